/** Goes over `baseStyles`, which the reader's surfaces bring. */
export const panelStyles = `
:host {
  position: fixed !important;
  z-index: 2147483647 !important;
  top: var(--top, 0) !important;
  bottom: 0 !important;
  left: var(--left, auto) !important;
  right: var(--right, 0) !important;
  width: var(--width, 380px) !important;
  background: var(--paper) !important;
  box-shadow: 0 0 0 1px var(--line), 0 0 24px light-dark(rgb(30 42 43 / 14%), rgb(0 0 0 / 50%)) !important;
}
:host(.sheet) { border-radius: 10px 10px 0 0 !important; overflow: clip !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: var(--scheme, light); background: var(--paper); }
.layer { height: 100%; outline: none; }
.dragging iframe { pointer-events: none; }
.grip { position: absolute; z-index: 1; top: 0; bottom: 0; left: -8px; width: 24px; cursor: ew-resize; touch-action: none; }
.grip.left { left: auto; right: -8px; }
.grip::after { content: ""; position: absolute; top: 0; bottom: 0; left: 8px; width: 2px; }
.grip.left::after { left: auto; right: 8px; }
.grip:hover::after, .grip:focus-visible::after { background: var(--accent); }
.grip:focus-visible { outline: none; }
:host(.sheet) .grip { display: none; }
@media (prefers-reduced-motion: no-preference) { .in { animation: in 120ms ease-out; } }
@keyframes in { from { opacity: 0; } }
@media (forced-colors: active) {
  :host { border: 1px solid CanvasText !important; }
}
`;
