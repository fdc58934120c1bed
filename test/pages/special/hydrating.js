// Behaves like a single-page application: draws the article after the page has loaded, draws it all again as
// hydration does, and redraws a paragraph now and then as comments and counters do.
const PARAGRAPHS = [
  'Orrin Valley Credit Union said that somebody had been able to read its members’ statements for most of a month.',
  'The intruder got in on April 3, 2024 through an old portal for mortgage brokers, and was still there on April 26, 2024, when an auditor noticed requests that no broker would make.',
  'The portal was switched off on April 27, 2024. Members were written to on May 20, 2024, and the state’s banking commissioner was told on May 22, 2024.',
  'The credit union counts 18,240 members whose names, addresses and account numbers could have been seen. It has no sign that money was moved.',
];

const app = document.getElementById('app');

function element(name, text) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  return made;
}

function draw() {
  const article = element('article');
  article.append(element('h1', 'Credit union tells members of a month-long intrusion'), element('p', 'May 23, 2024'));
  for (const paragraph of PARAGRAPHS) article.append(element('p', paragraph));
  app.replaceChildren(article);
  document.title = 'Credit union tells members of a month-long intrusion';
}

setTimeout(draw, 50);
setTimeout(draw, 150);

/** Tests call this: the second paragraph is replaced by a new element with the same words. */
globalThis.redrawParagraph = () => {
  const old = app.querySelectorAll('article > p')[2];
  old.replaceWith(element('p', old.textContent));
};
