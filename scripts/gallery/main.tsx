import '../../entrypoints/sidebar/style.css';
import '../../components/library/library.css';
import '../../components/library/articles.css';
import '../../assets/keys.css';
import '../../assets/notes.css';
import '../../components/settings/settings.css';
import './gallery.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { EmptyLibrary } from '../../components/library/EmptyLibrary.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { parseTime } from '../../lib/session/parseTime.ts';
import { OWN_LOOKS } from '../../lib/settings/markLooks.ts';
import { loadWords } from '../../lib/words/loadWords.ts';
import { LOCALES } from '../../lib/words/locales.ts';
import { PRINTED_STATE, SIDEBAR_STATES } from './states.ts';

/** `#de-narrow-dark`: what this load shows. */
const [language, width, theme = 'light'] = location.hash.slice(1).split('-');
const words = await loadWords(LOCALES.find((locale) => locale === language) ?? 'en');
document.documentElement.lang = words.locale;
document.documentElement.dataset['theme'] = theme;
const nothing = (): void => {};

function State({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <div class={`gallery-state ${width}`}>{children}</div>
    </section>
  );
}

function Gallery() {
  return (
    <WordsProvider value={words}>
      <div class="gallery">
        {Object.entries(SIDEBAR_STATES).map(([name, state]) => (
          <State key={name} name={name}>
            <Sidebar
              state={state}
              dispatch={nothing}
              parseTime={(text) => parseTime(text, null, state, words)}
              onLibrary={nothing}
              onSettings={nothing}
              help={{ read: async () => [], onChange: nothing, isKeyOn: true }}
              onCopy={async () => true}
              onSavePicture={async () => {}}
              onPrint={async () => {}}
              hiddenMarks={[]}
            />
          </State>
        ))}
        <State name="library, empty">
          <div class="library">
            <EmptyLibrary />
          </div>
        </State>
        <State name="settings">
          <SettingsPage
            preferences={{
              language: null,
              theme: 'system',
              dayMonthOrder: null,
              looks: OWN_LOOKS,
              questionKey: true,
              names: [{ text: 'Acme Corp.', type: 'ORG', canonical: 'Acme' }],
            }}
            sites={['https://news.example/*', 'http://127.0.0.1/*']}
            onForgetSite={nothing}
            kept={{
              shares: [
                { what: 'articles', number: 1205, bytes: 15_000_000 },
                { what: 'names', number: 1, bytes: 60 },
              ],
              use: { usedBytes: 15_400_000, persisted: false },
            }}
            notice={{ kind: 'failed', text: words.t('settings.names.missing') }}
            isPersistRefused={true}
            onChange={nothing}
            onPersist={nothing}
            onExport={nothing}
            onErase={nothing}
          />
        </State>
      </div>
    </WordsProvider>
  );
}

/** As the sidebar is while the browser prints, without the gallery around it. */
function Printed() {
  const print = (): Promise<void> => new Promise(nothing);
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-print]')?.click();
  }, []);
  return (
    <WordsProvider value={words}>
      <Sidebar
        state={PRINTED_STATE}
        dispatch={nothing}
        parseTime={(text) => parseTime(text, null, PRINTED_STATE, words)}
        onLibrary={nothing}
        onSettings={nothing}
        help={{ read: async () => [], onChange: nothing, isKeyOn: true }}
        onCopy={async () => true}
        onSavePicture={async () => {}}
        onPrint={print}
        hiddenMarks={[]}
      />
    </WordsProvider>
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('expected #app in the gallery');
render(width === 'printed' ? <Printed /> : <Gallery />, root);
