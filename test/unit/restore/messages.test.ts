import { describe, expect, it } from 'vitest';
import { isPageRestoreMessage, isRestoreCheck, isSiteMessage } from '../../../lib/restore/messages.ts';

const ask = { type: 'restore-ask', url: 'https://a.example/', canonical: null };

describe('what a page of a granted site may say', () => {
  it.each<[string, unknown, boolean]>([
    ['asks', ask, true],
    ['asks with a canonical address', { ...ask, canonical: '/a' }, true],
    ['sends its text', { ...ask, type: 'restore-text', text: 'Text.' }, true],
    ['sends no text', { ...ask, type: 'restore-text' }, false],
    ['no address', { type: 'restore-ask', canonical: null }, false],
    ['no canonical', { type: 'restore-ask', url: 'https://a.example/' }, false],
    ['an address beyond any', { ...ask, url: 'x'.repeat(2_097_153) }, false],
    ['a store call', { type: 'store', method: 'list', args: [] }, false],
    ['null', null, false],
    ['text', 'restore-ask', false],
  ])('%s', (_, message, expected) => expect(isPageRestoreMessage(message)).toBe(expected));
});

it.each<[unknown, boolean]>([
  [{ type: 'ask-site', pattern: 'https://a.example/*' }, true],
  [{ type: 'forget-site', pattern: 'https://a.example/*' }, true],
  [{ type: 'ask-site' }, false],
  [{ type: 'forget-site', pattern: ['https://a.example/*'] }, false],
  [undefined, false],
])('what the sidebar may say: %j', (message, expected) => expect(isSiteMessage(message)).toBe(expected));

it.each<[unknown, boolean]>([
  [{ type: 'restore-check' }, true],
  [{ type: 'wake' }, false],
  [null, false],
])('what the background says: %j', (message, expected) => expect(isRestoreCheck(message)).toBe(expected));
