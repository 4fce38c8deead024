import { rememberFollowers } from '../../../lib/cases/followers.ts';
import { judge } from '../../../lib/cases/judge.ts';
import { casesKnownAs } from '../../../lib/cases/open-case.ts';
import { recordThread } from '../../../lib/cases/record-thread.ts';
import { refuseWhileResting } from '../../../lib/cases/resting.ts';
import { database } from '../../../lib/db/database.ts';
import { setHealth } from '../../../lib/diagnostics/health.ts';
import { postKeys } from '../../../lib/domain/post-key.ts';
import { parseShortNumber } from '../../../lib/domain/short-number.ts';
import { isAsked, siteOf } from '../../../lib/domain/sites.ts';
import { pageWords } from '../../../lib/i18n/page-words.ts';
import { ring } from '../../../lib/messaging/doorbell.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { writeSettings } from '../../../lib/settings/settings.ts';
import { isSwitchedOn } from '../allowed-sites.ts';
import { circumstances, committed, listeningCircumstances, noted } from '../circumstances.ts';
import { giveScript } from '../give-script.ts';
import { arrive } from '../lead-to.ts';
import { relay } from '../panel.ts';
import { askPagesAgain } from '../tell-pages.ts';
import { by, rung } from './answers.ts';

export const pageHandlers = {
  'page.judge': async ({ posts, url }, { tab }) => {
    const now = await listeningCircumstances();
    const { marks, changed, judgeAgain, save } = await judge(now, posts, url);
    // The page waits for its marks, not for these.
    void noted('viewed', save);
    void noted('lead', () => arrive(tab?.id, posts.flatMap(postKeys)));
    if (judgeAgain) void noted('pages', askPagesAgain);
    if (changed) void noted('doorbell', ring);
    return { marks, words: pageWords(now.words, now.language) };
  },
  'page.thread': async (input) => {
    const { settings } = await circumstances();
    const found = await recordThread(by('page'), input, (id) =>
      settings.brands.find((brand) => brand.id === id),
    );
    if (found.recorded > 0) await committed();
    return found;
  },
  'page.authors': async ({ platform, authors }) => {
    const counted = authors.flatMap(({ handle, followers, lang, bio }) => {
      const count = parseShortNumber(followers, lang);
      return count === null ? [] : [{ handle, followers: count, ...(bio && { bio }) }];
    });
    await rememberFollowers(database(), Date.now(), platform, counted);
    return {};
  },
  'page.health': async (health) => {
    if (await setHealth(health, Date.now())) await ring();
    return {};
  },
  'page.settings': async (_, sender) => {
    const now = await circumstances();
    const { panelWidth, panelSide } = now.settings;
    const site = siteOf(sender.url ?? '');
    return {
      enabled: site !== null && (await isSwitchedOn(site, now.settings)),
      words: pageWords(now.words, now.language),
      panelWidth,
      panelSide,
    };
  },
  'panel.changed': rung,
  'page.hands': async (_, { tab, url = '' }) => {
    const site = siteOf(url);
    await giveScript(site && isAsked(site) ? '/page-hands-asked.js' : '/page-hands.js', tab?.id);
    return {};
  },
  'panel.resized': async ({ width, side }) => {
    // The page measures in fractions and beyond the limits; the setting does neither.
    const panelWidth = Math.round(Math.min(520, Math.max(340, width)));
    await writeSettings({ panelWidth, panelSide: side });
    return {};
  },
  'panel.relay': async (request, sender) => {
    if (request.type === 'insert') {
      const known = await casesKnownAs(database(), [request.postKey]);
      const ids = known.map(({ id }) => id);
      await refuseWhileResting(database(), ids, Date.now());
    }
    return relay(request, sender);
  },
} satisfies Partial<Handlers>;
