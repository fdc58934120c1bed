import type { DockMessage } from '../../messaging/protocol.ts';

export interface Dock {
  /** Pushes the page by this many CSS px; 0 leaves it where it is. */
  push(width: number): void;
  /** Gives frames that came after the first push the styles of the marks. */
  dress(): void;
}

/** A message to a background that was just being stopped is lost; twice in a row does not happen. */
const ATTEMPTS = 3;

/**
 * Asks the background to push the page, one request at a time: each must name the width that stands, so that its styles
 * can be taken out again. While one is under way only the newest wish is kept.
 *
 * @param signal puts the page back
 */
export function createDock(send: (message: DockMessage) => Promise<unknown>, signal: AbortSignal): Dock {
  let stands: number | null = null;
  let wanted: number | null = null;
  let isWorking = false;
  let isUndressed = false;

  const attempt = async (message: DockMessage): Promise<boolean> => {
    for (let tries = 0; tries < ATTEMPTS; tries++) {
      try {
        await send(message);
        return true;
      } catch {
        // Asked again: the background was stopped, or is gone for good.
      }
    }
    return false;
  };

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    while (wanted !== stands || (isUndressed && stands !== null)) {
      if (wanted === stands) {
        isUndressed = false;
        if (await attempt({ type: 'dress' })) continue;
        break;
      }
      const width = wanted;
      const message: DockMessage =
        width === null ? { type: 'undock', width: stands } : { type: 'dock', width, replaces: stands };
      if (!(await attempt(message))) break;
      stands = width;
    }
    isWorking = false;
  };

  const want = (width: number | null) => {
    wanted = width;
    void work();
  };

  signal.addEventListener('abort', () => want(null));
  return {
    push(width) {
      if (!signal.aborted) want(width);
    },
    dress() {
      isUndressed = true;
      void work();
    },
  };
}
