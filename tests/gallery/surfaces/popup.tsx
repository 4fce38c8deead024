import { useEffect, useRef } from 'react';
import { Popup, type PopupProps } from '../../../components/follow-ups/popup.tsx';
import { Toasts } from '../../../components/ui/toast.tsx';
import {
  emptyPopup,
  later,
  long,
  overdue,
  reports,
  rested,
  resting,
  secondBrand,
  seen,
  today,
  unlinked,
  unnamedBrand,
} from '../popup-fixtures.ts';
import { alarm, attack, brand } from '../sidebar-fixtures.ts';

const none = { overdue: [], today: [], later: [], otherBrands: [] };
const many = { ...none, overdue, today, later };

const popup =
  (change: Partial<PopupProps> = {}) =>
  () => <Popup {...emptyPopup} {...change} />;

/** The second tab, opened as a person opens it. */
function SeenTab(props: PopupProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelectorAll<HTMLElement>('[role="tab"]')[1]?.click(), []);
  return (
    <div ref={place}>
      <Popup {...props} />
    </div>
  );
}

const seenTab =
  (change: Partial<PopupProps> = {}) =>
  () => <SeenTab {...emptyPopup} {...change} />;

const undoable = [{ id: 'done', text: 'Hecho.', action: { label: 'Deshacer', onSelect: () => {} } }] as const;

export const surfaces = {
  'popup-empty': popup(),
  'popup-loading': popup({ due: null, seen: null }),
  'popup-one': popup({ due: { ...none, today: today.slice(0, 1) }, seen }),
  'popup-many': popup({ due: many, seen }),
  'popup-overdue': popup({ due: { ...none, overdue } }),
  'popup-long': popup({ due: { ...none, overdue: [long, long, long].map(numbered) } }),
  'popup-beyond': popup({ due: { ...many, beyond: { overdue: 0, today: 12, later: 240 } } }),
  'popup-no-link': popup({ due: { ...none, overdue: [unlinked] } }),
  'popup-drafts': popup({
    due: { ...none, overdue: [rested, ...overdue.slice(0, 1)], today: [resting] },
    reports,
  }),
  'popup-health': popup({ due: many, unreadable: [{ extractor: 'facebook@1', since: 0, outline: {} }] }),
  'popup-two-brands': popup({ due: many, brands: [brand, secondBrand], brand: secondBrand }),
  'popup-other-brand': popup({
    due: {
      ...none,
      overdue: overdue.map((item, index) => ({ ...item, ofRemovedBrand: index === 1 })),
      otherBrands: [{ brandId: secondBrand.id, name: secondBrand.name, overdue: 2 }],
    },
    brands: [brand, secondBrand],
  }),
  'popup-fresh': popup({ brands: [unnamedBrand], brand: unnamedBrand }),
  'popup-toast': popup({
    due: many,
    toasts: <Toasts messages={undoable} closeLabel="Cerrar" onClose={() => {}} />,
  }),
  'popup-alarm': popup({ due: many, seen, alarm }),
  'popup-attack': popup({ seen, alarm: attack }),
  'popup-elsewhere': popup({ due: many, elsewhere: true }),
  'popup-seen': seenTab({ seen }),
  'popup-seen-empty': seenTab(),
  'popup-seen-failed': seenTab({ seen: null, seenFailed: 'timeout' }),
  'popup-seen-loading': seenTab({ seen: null }),
};

function numbered<T extends { followUpId: string }>(item: T, index: number): T {
  return { ...item, followUpId: `${item.followUpId} ${index}` };
}
