import type { Browser } from 'wxt/browser';
import { assessShown } from '../../../lib/cases/judge.ts';
import { currentBrand } from '../../../lib/domain/current-brand.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { listeningCircumstances, noted } from '../circumstances.ts';
import { giveScript } from '../give-script.ts';
import { askPagesAgain } from '../tell-pages.ts';
import { urgeWords } from '../urge-words.ts';
import { caseHandlers } from './case.ts';

export const menusHandlers = {
  'page.menus': async (_, { tab }) => {
    await giveScript('/page-menus.js', tab?.id);
    return {};
  },
  'page.urge': async ({ post }, sender) => ({
    words: await urgeWords(await listeningCircumstances(), post, addressOf(sender)),
  }),
  'page.record': async ({ commandId, post }, sender) => {
    const now = await listeningCircumstances();
    const { assessment } = await assessShown(now, post, addressOf(sender));
    const { id: brandId } = currentBrand(now.settings);
    await caseHandlers['case.open']({ commandId, post, assessment, brandId });
    void noted('pages', askPagesAgain);
    return {};
  },
} satisfies Partial<Handlers>;

const addressOf = ({ tab }: Browser.runtime.MessageSender): string => tab?.url ?? '';
