import type { ShadowControl } from './driver.ts';

/**
 * Lists the controls in a shadow root. Runs inside the page (it is sent there as source text), so it uses nothing
 * from outside its own body.
 */
export function shadowControlsIn(root: ShadowRoot): ShadowControl[] {
  const controls: ShadowControl[] = [];
  for (const element of root.querySelectorAll('button, input, select, textarea, [role=separator]')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '';
    controls.push({ name: name.trim(), box: { x, y, width, height } });
  }
  return controls;
}
