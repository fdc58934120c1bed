import { expect, it } from 'vitest';
import { type TimelineDocument, timelineJson } from '../../../lib/exchange/timelineJson.ts';
import { asLocalDateTime, type Entity, type TimelineEvent } from '../../../lib/model.ts';
import { savedArticle } from '../platform/store/records.ts';

const { article } = savedArticle('a');
const event: TimelineEvent = {
  start: 21,
  end: 39,
  dateText: 'September 27, 2018',
  time: {
    shape: 'instant',
    earliest: asLocalDateTime('2018-09-27'),
    latest: asLocalDateTime('2018-09-27'),
    precision: 'day',
    relation: 'on',
    approximate: false,
    zone: null,
    basis: 'stated',
    edtf: '2018-09-27',
    value: '2018-09-27',
  },
  kind: 'vendor_notice',
  label: 'The city was told',
  quote: 'The city was told on September 27, 2018.',
  quoteSpan: { start: 0, end: 40 },
  entities: ['City'],
  speaker: { role: 'author', name: null },
  inferred: [{ what: 'year', from: 'heading', span: { start: 0, end: 4 }, words: '2018' }],
  flags: [],
  status: 'found',
};
const city: Entity = {
  type: 'ORG',
  canonical: 'City',
  aliases: ['the city'],
  role: 'victim',
  mentions: [{ start: 4, end: 8, text: 'city', type: 'ORG', canonical: 'City' }],
};

it('writes what the sidebar shows, with words and offsets that can be checked against the text', () => {
  const json = timelineJson(article, [event], [city]);
  const document: TimelineDocument = JSON.parse(json);
  expect(document).toEqual({
    schemaVersion: 1,
    article: { ...article.metadata, text: article.text },
    events: [
      {
        kind: 'vendor_notice',
        label: 'The city was told',
        time: event.time,
        date: { text: 'September 27, 2018', start: 21, end: 39 },
        quote: { text: 'The city was told on September 27, 2018.', start: 0, end: 40 },
        entities: ['City'],
        speaker: { role: 'author', name: null },
        inferred: [{ what: 'year', from: 'heading', span: { start: 0, end: 4 }, words: '2018' }],
        flags: [],
        status: 'found',
      },
    ],
    entities: [
      {
        type: 'ORG',
        canonical: 'City',
        aliases: ['the city'],
        role: 'victim',
        mentions: [{ text: 'city', start: 4, end: 8 }],
      },
    ],
  });
  for (const { date, quote } of document.events) {
    for (const { text, start, end } of [date, quote]) expect(document.article.text.slice(start, end)).toBe(text);
  }
  expect(json.endsWith('}\n')).toBe(true);
});

it('writes an article in which nothing was found', () => {
  expect(JSON.parse(timelineJson(article, [], []))).toMatchObject({ events: [], entities: [] });
});
