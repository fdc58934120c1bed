import { articleKey } from '../article/identity.ts';
import type { ReaderMessage, SidebarMessage, StoreApi } from '../messaging/protocol.ts';
import type { Analysis, Article, ReaderName } from '../model.ts';
import type { Action } from './actions.ts';
import type { SavedDrafts } from './drafts.ts';
import { reduce } from './reduce.ts';
import {
  type Effect,
  initialState,
  type Preferences,
  type SessionState,
  type StoreWrite,
  type World,
} from './state.ts';

/** What a session needs of the world. */
export interface SessionPorts {
  world: World;
  store: Pick<StoreApi, 'open' | 'versions' | 'keep' | 'put' | 'tags' | 'ownTags' | 'noteNames'>;
  /** To the reader of this tab. */
  send: (message: SidebarMessage) => void;
  /** May take long; the frame is to be shown before it. */
  analyze: (article: Article, preferences: Preferences) => Promise<Analysis>;
  /** What was begun in an article and not finished; kept where no page can see it. */
  drafts: {
    load: (key: string) => Promise<SavedDrafts | null>;
    save: (key: string, drafts: SavedDrafts | null) => void;
  };
  /** Changes the reader's own list; the session hears of it as a change of the preferences. */
  changeNames: (change: { added: readonly ReaderName[]; removed: readonly ReaderName[] }) => void;
  /** SHA-256 of a text, lower-case hex. */
  digest: (text: string) => Promise<string>;
  /** Puts what was thrown in words for the screen. */
  explain: (error: unknown) => string;
  onChange: (state: SessionState) => void;
  signal: AbortSignal;
}

export interface Session {
  dispatch: (action: Action) => void;
  /** Messages of the reader, in the order they came. */
  receive: (message: ReaderMessage) => void;
}

/** Runs the reducer: feeds it what happens, does what it asks for, and reports back how that went. */
export function startSession(ports: SessionPorts): Session {
  let state = initialState;
  /** Of the text the session knows; the reader drops what belongs to an older one. */
  let revision: number | undefined;
  /** Messages take turns: a selection must not overtake the article it is in, whose digest takes a moment. */
  let turn = Promise.resolve();

  function dispatch(action: Action): void {
    if (ports.signal.aborted) return;
    const step = reduce(state, action, ports.world);
    if (step.state !== state) {
      state = step.state;
      ports.onChange(state);
    }
    for (const effect of step.effects) run(effect);
  }

  function run(effect: Effect): void {
    switch (effect.type) {
      case 'send':
        ports.send(stamped(effect.message));
        break;
      case 'open':
        ports.store.open(effect.key).then(
          (found) => dispatch({ type: 'opened', key: effect.key, found }),
          (error) => dispatch({ type: 'open-failed', key: effect.key, error: ports.explain(error) }),
        );
        break;
      case 'reopen': {
        const { key, nextId } = effect;
        ports.store.open(key).then(
          (found) => dispatch({ type: 'reopened', key, nextId, found }),
          // It is asked again when the sidebar is next looked at; what matters of a failing store is said by writes.
          () => {},
        );
        break;
      }
      case 'analyze':
        ports.analyze(effect.article, effect.preferences).then(
          (analysis) => dispatch({ type: 'analyzed', run: effect.run, analysis }),
          (error) => dispatch({ type: 'analysis-failed', run: effect.run, error: ports.explain(error) }),
        );
        break;
      case 'write':
        write(effect.write).then(
          () => dispatch({ type: 'written', id: effect.id }),
          (error) =>
            dispatch({ type: 'write-failed', id: effect.id, error: ports.explain(error), isGone: isGone(error) }),
        );
        break;
      case 'load-versions':
        ports.store.versions(effect.id).then(
          (versions) => dispatch({ type: 'versions-loaded', id: effect.id, versions }),
          (error) => dispatch({ type: 'versions-failed', id: effect.id, error: ports.explain(error) }),
        );
        break;
      case 'analyze-seen':
        ports.analyze(effect.article, effect.preferences).then(
          (analysis) => dispatch({ type: 'seen-analyzed', sha256: effect.sha256, analysis }),
          // What is touched is then not said; the sentences are, and the page's own analysis says why it fails.
          () => {},
        );
        break;
      case 'await-rest': {
        const { key, sha256, restMs } = effect;
        setTimeout(() => dispatch({ type: 'text-rested', key, sha256 }), restMs);
        break;
      }
      case 'load-drafts':
        ports.drafts.load(effect.key).then(
          (drafts) => drafts && dispatch({ type: 'drafts-loaded', key: effect.key, drafts }),
          // It is tried until it succeeds, and said meanwhile (`drafts-failing`): this is a session that has ended.
          () => {},
        );
        break;
      case 'save-drafts':
        ports.drafts.save(effect.key, effect.drafts);
        break;
      case 'change-names':
        ports.changeNames(effect);
        break;
      case 'load-tags':
        Promise.all([ports.store.tags(), ports.store.ownTags()]).then(
          ([tags, own]) => dispatch({ type: 'tags-loaded', tags, own }),
          // Completion does without; what matters of a failing store is said where something is opened or written.
          () => {},
        );
        break;
      case 'note-names':
        // Derived: the next visit or change notes them again, and what the reader wrote is told of by itself.
        ports.store.noteNames(effect.id, effect.sha256, effect.names).catch(() => {});
        break;
    }
  }

  function stamped(message: SidebarMessage): SidebarMessage {
    const isOfText = message.type === 'paint' || message.type === 'reveal' || message.type === 'preview';
    return isOfText && revision !== undefined ? { ...message, revision } : message;
  }

  const write = (call: StoreWrite): Promise<void> =>
    call.method === 'keep' ? ports.store.keep(call.saved, call.annotations) : ports.store.put(call.annotations);

  async function take(message: ReaderMessage): Promise<void> {
    switch (message.type) {
      case 'article': {
        const { article, canHighlight } = message;
        const sha256 = await ports.digest(article.text);
        revision = message.revision;
        const key = articleKey(article.metadata.url, article.metadata.canonicalUrl);
        return dispatch({ type: 'article-read', article, key, sha256, canHighlight });
      }
      case 'not-an-article':
      case 'marks-clicked':
      case 'selection':
        return dispatch(message);
      case 'shortcut':
        return dispatch({ type: message.command });
    }
  }

  return {
    dispatch,
    receive(message) {
      turn = turn.then(() => take(message));
    },
  };
}

/** The store's error codes come as a property, since an error's class is lost between two pages. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'unknown-article';
