import { KIND_LINE_END, KIND_STOP, type Tokens } from './tokensOf.ts';

/** No run is moved further than so many tokens: time is to grow with the text, not with its square. */
const FURTHEST = 64;

/**
 * "The city shut the page. The city called": where the first sentence was taken out, a difference may as well say that
 * "city shut the page. The" was. Moves what only one text has to where its sentence or line begins, in place.
 *
 * @param to for each token of the text its partner in the other one; -1: none
 */
export function slideRuns({ ids, kinds }: Tokens, to: Int32Array): void {
  const boundary = (at: number): number => {
    const kind = at === 0 ? KIND_LINE_END : kinds[at - 1];
    return kind === KIND_LINE_END ? 2 : kind === KIND_STOP ? 1 : 0;
  };
  const isPair = (at: number, partner: number): boolean => to[at] !== -1 && to[at] === partner;
  for (let start = 0; start < to.length; ) {
    let end = start;
    while (end < to.length && to[end] === -1) end++;
    const [left, right] = [to[start - 1] ?? -1, to[end] ?? -1];
    // At the text's ends there is nothing on one side.
    if (end > start && (start === 0 || end === to.length || left + 1 === right)) {
      let best = { shift: 0, score: boundary(start) + boundary(end) };
      const offer = (shift: number): void => {
        const score = boundary(start + shift) + boundary(end + shift);
        if (score > best.score) best = { shift, score };
      };
      for (let k = 1; k <= FURTHEST && isPair(start - k, left - k + 1) && ids[start - k] === ids[end - k]; k++)
        offer(-k);
      for (
        let k = 1;
        k <= FURTHEST && isPair(end + k - 1, right + k - 1) && ids[start + k - 1] === ids[end + k - 1];
        k++
      )
        offer(k);
      move(to, start, end, best.shift);
      end += Math.max(0, best.shift);
    }
    start = end + 1;
  }
}

/** What stood beside the run, on the side it moves to, goes over to its other side. */
function move(to: Int32Array, start: number, end: number, shift: number): void {
  for (let k = 1; k <= -shift; k++) {
    to[end - k] = to[start - k] ?? -1;
    to[start - k] = -1;
  }
  for (let k = 0; k < shift; k++) {
    to[start + k] = to[end + k] ?? -1;
    to[end + k] = -1;
  }
}
