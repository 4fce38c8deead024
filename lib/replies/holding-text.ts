import type { Crisis } from '../domain/crisis.ts';
import { knownZone, toLocal } from './local-time.ts';

interface HoldingTextInput extends Pick<Crisis, 'kind' | 'title' | 'nextUpdateAt'> {
  readonly known: readonly string[];
  readonly checking: readonly string[];
  /** Something was said before: this is an update. */
  readonly isUpdate: boolean;
  readonly language: 'es' | 'en';
  /** Who signs; '' = nobody. */
  readonly signature: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA name; null = the browser's own. */
  readonly timeZone: string | null;
}

const dayMs = 86_400_000;

const words = {
  es: {
    attack: (title: string) =>
      title ? `Hemos visto muchas preguntas sobre ${title}.` : 'Hemos visto muchas preguntas.',
    outage: (title: string) => (title ? `Estamos con ello: ${title}.` : 'Estamos con ello.'),
    update: (title: string) => (title ? `Novedades sobre ${title}.` : 'Novedades.'),
    known: (list: string) => `Lo que sabemos: ${list}.`,
    checking: (list: string) => `Lo que comprobamos: ${list}.`,
    open: 'Lo estamos comprobando.',
    when: (time: string) => `${time} contamos aquí cómo va, haya novedades o no.`,
    at: (clock: string, hour: number) => `${hour === 1 ? 'a la' : 'a las'} ${clock}`,
    tomorrow: 'mañana',
    locale: 'es',
  },
  en: {
    attack: (title: string) =>
      title ? `We've seen many questions about ${title}.` : "We've seen many questions.",
    outage: (title: string) => (title ? `We're on it: ${title}.` : "We're on it."),
    update: (title: string) => (title ? `An update on ${title}.` : 'An update.'),
    known: (list: string) => `What we know: ${list}.`,
    checking: (list: string) => `What we're checking: ${list}.`,
    open: "We're checking it.",
    when: (time: string) => `We'll post an update here ${time}, with news or without.`,
    at: (clock: string) => `at ${clock}`,
    tomorrow: 'tomorrow',
    locale: 'en-GB',
  },
} as const;

/**
 * One statement for everybody, without a word to any of them (method S-06, S-13): what is known, what is being checked,
 * and when more is said. It holds what the person wrote down and nothing else. Pure.
 */
export function holdingText(input: HoldingTextInput): string {
  const { kind, known, checking, nextUpdateAt, isUpdate, language, signature } = input;
  const say = words[language];
  const title = bare(input.title);
  const sentences = [
    isUpdate ? say.update(title) : say[kind](title),
    known.length > 0 && say.known(listed(known)),
    checking.length > 0 && say.checking(listed(checking)),
    known.length + checking.length === 0 && say.open,
    nextUpdateAt !== null && capital(say.when(timeOf(nextUpdateAt, input))),
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ') + (signature ? ` –${signature}` : '');
}

/** The end of a line is the list's to set. */
const bare = (line: string): string => line.trim().replace(/[\s.;,]+$/u, '');
const listed = (lines: readonly string[]): string =>
  lines
    .map(bare)
    .filter((line) => line !== '')
    .join('; ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a las 17:00", "mañana a las 9:00", "el martes 24 a las 9:00": the hour itself, for everybody waits for it. */
function timeOf(at: number, { language, now, timeZone }: HoldingTextInput): string {
  const say = words[language];
  const zone = knownZone(timeZone);
  const then = toLocal(at, zone);
  const today = toLocal(now, zone);
  const days = Math.round(
    (Date.UTC(then.year, then.month - 1, then.day) - Date.UTC(today.year, today.month - 1, today.day)) /
      dayMs,
  );
  const clock = say.at(`${then.hour}:${String(then.minute).padStart(2, '0')}`, then.hour);
  if (days === 0) return clock;
  if (days === 1) return `${say.tomorrow} ${clock}`;
  const date = new Intl.DateTimeFormat(say.locale, {
    weekday: 'long',
    day: 'numeric',
    month: days < 7 ? undefined : 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(then.year, then.month - 1, then.day));
  return language === 'es' ? `el ${date.replace(',', '')} ${clock}` : `on ${date} ${clock}`;
}
