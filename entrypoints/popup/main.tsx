import { healthReport } from '../../lib/diagnostics/health.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/follow-ups/popup.tsx';
import { copyText } from '../../components/hooks/copy-text.ts';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useAlarm } from '../../components/hooks/use-alarm.ts';
import { useDraftReports } from '../../components/hooks/use-draft-reports.ts';
import { readDueAhead, useDue } from '../../components/hooks/use-due.ts';
import { useElsewhere } from '../../components/hooks/use-elsewhere.ts';
import { useFollowUpActions } from '../../components/hooks/use-follow-up-actions.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { useRounds } from '../../components/hooks/use-rounds.ts';
import { useSeen } from '../../components/hooks/use-seen.ts';
import { useToasts } from '../../components/hooks/use-toasts.ts';
import { useUnanswered } from '../../components/hooks/use-unanswered.ts';
import { useWords } from '../../components/hooks/use-words.tsx';
import { FolderNoticeSlot } from '../../components/stored/folder-notice-slot.tsx';
import { StoredNoticesSlot } from '../../components/stored/stored-notices-slot.tsx';
import { Toasts } from '../../components/ui/toast.tsx';
import { database } from '../../lib/db/database.ts';
import { restLimits } from '../../lib/domain/rest-limits.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { popupWords } from '../../lib/i18n/popup-words.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { dueOfAll } from '../../lib/reminders/presets.ts';
import { writeSettings } from '../../lib/settings/settings.ts';

/** A follow-up that falls due while the popup is open is overdue at once, not half a minute later. */
const clockMs = 5_000;

function PopupPage({ settings }: { readonly settings: Settings }) {
  const { t, language } = useWords();
  const now = useNow(clockMs);
  const brand = currentBrand(settings);
  const due = useDue(now, brand, settings.brands);
  const reports = useDraftReports(due, settings.brands, language);
  const { seen, failed, unreadable, retry } = useSeen();
  const elsewhere = useElsewhere();
  const rounds = useRounds();
  // Counted of the facets of all cases: the list does not wait for it.
  const unanswered = useUnanswered(brand.id, due !== null);
  const toasting = useToasts();
  const alarm = useAlarm(brand.id, toasting);
  const actions = useFollowUpActions(toasting, now);
  const snoozes = dueOfAll(now, brand.hours)
    .filter(({ untilAnswer }) => !untilAnswer)
    .map(({ preset, dueAt }) => ({ key: preset, label: t(`common.preset.${preset}`), dueAt }));
  const rests = [...new Set([settings.restMinutes, 30, restLimits.most])].map((count) => ({
    key: String(count),
    label: t('popup.rest.minutes', { count }),
    dueAt: now + count * 60_000,
  }));
  const openPage = (path: '/practice.html' | '/reading.html' | '/desk.html' | '/options.html') => {
    void browser.tabs.create({ url: browser.runtime.getURL(path) });
    window.close();
  };
  return (
    <>
      <StoredNoticesSlot />
      <FolderNoticeSlot onElsewhere={() => openPage('/desk.html')} />
      <Popup
        toasts={
          <Toasts messages={toasting.messages} closeLabel={t('common.close')} onClose={toasting.close} />
        }
        seenFailed={failed}
        onRetrySeen={retry}
        onHealthReport={(health) =>
          copyText(healthReport(health, browser.runtime.getManifest().version, navigator.userAgent))
        }
        {...{ due, seen, now, snoozes, rests, reports, unreadable, elsewhere, brand, ...alarm }}
        brands={settings.brands}
        onOpenDue={actions.open}
        onDone={actions.markDone}
        onSnooze={actions.snooze}
        onOpenSeen={actions.open}
        onDismiss={actions.dismiss}
        onBrand={(currentBrandId) => void writeSettings({ currentBrandId })}
        looks={rounds && (rounds.looks[brand.id] ?? {})}
        onOpened={(network) => void ask('rounds.opened', { brandId: brand.id, network })}
        unanswered={unanswered}
        onReading={() => openPage('/reading.html')}
        onPractice={() => openPage('/practice.html')}
        onDesk={() => openPage('/desk.html')}
        onSettings={() => openPage('/options.html')}
      />
    </>
  );
}

// Opened while settings and words come. What fails is said by `useStored` and by the page.
void database()
  .open()
  .catch(() => undefined);
void mountSurface(
  popupWords,
  (settings) => <PopupPage settings={settings} />,
  (settings) => readDueAhead(Date.now(), currentBrand(settings), settings.brands),
);
