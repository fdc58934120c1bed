import { describe, expect, it } from 'vitest';
import { isPageRestoreMessage, isRestoreCheck, isSiteMessage } from '../../../lib/restore/messages.ts';

const address = { url: 'https://a.example/', canonical: null };
const ask = { ...address, type: 'restore-ask', frames: [] };
const text = { ...address, type: 'restore-text', text: 'Text.', isInFrame: false };

describe('what a page of a granted site may say', () => {
  it.each<[string, unknown, boolean]>([
    ['asks', ask, true],
    ['asks with a canonical address', { ...ask, canonical: '/a' }, true],
    ['asks with frames', { ...ask, frames: [address, { ...address, canonical: '/b' }] }, true],
    ['asks with frames beyond any', { ...ask, frames: Array(51).fill(address) }, false],
    ['asks with a frame that has no address', { ...ask, frames: [{ canonical: null }] }, false],
    ['does not say which frames', { ...address, type: 'restore-ask' }, false],
    ['sends its text', text, true],
    ['sends no text', { ...text, text: undefined }, false],
    ['does not say where its text is', { ...text, isInFrame: undefined }, false],
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
