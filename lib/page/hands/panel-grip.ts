import { PANEL_WIDTH, panelWidth, type Side } from './panel-place.ts';

export interface GripOptions {
  readonly grip: HTMLElement;
  readonly width: () => number;
  readonly side: () => Side;
  readonly onWidth: (width: number) => void;
  /** The person has let go: worth remembering. */
  readonly onDone: () => void;
  readonly onDrag: (dragging: boolean) => void;
}

const STEP = 20;

/** The sidebar's inner edge: dragged, or moved by arrows, Home and End. */
export function createGrip(options: GripOptions): (event: Event) => void {
  const { grip } = options;
  let start: { x: number; width: number } | null = null;

  const outwards = () => (options.side() === 'right' ? -1 : 1);

  function byKey(event: KeyboardEvent): void {
    const width = options.width();
    const next = {
      ArrowLeft: width - STEP * outwards(),
      ArrowRight: width + STEP * outwards(),
      Home: PANEL_WIDTH.least,
      End: PANEL_WIDTH.most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    options.onWidth(panelWidth(next));
    options.onDone();
  }

  function byPointer(event: PointerEvent): void {
    if (event.type === 'pointerdown') {
      start = { x: event.clientX, width: options.width() };
      grip.setPointerCapture(event.pointerId);
      options.onDrag(true);
    } else if (event.type === 'pointermove' && start) {
      options.onWidth(panelWidth(start.width + (event.clientX - start.x) * outwards()));
    } else if (start && (event.type === 'pointerup' || event.type === 'pointercancel')) {
      start = null;
      options.onDrag(false);
      options.onDone();
    }
  }

  return (event) => {
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown') byKey(event);
    } else if (event instanceof PointerEvent) byPointer(event);
  };
}
