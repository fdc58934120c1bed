import { describe, expect, it } from 'vitest';
import type { SidebarMessage } from '../../../lib/messaging/protocol.ts';
import { asInstant } from '../../../lib/model.ts';
import { highlightsOf } from '../../../lib/session/highlightsOf.ts';
import { type SessionPorts, startSession } from '../../../lib/session/startSession.ts';
import { initialState, type SessionState } from '../../../lib/session/state.ts';
import { isKept } from '../../../lib/session/writes.ts';
import { analysisOf, articleOf, spanOf, TEXT } from './scene.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function start(ports: Partial<SessionPorts> = {}) {
  const seen = { state: initialState as SessionState, sent: [] as SidebarMessage[], calls: [] as string[] };
  let ids = 0;
  const controller = new AbortController();
  const session = startSession({
    world: { now: () => asInstant('2026-01-01T00:00:00.000Z'), uuid: () => `id-${++ids}` },
    store: {
      open: async () => {
        seen.calls.push('open');
        return null;
      },
      versions: async () => [],
      keep: async () => void seen.calls.push('keep'),
      put: async () => void seen.calls.push('put'),
      tags: async () => [{ tag: 'city', count: 1, articles: 0 }],
      ownTags: async () => [],
      noteNames: async (_, sha256, names) => {
        seen.calls.push(`noteNames ${sha256 === `sha of ${TEXT}`} ${names.map(({ canonical }) => canonical)}`);
      },
    },
    send: (message) => void seen.sent.push(message),
    analyze: async (article) => analysisOf(article.text),
    digest: async (text) => `sha of ${text}`,
    explain: (error) => (error instanceof Error ? error.message : String(error)),
    drafts: { load: async () => null, save: () => {} },
    changeNames: () => {},
    onChange: (state) => {
      seen.state = state;
    },
    signal: controller.signal,
    ...ports,
  });
  return { ...session, seen, controller };
}

const article = { type: 'article', article: articleOf(), canHighlight: true, revision: 7 } as const;
const selection = {
  type: 'selection',
  span: spanOf('Letters'),
  chosen: { action: 'highlight', colour: 'blue' },
} as const;

describe('startSession', () => {
  it('runs from the article to the saved highlight', async () => {
    const { receive, seen } = start();
    receive(article);
    receive(selection);
    await settled();
    expect(seen.calls).toEqual(['open', 'keep', 'noteNames true Alder Falls']);
    expect(isKept(seen.state)).toBe(true);
    expect(seen.state.tags).toEqual([{ tag: 'city', count: 1, articles: 0 }]);
    expect(highlightsOf(seen.state.records)).toHaveLength(1);
  });

  it('a selection does not overtake the article it is in', async () => {
    const slow = (text: string) => new Promise<string>((resolve) => setTimeout(() => resolve(text), 2));
    const { receive, seen } = start({ digest: slow });
    receive(article);
    receive(selection);
    await settled();
    await settled();
    expect(highlightsOf(seen.state.records)).toHaveLength(1);
  });

  it('hands back the revision of the text with what has offsets in it, and with nothing else', async () => {
    const { receive, dispatch, seen } = start();
    receive(article);
    await settled();
    dispatch({ type: 'preview', span: null });
    dispatch({ type: 'close' });
    expect(seen.sent.map((message) => [message.type, 'revision' in message && message.revision])).toEqual([
      ['paint', 7],
      ['paint', 7],
      ['preview', 7],
      ['close', false],
    ]);
  });

  it('reports a store that rejects and an analysis that throws', async () => {
    const refuse = async () => {
      throw new Error('disk full');
    };
    const { receive, dispatch, seen } = start({
      store: {
        open: async () => null,
        versions: async () => [],
        keep: refuse,
        put: refuse,
        tags: refuse,
        ownTags: refuse,
        noteNames: refuse,
      },
      analyze: refuse,
    });
    receive(article);
    await settled();
    expect(seen.state.analysisError).toBe('disk full');
    dispatch(selection);
    await settled();
    expect(seen.state.writes.error).toBe('disk full');
    expect(isKept(seen.state)).toBe(false);
  });

  it('undoes and redoes by the page’s shortcuts', async () => {
    const { receive, seen } = start();
    receive(article);
    receive(selection);
    await settled();
    receive({ type: 'shortcut', command: 'undo' });
    await settled();
    expect(highlightsOf(seen.state.records)).toHaveLength(0);
    receive({ type: 'shortcut', command: 'redo' });
    await settled();
    expect(highlightsOf(seen.state.records)).toHaveLength(1);
  });

  it('does nothing more once it is stopped', async () => {
    const { dispatch, controller, seen } = start();
    controller.abort();
    dispatch({ type: 'open-tab', tab: 'notes' });
    expect(seen.state.tab).toBe('timeline');
  });
});
