import {
  cameBroken,
  clausePattern,
  counted,
  doneToThem,
  hace,
  impossible,
  nobody,
  nobodyCame,
  ordinal,
  since,
  spanPattern,
  thing,
  timesThat,
  verbFirst,
  without,
} from './clause-patterns-es.ts';
import {
  type Candidate,
  candidatesOf,
  clausesOf,
  type Detail,
  type DetailOptions,
  isFit,
  judges,
  lessAsOpening,
  proseOf,
} from './detail.ts';
import { eventsEs, verdictsEs } from './events-es.ts';
import {
  bought,
  grievous,
  isConcrete,
  loyal,
  main,
  oneDoing,
  strangePronoun,
  whole,
} from './fit-clauses-es.ts';
import { fragmentEs } from './fragments-es.ts';
import { bareNounsEs, headlineEs, nounPhrasesEs } from './noun-phrases-es.ts';
import { articleOf, foldEs, nounOf } from './nouns-es.ts';
import { type Register, toSecondPerson } from './second-person-es.ts';
import { inPreterite } from './spanish-past.ts';
import { isFiniteEs } from './third-person-es.ts';
import { companyAsThey, theirDoing, thingDoing } from './told-clauses-es.ts';
import { inWords, tidy, trimEnd } from './trim-es.ts';

/** What is the brand's in their words stands with an article in ours: "vuestra app" → "la app". */
const ours = (clause: string): string =>
  clause
    // A third person whose accent was left out: nobody "arrives himself broken".
    .replace(
      /(?<=(?<!\p{L})(?:me|nos|se) )(lleg|cobr|mand|dej|cambi|cancel|toc|cort|da[ñn]|qued|envi|contest)o(?!\p{L})/giu,
      '$1ó',
    )
    .replace(/(?<!\p{L})(?:su|sus|tu|tus|vuestr[oa]s?) (\p{L}+)/giu, (whole, noun: string) => {
      const found = nounOf(noun);
      return found ? `${articleOf(found)} ${noun}` : whole;
    })
    .replace(
      /(?<!\p{L})(de|a) el (?=\p{L})/giu,
      (_, preposition: string) => `${preposition === 'a' ? 'al' : 'del'} `,
    );

/** A post in capitals is read as if it were written quietly. */
const quiet = (post: string): string => {
  const letters = post.match(/\p{L}/gu)?.length ?? 0;
  const capitals = post.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > letters * 0.6 ? post.toLowerCase() : post;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const being = { tu: 'estás', usted: 'está', vos: 'estás' } as const;
const still = { tu: 'sigues', usted: 'sigue', vos: 'seguís' } as const;
const able = { tu: 'puedes', usted: 'puede', vos: 'podés' } as const;
const goesBy = { tu: 'vas', usted: 'va', vos: 'vas' } as const;

/** Candidate details of a Spanish post, best first; the texts are ready to stand in a reply. */
export function detailsEs(post: string, register: Register, options: DetailOptions): readonly Candidate[] {
  const spain = options.variety === undefined ? undefined : /^es(?:-ES)?$/u.test(options.variety);
  const tense = (text: string) =>
    options.variety === 'es-AR'
      ? inPreterite(text, false)
      : options.variety === 'es-MX' || options.variety === 'es-CO'
        ? inPreterite(text, true)
        : text;

  function candidate(kind: Detail['kind'], raw: string | undefined, score: number): Detail | null {
    if (!raw) return null;
    const trimmed = trimEnd(
      tidy(raw.replace(/[^\p{L}\p{N}%°'€$,.:\s/-]/gu, ' ').replace(/\s+/gu, ' ')).trim(),
    );
    if (trimmed === null || trimmed.split(' ').length < 3 || judges(trimmed)) return null;
    if (kind === 'clause' && !isConcrete(trimmed)) return null;
    const turned = toSecondPerson(trimmed, register, spain);
    if (turned === null) return null;
    const text = tense(inWords(turned)).replace('pazysalvo', 'paz y salvo');
    return { kind, text: lowerFirst(text), score };
  }
  const infinitive = (raw: string | undefined, lead: string): Detail | null => {
    const found = candidate('clause', raw === undefined ? undefined : `cosa ${raw}`, 5.2);
    return found && { ...found, text: `${lead} ${lowerFirst(found.text.replace(/^cosa /u, ''))}` };
  };
  /** "que" inside: the clause behind it is turned, the words before it stay. */
  const that = (raw: string | undefined, score: number): Detail | null => {
    const [, lead = '', rest = ''] = /^(.*? que) (.*)$/iu.exec(raw ?? '') ?? [];
    const told = loyal.test(raw ?? '') ? null : candidate('clause', rest, score);
    if (!told) return null;
    return { ...told, text: `${/^hace/iu.test(lead) ? '' : 'es la '}${lead.toLowerCase()} ${told.text}` };
  };
  const before = ordinalFor(register);

  const clauses = clausesOf(proseOf(companyAsThey(quiet(post))));
  const found = clauses.flatMap((spoken, place) => {
    const clause = ours(spoken);
    const first = clausePattern.exec(clause);
    const told = trimEnd(first?.[1] ?? '') ?? '';
    const isGrievance = grievous.test(told) && !bought.test(told);
    const thingDid = thingDoing(clause, register);
    return candidatesOf(
      {
        span: candidate('span', spanPattern.exec(clause)?.[1], 8),
        done: candidate('clause', done(clause), 6),
        theirDoing: candidate(
          'clause',
          theirDoing(clause, register),
          /(?<!\p{L})(?:me|nos|mis?)(?!\p{L})/iu.test(clause) ? 6 : 4.7,
        ),
        thingDoing: whole(candidate('clause', strangePronoun(thingDid ?? '') ? undefined : thingDid, 5.4)),
        main: candidate('clause', main(first), isGrievance ? (/\d|llevo/iu.test(clause) ? 7 : 5) : 1),
        thing: whole(candidate('clause', thing.exec(clause)?.[1], 5.5)),
        since: candidate(
          'clause',
          since
            .exec(clause)?.[1]
            ?.replace(/^Desde/u, 'desde')
            .replace(/^/u, 'llevo '),
          7.5,
        ),
        ago: that(hace.exec(clause)?.[1], 7),
        timesThat: that(timesThat.exec(clause)?.[1], 7.2),
        ordinal: candidate('clause', before(clause), 8),
        cameBroken: candidate('clause', cameBroken.exec(clause)?.[1], 7.5),
        counted: candidate('clause', counted.exec(clause)?.[1], 6.5),
        verbFirst: candidate(
          'clause',
          main(
            verbFirst.exec(clause.replace(/^(?:(?:y|buenas|hola) )?en (?:\p{L}+ ){1,3}(?=(?:no|se) )/iu, '')),
          ),
          4.8,
        ),
        nobody: candidate(
          'clause',
          nobody.exec(clause)?.[1]?.replace(/^nadie (?=contesta|responde|atiende)/iu, 'nadie me '),
          4.5,
        ),
        nobodyCame: candidate('clause', cameOf(clause), 4.6),
        without: infinitive(
          without.exec(clause)?.[1],
          (/(?<!\p{L})(?:sigo|seguimos) sin/iu.test(clause) ? still : being)[register],
        ),
        impossible: infinitive(impossible.exec(clause)?.[1], `no ${able[register]}`),
        asSpoken: withVerb(candidate('clause', asSpoken(clause), 0.5)),
        fragment: fragmentEs(clause, register),
        headline: headlineEs(clause, register),
        nounPhrase: nounPhrasesEs(clause, register),
        bareNoun: bareNounsEs(clause),
        event: eventsEs(clause),
        verdict: verdictsEs(clause),
        product: productsOf(clause, options.products),
      },
      spoken,
      place,
      clauses.length,
    );
  });
  return found
    .map((each) => (each.kind === 'topic' ? { ...each, text: tidy(each.text) } : each))
    .filter(
      (each) => isFit(each.text, options) && !(each.kind === 'topic' && !each.verdict && judges(each.text)),
    )
    .map((each) => (each.kind === 'topic' ? each : lessAsOpening(each, post, 2)))
    .sort((a, b) => b.score - a.score);
}

/** A clause as it stands, where a verb makes it one and no joint hangs it on another. */
const asSpoken = (clause: string): string | undefined => {
  const words = clause.toLowerCase().split(/\s+/u);
  return words.length >= 4 && words.length <= 12 && words.some(isFiniteEs) && !hangsOnAnother.test(clause)
    ? clause
    : undefined;
};
/** What was cut off its end may have been the verb. */
const withVerb = (detail: Detail | null): Detail | null =>
  detail?.text.split(' ').some(isFiniteEs) ? detail : null;
const hangsOnAnother =
  /^(?:y|e|o|ni|que|qué|si|cuando|como|cómo|donde|dónde|porque|pero|aunque|mientras|después|antes|luego|delante|hasta|con|sin|para|por|a|de|del|al|en|quien|quién|cuánto|cuándo|ojalá|vaya|menud[oa]|solo|eso|esto|así|mejor|peor|tanto|tan|más|mas|lo|les?)(?!\p{L})/iu;

const done = (clause: string): string | undefined => {
  const found = main(doneToThem.exec(clause));
  return found &&
    !/^(?:ya )?(?:me|nos) (?:dice|dicen|dijo|dijeron|han dicho|ha dicho|responden|contestan) /iu.test(
      found,
    ) &&
    !oneDoing.test(found) &&
    !/^(?:ya )?se me juntó/iu.test(found)
    ? found
    : undefined;
};

const ordinalFor =
  (register: Register) =>
  (clause: string): string | undefined => {
    const found = ordinal.exec(clause)?.[1];
    return (
      found && `${goesBy[register]} por ${/^\p{L}+[or] /iu.test(found) ? 'el' : 'la'} ${found.toLowerCase()}`
    );
  };

const cameOf = (clause: string): string | undefined => {
  const found = nobodyCame.exec(clause)?.[1];
  return found && `no me ${found.toLowerCase()} nadie`;
};

const productsOf = (clause: string, products: readonly string[]): readonly Detail[] =>
  products
    .filter((product) => product.length > 2 && foldEs(clause).includes(foldEs(product)))
    .map((product): Detail => ({ kind: 'topic', text: product, score: 2.5 }));
