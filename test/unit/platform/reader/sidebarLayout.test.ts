import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sidebarLayout } from '../../../../lib/platform/reader/sidebarLayout.ts';

describe('sidebarLayout', () => {
  it.each([
    ['a desktop window', 400, 1300, { width: 400, push: 400 }],
    ['wider than we allow', 2000, 1300, { width: 720, push: 720 }],
    ['narrower than we allow', 10, 1300, { width: 280, push: 280 }],
    ['a window where it must give way', 720, 900, { width: 540, push: 540 }],
    ['the narrowest window for both', 400, 640, { width: 280, push: 280 }],
    ['a pixel less: it lies over the page', 400, 639, { width: 400, push: 0 }],
    ['a phone', 400, 390, { width: 342, push: 0 }],
    ['half a pixel', 400.4, 1300, { width: 400, push: 400 }],
  ])('%s', (_, wanted, windowWidth, layout) => {
    expect(sidebarLayout(wanted, windowWidth)).toEqual(layout);
  });

  it('never covers all of the window, and pushes by its own width or not at all', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 48, max: 6000 }), (wanted, windowWidth) => {
        const { width, push } = sidebarLayout(wanted, windowWidth);
        expect(width).toBeLessThanOrEqual(windowWidth - 48);
        expect([0, width]).toContain(push);
      }),
    );
  });
});
