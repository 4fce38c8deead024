import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../components/hooks/suggestions-for.ts';
import type { PostView } from '../../components/sidebar/sidebar-state.ts';
import type { Assessment } from '../../lib/domain/assessment.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { Turn } from '../../lib/domain/post.ts';
import { nextStep } from '../../lib/life/next-step.ts';
import { logged, now, view } from '../gallery/sidebar-fixtures.ts';
import { caseAfter } from '../unit/life/case-of.ts';

const suggested = (given: Partial<PostView>) =>
  suggestionsFor({ ...view, ...given }, { known: {}, facts: [] }, { recent: [], lessons: [] }, now, 'es');
const situationOf = (given: Partial<PostView>) => suggested(given)?.situation;

const us = (text: string): Turn => ({ by: 'us', text });
const them = (text: string): Turn => ({ by: 'them', text });
const post = them(view.post.text);
const noes = [
  post,
  us('Te ofrecemos el cambio'),
  them('No quiero el cambio'),
  them('No, gracias, no me interesa'),
];

const solved = (solution: CaseView['record']['solution']): CaseView => ({
  ...logged,
  record: { ...logged.record, solution },
});
const replied = (text: string): CaseView => ({
  ...logged,
  timeline: [
    ...logged.timeline,
    {
      ...(logged.timeline[0] as CaseView['timeline'][number]),
      commandId: 'sent',
      clock: 99,
      fact: { type: 'replied', text, at: null, how: 'said', replyId: null },
    },
  ],
});

describe('what was offered', () => {
  it('an offer that the thread shows, refused twice: the ending', () => {
    const out = suggested({ turns: noes });
    expect([out?.situation, out?.advice]).toEqual(['S-17', 'end']);
  });

  it('an offer that the case remembers, refused twice: the ending', () => {
    const turns = noes.filter(({ by }) => by === 'them');
    expect(situationOf({ turns, caseView: replied('Podemos devolverte el importe') })).toBe('S-17');
    expect(situationOf({ turns, caseView: solved('provisional') })).toBe('S-17');
  });

  it('an offer that was noted, refused twice: the ending; until then it is said again in private', () => {
    const offer = { id: 'o', text: 'Un cambio por otra mesa', at: now, answer: null };
    const caseView = { ...logged, record: { ...logged.record, offers: [offer] } };
    expect(situationOf({ turns: noes.filter(({ by }) => by === 'them'), caseView })).toBe('S-17');
    for (const { text, private: message } of suggested({ caseView })?.suggestions ?? []) {
      expect(text).not.toContain('otra mesa');
      expect(message).toContain('sigue en pie: un cambio por otra mesa.');
    }
  });

  it('a word that we look into it is no offer', () => {
    const turns = noes.map((turn) => (turn.by === 'us' ? us('Lo miro y te escribo mañana') : turn));
    expect(situationOf({ turns })).not.toBe('S-17');
    expect(situationOf({ turns, caseView: replied('Lo miro y te escribo hoy') })).not.toBe('S-17');
  });

  it('an offer that was undone was not made', () => {
    const sent = replied('Podemos devolverte el importe');
    const undo = { ...(sent.timeline.at(-1) as CaseView['timeline'][number]), commandId: 'undo', clock: 100 };
    const caseView = {
      ...sent,
      timeline: [...sent.timeline, { ...undo, fact: { type: 'retracted' as const, commandId: 'sent' } }],
    };
    expect(situationOf({ turns: noes.filter(({ by }) => by === 'them'), caseView })).not.toBe('S-17');
  });

  it('an offer alone ends nothing', () => {
    expect(situationOf({ turns: [post, us('Te ofrecemos el cambio')] })).not.toBe('S-17');
  });
});

describe('once it was solved', () => {
  const texts = {
    es: 'El pedido no llega y nadie contesta',
    en: 'My order has not arrived and nobody answers',
  };
  const sent: CaseFact = { type: 'replied', text: 'Ya está', at: null, how: 'seen', replyId: 'u' };
  const full: CaseFact = { type: 'solution-set', solution: 'full', text: '' };
  const back = (text: string): CaseFact => ({ type: 'customer-returned', text, at: null, replyId: text });
  const told = (
    facts: readonly CaseFact[],
    { lang = 'es', ...change }: Partial<Assessment> & { lang?: 'es' | 'en' } = {},
    turns?: readonly Turn[],
  ) => {
    const assessment = { ...view.assessment, arousal: 1 as const, signals: [], language: lang, ...change };
    const caseView = caseAfter(facts, { text: texts[lang], assessment });
    const asked = { ...view.post, text: texts[lang], lang };
    const { brand, understanding } = view;
    const out = suggested({
      post: asked,
      assessment,
      understanding: { ...understanding, stance: assessment.stance, cause: assessment.cause },
      turns: turns ?? [them(texts[lang]), us('Ya está')],
      brand: { ...brand, voice: { ...brand.voice, language: 'post' } },
      caseView,
    });
    const said = (out?.suggestions ?? []).map(({ text }) => text).join('\n');
    return { situation: out?.situation, said, step: nextStep({ caseView, now }) };
  };
  const asking = /cómo (?:acabó|terminó)|contarlo|agradecerá el final|how it ended|saying so here/u;
  const again = /volver a escribir|de nuevo|segunda vez|otra vez|write again|a second time|twice/iu;

  it.each(['es', 'en'] as const)(
    'they are asked where the step says so, and never told that they wrote again: %s',
    (lang) => {
      const { situation, said, step } = told([sent, full], { lang });
      expect([step, situation]).toEqual(['ask-back', 'S-16']);
      expect(said).toMatch(asking);
      expect(said).not.toMatch(again);
    },
  );

  it('thanks in the thread are no return', () => {
    const turns = [them(texts.es), us('Ya está'), them('gracias, todo perfecto')];
    expect(told([sent, full], {}, turns).situation).toBe('S-16');
    expect(told([sent, full, back('gracias, todo perfecto')], {}, turns).situation).toBe('S-16');
  });

  it('a real return is one; a case opened again by hand is none', () => {
    const turns = [them(texts.es), us('Ya está'), them('Sigo igual')];
    expect(told([sent, full, back('Sigo igual')], {}, turns).situation).toBe('S-08');
    const reopened = told([sent, full, { type: 'reopened', reason: '' }]);
    expect(['S-08', 'S-16']).not.toContain(reopened.situation);
  });

  const delicate: readonly (readonly [string, Partial<Assessment>, readonly CaseFact[]])[] = [
    ['discrimination', { finerCause: 'discrimination' }, []],
    ['exposed data', { exposesPersonalData: true }, []],
    ['a furious tone', { arousal: 3 }, []],
    ['an attack', { stance: 'attack' }, []],
    ['a page that was turned', {}, [{ type: 'turned-page', watchUntil: 1 }]],
  ];
  it.each(delicate.flatMap((each) => [['es', ...each] as const, ['en', ...each] as const]))(
    'nothing is asked, %s: %s',
    (lang, _, change, facts) => {
      const { situation, said } = told([sent, full, ...facts], { lang, ...change });
      expect(situation).toBe('S-16');
      expect(said.split('\n')).toHaveLength(3);
      expect(said).not.toMatch(asking);
    },
  );
});

describe('what they complained of before', () => {
  const earlier = (causes: PostView['earlier']['causes']) => ({ count: 2, last: null, causes });

  it('the same again: a recurrence', () => {
    expect(situationOf({ earlier: earlier(['billing', 'delivery']) })).toBe('S-08');
  });

  it('something else, or nothing known: none', () => {
    expect(situationOf({ earlier: earlier(['billing']) })).toBe('S-12');
    expect(situationOf({ earlier: { count: 2, last: null } })).toBe('S-12');
  });
});

it('data that can be seen are not named again', () => {
  const assessment = { ...view.assessment, exposesPersonalData: true };
  expect(situationOf({ assessment })).toBe('S-10');
});
