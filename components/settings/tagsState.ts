import { type ReadonlySignal, signal } from '@preact/signals';
import { asOwnTagId, type OwnTag } from '../../lib/library/recordTypes.ts';
import type { Colour, Instant } from '../../lib/model.ts';
import { stampAfter } from '../../lib/session/stamp.ts';
import { tidyTags } from '../../lib/session/tidyTags.ts';
import { type ListedTag, listTags } from '../../lib/tags/listTags.ts';
import { isSameTag, type Retagged } from '../../lib/tags/retag.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Words } from '../../lib/words/words.ts';
import { sayTagged } from './sayTagged.ts';
import type { TagPartProps } from './TagPart.tsx';

/** What the list of tags needs of the world around it. */
export interface TagsWorld {
  ownTags(): Promise<OwnTag[]>;
  tags(): Promise<{ tag: string; count: number; articles: number }[]>;
  /** Writes entries of the reader's own list. */
  writeTags(tags: OwnTag[]): Promise<void>;
  retag(from: string, to: string | null, now: Instant): Promise<Retagged>;
  retagBack(done: Retagged, now: Instant): Promise<void>;
  now(): Instant;
  uuid(): string;
  words(): Words;
}

export interface TagsState {
  props: ReadonlySignal<TagPartProps>;
  /** Reads anew: the library was changed, here or elsewhere. */
  read(): Promise<void>;
}

/** The list of tags and what can be done with them. None of its actions rejects: what goes wrong becomes the notice. */
export function createTags(world: TagsWorld): TagsState {
  /** What can be taken back, the last first. */
  let undoable: Retagged[] = [];
  const props = signal<TagPartProps>({
    tags: null,
    notice: null,
    canUndo: false,
    onAdd: (name) => act(() => add(name, null)),
    onColour: (tag, colour) => act(() => setColour(tag, colour)),
    onRename: (tag, to) => act(() => change(tag.name, to)),
    onDelete: (tag) => act(() => change(tag.name, null)),
    onUndo: () => act(undo),
  });
  const show = (over: Partial<TagPartProps>): void => {
    props.value = { ...props.value, ...over };
  };
  const say = (text: string, isWrong = false): void =>
    show({ notice: { text, isWrong }, canUndo: undoable.length > 0 });

  async function read(): Promise<void> {
    const [own, used] = await Promise.all([world.ownTags(), world.tags()]);
    show({ tags: listTags(own, used, world.words().locale) });
  }

  let last: Promise<void> = Promise.resolve();
  function act(work: () => Promise<void>): Promise<void> {
    last = last
      .then(work)
      .then(read)
      .catch((error: unknown) =>
        say(world.words().say({ key: 'settings.failed', params: { reason: explain(error) } }), true),
      );
    return last;
  }

  async function add(name: string, colour: Colour | null): Promise<void> {
    const own = await world.ownTags();
    const [tidy] = tidyTags([name], []);
    if (tidy === undefined || own.some((each) => isSameTag(each.name, tidy))) return;
    const at = world.now();
    await world.writeTags([{ id: asOwnTagId(world.uuid()), name: tidy, colour, createdAt: at, updatedAt: at }]);
  }

  async function setColour({ name, own }: ListedTag, colour: Colour | null): Promise<void> {
    if (own === null) return add(name, colour);
    await world.writeTags([{ ...own, colour, updatedAt: stampAfter(own.updatedAt, world.now()) }]);
  }

  async function change(from: string, to: string | null): Promise<void> {
    const isMerge = to !== null && props.value.tags?.some(({ name }) => isSameTag(name, to) && !isSameTag(name, from));
    const done = await world.retag(from, to, world.now());
    undoable = [done, ...undoable];
    const words = world.words();
    const where = sayTagged(words, done.annotations.length, done.articles.length);
    const key = to === null ? 'own_tags.deleted' : isMerge ? 'own_tags.merged' : 'own_tags.renamed';
    say(words.t(key, { from, to: done.to ?? '', where }));
  }

  async function undo(): Promise<void> {
    const [done, ...rest] = undoable;
    if (!done) return;
    await world.retagBack(done, world.now());
    undoable = rest;
    say(world.words().t('own_tags.undone', { tag: done.from }));
  }

  return { props, read: () => act(async () => {}) };
}
