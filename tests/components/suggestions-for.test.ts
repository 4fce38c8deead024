import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../components/hooks/suggestions-for.ts';
import type { PostView } from '../../components/sidebar/sidebar-state.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { Turn } from '../../lib/domain/post.ts';
import { logged, now, view } from '../gallery/sidebar-fixtures.ts';

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
