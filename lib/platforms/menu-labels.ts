/** What a site's own menus call the items that take a post out of sight: in each language, as written there. */
export interface MenuLabels {
  readonly hide: Readonly<Record<'es' | 'en', readonly string[]>>;
  readonly delete: Readonly<Record<'es' | 'en', readonly string[]>>;
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What a menu item does by its label; null = something else, or a language that is not listed. */
export function readMenuLabel(label: string, labels: MenuLabels): 'hide' | 'delete' | null {
  const said = folded(label);
  const acts = ['hide', 'delete'] as const;
  return (
    acts.find((act) => [...labels[act].es, ...labels[act].en].some((each) => folded(each) === said)) ?? null
  );
}
