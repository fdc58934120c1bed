import { browser } from 'wxt/browser';
import { isSidebarMessage } from '../../messaging/guards.ts';
import { READER_PORT, type SentByReader, type SidebarMessage } from '../../messaging/protocol.ts';
import { createChannel } from '../channel.ts';
import { hearCommands } from '../hearCommands.ts';
import { randomKey } from '../randomKey.ts';
import { addSelectionToolbar } from '../selectionToolbar.ts';
import { createArticlePainter } from './articlePainter.ts';
import { keepHost } from './keepHost.ts';
import { createHost } from './mountHost.ts';
import { showSidebar } from './showSidebar.ts';
import { speak } from './speak.ts';
import { watchExtension } from './watchExtension.ts';

/** The browser's language, until the sidebar says which one it speaks. */
const i18n: { getMessage(name: string): string } = browser.i18n;

/**
 * Opens the reader in this page: the sidebar's frame, the marks, the selection toolbar, and the conversation with the
 * sidebar. The page's DOM gains one element and is otherwise only read.
 *
 * @param open aborting it closes everything and leaves the page as it was
 */
export function openReader(document: Document, open: AbortController): void {
  const { signal } = open;
  const close = () => open.abort();
  const key = randomKey();
  const host = createHost(document, browser.runtime.getURL('/sidebar.html'), key);

  keepHost(document, host, close, signal);
  const { dress } = showSidebar(host, signal);
  watchExtension(browser.runtime, close, signal);

  const toolbar = addSelectionToolbar({
    document,
    root: host.root,
    spanOf: (range) => painter.spanOf(range),
    onChoose(span, chosen) {
      channel.send({ type: 'selection', span, chosen });
      // A highlight is seen only once the selection over it is gone; the rest goes on in the sidebar.
      if (chosen.action === 'highlight') toolbar.clear();
      else host.frame.focus();
    },
    signal,
  });
  const painter = createArticlePainter(document, {
    onRead: (message) => channel.send(message),
    onMarksClicked: (ids) => channel.send({ type: 'marks-clicked', ids }),
    onDocument(inDocument, stays) {
      toolbar.listenIn(inDocument, stays);
      // A frame may have been loaded after the styles went in.
      if (inDocument !== document) dress();
    },
    signal,
  });
  const channel = createChannel<SentByReader, SidebarMessage>(READER_PORT, {
    key,
    accepts: isSidebarMessage,
    signal,
    onInvalidated: close,
    onMessage(message) {
      switch (message.type) {
        case 'ready':
          return channel.send(painter.current());
        case 'paint':
          return painter.paint(message);
        case 'reveal':
          return painter.reveal(message);
        case 'preview':
          return painter.preview(message);
        case 'words':
          return speak(host.root, (word) => message.words[word]);
        case 'attaching':
          host.root.querySelector('.toolbar')?.classList.toggle('attaching', message.isOn);
          return;
        case 'close':
          return close();
      }
    },
  });
  hearCommands((command) => {
    if (command === 'highlight' || command === 'note') toolbar.choose({ action: command });
    // The rest is the sidebar's to do; the keyboard goes there.
    else host.frame.focus();
  }, signal);
  speak(host.root, (word) => i18n.getMessage(`reader_${word}`));
}
