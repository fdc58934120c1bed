import { browser } from 'wxt/browser';
import { SIDEBAR_WIDTH } from '../../settings/sidebarWidth.ts';
import { readSetting, writeSetting } from '../settings.ts';
import { createDock, type Dock } from './dock.ts';
import type { Host } from './mountHost.ts';
import { addResizeHandle } from './resizeHandle.ts';
import { sidebarLayout } from './sidebarLayout.ts';

/** Gives the sidebar the width it last had, lets it be resized, and keeps the page beside it. */
export function showSidebar({ panel }: Host, signal: AbortSignal): Pick<Dock, 'dress'> {
  const dock = createDock((message) => browser.runtime.sendMessage(message), signal);
  /** What the user chose; what is shown may be less in a narrow window. */
  let wanted = 0;
  const width = () => sidebarLayout(wanted, innerWidth).width;

  const handle = addResizeHandle({
    panel,
    width,
    onMove(next) {
      wanted = next;
      layOut();
    },
    onRest() {
      wanted = width();
      push();
      void writeSetting(SIDEBAR_WIDTH, wanted);
    },
    signal,
  });
  const layOut = () => {
    panel.style.setProperty('width', `${width()}px`);
    handle.update();
  };
  const push = () => dock.push(sidebarLayout(wanted, innerWidth).push);

  panel.hidden = true;
  void readSetting(SIDEBAR_WIDTH).then((stored) => {
    if (signal.aborted) return;
    wanted = stored;
    panel.hidden = false;
    layOut();
    push();
    addEventListener(
      'resize',
      () => {
        layOut();
        push();
      },
      { signal },
    );
  });
  return dock;
}
