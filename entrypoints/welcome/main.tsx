import '../sidebar/style.css';
import '../../components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { createRef, render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { paintShown } from '../../lib/marks/paintShown.ts';
import type { OpenLibraryMessage, SidebarMessage } from '../../lib/messaging/protocol.ts';
import { asInstant } from '../../lib/model.ts';
import { copyText } from '../../lib/platform/copyText.ts';
import { readPreferences, watchPreferences } from '../../lib/platform/preferences.ts';
import { printWindow } from '../../lib/platform/printWindow.ts';
import { randomUuid } from '../../lib/platform/randomUuid.ts';
import { savePicture } from '../../lib/platform/savePicture.ts';
import { settingSignal } from '../../lib/platform/settingSignal.ts';
import { sha256 } from '../../lib/platform/sha256.ts';
import { changeShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { startPage } from '../../lib/platform/startPage.ts';
import { createSamplePainter } from '../../lib/platform/welcome/samplePainter.ts';
import { parseTime } from '../../lib/session/parseTime.ts';
import { startSession } from '../../lib/session/startSession.ts';
import { initialState } from '../../lib/session/state.ts';
import { MARK_LOOKS } from '../../lib/settings/markLooks.ts';
import { FORGETFUL_STORE } from '../../lib/welcome/forgetfulStore.ts';
import { SAMPLE_ARTICLE } from '../../lib/welcome/sampleArticle.ts';
import { explain } from '../../lib/words/explain.ts';
import { analyzeInWorker } from '../sidebar/analyzeInWorker.ts';

const { signal: gone } = new AbortController();
const words = signal(await startPage(document, (next) => speak(next), gone));
const speak = (next: typeof words.value): void => {
  words.value = next;
  document.title = next.t('welcome.page_title');
};
speak(words.value);

const looks = await settingSignal(MARK_LOOKS, gone, () => marks.repaint());
const state = signal(initialState);
const isShown = signal(true);
const sample = createRef<HTMLElement>();
let paint: (message: SidebarMessage) => void = () => {};

const marks = paintShown(
  (message) => paint(message),
  () => looks.value,
);
const session = startSession({
  world: { now: () => asInstant(new Date().toISOString()), uuid: randomUuid, words: () => words.value },
  store: FORGETFUL_STORE,
  send(message) {
    // As a click on the toolbar button would.
    if (message.type === 'close') isShown.value = false;
    else marks.send(message);
  },
  analyze: analyzeInWorker,
  digest: async (text) => sha256(text),
  explain: (error) => words.value.say(explain(error)),
  drafts: { load: async () => null, save: () => {} },
  changeNames: () => {},
  onChange: (next) => {
    state.value = next;
  },
  signal: gone,
});

const openLibrary = (): void => {
  const message: OpenLibraryMessage = { type: 'open-library' };
  void browser.runtime.sendMessage(message);
};

function App() {
  return (
    <WordsProvider value={words.value}>
      <WelcomePage
        article={SAMPLE_ARTICLE}
        sample={sample}
        sidebar={
          isShown.value ? (
            <Sidebar
              state={state.value}
              dispatch={session.dispatch}
              parseTime={(text) => parseTime(text, state.value.draft?.was?.time ?? null, state.value, words.value)}
              onLibrary={openLibrary}
              onSettings={() => void browser.runtime.openOptionsPage()}
              help={{ read: readShortcuts, onChange: changeShortcuts, isKeyOn: true }}
              onCopy={copyText}
              onSavePicture={(picture) => savePicture('breachline-sample', picture)}
              onPrint={printWindow}
              hiddenMarks={looks.value.hidden}
            />
          ) : null
        }
        onShow={() => {
          isShown.value = true;
        }}
        onSettings={() => void browser.runtime.openOptionsPage()}
        onDone={() => window.close()}
      />
    </WordsProvider>
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('expected #app in welcome.html');
render(<App />, root);
paint = await createSamplePainter(SAMPLE_ARTICLE, [...(sample.current?.children ?? [])], gone);
session.dispatch({ type: 'preferences', preferences: await readPreferences() });
watchPreferences((preferences) => session.dispatch({ type: 'preferences', preferences }), gone);
session.receive({ type: 'article', article: SAMPLE_ARTICLE, canHighlight: true });
