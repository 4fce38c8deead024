import { type Assessment, Cause } from '../../../lib/domain/assessment.ts';
import type { CaseEvent } from '../../../lib/domain/case.ts';
import type { CaseFact } from '../../../lib/domain/case-fact.ts';
import type { Post } from '../../../lib/domain/post.ts';
import { postKey } from '../../../lib/domain/post-key.ts';

/** Cases nobody ever had, the same at each run: ten events each, some eighty different words. */
const frequent =
  'el la de que y en un no se los del las por con una su para es lo como mas pero sus le ya este si porque esta cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos esto antes algunos pedido envío retraso factura cobro cargo devolución reembolso tienda paquete llegó roto nadie contesta teléfono correo semana días espera dinero cuenta contraseña aplicación error pantalla batería talla color calidad precio oferta cupón entrega repartidor dirección domicilio garantía reparación técnico cita turno línea internet cobertura tarjeta banco recibo contrato cancelar baja queja reclamación respuesta solución gracias vergüenza estafa mentira promesa mañana hoy ayer lunes viernes order delivery refund broken late waiting nobody answers phone email charged twice wrong size colour account locked password app crash update support agent promised tomorrow still nothing weeks money back cancel subscription renewal invoice'.split(
    ' ',
  );
const syllables =
  'ba be ca ce co cu da de do fa fe fi ga go gu la le li lo lu ma me mi mo na ne no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi za ción dad mente illo'.split(
    ' ',
  );
const day = 24 * 60 * 60_000;
export const eventsPerCase = 10;
/** A third belongs to the brand of a fresh install, which the desk opens with. */
const brandOf = (index: number): string => (index % 3 === 0 ? 'default' : `brand-${index % 3}`);
/** One case in five waits for something. */
const withFollowUp = 5;

/** mulberry32: small, and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(roll: () => number, from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;

/** Half of what is said are a few dozen words; the rest is a long tail. */
function word(roll: () => number): string {
  const chance = roll();
  if (chance < 0.7) return frequent[Math.floor(roll() ** 2 * frequent.length)] as string;
  if (chance < 0.73) return String(Math.floor(roll() * 900_000) + 100_000);
  const length = 2 + Math.floor(roll() * 3);
  return Array.from({ length }, () => pick(roll, syllables)).join('');
}

const words = (roll: () => number, count: number): string =>
  Array.from({ length: count }, () => word(roll)).join(' ');

/** The events of case `index`; `now` is when the bench seeds. */
export function inventedCase(index: number, now: number): readonly CaseEvent[] {
  const roll = dice(index + 1);
  const openedAt = now - Math.floor(roll() * 700 * day) - day;
  const post = inventedPost(index, roll, openedAt);
  const caseId = postKey(post);
  const facts: readonly CaseFact[] = [
    { type: 'opened', post, assessment: inventedAssessment(roll), brandId: brandOf(index) },
    { type: 'corrected', validity: pick(roll, ['valid', 'partly', 'not', 'unknown'] as const) },
    { type: 'attached', product: pick(roll, frequent) },
    { type: 'drafted', text: words(roll, 18) },
    { type: 'inserted', text: words(roll, 10) },
    { type: 'replied', text: words(roll, 22), at: openedAt + day / 8, how: 'seen', replyId: `r${index}` },
    { type: 'customer-returned', text: words(roll, 12), at: openedAt + day / 4, replyId: `c${index}` },
    { type: 'noted', text: words(roll, 14) },
    {
      type: 'solution-set',
      solution: pick(roll, ['none', 'provisional', 'full'] as const),
      text: words(roll, 6),
    },
    index % withFollowUp === 0
      ? {
          type: 'follow-up-set',
          followUp: {
            id: `follow-up:${index}`,
            caseId,
            brandId: '',
            dueAt: now + Math.floor((roll() - 0.05) * 30 * day),
            status: 'open',
            notifiedAt: null,
            reason: words(roll, 5),
            kind: 'reply',
            untilAnswer: false,
            survivesReply: false,
            createdAt: openedAt,
          },
        }
      : { type: 'closed', reason: words(roll, 4) },
  ];
  return facts.map((fact, ordinal) => ({
    caseId,
    commandId: `bench-${index}`,
    ordinal,
    clock: index * eventsPerCase + ordinal + 1,
    device: 'bench',
    actor: 'person',
    at: openedAt + ordinal * 60_000,
    fact,
  }));
}

export function inventedPost(index: number, roll: () => number, postedAt: number): Post {
  const platform = pick(roll, ['x', 'x', 'facebook'] as const);
  const postId = String(1_900_000_000_000_000_000n + BigInt(index));
  const name = `${pick(roll, syllables)}${pick(roll, syllables)}`;
  const handle = `${name}_${index}`;
  return {
    platform,
    postId,
    aliases: [],
    url: `https://${platform}.com/${handle}/status/${postId}`,
    kind: 'post',
    author: {
      name,
      handle,
      profileUrl: `https://${platform}.com/${handle}`,
      followers: Math.floor(roll() ** 4 * 50_000),
    },
    text: words(roll, 38),
    postedAt,
    truncated: false,
    extractor: 'bench',
  };
}

export const inventedAssessment = (roll: () => number): Assessment => ({
  complaint: 0.9,
  verdict: 'complaint',
  kind: 'complaint',
  cause: pick(roll, Cause.options),
  severity: pick(roll, [0, 1, 1, 1, 2, 2, 3] as const),
  stance: pick(roll, ['legit', 'unclear', 'attack'] as const),
  arousal: 1,
  language: 'es',
  variety: 'es-ES',
  address: 'vosotros',
  aboutUs: true,
  reach: 0.3,
  priority: 40,
  priorityParts: { severity: 15, age: 10, arousal: 5, reach: 3, repeat: 0, floor: 0 },
  signals: [],
  account: { happened: null, lost: null, asked: null },
  engine: 'bench',
});

/** A post that is logged while the bench measures. */
export const freshPost = (
  index: number,
  now: number,
): { readonly post: Post; readonly assessment: Assessment } => {
  const roll = dice(10_000_000 + index);
  return { post: inventedPost(10_000_000 + index, roll, now), assessment: inventedAssessment(roll) };
};
