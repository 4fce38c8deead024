import type { NamedRecord } from '../domain/named-record.ts';
import type { Post } from '../domain/post.ts';
import { foldText } from '../listening/fold.ts';
import { knownInCase, knownInPost } from './known-in-case.ts';
import { gap, redactQuote } from './redact-quote.ts';

/** Sites find nothing for a whole sentence. */
const mostWords = 6;
/** Letters; what is shorter joins words and tells nothing. */
const shortest = 5;

/** Long enough, and said of any story. */
const empty = new Set(
  `ahora algun alguna algunas alguno algunos ademas antes aunque bastante buenas buenos contra cualquier cuando cuanto
  cinco cuatro debajo dentro desde despues donde durante entonces entre esperando estaba estado estamos estan estar estas estoy fuera
  gente gracias habia hacer hacia hasta incluso llamada llamadas llamado llamando luego menos meses mientras minuto minutos mismo mucha muchas mucho muchos nadie ninguna ninguno
  nuestra nuestro nunca parece porque primera primero puede pueden quien quiero seis semana semanas siempre siete siendo sobre solamente tampoco
  tanta tantas tanto tantos tengo tiene tienen todavia todas todos tratais tratan traves unas vamos varias varios veces verdad vuestra vuestro about after
  again against almost along already also always another anyone anything because been before being below between could
  doing during either every everyone first from further going gonna great having here herself himself hours however
  into itself later least little maybe might months never nobody nothing often other others otherwise ourselves over
  please quite rather really right shall should since someone something still telling thank thanks their theirs
  themselves there these thing things think those three through today together tomorrow until wanted waiting weeks well
  where which while whole within without would years yesterday your yours yourself`.split(/\s+/),
);

interface Story {
  readonly post: Post;
  /** null = it was not logged. */
  readonly record: NamedRecord | null;
  /** The brand's own name: it is in no way private. */
  readonly brand: string;
}

/**
 * Words by which the same story may be found elsewhere, for a site's own search: the brand, and what was complained of
 * in its author's words, without names, handles, figures and addresses. '' = the post says nothing that can be looked for.
 */
export function storyWords({ post, record, brand }: Story): string {
  const known = [...knownInPost(post), ...(record ? knownInCase(record) : [])].filter((each) => each.trim());
  const told = redactQuote(post.text, known).replaceAll(gap, ' ');
  const brandWords = new Set(foldText(brand).split(/\s+/));
  const words = new Map<string, string>();
  for (const word of told.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const folded = foldText(word);
    if (folded.length < shortest || empty.has(folded) || brandWords.has(folded) || words.has(folded))
      continue;
    words.set(folded, word.toLowerCase());
  }
  const said = [...words.values()].slice(0, mostWords);
  return said.length === 0 ? '' : [brand.trim(), ...said].filter((word) => word !== '').join(' ');
}
