import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { noteHref } from './noteHref.ts';
import type { NoteBlock, NoteInline, NoteItem } from './noteTree.ts';

/** The signs Markdown looks for the other half of. */
const PAIRED = /[*_~[\]<>`|]/g;

/**
 * Pairing takes time with the square of the signs, or worse: 13,000 in one note took 20 s, 600 take 20 ms. No note that a
 * person writes has so many; one that does is shown as it was typed.
 */
const MOST_PAIRED = 600;
/** UTF-16 units; a note of this length takes 30 ms. */
const LONGEST = 100_000;

/** A note's Markdown (CommonMark and GitHub's tables, lists of things to do, bare addresses) as a tree to be shown. */
export function parseNote(markdown: string): NoteBlock[] {
  const isTooMuch = markdown.length > LONGEST || (markdown.match(PAIRED)?.length ?? 0) > MOST_PAIRED;
  if (isTooMuch) return asTyped(markdown);
  try {
    // A line that ends is a line that ends: nobody writes two spaces behind it.
    return blocksOf(new Lexer({ gfm: true, breaks: true }).lex(markdown));
  } catch {
    // Quotes in quotes, hundreds deep, are more than the stack holds.
    return asTyped(markdown);
  }
}

const asTyped = (text: string): NoteBlock[] => (text.trim() === '' ? [] : [{ type: 'code', text }]);

// Without extensions the lexer makes none but its own tokens.
const ownTokens = (tokens: readonly Token[] | undefined): MarkedToken[] => (tokens ?? []) as MarkedToken[];

function blocksOf(tokens: readonly Token[] | undefined): NoteBlock[] {
  return ownTokens(tokens).flatMap((token): NoteBlock[] => {
    switch (token.type) {
      case 'paragraph':
      case 'text':
        return paragraph('tokens' in token && token.tokens ? inlinesOf(token.tokens) : [text(token.text)]);
      case 'heading':
        return [{ type: 'heading', level: token.depth, children: inlinesOf(token.tokens) }];
      case 'blockquote':
        return [{ type: 'quote', children: blocksOf(token.tokens) }];
      case 'list':
        return [{ type: 'list', start: startOf(token), items: token.items.map(itemOf) }];
      case 'code':
        return [{ type: 'code', text: token.text }];
      case 'table':
        return [{ type: 'table', head: token.header.map(cellOf), rows: token.rows.map((row) => row.map(cellOf)) }];
      case 'hr':
        return [{ type: 'rule' }];
      case 'html':
        // Tags are words like any other here.
        return paragraph([text(token.text.trim())]);
      case 'def':
        return paragraph([text(token.raw.trim())]);
      default:
        return [];
    }
  });
}

function inlinesOf(tokens: readonly Token[] | undefined): NoteInline[] {
  return ownTokens(tokens).flatMap((token): NoteInline[] => {
    switch (token.type) {
      case 'strong':
        return [{ type: 'strong', children: inlinesOf(token.tokens) }];
      case 'em':
        return [{ type: 'emphasis', children: inlinesOf(token.tokens) }];
      case 'del':
        return [{ type: 'deleted', children: inlinesOf(token.tokens) }];
      case 'codespan':
        return [{ type: 'code', text: token.text }];
      case 'br':
        return [{ type: 'break' }];
      case 'link':
        return linked(token.href, inlinesOf(token.tokens));
      case 'image':
        // Loading it would tell its server that this note was read.
        return linked(token.href, [text(token.text || token.href)]);
      case 'checkbox':
        return [];
      case 'text':
        return token.tokens ? inlinesOf(token.tokens) : [text(token.text)];
      default:
        return [text(token.type === 'escape' ? token.text : token.raw)];
    }
  });
}

const text = (words: string): NoteInline => ({ type: 'text', text: words });

const paragraph = (children: NoteInline[]): NoteBlock[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }];

function linked(address: string, children: NoteInline[]): NoteInline[] {
  const href = noteHref(address);
  return href === null ? children : [{ type: 'link', href, children }];
}

const startOf = ({ ordered, start }: Tokens.List): number | null => (ordered && start !== '' ? start : null);

const itemOf = ({ task, checked, tokens }: Tokens.ListItem): NoteItem => ({
  isDone: task ? checked === true : null,
  children: blocksOf(tokens),
});

const cellOf = ({ tokens }: Tokens.TableCell): NoteInline[] => inlinesOf(tokens);
