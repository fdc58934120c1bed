import './gallery.css';
import { type ComponentChildren, render } from 'preact';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { loadWords } from '../../lib/words/loadWords.ts';
import { LOCALES } from '../../lib/words/locales.ts';
import type { GalleryState } from './galleryState.ts';

/**
 * `?de-narrow-dark`: the sidebar and the settings in all their states; `?de-narrow-dark/timeline` one of them, alone;
 * `?de-wide-dark/library` the library's pages, which have a style sheet of their own, and `…/library: compare` one of
 * them. `printed` for a width: as the sidebar is while the browser prints. `<html data-shown>` names what is shown once all
 * of it is there, `data-states` what there is; a `state` event shows another without loading the page anew.
 */
const [look = '', wanted = ''] = decodeURIComponent(location.search.slice(1)).split('/');
const [language, width = 'wide', theme = 'light'] = look.split('-');
const words = await loadWords(LOCALES.find((locale) => locale === language) ?? 'en');
const root = document.getElementById('app');
if (!root) throw new Error('expected #app in the gallery');
const { documentElement: html } = document;
html.lang = words.locale;
html.dataset['theme'] = theme;
const isLibrary = wanted.startsWith('library');
async function statesOf(): Promise<readonly GalleryState[]> {
  if (isLibrary) return (await import('./library.tsx')).libraryStates(words);
  const { printedState, sidebarStates } = await import('./sidebar.tsx');
  return width === 'printed' ? [printedState(words)] : sidebarStates(words);
}

function State({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <div class={`gallery-state ${width}`}>{children}</div>
    </section>
  );
}

/** Waits for an element that may be drawn later: what is shown is read from a store. */
async function press(selector: string): Promise<void> {
  const until = performance.now() + 20_000;
  for (;;) {
    const found = root?.querySelector<HTMLElement>(selector);
    if (found) {
      found.click();
      return;
    }
    if (performance.now() > until) throw new Error(`expected ${selector}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const all = await statesOf();
html.dataset['states'] = JSON.stringify(all.map(({ name }) => name));

async function show(asked: string): Promise<void> {
  const isWhole = (asked === '' || asked === 'library') && width !== 'printed';
  const shown = isWhole || width === 'printed' ? all : all.filter(({ name }) => name === asked);
  if (shown.length === 0) throw new Error(`expected a state "${asked}", got ${all.map(({ name }) => name).join(', ')}`);
  delete html.dataset['shown'];
  // Nothing is left of what was shown before.
  if (root) render(null, root);
  const made = await Promise.all(shown.map(async ({ name, make }) => ({ name, ...(await make()) })));
  const content = isWhole ? (
    <div class="gallery">
      {made.map(({ name, element }) => (
        <State key={name} name={name}>
          {element}
        </State>
      ))}
    </div>
  ) : (
    made.map(({ element }) => element)
  );
  if (root) render(<WordsProvider value={words}>{content}</WordsProvider>, root);
  if (!isWhole) for (const selector of made.flatMap((each) => each.press)) await press(selector);
  html.dataset['shown'] = asked;
}

addEventListener('state', (event) => {
  if (event instanceof CustomEvent) void show(String(event.detail));
});
await show(wanted);
