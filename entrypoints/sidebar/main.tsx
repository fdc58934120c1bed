import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import type { OpenLibraryMessage } from '../../lib/messaging/protocol.ts';
import { asInstant } from '../../lib/model.ts';
import { copyText } from '../../lib/platform/copyText.ts';
import { createDraftsClient } from '../../lib/platform/drafts/draftsClient.ts';
import { changeNames, readPreferences, watchPreferences } from '../../lib/platform/preferences.ts';
import { randomUuid } from '../../lib/platform/randomUuid.ts';
import { readWords } from '../../lib/platform/readWords.ts';
import { sha256 } from '../../lib/platform/sha256.ts';
import { createSidebarChannel } from '../../lib/platform/sidebarChannel.ts';
import { createStoreClient } from '../../lib/platform/store/storeClient.ts';
import { parseTime } from '../../lib/session/parseTime.ts';
import { startSession } from '../../lib/session/startSession.ts';
import { initialState } from '../../lib/session/state.ts';
import { explain } from '../../lib/words/explain.ts';
import { readerWords } from '../../lib/words/readerWords.ts';
import { analyzeInWorker } from './analyzeInWorker.ts';
import './style.css';

const words = signal(await readWords());
document.documentElement.lang = words.value.locale;
const state = signal(initialState);
const { signal: gone } = new AbortController();

const session = startSession({
  world: { now: () => asInstant(new Date().toISOString()), uuid: randomUuid },
  store: createStoreClient({ signal: gone }),
  send: (message) => channel.send(message),
  analyze: analyzeInWorker,
  digest: async (text) => sha256(text),
  explain: (error) => words.value.say(explain(error)),
  drafts: createDraftsClient(),
  changeNames: (change) => void changeNames(change),
  onChange: (next) => {
    state.value = next;
  },
  signal: gone,
});

const channel = createSidebarChannel({
  onMessage: session.receive,
  signal: gone,
});

const openLibrary = (): void => {
  const message: OpenLibraryMessage = { type: 'open-library' };
  void browser.runtime.sendMessage(message);
};

function App() {
  const { page } = state.value;
  const metadata = page.status === 'article' ? page.article.metadata : null;
  return (
    <WordsProvider value={words.value}>
      <Sidebar
        state={state.value}
        dispatch={session.dispatch}
        parseTime={(text) => parseTime(text, metadata, words.value)}
        onLibrary={openLibrary}
        onCopy={copyText}
      />
    </WordsProvider>
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('expected #app in sidebar.html');
render(<App />, root);
session.dispatch({ type: 'preferences', preferences: await readPreferences() });
watchPreferences((preferences) => session.dispatch({ type: 'preferences', preferences }), gone);
channel.send({ type: 'words', words: readerWords(words.value) });
channel.send({ type: 'ready' });
