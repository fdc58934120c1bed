import './gallery.css';
import { type ComponentChildren, render } from 'preact';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { loadWords } from '../../lib/words/loadWords.ts';
import { LOCALES } from '../../lib/words/locales.ts';
import type { GalleryState } from './galleryState.ts';

/**
 * `?de-narrow-dark`: the sidebar and the settings in all their states; `?de-narrow-dark/timeline` one of them, alone;
 * `?de-wide-dark/library` the library's pages, which have a style sheet of their own, and `…/library: compare` one of
 * them. `printed` for a width: as the sidebar is while the browser prints. `<html data-shown>` says that all is there,
 * `data-states` what there is.
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

const isWhole = (wanted === '' || wanted === 'library') && width !== 'printed';

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
    if (performance.now() > until) throw new Error(`expected ${selector} in "${wanted}"`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const all = await statesOf();
const shown = isWhole || width === 'printed' ? all : all.filter(({ name }) => name === wanted);
if (shown.length === 0) throw new Error(`expected a state "${wanted}", got ${all.map(({ name }) => name).join(', ')}`);
html.dataset['states'] = JSON.stringify(all.map(({ name }) => name));
const made = await Promise.all(shown.map(async ({ name, make }) => ({ name, ...(await make()) })));
render(
  <WordsProvider value={words}>
    {isWhole ? (
      <div class="gallery">
        {made.map(({ name, element }) => (
          <State key={name} name={name}>
            {element}
          </State>
        ))}
      </div>
    ) : (
      made.map(({ element }) => element)
    )}
  </WordsProvider>,
  root,
);
if (!isWhole) for (const selector of made.flatMap((each) => each.press)) await press(selector);
html.dataset['shown'] = wanted;
