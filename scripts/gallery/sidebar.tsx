import '../../entrypoints/sidebar/style.css';
import '../../components/settings/settings.css';
import { useEffect } from 'preact/hooks';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import { parseTime } from '../../lib/session/parseTime.ts';
import type { SessionState } from '../../lib/session/state.ts';
import { OWN_LOOKS } from '../../lib/settings/markLooks.ts';
import type { Words } from '../../lib/words/words.ts';
import type { GalleryState } from './galleryState.ts';
import { PRINTED_STATE, SIDEBAR_STATE_NAMES, sidebarState } from './states.ts';
import { OWN_TAGS } from './tags.ts';

const nothing = (): void => {};

function Shown({ state, words, onPrint }: { state: SessionState; words: Words; onPrint: () => Promise<void> }) {
  return (
    <Sidebar
      state={state}
      dispatch={nothing}
      parseTime={(text) => parseTime(text, null, state, words)}
      onLibrary={nothing}
      onSettings={nothing}
      help={{ read: async () => [{ command: 'highlight', keys: 'Ctrl+Alt+H' }], onChange: nothing, isKeyOn: true }}
      onCopy={async () => true}
      onSavePicture={async () => {}}
      onPrint={onPrint}
      hiddenMarks={[]}
    />
  );
}

/** As the sidebar is while the browser prints. */
function Printed({ words }: { words: Words }) {
  const print = (): Promise<void> => new Promise(nothing);
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-print]')?.click();
  }, []);
  return <Shown state={PRINTED_STATE} words={words} onPrint={print} />;
}

/** Settings with something to say in every part. */
const settings = (words: Words) => (
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
    tags={{
      tags: OWN_TAGS,
      notice: { text: words.t('common.undo'), isWrong: false },
      canUndo: true,
      onAdd: nothing,
      onColour: nothing,
      onRename: nothing,
      onDelete: nothing,
      onUndo: nothing,
    }}
  />
);

export const printedState = (words: Words): GalleryState => ({
  name: 'printed',
  make: () => ({ element: <Printed words={words} />, press: [] }),
});

export const sidebarStates = (words: Words): GalleryState[] => [
  ...SIDEBAR_STATE_NAMES.map((name) => ({
    name,
    make: () => {
      const { state, press = [] } = sidebarState(name);
      return { element: <Shown key={name} state={state} words={words} onPrint={async () => {}} />, press };
    },
  })),
  { name: 'settings', make: () => ({ element: settings(words), press: [] }) },
  {
    name: 'settings, deletion asked for',
    make: () => ({ element: settings(words), press: ['[aria-labelledby="settings-erase"] > button'] }),
  },
];
