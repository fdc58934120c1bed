import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import { writeBreachlineJson } from '../../../lib/exchange/breachlineJson.ts';
import { allRecords } from '../../../lib/library/recordTypes.ts';
import { asArticleId, asInstant, type SavedArticle } from '../../../lib/model.ts';

const NEWS = `City of Larkspur says intruder was in billing system for weeks

TAMPA, Fla. — The City of Larkspur said on March 7, 2024 that an intruder had access to its utility billing system from January 12, 2024 to February 20, 2024.

The city discovered the breach on February 21, 2024, and the system was contained on February 22, 2024. The billing software is made by Paystream Systems.

"We take the security of our customers' information very seriously," the city manager, Dana Whitcombe, said.

The City of Larkspur notified 4,200 customers on March 6, 2024. Names and payment card numbers were exposed.`;

/** Of one incident: two accounts that contradict each other about the discovery, and a copy of the first. */
const ACCOUNTS = [
  {
    id: 'account-news',
    site: 'Bay Ledger',
    url: 'https://ledger.example/larkspur',
    published: '2024-03-08',
    text: NEWS,
  },
  {
    id: 'account-later',
    site: 'Harbor Times',
    url: 'https://times.example/larkspur-breach',
    published: '2024-04-02',
    text: `Larkspur breach larger than first thought

The City of Larkspur now says that 5,150 customers were affected when an intruder had access to its utility billing system from January 12, 2024 to February 20, 2024. The software is made by Paystream Systems.

The city discovered the breach on February 26, 2024, according to a notice on its website.

The City of Larkspur notified the Florida Attorney General on April 1, 2024.`,
  },
  {
    id: 'account-copy',
    site: 'Gulf Wire',
    url: 'https://wire.example/larkspur-intruder',
    published: '2024-03-08',
    text: NEWS,
  },
] as const;

const AT = asInstant('2026-11-20T09:00:00.000Z');

/** Writes a library of these accounts as a file to be imported. */
export async function writeSampleAccounts(folder: string): Promise<string> {
  const articles = ACCOUNTS.map(({ id, site, url, published, text }): SavedArticle => {
    const [title = ''] = text.split('\n');
    const article = textToArticle({ text, title, url, published, lang: 'en' });
    return {
      id: asArticleId(id),
      key: url,
      article: { ...article, metadata: { ...article.metadata, siteName: site } },
      sha256: createHash('sha256').update(text).digest('hex'),
      retrievedAt: AT,
      createdAt: AT,
      updatedAt: AT,
    };
  });
  const file = join(folder, 'accounts.json');
  await writeFile(file, writeBreachlineJson(allRecords({ articles }), { generator: 'Breachline', exportedAt: AT }));
  return file;
}
