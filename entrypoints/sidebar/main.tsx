import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { paintShown } from '../../lib/marks/paintShown.ts';
import type { OpenLibraryMessage, OpenSettingsMessage, RestyleMessage } from '../../lib/messaging/protocol.ts';
import { asInstant } from '../../lib/model.ts';
import { copyText } from '../../lib/platform/copyText.ts';
import { createDraftsClient } from '../../lib/platform/drafts/draftsClient.ts';
import { hearCommands } from '../../lib/platform/hearCommands.ts';
import { changeNames, readPreferences, watchPreferences } from '../../lib/platform/preferences.ts';
import { printWindow } from '../../lib/platform/printWindow.ts';
import { randomUuid } from '../../lib/platform/randomUuid.ts';
import { savePicture } from '../../lib/platform/savePicture.ts';
import { settingSignal } from '../../lib/platform/settingSignal.ts';
import { sha256 } from '../../lib/platform/sha256.ts';
import { changeShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { createSidebarChannel } from '../../lib/platform/sidebarChannel.ts';
import { siteSender } from '../../lib/platform/sites.ts';
import { startPage } from '../../lib/platform/startPage.ts';
import { onChangesElsewhere } from '../../lib/platform/store/sidebarChanges.ts';
import { createStoreClient } from '../../lib/platform/store/storeClient.ts';
import { actionsOf } from '../../lib/session/actionsOf.ts';
import { parseTime } from '../../lib/session/parseTime.ts';
import { startSession } from '../../lib/session/startSession.ts';
import { initialState, type SessionState } from '../../lib/session/state.ts';
import { MARK_LOOKS } from '../../lib/settings/markLooks.ts';
import { QUESTION_KEY } from '../../lib/settings/questionKey.ts';
import { SITES } from '../../lib/settings/sites.ts';
import { explain } from '../../lib/words/explain.ts';
import { readerWords } from '../../lib/words/readerWords.ts';
import { analyzeInWorker } from './analyzeInWorker.ts';
import { inOwnTask } from './inOwnTask.ts';
import './style.css';

const { signal: gone } = new AbortController();
const words = signal(await startPage(document, (next) => speak(next), gone));
const state = signal(initialState);
let latest = initialState;

const looks = await settingSignal(MARK_LOOKS, gone, () => {
  const message: RestyleMessage = { type: 'restyle' };
  void browser.runtime.sendMessage(message);
  marks.repaint();
});
const marks = paintShown(
  (message) => channel.send(message),
  () => looks.value,
);

const sites = await settingSignal(SITES, gone);
const { askSite, forgetSite } = siteSender(browser);

const drafts = createDraftsClient({
  onFailing: (isFailing) => session.dispatch({ type: 'drafts-failing', isFailing }),
  signal: gone,
});
addEventListener('pagehide', drafts.flush);

const session = startSession({
  world: { now: () => asInstant(new Date().toISOString()), uuid: randomUuid, words: () => words.value },
  store: createStoreClient({ signal: gone }),
  send: (message) => marks.send(message),
  analyze: analyzeInWorker,
  digest: (text) => inOwnTask(() => sha256(text)),
  explain: (error) => words.value.say(explain(error)),
  drafts,
  changeNames: (change) => void changeNames(change),
  onChange: showState,
  signal: gone,
});

const channel = createSidebarChannel({
  onMessage: session.receive,
  signal: gone,
});

/**
 * Shows what the session knows. A new analysis is shown in a task of its own: taking it in is work enough for one, and a
 * person feels what takes longer than 50 ms.
 */
function showState(next: SessionState): void {
  latest = next;
  if (next.analysis === state.value.analysis || next.analysis === null) state.value = next;
  else
    setTimeout(() => {
      state.value = latest;
    });
}

function speak(next: typeof words.value): void {
  words.value = next;
  channel.send({ type: 'words', words: readerWords(next) });
}

const openLibrary = (): void => {
  const message: OpenLibraryMessage = { type: 'open-library' };
  void browser.runtime.sendMessage(message);
};

const openSettings = (): void => {
  const message: OpenSettingsMessage = { type: 'open-settings' };
  void browser.runtime.sendMessage(message);
};

const isKeyOn = await settingSignal(QUESTION_KEY, gone);

hearCommands((command) => {
  for (const action of actionsOf(command, state.value, words.value)) session.dispatch(action);
}, gone);

function App() {
  return (
    <WordsProvider value={words.value}>
      <Sidebar
        state={state.value}
        dispatch={session.dispatch}
        parseTime={(text) => parseTime(text, state.value.draft?.was?.time ?? null, state.value, words.value)}
        sites={{ patterns: sites.value, onAsk: askSite, onForget: forgetSite }}
        onLibrary={openLibrary}
        onSettings={openSettings}
        help={{ read: readShortcuts, onChange: changeShortcuts, isKeyOn: isKeyOn.value }}
        onCopy={copyText}
        onSavePicture={(picture) => savePicture('breachline-timeline', picture)}
        onPrint={printWindow}
        hiddenMarks={looks.value.hidden}
      />
    </WordsProvider>
  );
}

onChangesElsewhere((articles) => session.dispatch({ type: 'store-changed', articles }), gone);

const root = document.getElementById('app');
if (!root) throw new Error('expected #app in sidebar.html');
render(<App />, root);
session.dispatch({ type: 'preferences', preferences: await readPreferences() });
watchPreferences((preferences) => session.dispatch({ type: 'preferences', preferences }), gone);
channel.send({ type: 'words', words: readerWords(words.value) });
channel.send({ type: 'ready' });
