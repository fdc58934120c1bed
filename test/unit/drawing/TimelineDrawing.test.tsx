// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Picture } from '../../../components/drawing/pictureOf.tsx';
import { TimelineDrawing } from '../../../components/drawing/TimelineDrawing.tsx';
import type { Lane } from '../../../lib/drawing/drawnEvent.ts';
import { drawn, lane } from './drawn.ts';

const DAYS = ['2017-10-13', '2018-01-08', '2018-04-05', '2018-08-15', '2018-09-25', '2018-09-27', '2018-09-28'];
const seven = lane(
  DAYS.map((day, at) =>
    drawn(day, undefined, { id: `d${at}`, name: `${day}: told`, kind: at % 2 ? 'patch' : 'vendor_notice' }),
  ),
  'one',
);

const onSelect = vi.fn<(id: string) => void>();
const onPreview = vi.fn<(id: string | null) => void>();
const saved: Picture[] = [];
let root: HTMLElement;

beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => {
  act(() => render(null, root));
  vi.clearAllMocks();
  saved.length = 0;
});

function show(lanes: readonly Lane[], selected: string | null = null): void {
  act(() =>
    render(
      <TimelineDrawing
        lanes={lanes}
        selected={selected}
        onSelect={onSelect}
        onPreview={onPreview}
        width={348}
        picture={{
          heading: 'Who knew <what> & when',
          source: 'news.example',
          onSave: async (picture) => {
            saved.push(picture);
          },
        }}
      />,
      root,
    ),
  );
}

const items = () => [...root.querySelectorAll<SVGElement>('[role=listitem] > [role=button]')];
const names = () => items().map((item) => item.getAttribute('aria-label') ?? '');
const focused = () => document.activeElement?.getAttribute('aria-label');
const caption = () => root.querySelector('.drawing-caption')?.textContent;

function button(name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`expected a button named ${name}`);
  return found;
}

function press(key: string, on: Element | null = document.activeElement): void {
  act(() => {
    on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

const focus = (item: SVGElement | undefined): void => {
  act(() => item?.focus());
};
const click = (item: Element | undefined): void => {
  act(() => {
    item?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
};

describe('what a screen reader is told', () => {
  test('each event by its name, in the order of the list', () => {
    show([seven]);
    expect(names()).toEqual(DAYS.map((day) => `${day}: told`));
  });

  test('the whole by name and use', () => {
    show([seven]);
    const svg = root.querySelector('svg.drawing-picture');
    const told = (attribute: string) => document.getElementById(svg?.getAttribute(attribute) ?? '')?.textContent;
    expect(told('aria-labelledby')).toBe('Drawing of the timeline');
    expect(told('aria-describedby')).toMatch(/^7 events in order of time\. Arrow keys/);
  });

  it.each([
    ['one lane', () => show([seven], 'd2')],
    ['three lanes', () => show([seven, lane([drawn(null, '2018-09-27T13:30')], 'two'), lane([], 'three')])],
    ['a crowd', () => show([lane(Array.from({ length: 40 }, () => drawn('2018-09-27')))])],
    ['nothing', () => show([])],
  ])('axe finds nothing: %s', async (_, prepare) => {
    prepare();
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('one tab stop: the first event, or the selected one', () => {
    const stops = () => items().filter((item) => item.getAttribute('tabindex') === '0');
    show([seven]);
    expect(stops().map((item) => item.getAttribute('aria-label'))).toEqual(['2017-10-13: told']);
    show([seven], 'd3');
    expect(stops().map((item) => item.getAttribute('aria-label'))).toEqual(['2018-08-15: told']);
  });

  test('arrows, Home and End walk; Enter and Space select', () => {
    show([seven]);
    focus(items()[0]);
    press('ArrowRight');
    expect(focused()).toBe('2018-01-08: told');
    press('ArrowDown');
    expect(focused()).toBe('2018-04-05: told');
    press('ArrowLeft');
    expect(focused()).toBe('2018-01-08: told');
    press('End');
    expect(focused()).toBe('2018-09-28: told');
    press('Enter');
    press('Home');
    press(' ');
    expect(onSelect.mock.calls).toEqual([['d6'], ['d0']]);
  });

  test('what is out of sight comes into sight, at any zoom', () => {
    show([seven]);
    focus(items()[0]);
    for (let n = 0; n < 4; n++) press('+');
    expect(focused()).toBe('2017-10-13: told');
    expect(names().length).toBeLessThan(7);
    const walked = DAYS.slice(1).map(() => {
      press('ArrowRight');
      return focused();
    });
    expect(walked).toEqual(DAYS.slice(1).map((day) => `${day}: told`));
    press('0');
    expect(names()).toHaveLength(7);
    expect(focused()).toBe('2018-09-28: told');
  });

  test('zooming stops where nothing more is to be seen', () => {
    show([seven]);
    focus(items()[5]);
    expect(button('Zoom out').disabled).toBe(true);
    for (let n = 0; n < 30; n++) press('+');
    expect(button('Zoom in').disabled).toBe(true);
    expect(focused()).toBe('2018-09-27: told');
    for (let n = 0; n < 30; n++) press('-');
    expect(button('Zoom out').disabled).toBe(true);
  });
});

test('a click selects, and what is pointed at is told in full', () => {
  show([seven]);
  expect(caption()).toBe('Point at an event to read it in full.');
  click(items()[4]);
  expect(onSelect).toHaveBeenLastCalledWith('d4');
  show([seven], 'd4');
  expect(items().filter((item) => item.getAttribute('aria-current') === 'true')).toHaveLength(1);
  expect(caption()).toBe('2018-09-25: told');
  focus(items()[1]);
  expect(caption()).toBe('2018-01-08: told');
  expect(onPreview).toHaveBeenLastCalledWith('d1');
});

test('what is selected elsewhere comes into sight', () => {
  show([seven]);
  focus(items()[0]);
  for (let n = 0; n < 4; n++) press('+');
  expect(names()).not.toContain('2018-09-28: told');
  show([seven], 'd6');
  expect(names()).toContain('2018-09-28: told');
});

describe('a crowd', () => {
  const clock = Array.from({ length: 240 }, (_, n) => {
    const time = `${10 + Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`;
    return drawn(`2018-09-27T${time}`, undefined, { id: `c${n}`, time, name: `at ${time}` });
  });

  test('says how many and from when to when, and opens', () => {
    show([lane([drawn('2016-01-01'), ...clock, drawn('2019-01-01')])]);
    const crowd = items().find((item) => /close together/.test(item.getAttribute('aria-label') ?? ''));
    expect(crowd?.getAttribute('aria-label')).toMatch(/^\d+ events close together, 1\d:\d\d to 1\d:\d\d: zoom in$/);
    const before = names().filter((name) => name.startsWith('at ')).length;
    click(crowd);
    expect(names().filter((name) => name.startsWith('at ')).length).toBeGreaterThan(before);
    expect(onSelect).not.toHaveBeenCalled();
  });

  test('of one moment gets more rows', () => {
    show([lane(Array.from({ length: 30 }, (_, n) => drawn('2018-09-27T13:30', undefined, { name: `n${n}` })))]);
    const crowd = () => items().find((item) => /close together/.test(item.getAttribute('aria-label') ?? ''));
    for (let n = 0; n < 4 && crowd(); n++) click(crowd());
    expect(names()).toHaveLength(30);
  });

  test('that holds the selected event shows it', () => {
    show([lane([drawn('2016-01-01'), ...clock, drawn('2019-01-01')])], 'c150');
    expect(root.querySelector('[aria-current=true]')?.getAttribute('data-focus')).toBe('subject/c150');
  });
});

test('events without a date are counted, not hidden', () => {
  show([lane([drawn('2018-09-27'), drawn(null, null)])]);
  expect(root.querySelector('.drawing-undated')?.textContent).toBe('1 event has no date and cannot be drawn.');
});

describe('a saved picture', () => {
  function save(lanes: readonly Lane[], name = 'Save as SVG'): { picture: Picture; file: Document } {
    show(lanes);
    click(button(name));
    const [picture] = saved;
    if (!picture) throw new Error('expected a picture');
    return { picture, file: new DOMParser().parseFromString(picture.svg, 'image/svg+xml') };
  }

  test('is well-formed, with its title, all events and their names', () => {
    const { picture, file } = save([seven]);
    expect(file.querySelector('parsererror')).toBeNull();
    expect(picture.format).toBe('svg');
    expect(file.documentElement.getAttribute('width')).toBe(String(picture.width));
    expect(file.querySelector('svg > title')?.textContent).toBe('Who knew <what> & when');
    const told = [...file.querySelectorAll('g > title')].map((title) => title.textContent);
    expect(told).toEqual(DAYS.map((day) => `${day}: told`));
  });

  test('stands on its own: no class, no style, no variable, no address but its own', () => {
    const { picture, file } = save([seven, lane([drawn('2018-08-11', '2018-09-25', { shape: 'span' })], 'two')]);
    expect(picture.svg).not.toMatch(/ class=| style=|var\(|<style|<script|tabindex|href=/);
    const used = [...picture.svg.matchAll(/url\(([^)]*)\)/g)].map(([, id = '']) => id);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(file.querySelector(id)).not.toBeNull();
    const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('as PNG: the same drawing', () => expect(save([seven], 'Save as PNG').picture.format).toBe('png'));
});

describe('hundreds of events', () => {
  const many = lane(
    Array.from({ length: 200 }, (_, at) =>
      drawn(`20${String(10 + (at % 20))}-0${1 + (at % 9)}-1${at % 10}`, undefined),
    ),
    'many',
  );

  test('come some at a time, and all come; what is selected is there at once', async () => {
    const last = many.events.at(-1)?.id ?? '';
    vi.useFakeTimers();
    try {
      show([many], last);
      const first = items().length;
      expect(items().some((item) => item.getAttribute('aria-current') === 'true')).toBe(true);
      // Each act lets one more rendering through.
      for (let round = 0; round < 10; round++) {
        await act(async () => {
          await vi.runAllTimersAsync();
        });
      }
      expect(items().length).toBeGreaterThan(first);
      const counted = names().reduce((sum, name) => sum + Number(/^(\d+) events/.exec(name)?.[1] ?? 1), 0);
      expect(counted).toBe(many.events.length);
    } finally {
      vi.useRealTimers();
    }
  });
});
