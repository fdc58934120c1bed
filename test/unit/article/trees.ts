import fc from 'fast-check';

const word = fc.constantFrom('Sept', '27', 'é', '😀', 'city', 'a.', ',', 'the');
const text = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '  ', '\n\t ', '\u00A0', '\u00AD', '\u200B', '')), { maxLength: 6 })
  .map((parts) => parts.join(''));
const { node: tree } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    text,
    fc.constantFrom('<br>', '<!-- c -->', '<img alt="x">'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'a', 'li', 'ul', 'blockquote', 'h2', 'pre', 'section', 'em'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));
/** HTML of a few elements nested at random, with text that white space cuts up in every way. */
export const page = fc.array(tree, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
