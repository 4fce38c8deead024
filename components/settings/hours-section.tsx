import { Plus, X } from 'lucide-react';
import type { BusinessHours } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { ListField } from './list-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

type Day = BusinessHours['week'][number];
const days = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;
const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Closes on the day after, as the business hours are read. Times as "HH:MM" compare as texts. */
const isOvernight = ({ from, to }: Day[number]): boolean => to <= from;

/** Only the last shift of a day may go on into the next. */
const isOrdered = (day: Day): boolean =>
  day.every((shift, index) => {
    const before = day[index - 1];
    return !before || (!isOvernight(before) && before.to <= shift.from);
  });

/** `2026-13-45` looks like a day and is none. */
function calendarDay(entry: string): string | null {
  const day = entry.trim();
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** The next sensible shift: after lunch where there is a morning, else the morning. */
const nextShift = (day: Day) =>
  day.length === 0 ? { from: '09:00', to: '14:00' } : { from: '16:00', to: '19:00' };

export function HoursSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const { hours } = brand;
  const change = (part: Partial<BusinessHours>) => onChange({ hours: { ...hours, ...part } });
  const changeDay = (index: number, day: Day) =>
    change({ week: hours.week.map((other, place) => (place === index ? day : other)) });
  return (
    <Section title={t('options.hours.title')} text={t('options.hours.text')}>
      <ul className={styles.week}>
        {days.map((key, index) => (
          <DayRow
            key={key}
            name={t(`options.hours.days.${key}`)}
            day={hours.week[index] ?? []}
            onChange={(day) => changeDay(index, day)}
          />
        ))}
      </ul>
      <div className={styles.pair}>
        <Select
          label={t('options.hours.zone')}
          value={hours.timeZone ?? ''}
          options={[
            { value: '', label: t('options.hours.zoneBrowser', { zone: browserZone }) },
            ...Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone })),
          ]}
          onChange={(zone) => change({ timeZone: zone || null })}
        />
        <ListField
          label={t('options.hours.holidays')}
          hint={t('options.hours.holidaysHint')}
          items={hours.holidays}
          clean={calendarDay}
          refusal={(entry) => t('options.hours.badHoliday', { entry })}
          onChange={(holidays) => change({ holidays: [...holidays].sort() })}
        />
      </div>
    </Section>
  );
}

interface DayRowProps {
  readonly name: string;
  readonly day: Day;
  readonly onChange: (day: Day) => void;
}

function DayRow({ name, day, onChange }: DayRowProps) {
  const { t } = useWords();
  const edit = (index: number, part: Partial<Day[number]>) =>
    onChange(day.map((shift, place) => (place === index ? { ...shift, ...part } : shift)));
  return (
    <li className={styles.day}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.shifts}>
        {day.length === 0 && <span className={styles.quiet}>{t('options.hours.closed')}</span>}
        {day.map((shift, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shift is its place in the day
          <span key={index} className={styles.shift}>
            <input
              type="time"
              required
              aria-label={t('options.hours.fromOn', { day: name, shift: index + 1 })}
              value={shift.from}
              onChange={(event) => event.target.value && edit(index, { from: event.target.value })}
            />
            <span aria-hidden>–</span>
            <input
              type="time"
              required
              aria-label={t('options.hours.toOn', { day: name, shift: index + 1 })}
              value={shift.to}
              onChange={(event) => event.target.value && edit(index, { to: event.target.value })}
            />
            <IconButton
              icon={X}
              label={t('options.hours.removeShift', { day: name, shift: index + 1 })}
              onClick={() => onChange(day.filter((_, place) => place !== index))}
            />
          </span>
        ))}
        {day.length < 3 && (
          <Button
            variant="link"
            icon={Plus}
            aria-label={t('options.hours.addShiftOn', { day: name })}
            onClick={() => onChange([...day, nextShift(day)])}
          >
            {t('options.hours.addShift')}
          </Button>
        )}
        {isOrdered(day) && day.some(isOvernight) && (
          <p className={styles.quiet}>
            {t('options.hours.overnight', { time: day.find(isOvernight)?.to ?? '' })}
          </p>
        )}
        {!isOrdered(day) && (
          <p className={styles.problem} role="alert">
            {t('options.hours.badShift')}
          </p>
        )}
      </div>
    </li>
  );
}
