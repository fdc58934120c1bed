import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../components/site/site.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { type SiteAnswer, SitePage } from '../../components/site/SitePage.tsx';
import { startPage } from '../../lib/platform/startPage.ts';
import { siteOf } from '../../lib/restore/site.ts';
import { explain } from '../../lib/words/explain.ts';

const { signal: gone } = new AbortController();
const words = signal(await startPage(document, (next) => speak(next), gone));
const answer = signal<SiteAnswer>('unasked');
// A pattern is the address of its site with a star for the path.
const site = siteOf(new URLSearchParams(location.search).get('site') ?? '');

function speak(next: typeof words.value): void {
  words.value = next;
  document.title = site ? next.t('site.title', { site: site.name }) : 'Breachline';
}
speak(words.value);

function allow(): void {
  if (site === null) return;
  // Nothing before this: the browser shows its question only while the click is under way.
  browser.permissions.request({ origins: [site.pattern] }).then(
    (isGranted) => {
      answer.value = isGranted ? 'granted' : 'refused';
    },
    (error: unknown) => {
      answer.value = { failed: words.value.say(explain(error)) };
    },
  );
}

/** Back to the article: the browser shows the tab this one was opened from. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function App() {
  return (
    <WordsProvider value={words.value}>
      <SitePage site={site} answer={answer.value} onAllow={allow} onClose={() => void close()} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app === null) throw new Error('expected #app in site.html, got none');
render(<App />, app);
