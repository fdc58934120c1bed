/** A note as it is shown: plain data without markup, so that nothing in it can become an element or a request. */
export type NoteBlock =
  | { type: 'paragraph'; children: NoteInline[] }
  /** 1–6. */
  | { type: 'heading'; level: number; children: NoteInline[] }
  | { type: 'quote'; children: NoteBlock[] }
  /** `start`: the first item's number; null for a list without numbers. */
  | { type: 'list'; start: number | null; items: NoteItem[] }
  | { type: 'code'; text: string }
  | { type: 'table'; head: NoteInline[][]; rows: NoteInline[][][] }
  | { type: 'rule' };

export interface NoteItem {
  /** Of a list of things to do; null for any other item. */
  isDone: boolean | null;
  children: NoteBlock[];
}

export type NoteInline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis' | 'deleted'; children: NoteInline[] }
  | { type: 'code'; text: string }
  /** `href`: http, https or mailto, nothing else. */
  | { type: 'link'; href: string; children: NoteInline[] }
  | { type: 'break' };
