import type { Article, Block, Entity, Speaker } from '../model.ts';

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

/**
 * Who speaks in each block: the page's author, or the document quoted there. Quoted blocks that follow one another are one
 * document; its name is taken from the line that introduces it, else null.
 */
export function speakersOf(article: Article, entities: readonly Entity[]): Map<Block, Speaker> {
  const author: Speaker = { role: 'author', name: article.metadata.byline };
  const speakers = new Map<Block, Speaker>();
  let quoted: Speaker | null = null;
  for (const [index, block] of article.blocks.entries()) {
    if (block.quoteDepth === 0) {
      quoted = null;
      speakers.set(block, author);
      continue;
    }
    quoted ??= { role: 'quoted', name: introducedName(article, index, entities) };
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
