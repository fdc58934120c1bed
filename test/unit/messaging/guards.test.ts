import { describe, expect, it } from 'vitest';
import { isDockMessage, isSentByReader, isSidebarMessage } from '../../../lib/messaging/guards.ts';

const span = { start: 3, end: 9 };

describe('isSidebarMessage', () => {
  it.each([
    { type: 'ready' },
    { type: 'close' },
    { type: 'paint', marks: [] },
    { type: 'paint', marks: [{ id: 'a', type: 'date', ...span }], revision: 2 },
    { type: 'reveal', span },
    { type: 'preview', span: null },
  ])('knows %j', (message) => {
    expect(isSidebarMessage(message)).toBe(true);
  });

  it.each([
    null,
    'ready',
    { type: 'article' },
    { type: 'paint' },
    { type: 'paint', marks: [{ type: 'date', ...span }] },
    { type: 'paint', marks: [{ id: 'a', type: 'date', start: -1, end: 2 }] },
    { type: 'reveal', span: null },
    { type: 'reveal', span: { start: 9, end: 3 } },
    { type: 'preview' },
  ])('refuses %j', (message) => {
    expect(isSidebarMessage(message)).toBe(false);
  });
});

describe('isSentByReader', () => {
  it.each([
    { type: 'page', page: { text: '', blocks: [], facts: {} }, canHighlight: true, revision: 1 },
    { type: 'not-an-article', reason: 'empty', url: 'https://a.example/', title: '' },
    { type: 'marks-clicked', ids: ['a'] },
    { type: 'selection', span, chosen: { action: 'note' } },
    { type: 'shortcut', command: 'undo' },
  ])('knows %j', (message) => {
    expect(isSentByReader(message)).toBe(true);
  });

  it.each([
    undefined,
    { type: 'ready' },
    { type: 'page', page: null, canHighlight: true, revision: 1 },
    { type: 'page', page: { text: '', blocks: [], facts: {} }, canHighlight: true },
    { type: 'page', page: { text: '', blocks: [] }, canHighlight: true, revision: 1 },
    { type: 'article', article: {}, canHighlight: true },
    { type: 'not-an-article', reason: 'empty', url: 'https://a.example/' },
    { type: 'marks-clicked', ids: [1] },
    { type: 'selection', span },
    { type: 'shortcut', command: 'save' },
  ])('refuses %j', (message) => {
    expect(isSentByReader(message)).toBe(false);
  });
});

describe('isDockMessage', () => {
  it.each([
    { type: 'dock', width: 400, replaces: null },
    { type: 'dock', width: 0, replaces: 400 },
    { type: 'undock', width: 400 },
    { type: 'undock', width: null },
  ])('knows %j', (message) => {
    expect(isDockMessage(message)).toBe(true);
  });

  it.each([
    { type: 'dock', width: '400px;} body{display:none', replaces: null },
    { type: 'dock', width: Number.NaN, replaces: null },
    { type: 'dock', width: 1e9, replaces: null },
    { type: 'dock', width: 400 },
    { type: 'undock' },
    { type: 'store' },
  ])('refuses %j', (message) => {
    expect(isDockMessage(message)).toBe(false);
  });
});
