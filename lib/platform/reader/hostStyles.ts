/**
 * The style of what we add to the page. Everything about the host is important: the page may style an element of that
 * name, and in a shadow tree's favour only important rules win.
 *
 * The host itself has no size. It is a popover, so that no z-index of the page lies over it and no transform, filter or
 * overflow of the page's root applies to it.
 */
export const HOST_STYLES = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 0 auto auto !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  color-scheme: light dark !important;
}
@media print {
  :host { display: none !important; }
}
.panel {
  position: fixed;
  inset: 0 0 0 auto;
  display: flex;
  border-left: 1px solid light-dark(#857e72, #7f7b74);
  background: light-dark(#faf8f4, #16181b);
}
iframe {
  flex: 1;
  min-width: 0;
  height: 100%;
  border: 0;
  color-scheme: light dark;
}
.resizing iframe { pointer-events: none; }
[role="separator"] {
  position: absolute;
  inset: 0 auto 0 -5px;
  width: 9px;
  cursor: col-resize;
  touch-action: none;
}
[role="separator"]:hover, .resizing [role="separator"] { background: light-dark(#a8321a40, #ff8f7040); }
[role="separator"]:focus-visible { outline: 2px solid light-dark(#0b57b7, #8fc1ff); outline-offset: -2px; }
@media (forced-colors: active) {
  [role="separator"]:hover { background: Highlight; }
}
`;
