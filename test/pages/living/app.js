import { h, render } from './preact.js';

// A site of one page, drawn by Preact: stories are exchanged without a load, the rest of a story comes when it is asked for,
// and everything is drawn again whenever the count of readers changes.
const STORIES = {
  harbour: {
    title: 'Harbour office tells of a break-in to its mail',
    text: [
      'ALDER FALLS, March 14, 2019. The harbour office said on Thursday that somebody had read the mail of two of its clerks for most of a winter.',
      'A clerk noticed on February 26, 2019 that letters she had not opened were marked as read, and told the city’s technicians the same day.',
      'On March 1, 2019 the passwords were changed and Marlow Forensics was asked to look at what had been taken.',
      'Letters to 318 boat owners, whose licence numbers stood in the mail, were sent on March 12, 2019.',
    ],
    rest: 'The office closed the web access to its mail for good on March 20, 2019, and said that nobody would be asked to pay for a new licence.',
  },
  library: {
    title: 'Library warns readers after its catalogue was copied',
    text: [
      'ALDER FALLS, June 7, 2019. The county library told its readers on Friday that a copy of its catalogue, with the names of 12,450 of them, had been offered for sale.',
      'The copy was made on April 30, 2019 by way of a test server that should have been switched off in January, the library said.',
      'It heard of the offer on June 3, 2019 from a reader, and took the server down within the hour.',
      'The state’s attorney general was told on June 6, 2019, and letters are to follow by the end of the month.',
    ],
    rest: 'What was borrowed is not in the catalogue, and no passwords were kept in it, the library’s director wrote on June 8, 2019.',
  },
};

const root = document.getElementById('app');
let readers = 1;
let isWhole = false;

function go(event, story) {
  event.preventDefault();
  history.pushState(null, '', `?story=${story}`);
  isWhole = false;
  draw();
  scrollTo(0, 0);
}

function App() {
  const name = new URLSearchParams(location.search).get('story') ?? 'harbour';
  const { title, text, rest } = STORIES[name];
  document.title = `${title} - Alder Falls Ledger`;
  return [
    h('nav', null, [
      h('a', { href: '?story=harbour', onClick: (event) => go(event, 'harbour') }, 'Harbour'),
      ' ',
      h('a', { href: '?story=library', onClick: (event) => go(event, 'library') }, 'Library'),
    ]),
    h('article', { key: name }, [
      h('h1', null, title),
      text.map((paragraph) => h('p', null, paragraph)),
      isWhole && h('p', { id: 'rest' }, rest),
    ]),
    h('button', { id: 'more', onClick: () => { isWhole = true; draw(); } }, 'Read the rest'),
    h('footer', null, `Read by ${readers} people today`),
  ];
}

function draw() {
  render(h(App), root);
}

addEventListener('popstate', draw);
draw();
Object.assign(globalThis, {
  /** Draws everything from nothing, as a site does that gives its parts other keys. */
  redraw() {
    readers += 1;
    render(null, root);
    draw();
  },
});
