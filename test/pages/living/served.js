import { h, hydrate } from './preact.js';

// The same story as the server wrote it, woken by Preact when the page says so: with `?other` the page's own code wraps it
// otherwise than the server did, so that Preact builds every node in it anew.
const STORY = [
  'ALDER FALLS, August 21, 2019. The ferry line said on Wednesday that a script on its booking pages had sent card numbers elsewhere since early July.',
  'The script was found on August 14, 2019 by Quarry Lane Security, a firm the line had hired to test its pages, and taken out on the same evening.',
  'Of the 2,204 people who paid by card, the line wrote to all on August 20, 2019; the bank that runs its payments had been told on August 15, 2019.',
];
const wrapper = new URLSearchParams(location.search).has('other') ? 'section' : 'div';

function App() {
  return [
    h('nav', null, h('a', { href: '/living/index.html' }, 'All stories')),
    h(wrapper, { class: 'story' }, [
      h('article', null, [
        h('h1', null, 'Ferry line says its booking pages were watched'),
        STORY.map((paragraph) => h('p', null, paragraph)),
      ]),
    ]),
    h('footer', null, ['Read by ', h('b', null, '1'), ' people today']),
  ];
}

const root = document.getElementById('app');
Object.assign(globalThis, {
  paragraph: document.querySelector('article p'),
  wake() {
    const served = root.querySelector('.story');
    hydrate(h(App), root);
    // Preact builds the other wrapper and lets the server's stand after it; a page that minds takes it out.
    if (wrapper !== served.localName) served.remove();
  },
});
