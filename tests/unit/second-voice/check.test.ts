import { describe, expect, it } from 'vitest';
import type { Move } from '../../../lib/domain/suggestion.ts';
import { checkMoves } from '../../../lib/second-voice/check.ts';
import { redact } from '../../../lib/second-voice/redact.ts';

type Said = readonly [before: string, ...after: string[]];

const verdict = (before: string, after: string, language: 'es' | 'en', type: Move['type'] = 'ACT') =>
  checkMoves([{ type, text: before, detail: '' }], [{ type, text: after }], language);

const honestSpanish: readonly Said[] = [
  [
    'Lo reviso yo y ⟨1⟩ te escribo.',
    'Lo miro yo y ⟨1⟩ te escribo.',
    'Yo lo reviso y te escribo ⟨1⟩.',
    'Estoy revisándolo y ⟨1⟩ te cuento.',
    'Me encargo de revisarlo y ⟨1⟩ te digo algo.',
    'Voy a mirarlo bien y ⟨1⟩ te respondo.',
    'Me pongo con ello y te aviso ⟨1⟩.',
    'Lo compruebo y ⟨1⟩ te informo.',
    'Me ocupo yo de mirarlo. Te escribo ⟨1⟩.',
    'Lo voy a investigar y te contaré ⟨1⟩.',
    'Estoy con ello; ⟨1⟩ tienes noticias mías.',
    'Reviso el caso y ⟨1⟩ te escribo.',
    'Lo estudio con detalle y ⟨1⟩ te respondo.',
    'Lo examino yo mismo y ⟨1⟩ te comento.',
    'Averiguo el motivo y ⟨1⟩ te lo cuento.',
  ],
  [
    'cuentas que te han cobrado dos veces la factura, me pongo a averiguar el motivo y ⟨1⟩ te lo cuento.',
    'te han cobrado dos veces la factura: averiguo el motivo y ⟨1⟩ te lo cuento.',
    'Veo que te han cobrado dos veces la factura. Busco la causa y te escribo ⟨1⟩.',
    'Dices que te han cobrado la factura dos veces; lo miro y ⟨1⟩ te respondo.',
    'La factura te la han cobrado dos veces: voy a averiguar por qué y ⟨1⟩ te cuento.',
    'Que te han cobrado dos veces la factura, entiendo. Lo investigo y ⟨1⟩ te digo.',
    'Me pongo a mirar por qué te han cobrado dos veces la factura y ⟨1⟩ te explico.',
  ],
  [
    'Leo que la lavadora llegó rota. Me ocupo yo y ⟨1⟩ te respondo.',
    'La lavadora llegó rota, según leo. Me encargo yo y ⟨1⟩ te contesto.',
    'Veo que llegó rota la lavadora: lo miro yo y te respondo ⟨1⟩.',
    'Entiendo: la lavadora llegó rota. Yo me ocupo y ⟨1⟩ te escribo.',
    'Dices que la lavadora llegó rota; de esto me encargo yo, y ⟨1⟩ te aviso.',
    'Rota llegó la lavadora. Estoy mirándolo y ⟨1⟩ te respondo.',
    'Gracias: veo que la lavadora llegó rota. Me ocupo y ⟨1⟩ tienes respuesta.',
  ],
  [
    'Estamos buscando de dónde viene y ⟨1⟩ contamos aquí cómo sigue.',
    'Buscamos de dónde viene y ⟨1⟩ contamos aquí cómo sigue.',
    'Seguimos buscando la causa y ⟨1⟩ escribimos aquí.',
    'Estamos investigando el motivo; ⟨1⟩ decimos aquí cómo sigue.',
    'Miramos de dónde viene y ⟨1⟩ informamos aquí.',
    'Vamos a averiguar de dónde viene y ⟨1⟩ lo contamos aquí.',
    'Estamos mirándolo y ⟨1⟩ contamos aquí algo más.',
  ],
  [
    'tu pedido sigue sin salir del almacén: le sigo la pista y ⟨1⟩ te digo dónde está.',
    'Tu pedido sigue sin salir del almacén. Le sigo la pista y ⟨1⟩ te cuento dónde está.',
    'Del almacén sigue sin salir tu pedido: lo busco y ⟨1⟩ te digo dónde está.',
    'Veo que tu pedido sigue en el almacén sin salir; averiguo por qué y ⟨1⟩ te escribo.',
    'Entiendo que tu pedido sigue sin salir del almacén. Voy a mirarlo y ⟨1⟩ te aviso.',
    'Sin salir del almacén sigue tu pedido: lo compruebo yo y ⟨1⟩ te digo.',
  ],
  [
    'reviso con ese equipo cómo se llevó tu caso y ⟨1⟩ te escribo.',
    'Miro con ese equipo cómo se llevó tu caso y ⟨1⟩ te escribo.',
    'Voy a revisar cómo se llevó tu caso con ese equipo; ⟨1⟩ te cuento.',
    'Averiguo cómo llevó ese equipo tu caso y te respondo ⟨1⟩.',
    'Consulto con ese equipo cómo se llevó el caso y ⟨1⟩ te informo.',
    'Cómo se llevó tu caso lo reviso yo con ese equipo, y ⟨1⟩ te aviso.',
    'Con ese equipo repaso cómo se llevó tu caso y te contaré ⟨1⟩.',
  ],
];

const honestEnglish: readonly Said[] = [
  [
    'I am looking into it and ⟨1⟩ I will write.',
    "I'm looking into this and I'll write ⟨1⟩.",
    "I'm checking it and ⟨1⟩ I will write to you.",
    "I'm on it, and ⟨1⟩ I'll tell you what I find.",
    'I am investigating this and I will get back to you ⟨1⟩.',
    "I will look into it: ⟨1⟩ I'll let you know.",
    "I'm going to look into it and I'll write ⟨1⟩.",
    "I'm reviewing the case; ⟨1⟩ I will write.",
    "Looking into it myself, and ⟨1⟩ I'll answer.",
    "I'm finding out why and I'll reply ⟨1⟩.",
    'I will check this and ⟨1⟩ I will update you.',
    "Thanks. I'm looking into the matter and ⟨1⟩ I'll write.",
    "I'm having a look and will be in touch ⟨1⟩.",
    "I am examining it in detail and I'll report ⟨1⟩.",
    "I'm digging into it and ⟨1⟩ you will hear from me.",
  ],
  [
    "I see you were charged twice for the bill, so I'm looking into it and I'll tell you ⟨1⟩.",
    "You were charged twice for the bill. I'm looking into it and I'll tell you ⟨1⟩.",
    "I understand you were charged twice for the bill: I'm checking why, and I'll write ⟨1⟩.",
    "Charged twice for the bill, I see. I'm looking into that and ⟨1⟩ I'll tell you more.",
    "For the bill you were charged twice; I'll find out why and let you know ⟨1⟩.",
    "I read that you were charged twice for the bill. I'm checking it and I'll answer ⟨1⟩.",
    "You were charged for the bill twice, so I'm going through it and I will reply ⟨1⟩.",
  ],
  [
    "the washing machine arrived broken, and I'm finding out why: I'll come back to you ⟨1⟩.",
    "The washing machine arrived broken. I'm finding out why and I'll get back to you ⟨1⟩.",
    "I see the washing machine arrived broken: I'm checking why and I'll write ⟨1⟩.",
    "Your washing machine arrived broken, and I'm looking into it. I'll tell you more ⟨1⟩.",
    "The washing machine that arrived broken: I'm going to find out why and I'll update you ⟨1⟩.",
    "Broken is how the washing machine arrived, and I'm looking into why. I'll reply ⟨1⟩.",
    "Understandable. The washing machine arrived broken, I'm checking, and I'll write ⟨1⟩.",
  ],
  [
    "We're working on it and will write here ⟨1⟩.",
    "We're on it and we'll write here ⟨1⟩.",
    'We are looking into it and will update you here ⟨1⟩.',
    "We're working on it, and we'll tell you more here ⟨1⟩.",
    'We are investigating the cause and will write here ⟨1⟩.',
    "We're checking this, and we will report here ⟨1⟩.",
    "Our work on it is going on: we'll write here ⟨1⟩.",
  ],
  [
    "I'm checking with the people who deliver it and I'll tell you ⟨1⟩ what they say.",
    "I'm checking this with the people delivering it, and I'll tell you what they say ⟨1⟩.",
    "I'm asking the people who deliver it and I'll let you know what they say ⟨1⟩.",
    "With the people who deliver it I'm checking; I'll write ⟨1⟩ to tell you what they say.",
    "I'll check with the people who deliver it and get back to you ⟨1⟩ with what they say.",
    "I'm looking into it with the people who deliver it and I'll report what they say ⟨1⟩.",
  ],
  [
    "if you'd rather talk, we're on ⟨1⟩ and I'll explain.",
    "We're on ⟨1⟩ if you'd rather talk, and I'll explain.",
    "If talking is easier, we're on ⟨1⟩, and I'll explain it.",
    "Rather talk? We're on ⟨1⟩ and I'll explain.",
    "You'd rather talk: we are on ⟨1⟩ and I will explain.",
    "Should you rather talk, we're on ⟨1⟩, where I'll explain.",
    "We're also on ⟨1⟩ if you'd rather talk and I'll explain it there.",
    "We are on ⟨1⟩ too, if you would rather talk. I'll explain.",
  ],
];

const spanish = 'Lo reviso yo y ⟨1⟩ te escribo.';
const dishonestSpanish = [
  'Carlos lo revisa y ⟨1⟩ te escribe.',
  'Te prometo que ⟨1⟩ lo tienes en casa sin coste.',
  'Lo reviso yo y ⟨1⟩ te escribo con la pasta de vuelta.',
  'El almacén lo perdió; lo reviso yo y ⟨1⟩ te escribo.',
  'Te aseguro que lo reviso y ⟨1⟩ te escribo.',
  'Lo reviso yo este finde y ⟨1⟩ te escribo.',
  'Lo revisa ella y ⟨1⟩ te escribe.',
  'Reviso yo. Marta te escribe ⟨1⟩.',
  'Lo revisamos nosotros y ⟨1⟩ te escribimos.',
  'Revísalo tú y ⟨1⟩ escribe.',
  'Lo he revisado y ⟨1⟩ te escribo.',
  'Ya está. ⟨1⟩ te escribo yo.',
  'No lo reviso y ⟨1⟩ te escribo.',
  'Lo reviso yo y ⟨1⟩ lo tienes.',
  'Lo reviso yo y ⟨1⟩ es tuyo.',
  'Lo reviso yo y ⟨1⟩ te escribe mi jefe.',
  'La culpa fue nuestra; lo reviso yo y ⟨1⟩ te escribo.',
  'El repartidor mintió. Lo reviso yo y ⟨1⟩ te escribo.',
  'Lo reviso yo y ⟨1⟩ te mando otro.',
  'Lo reviso yo y ⟨1⟩ te invito a cenar.',
  'Lo reviso yo y ⟨1⟩ te ingreso la pasta.',
  'Lo reviso yo, el camarero está en la calle, y ⟨1⟩ te escribo.',
  'Lo reviso yo al instante y ⟨1⟩ te escribo.',
  'Lo reviso yo y ⟨1⟩ te escribo. ¿Te parece?',
  'Lo revisarán y ⟨1⟩ te escribirán.',
  'Perdona: lo reviso yo y ⟨1⟩ te escribo.',
];

const english = 'I am looking into it and ⟨1⟩ I will write.';
const dishonestEnglish = [
  'Marta is looking into it and ⟨1⟩ she will write.',
  'I am looking into it with the manager, who has been told off, and ⟨1⟩ you get your money back.',
  'The warehouse lost it; I am on it and ⟨1⟩ I will write.',
  'I am looking into it and ⟨1⟩ I will write. Sixty quid is yours.',
  'I promise I am looking into it and ⟨1⟩ I will write.',
  'I am looking into it this weekend and ⟨1⟩ I will write.',
  'Looking into it, and ⟨1⟩ they will write.',
  'I am looking into it and ⟨1⟩ you will write.',
  'We are looking into it and ⟨1⟩ we will write.',
  'I looked into it and ⟨1⟩ I will write.',
  'I am not looking into it and ⟨1⟩ I will write.',
  'I am looking into it and ⟨1⟩ it is yours.',
  'I am looking into it and ⟨1⟩ you have it.',
  'It was our fault. I am looking into it and ⟨1⟩ I will write.',
  'The courier lied. I am looking into it and ⟨1⟩ I will write.',
  'I am looking into it and ⟨1⟩ a new one is on its way.',
  'I am looking into it and ⟨1⟩ dinner is on me.',
  'I am looking into it and ⟨1⟩ I will write with your cash.',
  'I am looking into it right away and ⟨1⟩ I will write.',
  'I am looking into it and ⟨1⟩ I will write. Does that suit you?',
  'Sorry, I am looking into it and ⟨1⟩ I will write.',
  'Rest assured I am looking into it and ⟨1⟩ I will write.',
  'Will Smith is looking into it and ⟨1⟩ I will write.',
  'Head office is looking into it and ⟨1⟩ I will write.',
  'I am looking into it and ⟨1⟩ I will write. Emma agrees.',
  'I am looking into it and ⟨1⟩ I will write 💶.',
];

describe.each([
  ['es', honestSpanish, dishonestSpanish, spanish],
  ['en', honestEnglish, dishonestEnglish, english],
] as const)('what the model may say: %s', (language, honest, dishonest, ours) => {
  it('nine in ten honest rephrasings of forty are let pass', () => {
    const pairs = honest.flatMap(([before, ...rest]) => rest.map((after) => [before, after] as const));
    const refused = pairs.filter(([before, after]) => verdict(before, after, language) !== null);
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(refused.length, JSON.stringify(refused, null, 1)).toBeLessThanOrEqual(pairs.length / 10);
  });

  it.each(dishonest)('refused: %s', (after) => {
    expect(verdict(ours, after, language)).not.toBeNull();
  });
});

describe('names at the start of a sentence', () => {
  const shown = (text: string) => {
    const { moves, redacted } = redact([{ type: 'MIRROR', text, slots: [] }]);
    return [moves[0]?.text, [...redacted.values()]];
  };
  it('are not shown to the model', () => {
    expect(shown('Juan Pérez te gritó.')).toEqual(['⟨1⟩ te gritó.', ['Juan Pérez']]);
    expect(shown('Marta no te llamó. Luis tampoco.')).toEqual([
      '⟨1⟩ no te llamó. ⟨2⟩ tampoco.',
      ['Marta', 'Luis'],
    ]);
  });
  it('are not words of our own', () => {
    expect(shown('Estamos con ello. Gracias.')[1]).toEqual([]);
    expect(shown("We're on it. I'll write.")[1]).toEqual([]);
  });
});
