/** At the bottom left: the site asks its own question in the middle, and our tab stands at the right. */
export const urgeStyles = `
:host {
  position: fixed !important;
  z-index: 2147483647 !important;
  left: 16px !important;
  bottom: 16px !important;
  width: 320px !important;
  max-width: calc(100vw - 32px) !important;
}
.card {
  position: relative; display: grid; gap: 8px; padding: 14px 16px; border: 1px solid var(--control); border-radius: 10px;
  color: var(--ink); background: var(--surface); font-size: 13.5px; line-height: 20px; overflow-wrap: anywhere;
}
h2, p { margin: 0; }
.title { padding-inline-end: 28px; font-size: 15px; line-height: 22px; font-weight: 600; }
.quiet { color: var(--quiet); font-size: 12px; line-height: 16px; }
.record {
  justify-self: start; min-height: 32px; padding: 0 12px; border: 1px solid var(--control); border-radius: 6px;
  color: var(--accent); font-weight: 600;
}
.record:hover { background: var(--tint); }
.record[aria-busy="true"] { color: var(--quiet); }
.news:empty { display: none; }
.close {
  position: absolute; top: 10px; inset-inline-end: 10px; display: grid; place-items: center; width: 28px; height: 28px;
  border-radius: 6px; font-size: 16px;
}
.close:hover { background: var(--tint); }
@media (forced-colors: active) { .card, .record { border-color: ButtonText; } }
`;
