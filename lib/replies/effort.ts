import { plainLetters } from '../domain/plain-letters.ts';

const action =
  /\b(?:reviso|miro|compruebo|averiguo|lleva|llevo|encarg\w+|localiz\w+|llam[oa]|escrib\w+|resuelv\w+|cambi[oa]|manda|envi\w+|checking|looking|trac\w+|call|write|fix\w*|send\w*|handl\w+|sort\w*|changing|has it|have it)\b/gu;
const owner =
  /\b(?:yo|i'm|i'll|i am|i will|i've)\b|\b(?:lo (?:lleva|tiene|mira|revisa)|se encarga) \p{L}+|\p{L}+ (?:has it|is handling|owns)/gu;
const time =
  /\b(?:\d{1,2}(?::\d{2})? ?(?:h|am|pm)\b|a las? \d|hoy|manana|lunes|martes|miercoles|jueves|viernes|today|tomorrow|monday|tuesday|wednesday|thursday|friday|by \d)/gu;
const channel =
  /\b(?:md|dm|privado|inbox|mensaje directo|telefono|message)\b|(?:\d[\s.-]?){9,}|\S+@\S+\.\w+/gu;
const quantity =
  /\b(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|two|three|four|five|six|seven|eight)\b(?= \p{L})/gu;

const words = (text: string) => new Set(plainLetters(text).match(/\p{L}{5,}/gu) ?? []);

function specifics(text: string): number {
  const folded = plainLetters(text);
  const found = [action, owner, time, channel].filter((each) => (folded.match(each) ?? []).length > 0).length;
  return found + Math.min(3, folded.match(quantity)?.length ?? 0);
}

/** Details of the post that the draft takes up again, at most three. */
function sharedDetails(draft: string, post: string): number {
  const theirs = words(post);
  return Math.min(3, [...words(draft)].filter((word) => theirs.has(word)).length);
}

/** Specifics of the complaint itself: numbers with their nouns, days, amounts. */
function demands(post: string): number {
  const folded = plainLetters(post);
  return (folded.match(quantity)?.length ?? 0) + Math.min(2, folded.match(time)?.length ?? 0);
}

/** Effort of the answer over the complaint's (method §4.6): 1 or more is enough. */
export const effort = (draft: string, post: string): number =>
  (specifics(draft) + sharedDetails(draft, post)) / Math.max(1, demands(post));
