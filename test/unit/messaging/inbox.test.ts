import { describe, expect, it } from 'vitest';
import { createInbox } from '../../../lib/messaging/inbox.ts';

const m = (text: string) => ({ text });

describe('createInbox', () => {
  it('holds an early message until its turn', () => {
    const inbox = createInbox();
    expect(inbox.take('s', 2, 1, m('b'))).toEqual({ due: [], gap: true });
    expect(inbox.take('s', 1, 1, m('a'))).toEqual({ due: [m('a'), m('b')], gap: false });
  });

  it('hands a double on only once', () => {
    const inbox = createInbox();
    inbox.take('s', 1, 1, m('a'));
    expect(inbox.take('s', 1, 1, m('a'))).toEqual({ due: [], gap: false });
  });

  it('starts a late joiner at the lowest number the sender still holds', () => {
    const inbox = createInbox();
    expect(inbox.take('s', 8, 8, m('h'))).toEqual({ due: [m('h')], gap: false });
    expect(inbox.state()).toEqual({ peer: 's', received: 8 });
  });

  it('does not count up to a base it was lied to about', () => {
    const inbox = createInbox();
    expect(inbox.take('s', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, m('z')).due).toEqual([m('z')]);
  });

  it('starts over with a new run of the sender, and no longer hears the old one', () => {
    const inbox = createInbox();
    inbox.take('old', 1, 1, m('a'));
    expect(inbox.take('new', 1, 1, m('b')).due).toEqual([m('b')]);
    expect(inbox.take('old', 2, 2, m('late')).due).toEqual([]);
    expect(inbox.take('new', 2, 1, m('c')).due).toEqual([m('c')]);
  });
});
