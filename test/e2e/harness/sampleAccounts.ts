import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import { writeBreachlineJson } from '../../../lib/exchange/breachlineJson.ts';
import { allRecords } from '../../../lib/library/recordTypes.ts';
import { asArticleId, asInstant, type SavedArticle } from '../../../lib/model.ts';
import { SAMPLE_ACCOUNTS } from '../../../scripts/serve/sampleAccounts.ts';

const AT = asInstant('2026-11-20T09:00:00.000Z');

/** Writes a library of these accounts as a file to be imported. */
export async function writeSampleAccounts(folder: string): Promise<string> {
  const articles = SAMPLE_ACCOUNTS.map(({ id, site, url, published, text }): SavedArticle => {
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
