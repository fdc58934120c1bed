import { type Article, asLocalDateTime, type Block, type BlockKind } from '../model.ts';

/** Our own words about an invented incident. English, whatever the page around it speaks: it is an article. */
const LINES: readonly [kind: BlockKind, text: string][] = [
  ['heading', 'Harrow Falls says card data was taken from its permit portal'],
  ['byline', 'By Mira Castell, March 21, 2025'],
  [
    'paragraph',
    'The town of Harrow Falls said on Thursday that someone had been inside its online permit portal between January 9, 2025 and February 27, 2025, and that card data of about 3,400 residents was taken.',
  ],
  [
    'paragraph',
    'A bank first told the town about unusual charges on February 24, 2025. The town’s staff looked at the portal and found nothing.',
  ],
  [
    'paragraph',
    'On February 27 at 9:40 am a second bank called. By 11:15 am the town had taken the portal offline, according to its notice.',
  ],
  [
    'paragraph',
    'Oakline Software, which makes the portal, had released a patch for CVE-2024-99871 on December 12, 2024. It told its customers by e-mail on December 16, 2024, the company said.',
  ],
  [
    'paragraph',
    'Brightwater Forensics, a security firm the town hired in early March, said that names, card numbers and expiration dates were exposed.',
  ],
  [
    'paragraph',
    'The state attorney general was notified on March 18, 2025. Letters to residents were mailed on March 20, 2025, and the portal came back the same day.',
  ],
  ['paragraph', 'The town did not say why the December patch had not been installed.'],
];

const text = LINES.map(([, line]) => line).join('\n');

function blocksOf(): Block[] {
  let start = 0;
  return LINES.map(([kind, line]) => {
    const block: Block = {
      start,
      end: start + line.length,
      kind,
      quoteDepth: 0,
      list: null,
      table: null,
      row: null,
      ...(kind === 'heading' ? { level: 1 } : {}),
    };
    start = block.end + 1;
    return block;
  });
}

/** The article of the welcome page. */
export const SAMPLE_ARTICLE: Article = {
  text,
  blocks: blocksOf(),
  metadata: {
    url: 'https://sample.example/harrow-falls',
    canonicalUrl: null,
    title: 'Harrow Falls says card data was taken from its permit portal',
    byline: 'Mira Castell',
    siteName: 'The Sample',
    language: 'en',
    published: { value: asLocalDateTime('2025-03-21'), source: 'byline' },
    modified: null,
  },
};
