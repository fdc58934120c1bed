import type { Article, Block } from '../model.ts';
import { findEntities } from './findEntities.ts';

// A sentence for every kind of rule: the engine compiles each expression on its first use, and twice for short texts. The
// names are invented, or too well known to matter.
const TEXT = `Acme Health, Inc. (AH) said on May 4 that Jane Roe of Dallas, Texas, told the FBI of CVE-2021-44228; names and addresses of more than 4,000 patients were sold for $5 million under HIPAA. Call 866-555-0100, see www.example.org.
Police of the City of Dallas said so. The breach at Larkmoor, a maker of pumps, was claimed by Nightjar, a ransomware gang; Nightjar posted the files on its leak site. The Sootfall malware was found by researchers at Halden Labs, an investigator.
“We were not told,” said Ann Lee, an analyst at Gartner. Customers of Pell & Sons LLP, its vendor, which hosts the portal, sued. Mr. Orr, the chief executive of Brightwell, declined. Two officers took the stand. In total 12,500 people were affected, their Social Security numbers and medical records among it.
Acme Patient Portal 2.4 was hit after Brightwell's engineers, led by CEO Kim Ito, patched it. Attorney General Ann Poe of Ohio fined the Springfield Public Schools; St. Mary's Hospital, formerly Mercy Clinic, notified the Department of Health. Lee wrote to Roe, Orr and Ito.
Files sat in Snowflake, she told Reuters. Write to help@example.org under 45 CFR 164.404. The vendor, Lincoln Medical Center, asked Corvane; Lincoln said the vendor and Corvane, its insurer, knew. The vendor closed. Corvane's lawyer, Sam, left Oslo-based Tarnby.`;

/** After so many runs the engine has compiled what is hot. */
export const REHEARSALS = 14;

/** Builds the lists, decodes the tagger and finds names once, so that the first article waits for less of it. */
export function rehearseEntities(): void {
  findEntities(REHEARSED);
}

const REHEARSED: Article = {
  text: TEXT,
  blocks: blocksOf(TEXT),
  metadata: {
    url: '',
    canonicalUrl: null,
    title: '',
    byline: null,
    siteName: null,
    language: 'en',
    published: null,
    modified: null,
  },
};

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const block: Block = { start, end, kind: 'paragraph', quoteDepth: 0, list: null, table: null, row: null };
    start = end + 1;
    return block;
  });
}
