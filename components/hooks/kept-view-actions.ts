import { writeSettings } from '../../lib/settings/settings.ts';

/** Lists of the desk with a name of the person's own: they are settings. */
export const keepView = (name: string, query: string): void =>
  void writeSettings(({ deskViews }) => ({
    deskViews: [...deskViews, { id: crypto.randomUUID(), name, query }],
  }));

export const forgetView = (id: string): void =>
  void writeSettings(({ deskViews }) => ({ deskViews: deskViews.filter((each) => each.id !== id) }));
