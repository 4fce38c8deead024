/**
 * `all: initial !important` in `:host` wins over anything the site says about our hosts; what must vary from
 * host to host comes in by custom properties, which `all` leaves alone. The colours are those of
 * assets/styles/tokens.css: content scripts ship no stylesheet.
 */
export const baseStyles = `
:host {
  all: initial !important;
  color-scheme: var(--scheme, light) !important;
  font: 12px/16px system-ui, "Segoe UI", "Noto Sans", sans-serif !important;
  --paper: light-dark(#fbfaf7, #14191a);
  --surface: light-dark(#fff, #1b2223);
  --ink: light-dark(#1e2a2b, #e8ecea);
  --quiet: light-dark(#586465, #a3afad);
  --line: light-dark(#e3e1db, #2c3637);
  --control: light-dark(#8a928f, #6f7b79);
  --accent: light-dark(#2f6f62, #7cc4b2);
  --tint: light-dark(#e3efea, #1f3430);
  --urgent: light-dark(#a63a2b, #f0998c);
}
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

export const markStyles = `
:host {
  position: absolute !important;
  left: var(--x, 0) !important;
  top: var(--y, 0) !important;
  width: max-content !important;
  height: 24px !important;
  visibility: var(--seen, hidden) !important;
  user-select: none !important;
}
button { display: flex; align-items: center; height: 24px; min-width: 24px; border-radius: 999px; }
:focus-visible { outline-offset: -1px; }
.pill {
  display: flex; align-items: center; gap: 6px; height: 20px; padding: 0 8px; border-radius: 999px;
  border: 1px solid transparent; font-weight: 600; white-space: nowrap; color: var(--tone); background: var(--back);
}
button:hover .pill { border-color: var(--tone); }
.dot { flex: none; width: 7px; height: 7px; border-radius: 50%; background: currentColor; }
.compact .words { display: none; }
.compact .pill { width: 20px; padding: 0; margin: 0 2px; justify-content: center; }
.complaint { --tone: var(--urgent); --back: light-dark(#f9e7e3, #3a2320); }
.urgent { --tone: light-dark(#fff, #14191a); --back: var(--urgent); }
.urgent .dot { border-radius: 1px; transform: rotate(45deg); }
.unsure { --tone: var(--quiet); --back: var(--surface); }
.unsure .pill { border-color: var(--control); }
.unsure .dot { background: none; border: 1.5px solid currentColor; }
.attack { --tone: light-dark(#8a5a00, #e5b567); --back: light-dark(#fbf0dc, #33280f); }
.attack .dot { border-radius: 1px; }
.praise { --tone: light-dark(#2b5c8a, #8fbce6); --back: light-dark(#e4edf6, #1c2b39); }
.praise .dot { border-radius: 50% 50% 50% 1px; }
.case { --tone: var(--accent); --back: var(--tint); }
.case .dot { background: none; width: 8px; height: 5px; margin: -2px 1px 0 0; border: solid currentColor; border-width: 0 0 2px 2px; border-radius: 0; transform: rotate(-45deg); }
.tip {
  position: fixed; inset: auto; left: var(--tip-x); top: var(--tip-y); margin: 0; width: max-content; max-width: 280px;
  padding: 6px 10px; border: 1px solid var(--control); border-radius: 6px; color: var(--ink); background: var(--surface);
  font: inherit; overflow-wrap: anywhere;
}
@media (forced-colors: active) {
  .pill { border-color: ButtonText; color: ButtonText; background: ButtonFace; }
  .dot { forced-color-adjust: none; background: ButtonText; }
  .unsure .dot, .case .dot { background: none; border-color: ButtonText; }
}
`;

export const launcherStyles = `
:host {
  position: fixed !important;
  z-index: 2147483646 !important;
  top: var(--y, 50%) !important;
  right: var(--right, 0) !important;
  left: var(--left, auto) !important;
}
button {
  display: grid; place-items: center; width: 28px; height: 72px; border: 1px solid var(--control);
  border-inline-end: 0; border-radius: 8px 0 0 8px; color: var(--accent); background: var(--paper);
  font: inherit; font-size: 13px; font-weight: 600; font-variant-numeric: tabular-nums;
}
button.left { border-radius: 0 8px 8px 0; border-inline-end: 1px solid var(--control); border-inline-start: 0; }
button:hover { background: var(--tint); }
:focus-visible { outline-offset: -3px; }
button > span { display: grid; place-items: center; width: 100%; height: 100%; }
.none::before { content: ""; width: 8px; height: 8px; border: 2px solid currentColor; border-radius: 50%; }
`;

export const cardStyles = `
:host {
  position: fixed !important;
  z-index: 2147483647 !important;
  right: 16px !important;
  top: 50% !important;
}
.card {
  display: flex; align-items: center; gap: 8px; max-width: 300px; padding: 8px 8px 8px 14px;
  border: 1px solid var(--control); border-radius: 10px; color: var(--ink); background: var(--surface);
}
.reload { min-height: 28px; color: var(--accent); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.close { display: grid; place-items: center; flex: none; width: 28px; height: 28px; border-radius: 6px; font-size: 16px; }
.close:hover { background: var(--tint); }
`;
