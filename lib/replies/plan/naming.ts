import { isSortableEn } from '../nouns-en.ts';
import { isMatter, isPerson, pronounOf } from '../nouns-es.ts';
import type { Phrase } from '../phrasebook.ts';
import type { Reading } from '../reading.ts';

export type Named = 'why' | 'clause' | 'span' | 'fragment' | 'topic' | 'ask';

/**
 * A clause whose reason one can look for: what was done to them, what does not work, what they wait for.
 * "Why did you order without onion" is nobody's question.
 */
const explicable =
  /^(?:(?:todavía|aún|ya|tampoco|hoy|ayer|anoche) )*(?:no (?!tienes|tiene|tenés|es |son |había|quieres|quiere|querés|sabes|sabe|sabés)\p{L}|nadie |ningún|ninguna |(?:se )?(?:te|le|os|les) (?:l[oa]s? )?(?:h(?:an?|abéis) )?(?:cobr|cort|cancel|carg|factur|descont|bloque|rechaz|neg|niegan|perdi|pierd|cambi|sub|colg|cuelg|quit|retir|reten|retuv|deneg|anul|reprogram|triplic|duplic|suspend|dieron de baja|falta|cae|cay)|(?:llevas?|llevás) (?:ya )?(?:\d|un |una |dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|media|más de|casi|desde|toda|medio|varios|varias|días|semanas|meses)[^.]*(?:esperando|sin |pidiendo|llamando|intentando|reclamando)|(?:sigues?|seguís|estás?) sin |(?:vino|vinieron|llegó|llegaron|llega) (?:con|sin|rot|mal|tarde|frí|abiert|equivocad|incomplet|vací|manchad)|faltan? |faltaban? |(?:se )?(?:cae|cayó|corta|cortó|cuelga|congela|cierra|bloquea) |(?:el|la|los|las|tus?|sus?) [^.]{3,45} (?:no|nunca|se cierra|se cae|se corta|se congela|se bloquea|sigue sin|sigue en|llegó (?:con|sin|rot|mal|tarde|frí)|vino (?:con|sin|rot|mal)|venía (?:con|sin|rot|mal|dur|frí)) )/iu;

/** How the post can be named: by its detail where it has one, else by its topic. */
export function namedBy({ detail, book, language }: Reading): Named {
  if (detail === null) return 'topic';
  // What the person noted in their own words may have any shape.
  const told = detail.source === 'user' && book.mirror.fragment ? 'fragment' : detail.kind;
  if (told === 'fragment' && !book.mirror.fragment) return 'topic';
  const why = told === 'clause' && (detail.why ?? (language === 'es' && explicable.test(detail.text)));
  return why ? 'why' : told;
}

type Sets = Partial<Readonly<Record<Named | 'none' | 'verdict', readonly Phrase[]>>>;

/** The realisations for what is named: a clause with a reason is a clause, and anything has a topic. */
export const namedIn = (sets: Sets, kind: Named | 'none' | 'verdict'): readonly Phrase[] =>
  sets[kind] ?? (kind === 'why' ? sets.clause : undefined) ?? sets.topic ?? [];

const takesAnyone = /(?:^|[^\p{L}])sobre \{topic\}/iu;

/** Anger is not spoken of to whoever is calm. */
const ofAnger = '<enfado|enojo>';

/** In Spanish no pronoun stands where the gender is not known, and a person is not looked over. */
function suitsEs(phrase: Phrase, { text, verdict }: NonNullable<Reading['topic']>): boolean {
  if (phrase.includes('{it}') && pronounOf(text) === null) return false;
  const thing = isMatter(text) && !isPerson(text) && verdict !== true;
  return thing || !phrase.includes('{topic}') || takesAnyone.test(phrase);
}

/** In English `{topic}` stands for what is sorted or chased, `{about}` for anything. */
const suitsEn = (phrase: Phrase, { topic, book, cause }: Reading): boolean =>
  !phrase.includes('{topic}') || isSortableEn(topic?.text ?? book.topic[cause]);

/** Those that suit the topic and the heat; all of them where none does. */
export function suiting(all: readonly Phrase[], reading: Reading): readonly Phrase[] {
  const { topic, language, assessment } = reading;
  const calm = assessment.arousal === 0 ? all.filter((each) => !each.includes(ofAnger)) : all;
  const phrases = calm.length > 0 ? calm : all;
  if (topic === null && language === 'es') return phrases.filter((each) => !each.includes('{it}'));
  const fits = phrases.filter((each) =>
    language === 'en' ? suitsEn(each, reading) : topic === null || suitsEs(each, topic),
  );
  return fits.length > 0 ? fits : phrases;
}
