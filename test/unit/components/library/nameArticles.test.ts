import { expect, it } from 'vitest';
import { createNaming } from '../../../../components/library/nameArticles.ts';
import type { ArticleSummary } from '../../../../lib/library/summaryTypes.ts';
import { synthetic } from '../../library/synthetic.ts';

const rows: ArticleSummary[] = Array.from({ length: 7 }, (_, n) => ({
  ...synthetic(n, 0).summary,
  names: n === 2 ? [] : null,
}));
const idOf = (n: number) => rows[n]?.id ?? '';

function naming(look: (ids: string[]) => void = () => {}) {
  const looked: string[] = [];
  const told: string[][] = [];
  const made = createNaming({
    async look(articles) {
      const ids = articles.map(({ id }) => id);
      looked.push(...ids);
      look(ids);
    },
    idle: async () => {},
    async onNamed(ids) {
      told.push(ids);
    },
  });
  return { made, looked, told };
}

it('looks at articles without names, once each, and tells of them together', async () => {
  const { made, looked, told } = naming();
  await made.run(rows);
  const without = [0, 1, 3, 4, 5, 6].map(idOf);
  expect(looked).toEqual(without);
  expect(told).toEqual([without]);
  await made.run(rows);
  expect(looked).toHaveLength(6);
  const changed = rows.map((row, n) => (n === 4 ? { ...row, fingerprint: 'other' } : row));
  await made.run(changed);
  expect(looked.slice(6)).toEqual([idOf(4)]);
});

it('goes on after an article that cannot be analysed, and tells of the others', async () => {
  const { made, looked, told } = naming((ids) => {
    if (ids.includes(idOf(0))) throw new Error('no');
  });
  await made.run(rows);
  expect(looked).toHaveLength(6);
  expect(told).toEqual([[3, 4, 5, 6].map(idOf)]);
});

it('goes on with the rows as they are when it is run again meanwhile', async () => {
  let again = (): void => {};
  const { made, looked } = naming(() => again());
  again = () => {
    again = () => {};
    void made.run(rows.slice(5));
  };
  await made.run(rows);
  expect(looked).toEqual([0, 1, 5, 6].map(idOf));
});
