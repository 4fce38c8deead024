/**
 * How the author speaks to the brand. Pronouns tell outright; a verb seldom does, for Spanish tells of others in the
 * forms in which it speaks to usted and ustedes, and "contesta" is both "answer" and "answers". So a form is counted
 * only where its neighbours leave that reading: what opens the clause, who is its subject, whether it is asked.
 */
import type { Address } from '../domain/assessment.ts';
import { Clauses } from './clauses.ts';
import {
  type Command,
  commandIn,
  isArriving,
  isFuture,
  isPreterite,
  isTheirDoing,
  isToTellThem,
  isVosotrosVerb,
  isVosVerb,
  type Reading,
  readingsOf,
} from './lexicon/spoken-verbs.ts';
import {
  AFFECTS,
  ARTICLES,
  COMPANYS,
  EPITHET,
  FAVOURS,
  HELP,
  isFirstPerson,
  JUDGES,
  OPENERS,
  PROCLITICS,
  PRONOUNS,
  RUNS_ON,
  type SpanishAddress,
  SUBORDINATES,
  TOLD,
  TOLD_YOU,
  WISHES,
  YOU,
  YOURS,
} from './lexicon/spoken-words.ts';
import type { Token } from './normalise.ts';
import { isSpains } from './variety.ts';

/** What must be heard before anybody is thought to be spoken to. */
const LEAST = 0.5;
/** What tells outright, what tells in its place, what only joins in. */
const [SURE, PLAIN, LIKELY, FAINT] = [2, 1.5, 1, 0.2];
/** Ties go to the first. */
const ORDER = ['vosotros', 'vos', 'ustedes', 'usted', 'tu'] as const satisfies readonly SpanishAddress[];
const COMMANDED = {
  tuCommand: ['tu', PLAIN],
  vosCommand: ['vos', SURE],
  ustedCommand: ['usted', SURE],
  ustedesCommand: ['ustedes', PLAIN],
  vosotrosCommand: ['vosotros', SURE],
} as const satisfies Record<Command, readonly [SpanishAddress, number]>;

/** One post in Spanish, word by word. */
class Listener {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #clauses: Clauses;
  /** A company named first is spoken to. */
  readonly #named: boolean;
  readonly #heard = { tu: 0, vos: 0, usted: 0, ustedes: 0, vosotros: 0 };
  /** "Dime": not even where the rest is said to anybody. */
  #tuOutright = 0;
  #toAnybody = false;
  /** "Decís": to a vos as to vosotros. */
  #vosOrVosotros = 0;
  /** "Su", "le": to an usted as to ustedes. */
  #ustedOrUstedes = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#clauses = new Clauses(text, tokens);
    this.#named = tokens[0]?.kind === 'mention';
  }

  address(): Address {
    this.#tokens.forEach((token, at) => {
      if (token.kind === 'word') this.#hear(token, at);
    });
    const heard = this.#heard;
    if (this.#toAnybody) heard.tu = this.#tuOutright;
    if (this.#vosOrVosotros > 0) heard[heard.vos > 0 ? 'vos' : 'vosotros'] += this.#vosOrVosotros;
    // A vos is told "te" and "dijiste" too.
    if (heard.vos > 0) heard.vos += heard.tu;
    heard[heard.ustedes === 0 && isSpains(this.#text, this.#tokens) ? 'usted' : 'ustedes'] +=
      this.#ustedOrUstedes;
    let [best, most]: [Address, number] = ['none', LEAST];
    for (const address of ORDER) if (heard[address] > most) [best, most] = [address, heard[address]];
    return best;
  }

  #hear(token: Token, at: number): void {
    const { form } = token;
    const readings = readingsOf(form);
    if (readings.length > 0) for (const reading of readings) this.#hearVerb(reading, at, form);
    else if (!this.#hearPronoun(form, at)) this.#hearEnding(token, at);
  }

  #hearPronoun(form: string, at: number): boolean {
    const clauses = this.#clauses;
    const before = clauses.near(at, -1) ?? '';
    const address = PRONOUNS.get(form);
    // "El correo es de ustedes" says less than "ustedes no contestan".
    if (address) this.#heard[address] += before === 'con' || before === 'de' ? PLAIN : SURE;
    else if (form === 'ti' && /^(?:a|de|por|para|en|sin)$/.test(before)) this.#heard.tu += SURE;
    else if (form === 'te') this.#hearTe(at);
    else if (form === 'le' || form === 'les') this.#hearDative(at, form);
    else if (/^[ts]us?$/.test(form)) this.#hearPossessive(at, form);
    else if (/^(?:senores|sres)$/.test(form) && clauses.opens(at, true)) this.#heard.ustedes += LIKELY;
    else if (/^(?:senorita|senora?|doctora?)$/.test(form) && clauses.opens(at, false))
      this.#heard.usted += 0.6;
    else if (form === 'oye' && clauses.opens(at, true)) this.#heard.tu += 0.6;
    else return false;
    return true;
  }

  #hearTe(at: number): void {
    this.#heard.tu += FAINT;
    if (isTheirDoing(this.#clauses.near(at, 1) ?? '')) this.#toAnybody = true;
  }

  #hearDative(at: number, form: 'le' | 'les'): void {
    const verb = this.#clauses.near(at, 1) ?? '';
    if (form === 'le') {
      if (this.#clauses.near(at, -1) !== 'se' && TOLD_YOU.test(verb)) this.#ustedOrUstedes += 0.8;
      return;
    }
    const isMine = isFirstPerson(verb) && !this.#clauses.endsIn(at + 1, 'ó');
    if (isMine || (this.#named && verb === 'aviso')) this.#heard.ustedes += SURE;
    else if (this.#named && AFFECTS.has(verb)) this.#heard.ustedes += 0.8;
  }

  #hearPossessive(at: number, form: string): void {
    const next = this.#clauses.near(at, 1) ?? '';
    const owned = EPITHET.test(next) ? [1, 2, 3] : [1];
    const companys = owned.some((offset) => COMPANYS.has(this.#clauses.near(at, offset) ?? ''));
    if (form.startsWith('s')) this.#ustedOrUstedes += companys ? 0.8 : 0;
    else this.#heard.tu += companys || this.#clauses.near(at, -2) === 'gracias' ? PLAIN : 0.3;
  }

  #hearVerb(reading: Reading, at: number, form: string): void {
    const heard = this.#heard;
    if (reading === 'tu') this.#hearTu(at, form);
    else if (reading === 'tuCommand' && this.#isToldTu(at, form)) heard.tu += LIKELY;
    else if (reading === 'ustedCommand' && this.#isToldUsted(at)) heard.usted += LIKELY;
    else if (reading === 'does' && this.#isAskedOfUsted(at, form)) heard.usted += LIKELY;
    else if (reading === 'ustedesCommand' && this.#isToldUstedes(at)) heard.ustedes += LIKELY;
    else if (reading === 'do' && this.#isSaidToUstedes(at, form)) heard.ustedes += LIKELY;
    else if (reading === 'vosotrosCommand') heard.vosotros += SURE;
  }

  /** What is no known verb still shows whom it speaks to by its pronouns, its ending or its accent. */
  #hearEnding(token: Token, at: number): void {
    const { form } = token;
    const heard = this.#heard;
    const command = commandIn(form);
    if (command !== undefined) {
      const [address, weight] = COMMANDED[command];
      heard[address] += weight;
      if (address === 'tu') this.#tuOutright += weight;
    } else if (isToTellThem(form)) heard.ustedes += LIKELY;
    if (isVosotrosVerb(form)) heard.vosotros += SURE;
    else if (isPreterite(form)) heard.tu += PLAIN;
    else if (isFuture(form) && this.#isSaidToUstedes(at, form)) heard.ustedes += LIKELY;
    else if (isVosVerb(this.#text.slice(token.start, token.end))) {
      if (form.endsWith('is')) this.#vosOrVosotros += SURE;
      else heard.vos += SURE;
    }
  }

  /** "Tienes que ir", "así puedes ahorrar", "si vienes con tu perro": said to anybody. */
  #hearTu(at: number, form: string): void {
    const clauses = this.#clauses;
    const before = clauses.near(at, -1) ?? '';
    const subordinate = before === 'que' || before === 'asi' || SUBORDINATES.has(before);
    if (/^t(?:ie|e)ng?[ae]s$/.test(form) && clauses.near(at, 1) === 'que') this.#toAnybody = true;
    else if (subordinate && clauses.near(at, -2) !== 'por' && !clauses.isAsked(at)) this.#heard.tu += FAINT;
    else this.#heard.tu += PLAIN;
  }

  /** A bare command opens its sentence; "contesta una grabación" does not command: who answers stands behind. */
  #isToldTu(at: number, form: string): boolean {
    if (!this.#clauses.opens(at, false) || RUNS_ON.has(this.#clauses.near(at, -1) ?? '')) return false;
    return !/^(?:contesta|responde)$/.test(form) || !ARTICLES.has(this.#clauses.near(at, 1) ?? '');
  }

  /** "Lea" is nothing else; "revise" is "revisé" where accents are not written. */
  #isToldUsted(at: number): boolean {
    const clauses = this.#clauses;
    const clitic = PROCLITICS.has(clauses.near(at, -1) ?? '') ? 1 : 0;
    const denied = clauses.near(at, -1 - clitic) === 'no';
    if (denied) return clauses.opens(at - 1 - clitic, true);
    if (clitic === 1 || !clauses.opens(at, true) || clauses.endsIn(at, 'é')) return false;
    return clauses.endsIn(at, 'a') || /[áéíóú]/i.test(this.#text);
  }

  #isAskedOfUsted(at: number, form: string): boolean {
    if (!FAVOURS.has(form) || !this.#clauses.isAsked(at)) return false;
    const told = PROCLITICS.has(this.#clauses.near(at, -1) ?? '') ? 1 : 0;
    return this.#clauses.opens(at - told, true);
  }

  /** A command has no subject before it; its pronouns stand behind, unless it is denied or wished. */
  #isToldUstedes(at: number): boolean {
    const clauses = this.#clauses;
    let from = at;
    while (PROCLITICS.has(clauses.near(from, -1) ?? '')) from--;
    const denied = clauses.near(from, -1) === 'no';
    const hasProclitic = from < at;
    if (denied) from--;
    const before = clauses.near(from, -1);
    if (before === 'ojala') return true;
    if (before === 'que' || before === 'q')
      return [2, 3].some((back) => WISHES.has(clauses.near(from, -back) ?? ''));
    // "Tengan cuidado" warns the public.
    if (before === 'te' || clauses.near(at, 1) === 'cuidado' || clauses.near(at, 2) === 'cuidado')
      return false;
    if (denied) return before === undefined || OPENERS.has(before);
    if (hasProclitic) return false;
    if (before === undefined || /^(?:mas|ademas|entonces|ustedes)$/.test(before)) return true;
    return !SUBORDINATES.has(before) && !/..[oae]s$/.test(before);
  }

  /** Of all that they do, what is asked, or said of those who were named. */
  #isSaidToUstedes(at: number, form: string): boolean {
    const clauses = this.#clauses;
    const before = clauses.near(at, -1) ?? '';
    const told = TOLD.has(before);
    const asked = clauses.isAsked(at) || (this.#named && !told && clauses.isCriedOut(at));
    if (before === 'te' || clauses.hasSubject(at, asked)) return false;
    if (told) return asked || (HELP.has(form) && clauses.opens(at - 1, true));
    if (form === 'dicen' || form === 'saben') return asked && this.#named;
    const clause = clauses.beginning(at);
    if (asked) return YOURS.has(form) || clauses.namesSomebody() || clauses.opens(clause, false);
    const next = clauses.near(at, 1) ?? '';
    const joint = clauses.near(clause, -1) ?? '';
    if (!this.#named || isArriving(next)) return false;
    if (joint === 'que') return true;
    return clauses.opens(clause, true) && !RUNS_ON.has(joint) && (form !== 'son' || JUDGES.has(next));
  }
}

/** How the author speaks to the brand, by pronouns and verbs; `none` where nobody is spoken to. */
export function findAddress(text: string, tokens: readonly Token[], language: string): Address {
  const inEnglish = language === 'en' || language === 'und';
  const inSpanish = language === 'es' || language === 'und';
  const spanish = inSpanish ? new Listener(text, tokens).address() : 'none';
  return spanish === 'none' && inEnglish && tokens.some(({ form }) => YOU.has(form)) ? 'you' : spanish;
}
