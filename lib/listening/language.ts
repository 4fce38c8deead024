import type { Normalised } from './normalise.ts';

/** Short, frequent words that tell one language from its neighbours; folded forms. */
const MARKERS: Readonly<Record<string, string>> = {
  es: 'a abren abre manana hora tarde tardes pesimo atencion dinero pueden puedo puede necesito quiero ayuda problema respuesta llamada pedido tienda empresa compania mal peor verguenza dice dicen hacer solo otra otro vez tambien entonces jamas ahora ayer algo alguien cada tan muchas mucho ladrones asco increible urgente app el la los las de del que y en un una con por para se su sus lo le les me mi mis no es son esta estan estoy ha he han hace muy mas pero como ya si sin yo tu os nos ustedes vosotros usted hay fue ser tengo tiene tienen desde hasta cuando donde porque gracias hola llevo dias al eso esto este ese nada nadie todo aqui nunca siempre buenas buenos favor servicio ni cual quien banco cuenta tarjeta vuelo maleta horas',
  en: 'great love bad worst need want really very more some any been being into than then them she he his her going know good new time day today bank flight order great the a an and of to in on for with is are was were be been am i my me you your we our us they their it its this that not no have has had do does did dont cant wont im ive at from but so if when why how what who just get got will would can could should there here out up now still after before or as all one please thanks thank hi hello again never service flight customer',
  pt: 'a dia bom boa so tudo bem vai tem nem quem onde agora ela ele eles esse essa isto depois quando gente amo meus minhas vc pra o os um uma de do da dos das que e em com por para nao sao esta voce voces eu meu minha muito mais mas como ja sem foi ser tem tenho isso nada obrigado obrigada ola hoje aqui ate pelo pela seu sua ao nos na fazer vou',
  fr: 'a on si cest pas fait tout bien comme quand trop jsuis suis mais encore ca va moi toi lui leur bon journee soir plus quoi faire dire le la les un une des du de et est dans pour pas que qui ce cette je tu il elle nous vous mon ma mes votre vos avec sur sont au aux ne plus bonjour merci depuis mais tres etre avoir fait jai cest',
  de: 'so das ja hab bin bist war heute morgen gut sehr schon mal doch nur mehr man uns euch ihm ihn bei nach um uber als oder wieder alle jetzt dann da hier zum zur vom des einen einem einer sich gibt kann will muss sind habt leider warum wo wer was gerade ganz der die das und ist nicht ein eine ich du sie wir ihr mein meine mit auf fur von zu den dem im an es auch noch aber wie was wenn seit immer danke hallo kein keine habe hat wird',
  it: 'a o se no si oggi domani bene cosa tutto tutti quando dove chi fare fatto ora poi solo sempre mai io lei lui noi voi nella nel sul buon buongiorno e il lo la gli le un una di del della e che non per con sono sei ho ha hai mi ti ci questo questa ma piu come anche molto grazie ciao dal nel alla perche io mio mia siamo avete',
  ca: 'a el la els les de del que i en un una amb per no es son esta aquest aquesta molt mes pero com ja sense jo meu meva gracies bon dia fa vull ha he hem perque aixo',
};

const LANGUAGES = Object.keys(MARKERS);
const [ES, EN] = [LANGUAGES.indexOf('es'), LANGUAGES.indexOf('en')] as const;

/** Word → the languages it marks, as indices. */
const MARKS = new Map<string, readonly number[]>();
LANGUAGES.forEach((language, i) => {
  for (const word of (MARKERS[language] as string).split(' '))
    MARKS.set(word, [...(MARKS.get(word) ?? []), i]);
});

export interface LanguageGuess {
  /** `es`, `en`, another BCP 47 language, or `und`. */
  readonly language: string;
  /** Whose phrases are looked for: mixed posts take both. */
  readonly spanish: boolean;
  readonly english: boolean;
}

/** A declared language counts as much as this many clear words, so that it decides short posts only. */
const HINT_WORTH = 1.5;
const MIXED_SHARE = 0.35;

/** Votes by language, and the order in which the languages got their first; emptied for each post. */
const votes = new Float64Array(LANGUAGES.length);
const heard: number[] = [];

function vote(language: number, worth: number): void {
  if (votes[language] === 0) heard.push(language);
  votes[language] = (votes[language] as number) + worth;
}

function hearWords(text: Normalised): void {
  for (const { kind, form } of text.tokens) {
    if (kind !== 'word') continue;
    const languages = MARKS.get(form);
    if (languages === undefined) continue;
    for (const language of languages) vote(language, 1 / languages.length);
  }
}

/** Function words vote, rarer between languages counting more; the site's own guess breaks near ties. */
export function guessLanguage(text: Normalised, hint: string | undefined): LanguageGuess {
  votes.fill(0);
  heard.length = 0;
  hearWords(text);
  if (/[¿¡ñ]/i.test(text.text)) vote(ES, HINT_WORTH);
  const declared = hint?.toLowerCase().split(/[-_]/)[0];
  const hinted = declared ? LANGUAGES.indexOf(declared) : -1;
  if (hinted !== -1) vote(hinted, HINT_WORTH);
  let language = declared && /^[a-z]{2,3}$/.test(declared) ? declared : 'und';
  let most = 0;
  // Of equals the first heard.
  for (const candidate of heard) {
    const count = votes[candidate] as number;
    if (count <= most) continue;
    most = count;
    language = LANGUAGES[candidate] as string;
  }
  const both = most < 1;
  return {
    language,
    spanish: both || (votes[ES] as number) >= most * MIXED_SHARE,
    english: both || (votes[EN] as number) >= most * MIXED_SHARE,
  };
}
