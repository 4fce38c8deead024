import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { Situation } from '../../../lib/domain/suggestion.ts';
import { opening, similarity } from '../../../lib/replies/similarity.ts';
import { assess } from '../listening/with-model.ts';
import { ask } from './posts.ts';
import { suggest } from './with-model.ts';

const post = 'Llevo tres semanas esperando el armario y nadie me da una fecha';
const base = ask(post).context;
const context = (given: object) => ({ context: { ...base, ...given } });
const brand = (given: object): Record<string, unknown> => ({ brand: { ...ask(post).brand, ...given } });
const fact = (given: object) => ({
  text: '',
  owner: '',
  time: '',
  due: null,
  status: 'known' as const,
  source: 'person',
  ...given,
});
const all = (given: Record<string, unknown>, text = post) =>
  suggest(ask(text, given)).suggestions.map((each) => each.text);

describe('every key of the input is honoured', () => {
  it.each(Situation.options)('a situation that is given wins: %s', (situation) => {
    expect(suggest(ask(post, { situation })).situation).toBe(situation);
  });

  it.each([
    ['provisional', {}, 'S-15'],
    ['impossible', {}, 'S-04'],
  ] as const)('solution %s', (solution, given, situation) => {
    expect(suggest(ask(post, context({ solution, ...given }))).situation).toBe(situation);
  });

  it('a full solution and good news ask back, without pressure', () => {
    const { situation, suggestions } = suggest(ask('Ya me llegó el armario', context({ solution: 'full' })));
    expect(situation).toBe('S-16');
    for (const { text, moves } of suggestions) {
      expect(moves.map(({ type }) => type)).toContain('ASK_BACK');
      expect(text).toMatch(/si quieres|si no|sin compromiso|si prefieres|está bien|perfecto/iu);
    }
  });

  it('history says that it is not the first time, and asks for no retelling', () => {
    const { situation, suggestions } = suggest(ask(post, context({ history: ['retraso de abril'] })));
    expect(situation).toBe('S-08');
    expect(suggestions.map(({ text }) => text).join(' ')).toMatch(/de nuevo|repetir|ya nos|empezar de cero/u);
  });

  it('offers made and nothing but insults: an ending', () => {
    const out = suggest(ask('Sois unos inútiles', context({ offersMade: 1 })));
    expect([out.situation, out.advice]).toEqual(['S-17', 'end']);
  });

  it('never writes a third public turn: it moves on in private', () => {
    const { suggestions } = suggest(ask('Sigo sin el armario', context({ turnsPublic: 2 })));
    for (const { text, private: paired } of suggestions) {
      expect(text).toMatch(/privado|MD|mensaje directo/u);
      expect(text.length).toBeLessThan(130);
      expect(paired).toBeDefined();
    }
  });

  it('exposed data are never named again', () => {
    const out = suggest(
      ask('Mi móvil es 600 123 123 y mi correo a@b.example', context({ exposesPII: true })),
    );
    expect(out.situation).toBe('S-10');
    for (const { text } of out.suggestions) expect(text).not.toMatch(/móvil|correo|600/u);
  });

  it('copies of a campaign get one statement and silence', () => {
    const out = suggest(ask('Boicot a esta marca', { ...context({ similar: 5 }), situation: 'S-06' }));
    expect(out.advice).toBe('do-not-reply');
  });

  it('what the case knows is not asked: order, detail, owner', () => {
    const known = { order: 'A-1', detail: 'el armario que se quedó en el almacén', owner: 'Nuria' };
    const texts = all(context({ known }));
    expect(texts[0]).toMatch(/el armario que se quedó en el almacén/iu);
    for (const text of texts) expect(text).not.toMatch(/n\.º de pedido/u);
    expect(texts.join(' ')).toContain('Nuria');
  });

  it('a department answers for its cause; a policy for its matter', () => {
    expect(
      all(brand({ departments: [{ name: 'Envíos', owner: 'Iván' }] }), 'Mi paquete no llega').join(' '),
    ).toContain('Iván');
  });

  it('a fact that is checked is not asserted; one that is due is promised; one past is done', () => {
    const checking = all({ facts: [fact({ text: 'El armario se perdió', status: 'checking' })] });
    for (const text of checking) expect(text).not.toMatch(/se perdió/u);
    const due = '2026-11-24T12:00:00+01:00';
    const coming = all({
      facts: [fact({ text: 'Sale otro', due, time: 'mañana a las 12 h', owner: 'Luis' })],
    });
    for (const text of coming) expect(text).toContain('mañana a las 12 h');
    const past = all({
      facts: [fact({ text: 'Salió otro', due: '2026-11-20T12:00:00+01:00', time: 'el viernes' })],
    });
    for (const text of past) expect(text).not.toContain('el viernes');
  });

  it('greets a real name, never a handle', () => {
    expect(all({ author: { name: 'Lucía Paz', handle: 'lu_99' } }).join(' ')).toMatch(/Lucía,/u);
    expect(all({ author: { name: 'xX_99', handle: 'lu_99' } }).join(' ')).not.toMatch(/lu_99|xX/u);
  });

  it('speaks as the variety and the brand do', () => {
    for (const text of all({ variety: 'es-CO' }))
      expect(text).not.toMatch(/(?<!\p{L})(?:te|tu|tienes)(?!\p{L})/iu);
    for (const text of all({
      variety: 'es-CO',
      ...brand({ voice: { ...ask(post).brand.voice, address: 'tu' } }),
    }))
      expect(text).not.toMatch(/(?<!\p{L})(?:usted|le escribo)(?!\p{L})/iu);
    for (const text of all({ variety: 'es-MX' }, 'Mi tarjeta sigue bloqueada en la sucursal'))
      expect(text).not.toMatch(/(?<!\p{L})(?:te|tu|tienes)(?!\p{L})/iu);
  });

  it('a reviewer is asked for where the brand wants one', () => {
    const given = brand({ limits: { needsReview: ['S-12'] } });
    expect(suggest(ask(post, { ...given, situation: 'S-12' })).suggestions[0]?.needsReview).toBe(true);
  });

  it('is unlike what was sent lately', () => {
    const before = all({});
    for (const text of all({ recent: before })) {
      expect(before.map(opening)).not.toContain(opening(text));
      for (const sent of before) expect(similarity(text, sent)).toBeLessThan(0.35);
    }
  });

  describe('gestures', () => {
    const heard = assess(AssessInput.parse({ id: 'a', text: post, lang: 'es' }));
    const assessment = (severity: 0 | 1 | 2) => ({ ...heard, severity, cause: 'delivery' as const });
    const ideas = (severity: 0 | 1 | 2, gestureMax?: number) => {
      const limits = { needsReview: [], ...(gestureMax === undefined ? {} : { gestureMax }) };
      return suggest(ask(post, { ...brand({ limits }), assessment: assessment(severity) }));
    };

    it('cost nothing where no amount was agreed, and say no limit', () => {
      const without = ideas(2);
      expect(without.gestures?.length).toBeGreaterThan(0);
      expect(without.gestureLimit).toBeUndefined();
      expect(ideas(2, 0).gestures).toEqual(without.gestures);
    });

    it('grow with what was lost, within the limit of the brand', () => {
      const [annoyance, loss, great] = ([0, 1, 2] as const).map((severity) => ideas(severity, 20));
      expect(annoyance?.gestures).toEqual(ideas(2).gestures);
      expect(loss?.gestures?.length).toBeGreaterThan(annoyance?.gestures?.length ?? 0);
      expect(great?.gestures?.length).toBeGreaterThan(loss?.gestures?.length ?? 0);
      expect(great?.gestureLimit).toBe(20);
    });

    it('are never said in public, nor where somebody is at risk or attacks', () => {
      const { suggestions, gestures = [] } = ideas(2, 20);
      for (const { text } of suggestions) for (const idea of gestures) expect(text).not.toContain(idea);
      const limits = { gestureMax: 20, needsReview: [] };
      expect(suggest(ask('La plancha echa humo', brand({ limits }))).gestures).toBeUndefined();
      expect(suggest(ask('Sois unos idiotas', { situation: 'S-05' })).gestures).toBeUndefined();
    });

    it('are told in the language of the interface', () => {
      const { gestures } = suggest(ask(post, { interfaceLanguage: 'en' }));
      expect(gestures?.join(' ')).toMatch(/\b(?:the|with|by)\b/u);
    });
  });

  describe('lines for a call', () => {
    const script = (given: Record<string, unknown>, text = post) =>
      suggest(ask(text, { ...brand({ signature: 'Ana', name: 'Norte' }), ...given })).phone ?? '';

    it.each([
      ['es', post, /^Hola, soy Ana, de Norte\./u, /envío/u],
      ['en', 'My parcel is lost and nobody answers', /^Hi, this is Ana from Norte\./u, /delivery/u],
    ])('in %s stand without a hole and ask for what the cause needs', (lang, text, opening, matter) => {
      const said = script({ lang, situation: 'S-12' }, text);
      expect(said.split('\n').length).toBeGreaterThanOrEqual(6);
      expect(said).toMatch(opening);
      expect(said).toMatch(matter);
      expect(said).not.toMatch(/[{}[\]|<>]/u);
    });

    it('ask after the person first where much is at stake', () => {
      expect(script({}, 'La plancha echa humo')).toMatch(/¿estás bien/u);
      expect(script({})).not.toMatch(/¿estás bien/u);
    });

    it('promise to decide only where an amount was agreed', () => {
      const limits = { gestureMax: 20, needsReview: [] };
      expect(script(brand({ limits }))).toMatch(/lo decido yo/u);
      expect(script({})).toMatch(/lo consulto/u);
      expect(script({ situation: 'S-04' })).not.toMatch(/lo decido yo|lo consulto/u);
    });

    it('are none for an attack', () => {
      expect(script({ situation: 'S-05' })).toBe('');
    });
  });

  it('on Facebook serves those who read along', () => {
    const channels = [
      { kind: 'dm', value: '', hours: '', for: [] },
      { kind: 'url', value: 'norte.example/envios', hours: '', for: [] },
    ];
    expect(all({ platform: 'facebook', ...brand({ channels }) })[1]).toContain('norte.example/envios');
    expect(all({ platform: 'x', ...brand({ channels }) }).join(' ')).not.toContain('norte.example');
  });

  it('thanks who takes our side, and sets nobody against anybody', () => {
    const out = suggest(ask('Pues a mí siempre me han atendido muy bien, no entiendo las quejas'));
    expect(out.situation).toBe('S-18');
    for (const { moves } of out.suggestions) expect(moves.map(({ type }) => type)).toEqual(['THANK']);
  });

  it('asks what happened where a post only judges', () => {
    for (const text of ['Pésimo todo', 'Qué asco de empresa', 'Nunca más con ustedes']) {
      const texts = all({}, text);
      for (const each of texts)
        expect(each).toMatch(/qué (?:pasó|fue|ocurrió|ha pasado|se trata)|qué y cuándo/iu);
    }
  });
});
