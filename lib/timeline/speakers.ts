import type { Article, Block, Entity, Speaker } from '../model.ts';
import { splitSentences } from './sentences.ts';

/** A name: capitalised words, small joining words between them. */
const NAME =
  "(?:[Tt]he\\s+)?((?:St\\.\\s)?\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:\\s+(?:of|de|del|di|do|da|von|and|&|the)?\\s*\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,6})";
const DOCUMENT =
  '(?:statement|disclosure|notice|notification|letter|e-?mail|message|press release|release|post|announcement|report|memo|update|response|comment|timeline|Mitteilung|Erklärung|Schreiben|communiqué|déclaration|lettre|comunicado|declaración|carta)';
/** "this disclosure from St. Petersburg", "a letter sent by Acme Corp." */
const DOCUMENT_FROM = new RegExp(
  `${DOCUMENT}\\s+(?:\\p{L}+\\s+){0,4}?(?:from|by|of|von|der|de|del|por)\\s+${NAME}`,
  'u',
);
/** "Acme's statement" */
const DOCUMENT_OF = new RegExp(`${NAME}['’]s?\\s+(?:\\p{L}+\\s+){0,3}?${DOCUMENT}`, 'u');
/** "Acme Corp. said:", "Acme wrote in an e-mail:" */
const SAID = new RegExp(
  `${NAME}\\s+(?:\\p{L}+\\s+){0,2}?(?:said|says|wrote|writes|stated|states|announced|explained|posted|replied|schrieb|erklärte|a écrit|a déclaré|escribió|dijo)`,
  'u',
);
/** "wrote Acme Corp.:", "according to Acme" */
const SAID_BY = new RegExp(`(?:wrote|said|says|[Aa]ccording to|schrieb|[Ll]aut|[Ss]elon|[Ss]egún)\\s+${NAME}`, 'u');

/** "St. Petersburg has now sent its customers a list": who hands out what is quoted. */
const HANDED = new RegExp(
  `^(?:(?:Now|Today|Yesterday|Meanwhile|And|But|So|Then|Here|Later),?\\s+)?${NAME}\\s+(?:has |have |had )?(?:now |also |just |since |finally |today |in turn )*(?:sent|issued|posted|published|put (?:out|up|this|the|a)|released|mailed|shared|given|gave|provided|responded|replied|answered|explains|explained|told|writes|filed|added|offered|confirmed|acknowledged|apologi[sz]ed)(?!\\p{L})`,
  'u',
);
/** A document's own head: "Notice from the City of Indio", "A message from Acme". */
const HEAD_NAMES = new RegExp(
  `^(?:A |An |The )?(?:Important )?(?:${DOCUMENT}|Notice|Statement|Message|Letter|Update)\\s+(?:from|by)\\s+${NAME}`,
  'u',
);
const CLOSING = /^(?:Sincerely|Yours|Regards|Best regards|Kind regards|Respectfully|Signed)(?:\s\p{L}+){0,2},?$/u;

/**
 * Who speaks in each block: the page's author, or the document quoted there. Quoted blocks that follow one another are one
 * document; its name is taken from the line that introduces it, else from its own head or signature, else null.
 */
export function speakersOf(article: Article, entities: readonly Entity[]): Map<Block, Speaker> {
  const author: Speaker = { role: 'author', name: article.metadata.byline ?? article.metadata.siteName };
  const speakers = new Map<Block, Speaker>();
  let quoted: Speaker | null = null;
  for (const [index, block] of article.blocks.entries()) {
    if (block.quoteDepth === 0) {
      quoted = null;
      speakers.set(block, author);
      continue;
    }
    quoted ??= { role: 'quoted', name: introducedName(article, index, entities) ?? ownName(article, index, entities) };
    speakers.set(block, quoted);
  }
  return speakers;
}

/** The name in the last author's block before the quotation. */
function introducedName(article: Article, firstQuoted: number, entities: readonly Entity[]): string | null {
  const line = article.blocks[firstQuoted - 1];
  if (!line) return null;
  const words = article.text.slice(line.start, line.end);
  for (const pattern of [DOCUMENT_FROM, DOCUMENT_OF, SAID_BY, SAID]) {
    const match = pattern.exec(words);
    const name = match?.[1];
    if (!match || name === undefined) continue;
    const at = line.start + match.index + match[0].lastIndexOf(name);
    return canonicalAt(entities, at, at + name.length) ?? name.replace(/[.,:]+$/u, '');
  }
  // The last sentence is nearest to what it introduces.
  for (const sentence of splitSentences(article.text, line).reverse()) {
    const match = HANDED.exec(article.text.slice(sentence.start, sentence.end));
    const name = match?.[1];
    if (!match || name === undefined || PRONOUN.test(name)) continue;
    const at = sentence.start + match[0].indexOf(name);
    return canonicalAt(entities, at, at + name.length) ?? name.replace(/[.,:]+$/u, '');
  }
  return null;
}

const PRONOUN = /^(?:The|It|He|She|They|We|I|This|That|These|Those|There|Here|Nobody|Someone|Somebody|One)$/u;

/** The name in the document's first line, or below its closing words. */
function ownName(article: Article, firstQuoted: number, entities: readonly Entity[]): string | null {
  const first = article.blocks[firstQuoted];
  if (!first) return null;
  const head = HEAD_NAMES.exec(article.text.slice(first.start, first.end));
  if (head?.[1] !== undefined) {
    const at = first.start + head[0].lastIndexOf(head[1]);
    return canonicalAt(entities, at, at + head[1].length) ?? head[1].replace(/[.,:]+$/u, '');
  }
  // A letterhead, or a signature: a name that has its block to itself.
  for (let at = firstQuoted; (article.blocks[at]?.quoteDepth ?? 0) > 0; at++) {
    const block = article.blocks[at];
    if (!block) break;
    const above = article.blocks[at - 1];
    const isSigned = above !== undefined && CLOSING.test(article.text.slice(above.start, above.end));
    if (at > firstQuoted && !isSigned) continue;
    const named = entities.find(
      ({ type, mentions }) =>
        (type === 'ORG' || (isSigned && type === 'PERSON')) &&
        mentions.some(({ start, end }) => start === block.start && end >= block.end - 1),
    );
    if (named) return named.canonical;
  }
  return null;
}

/** The entity named there, so that its speaker carries the name used for it everywhere else. */
function canonicalAt(entities: readonly Entity[], start: number, end: number): string | null {
  const named = entities.find(
    ({ type, mentions }) =>
      ['ORG', 'PERSON', 'PLACE'].includes(type) && mentions.some((m) => m.start < end && start < m.end),
  );
  return named?.canonical ?? null;
}
