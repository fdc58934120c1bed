import type { Traits } from '../../compare/traits.ts';
import type { ArticleId, EntityRef } from '../../model.ts';
import type { SavedWithRecords } from './savedAccount.ts';

/** An article as its row in the library has it: the fingerprint tells whether it changed. */
export interface ArticleState {
  id: ArticleId;
  fingerprint: string;
}

/** What was read from an article once, to find others of its incident. Derived, and never exported. */
export interface Study extends ArticleState {
  /** By what it was analysed: the program and the reader's preferences. */
  analysis: string;
  traits: Traits;
}

/** A new study, with the names that stand in the article. */
export interface NewStudy {
  study: Study;
  /** Of the text it was made of. */
  sha256: string;
  names: EntityRef[];
}

/** Where studies are kept, beside the articles. */
export interface StudyShelf {
  read(ids: ArticleId[]): Promise<SavedWithRecords[]>;
  kept(ids: readonly ArticleId[]): Promise<Study[]>;
  /** Keeps studies in place of older ones. An article whose row has no names yet gets those that were found. */
  keep(studies: readonly NewStudy[]): Promise<void>;
  drop(ids: readonly ArticleId[]): Promise<void>;
}
