import { isOurs } from './surface.ts';

/** The post and what is in it, two levels deep: enough to see that a new child pushed anything. */
export function outline(post: HTMLElement): string {
  const parts = [post, ...post.children, ...[...post.children].flatMap((child) => [...child.children])];
  return parts
    .filter((part) => !isOurs(part))
    .map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${x},${y},${width},${height}`;
    })
    .join(';');
}

/** Where a mark may hang, best first: the highest that its position is counted from. */
export function parentsFor(post: HTMLElement, anchor: HTMLElement | null): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let up = anchor; up && up !== post; up = up.parentElement) path.unshift(up);
  const holds = (element: HTMLElement) => {
    const { position, transform, contain } = getComputedStyle(element);
    return position !== 'static' || transform !== 'none' || /paint|layout|strict|content/.test(contain);
  };
  const holding = [post, ...path].filter(
    (element) => holds(element) && !element.matches('a, a *, button, button *, [role="button"], img, svg'),
  );
  return holding[0] === post ? holding : [...holding, post];
}
