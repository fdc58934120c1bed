import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import type { Entity, TimelineEvent } from '../../../lib/model.ts';
import { describeInference } from '../../../lib/time/describeInference.ts';
import { findTimes } from '../../../lib/time/findTimes.ts';
import { assembleEvents } from '../../../lib/timeline/assembleEvents.ts';
import { orderEvents } from '../../../lib/timeline/orderEvents.ts';
import { ENGLISH } from '../../../lib/words/english.ts';

function assemble(text: string, entities: Entity[] = []): TimelineEvent[] {
  const article = textToArticle({ text, published: '2019-06-01', lang: 'en' });
  const context = {
    published: article.metadata.published?.value ?? null,
    modified: null,
    language: 'en',
    url: null,
    settings: { dayMonthOrder: null },
  };
  return assembleEvents(article, findTimes(article, context), entities).events;
}

const brief = (events: readonly TimelineEvent[]) =>
  events.map(({ time, kind, label }) => `${time.value} ${kind}: ${label}`);

describe('one event per dated claim', () => {
  test('dates that share a predicate are an event each, with one sentence', () => {
    const events = assemble('• Subsequent updates released and installed on 4/5/18, 5/21/18, and 8/15/18');
    expect(brief(events)).toEqual([
      '2018-04-05 patch: Subsequent updates released and installed',
      '2018-05-21 patch: Subsequent updates released and installed',
      '2018-08-15 patch: Subsequent updates released and installed',
    ]);
    expect(new Set(events.map(({ quote }) => quote)).size).toBe(1);
  });

  test('a range over an intrusion is its start and its end, each on its own words', () => {
    const events = assemble('Hackers were in our network between March 3, 2019 and April 9, 2019.');
    expect(brief(events)).toEqual([
      '2019-03-03 intrusion_start: Hackers were in our network',
      '2019-04-09 intrusion_end: Hackers were in our network',
    ]);
    expect(events.map(({ dateText }) => dateText)).toEqual(['March 3, 2019', 'April 9, 2019']);
  });

  test('an event tells what its date was inferred from, the ends of an intrusion each their own', () => {
    const inferred = (text: string) =>
      assemble(text).map((event) => [
        event.dateText,
        ...(event.inferred ?? []).map((each) => describeInference(each, ENGLISH)),
      ]);
    expect(inferred('Hackers were in our network from March 3, 2019 until last Thursday.')).toEqual([
      ['March 3, 2019'],
      ['last Thursday', 'counted from the published date'],
    ]);
    expect(inferred('The code was found on March 3, 2019. Two days later the bank was told, at 9 am.')).toEqual([
      ['March 3, 2019'],
      ['Two days later', 'counted from ‘March 3, 2019’ in the sentence before'],
      ['9 am', 'day taken from the same sentence (‘Two days later’)'],
    ]);
  });

  test('any other range is one event', () => {
    const events = assemble('Letters were mailed to patients between March 3, 2019 and April 9, 2019.');
    expect(brief(events)).toEqual(['2019-03-03/2019-04-09 individual_notice: Letters were mailed to patients']);
  });

  test('two names of one moment are one event, dated by the finer', () => {
    const events = assemble('It was sent on March 16, 2019. The attachment was opened two days later, on March 18.');
    expect(brief(events).filter((line) => line.includes('opened'))).toEqual([
      '2019-03-18 intrusion_start: The attachment was opened',
    ]);
  });

  test('of two equal times the day in figures makes the event, wherever it stands', () => {
    const events = assemble(
      'Officials were told on May 8, 2023. The sixty days ran out on April 30, 2023, more than a week before they were told.',
    );
    expect(events.map(({ dateText }) => dateText)).toEqual(['April 30, 2023', 'May 8, 2023']);
  });

  test('durations give no event', () => {
    expect(assemble('The intruders were inside for two weeks. Families can have 24 months of monitoring.')).toEqual([]);
  });
});

describe('what an event carries', () => {
  test('the sentence it stands in, or the whole list item', () => {
    const [prose] = assemble('It began. The vendor told St. Petersburg on Sept. 27, 2018. That was all.');
    expect(prose?.quote).toBe('The vendor told St. Petersburg on Sept. 27, 2018.');
    const [item] = assemble('• Called the vendor on 9/21/18. They looked at it.\n• Nothing else.');
    expect(item?.quote).toBe('• Called the vendor on 9/21/18. They looked at it.');
  });

  test('the entities of its clause alone', () => {
    const text = 'Acme found the malware on May 3, 2019; Umbrella was told on May 9, 2019.';
    const entity = (name: string): Entity => {
      const start = text.indexOf(name);
      const mention = { start, end: start + name.length, text: name, type: 'ORG' as const, canonical: name };
      return { type: 'ORG', canonical: name, aliases: [], role: null, mentions: [mention] };
    };
    const events = assemble(text, [entity('Acme'), entity('Umbrella')]);
    expect(events.map(({ entities }) => entities)).toEqual([['Acme'], ['Umbrella']]);
  });

  test('the speaker of a quoted notice', () => {
    const events = assemble('On May 30, 2019 this statement came from Acme:\n> We found it on May 3, 2019.');
    expect(events.map(({ speaker }) => speaker.role)).toEqual(['quoted', 'author']);
    expect(events.every(({ status }) => status === 'found')).toBe(true);
  });
});

test('whatever the text: quotes and dates are slices of it, events stand in their quotes, the order is the timeline’s', () => {
  const pieces = fc.constantFrom(
    'On May 3, 2018 hackers broke in. ',
    'It was found at 1:30 pm on Sept. 27, 2018, ',
    'and letters were mailed two days later. ',
    'Updates came on 4/5/18, 5/21/18, and 8/15/18\n',
    '• Between Aug 11 and Sept 25, 2018 data was taken; ',
    '> We learned of it in 2017 (early March, we think).\n',
    'St. Petersburg ',
    'for two weeks ',
    'Nothing. ',
    '\n\n',
    '“',
    ' – ',
    ': ',
    '12/12/12 ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const events = assemble(text);
      for (const event of events) {
        expect(event.quote).toBe(text.slice(event.quoteSpan.start, event.quoteSpan.end));
        expect(event.dateText).toBe(text.slice(event.start, event.end));
        expect(event.quoteSpan.start).toBeLessThanOrEqual(event.start);
        expect(event.end).toBeLessThanOrEqual(event.quoteSpan.end);
        expect(event.end).toBeGreaterThan(event.start);
        expect(event.label).not.toBe('');
      }
      expect(orderEvents(events)).toEqual(events);
    }),
    { numRuns: 60 },
  );
});
