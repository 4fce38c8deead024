import type { Platform } from '../../domain/platform.ts';
import { facebookMenuLabels } from '../facebook/menu-labels.ts';
import { linkedinMenuLabels } from '../linkedin/menu-labels.ts';
import type { MenuLabels } from '../menu-labels.ts';
import { xMenuLabels } from '../x/menu-labels.ts';
import { youtubeMenuLabels } from '../youtube/menu-labels.ts';

/** What the sites call the items of their menus. */
export const menuLabels: Readonly<Partial<Record<Platform, MenuLabels>>> = {
  x: xMenuLabels,
  facebook: facebookMenuLabels,
  youtube: youtubeMenuLabels,
  linkedin: linkedinMenuLabels,
};
