import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dropOldDrafts } from '../../lib/cases/drafts.ts';
import { flushHeld, forgetHeld } from '../../lib/cases/held.ts';
import { database } from '../../lib/db/database.ts';
import { freshLog } from '../../lib/db/fresh-log.ts';
import { serve } from '../../lib/messaging/serve.ts';
import { watchSettings } from '../../lib/settings/settings.ts';
import { keepAskedSites, onAllowed, onTakenBack } from './asked-sites.ts';
import { keepIndex, keepInStep, keepWhoWeAre, noted } from './circumstances.ts';
import { practiceHandlers } from './for-practice.ts';
import { handlers } from './handlers.ts';
import { onHousekeeping } from './housekeeping.ts';
import { onInstalled } from './install.ts';
import { drawMenus, onCommand, onMenu } from './menus.ts';
import { onNotification, onNotificationButton } from './notifications.ts';
import { onWindowRemoved } from './selection.ts';
import { tellPages } from './tell-pages.ts';
import { withOutbox } from './with-outbox.ts';

/** ms. Nobody waits for the log then; whoever writes before has it begun at once. */
const quietFirst = 5_000;

/** Every listener in the first tick: the event that woke the worker must find its own. */
export default defineBackground(() => {
  forgetHeld();
  serve(withOutbox(handlers), practiceHandlers);
  browser.runtime.onInstalled.addListener(onInstalled);
  // Only that the browser starts us with it: each start does what is below.
  browser.runtime.onStartup.addListener(() => {});
  browser.alarms.onAlarm.addListener(keepInStep);
  browser.alarms.onAlarm.addListener(onHousekeeping);
  browser.notifications.onClicked.addListener(onNotification);
  // Firefox has no buttons.
  browser.notifications.onButtonClicked?.addListener(onNotificationButton);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.commands.onCommand.addListener(onCommand);
  browser.permissions.onAdded.addListener(onAllowed);
  browser.permissions.onRemoved.addListener(onTakenBack);
  browser.windows.onRemoved.addListener(onWindowRemoved);
  // Firefox says when it unloads; Chromium does not.
  browser.runtime.onSuspend?.addListener(() => void flushHeld());
  watchSettings((settings, before) => {
    void noted('menus', drawMenus).then(keepInStep);
    void noted('settings', () => tellPages(settings, before));
  });

  if (import.meta.env.BROWSER !== 'firefox') setTimeout(() => void noted('fresh-log', freshLog), quietFirst);
  void keepWhoWeAre();
  void keepInStep().then(keepIndex);
  void keepAskedSites();
  void noted('drafts', () => dropOldDrafts(database(), Date.now()));
});
