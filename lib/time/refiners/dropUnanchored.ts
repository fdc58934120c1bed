import { timeRefiner } from '../found.ts';

/** What only helped others to be read: "the year" alone, "a few days later", which names no day. */
export const dropUnanchored = timeRefiner((found) =>
  found.filter(({ stated }) => {
    if (stated.form === 'unit' && stated.which === 'the')
      return stated.unit === 'weekend' || (stated.part !== undefined && stated.unit !== 'day');
    return !(stated.form === 'offset' && stated.amount === null);
  }),
);
