import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Picture } from '../../../components/drawing/pictureOf.tsx';
import type { HelpProps } from '../../../components/shared/ShortcutsHelp.tsx';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import type { FoundMarkType } from '../../../lib/marks/hues.ts';
import type { Action } from '../../../lib/session/actions.ts';
import { parseTime } from '../../../lib/session/parseTime.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { Scene } from '../session/scene.ts';

// Preact's effects wait for a frame; jsdom's frames end with the test file, and what waits then would throw.
options.requestAnimationFrame = (callback: () => void) => {
  setTimeout(callback, 0);
};

/** The real sidebar over the real reducer in jsdom; the test plays the store and the page. */
export class Stage extends Scene {
  readonly root: HTMLElement;
  readonly actions: Action[] = [];
  readonly pictures: Picture[] = [];
  /** Each ends one printing that was asked for. */
  readonly printing: (() => void)[] = [];
  hiddenMarks: readonly FoundMarkType[] = [];
  libraryOpened = 0;
  settingsOpened = 0;
  shortcutsChanged = 0;
  readonly help: HelpProps = {
    read: async () => [{ command: 'highlight', keys: 'Ctrl+Alt+H' }],
    onChange: () => {
      this.shortcutsChanged++;
    },
    isKeyOn: true,
  };
  readonly copied: string[] = [];

  constructor() {
    super();
    // jsdom lays nothing out and so scrolls nothing.
    Element.prototype.scrollIntoView ??= () => {};
    this.root = document.createElement('div');
    document.body.replaceChildren(this.root);
    this.#render();
  }

  override do(...actions: Action[]): this {
    super.do(...actions);
    if (this.root) this.#render();
    return this;
  }

  #render(): void {
    act(() => {
      render(
        <Sidebar
          state={this.state}
          dispatch={this.#dispatch}
          parseTime={(text) => parseTime(text, this.state.draft?.was?.time ?? null, this.state, ENGLISH)}
          onLibrary={() => {
            this.libraryOpened++;
          }}
          onSettings={() => {
            this.settingsOpened++;
          }}
          help={this.help}
          onCopy={async (text) => this.copied.push(text) > 0}
          onSavePicture={async (picture) => {
            this.pictures.push(picture);
          }}
          onPrint={() => new Promise((resolve) => this.printing.push(resolve))}
          hiddenMarks={this.hiddenMarks}
        />,
        this.root,
      );
    });
  }

  readonly #dispatch = (action: Action): void => {
    this.actions.push(action);
    this.do(action);
  };

  /** The shown control with this accessible name; throws and lists the names there are. */
  control(name: string | RegExp): HTMLElement {
    const found = this.controls.find((element) => {
      const own = nameOf(element);
      return typeof name === 'string' ? own === name : name.test(own);
    });
    if (!found) throw new Error(`expected a control named ${name}, got: ${this.controls.map(nameOf).join(' | ')}`);
    return found;
  }

  get controls(): HTMLElement[] {
    const all = this.root.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="option"]');
    return [...all].filter((element) => element.closest('[hidden]') === null);
  }

  get names(): string[] {
    return this.controls.map(nameOf);
  }

  click(name: string | RegExp): this {
    act(() => this.control(name).click());
    return this;
  }

  type(name: string | RegExp, text: string): this {
    const field = this.control(name);
    if (
      !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
    ) {
      throw new Error(`expected a field, got ${field.outerHTML}`);
    }
    act(() => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    });
    return this;
  }

  press(key: string, options: KeyboardEventInit = {}): this {
    const target = document.activeElement ?? document.body;
    act(() => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
    });
    return this;
  }

  leave(): this {
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return this;
  }
}

/** The accessible name, as far as this sidebar uses it: aria-label, a label, the text. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  ) {
    return words(element.labels?.[0]?.textContent ?? '');
  }
  return words(element.textContent ?? '');
}

export const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
