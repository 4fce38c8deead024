import { foldLetters } from '../phrases/fold-letters.ts';
import type { Draft, Match } from './rule.ts';

const greeted =
  /^[¡\s]*(?:hola|buenas(?: tardes| noches)?|buenos d[ií]as|hi|hello|hey|dear|estimad[oa]|querid[oa]|good (?:morning|afternoon|evening))(?:,? )((?!Buenas|Buenos|Muy|There|Again|All|Team|Gracias|Siento|Sorry|Thanks)\p{Lu}\p{Ll}{2,})(?=(?: \p{Lu}\p{Ll}+)?[,.:;!])/iu;

/** "Hola, María" to Pedro López: a name that is neither the customer's nor ours nor in the post. */
export function greetsAnother({ text, foldedPost, input }: Draft): readonly Match[] {
  const { author, brand } = input.context;
  const match = greeted.exec(text);
  const name = match?.[1];
  if (!author?.name.trim() || !name || !/^\p{Lu}/u.test(name)) return [];
  const wanted = foldLetters(name);
  const known = foldLetters(
    [author.name, author.handle, brand?.name ?? '', ...(brand?.staff ?? [])].join(' '),
  );
  // "Fran" for Francisco, "Javi" for Javier.
  const isShort = known
    .split(/[^\p{L}]+/u)
    .some((each) => each.length > 2 && wanted.startsWith(each.slice(0, 3)));
  if (isShort || known.includes(wanted) || foldedPost.includes(wanted)) return [];
  const start = (match?.[0].length ?? 0) - name.length;
  return [{ start, end: start + name.length, message: 'otherName' }];
}
