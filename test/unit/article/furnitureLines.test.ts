import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/article/fold.ts';
import { isFurnitureLine } from '../../../lib/article/furnitureLines.ts';

describe('isFurnitureLine', () => {
  it.each([
    'Advertisement',
    'Anzeige',
    'Publicité',
    'Continue Reading Below',
    'Story continues below advertisement',
    'Image 1 of 5',
    'Image 1 of / 9',
    'Caption',
    '3 Comments',
    'Leave a Reply',
    'Post navigation',
    'Share this:',
    'Share Tweet Submit',
    'WhatsApp Facebook',
    'Print Article',
    'You may also like...',
    'DON’T MISS',
    'Most Read',
    'RECENT ARTICLES',
    'About the Author',
    'Mehr zum Thema',
    'Related: Possible water plumes on Europa',
    'READ MORE: China plague outbreak confirmed',
    'À lire aussi : Une autre fuite',
    'Leggi anche: un altro articolo',
    'Tags: breach, city',
    'Filed under: Khawarij |',
    '© 2009 – 2025 DataBreaches.net and DataBreaches LLC. All rights reserved.',
    'Copyright 2019 The Site',
    'Follow us on Twitter',
    'Follow him on Twitter @x',
    'Sign up for our daily newsletter',
    'Get the latest updates right in your inbox.',
    'Subscribe to our YouTube Channel for all of the latest videos',
    'This website uses cookies to improve your experience.',
    'Tempo de leitura: 1 minuto',
    '5 min read',
  ])('%j is', (line) => {
    expect(isFurnitureLine(fold(line))).toBe(true);
  });

  it.each([
    'The advertisement was bought by the attacker.',
    'Continue to monitor your accounts.',
    'An image of one of the five servers',
    'The comments of the city were short.',
    'Share prices fell by 5 percent after the breach.',
    'Printed letters were sent to 300 people.',
    'The most read medical records were those of the mayor.',
    'About 2,000 people were affected.',
    'About the incident',
    'What happened',
    'For more information',
    'Contact us at privacy@city.example or (727) 893-7780.',
    'More than 500 people were told.',
    'Related systems were not affected.',
    'Subscribers were told on May 3.',
    'The newsletter of the hospital was sent to the attacker.',
    'Cookies were stolen from 3,000 browsers.',
    'The city follows the advice of the police on Twitter accounts.',
    'Search warrants were served on May 3.',
    'Sign in records show 3 logins.',
    'Categories of data: names and addresses',
    'By 2:00PM 9/28/18',
    '9/27/18',
    'City of Indio notification.',
    'Menu of options for victims: a freeze, an alert, a report.',
  ])('%j is not', (line) => {
    expect(isFurnitureLine(fold(line))).toBe(false);
  });
});
