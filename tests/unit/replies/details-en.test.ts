import { describe, expect, it } from 'vitest';
import { detailsEn } from '../../../lib/replies/detail-en.ts';
import { ask } from './posts.ts';
import { suggest } from './with-model.ts';

const plain = { products: [], withoutAmounts: false };
const all = (post: string) =>
  detailsEn(post, plain)
    .filter(({ kind }) => kind !== 'topic')
    .map(({ text }) => text);
const first = (post: string) => detailsEn(post, plain)[0]?.text;

/** Every post here is invented. */
describe('accounts of an English post, turned to the customer', () => {
  it.each([
    ['the verb that telegrams leave out', 'Right. Ferry cancelled, no notice', 'the ferry was cancelled'],
    [
      'many things',
      'Hi. Bins on our road not emptied for three weeks',
      'the bins on your road were not emptied for three weeks',
    ],
    ['a state that lasts', 'Ugh. Internet down 2 days', 'the internet has been down for 2 days'],
    [
      'what the brand did, without pointing',
      'Hi. You never refunded my deposit',
      'your deposit was never refunded',
    ],
    ['what it keeps doing', 'Folks, you keep cancelling my order', 'your order keeps being cancelled'],
    ['what it has left undone', "Hi. You haven't refunded my deposit", "your deposit hasn't been refunded"],
    [
      'what it promised',
      'Hello. You said someone would ring me back before noon',
      'you were promised that someone would ring you back before noon',
    ],
    ['the subject left out', 'Great. Missed my connection in Leeds', 'you missed your connection in Leeds'],
    ['nothing received', 'Hello, no reply to four emails', "you've had no reply to four emails"],
    ['time spent', 'Hi. Four days without my suitcase', "you've spent four days without your suitcase"],
    ['chat spelling', 'so ur app keeps crashing at checkout', 'the app keeps crashing at checkout'],
    ['a verb no list knows', 'Hi. Login page loops me back', 'the login page loops you back'],
    ['one that acts', 'Hi. Your driver left my parcel in the rain', 'your parcel was left in the rain'],
    ['a numbered flight', 'Hi, flight 2281 still showing on time', 'flight 2281 is still showing on time'],
    ['a contraction', "Oh. My card's been declined again", 'your card has been declined again'],
    ['the day', 'Well. CANCELLED MY ORDER IN OCTOBER', 'you cancelled your order in October'],
  ])('%s: %s', (_, post, detail) => expect(first(post)).toBe(detail));

  it.each([
    ['WHERE IS MY REFUND', 'where your refund is'],
    ['Hi, why was my flight cancelled?', 'why your flight was cancelled'],
    ['Hi, why did you charge me twice?', 'why you were charged twice'],
    ['Any news on my parcel?', 'what is happening with your parcel'],
    ['Hello, how do I cancel my plan', 'how to cancel your plan'],
  ])('a question is embedded: %s', (post, detail) => {
    expect(detailsEn(post, plain)[0]).toMatchObject({ kind: 'ask', text: detail });
  });

  it.each([
    ['Please fix the lift in our block', "you're asking us to fix the lift in your block"],
    ['Hello, I want my money back', 'you want your money back'],
  ])('a request is theirs: %s', (post, detail) => expect(first(post)).toBe(detail));

  it.each([
    ['stops before it says its thing', 'The lady said that price was for new customers', /said that price$/u],
    ['loses its verb', 'My insulin cooler is in it', /^your insulin cooler$/u],
    ['speaks of another', 'My neighbour is ninety with a pacemaker', /neighbour/u],
    ['judges', 'The network is pants', /pants/u],
    ['is about leaving', 'I am seriously considering taking my business elsewhere', /considering/u],
    ['is what they told others', 'Told all my friends about you', /you were told/u],
    ['has two subjects', 'They shifted the service and have not connected the new one', /^you have not/u],
    ['is rhetorical', 'How is this acceptable', /acceptable/u],
    ['is somebody’s body', 'Hi. Free trial my backside', /backside/u],
  ])('nothing that %s: %s', (_, post, wrong) => {
    for (const text of all(post)) expect(text).not.toMatch(wrong);
  });

  it('names no person as a matter', () => {
    for (const { kind, text } of detailsEn('You have dumb staff and the driver', plain)) {
      if (kind === 'topic') expect(text).toMatch(/part in this$/u);
    }
  });

  it('leaves the sum out of a billing dispute and keeps what happened', () => {
    const [detail] = detailsEn('Hi. You charged me £54 for a checked bag', {
      products: [],
      withoutAmounts: true,
    });
    expect(detail?.text).toBe('you were charged for a checked bag');
  });
});

describe('the English reply to them', () => {
  const english = { lang: 'en', variety: 'en', platform: 'facebook' } as const;
  const texts = (post: string, given = {}) =>
    suggest(ask(post, { ...english, ...given })).suggestions.map(({ text }) => text);

  it('agrees in number with what it names', () => {
    for (let id = 0; id < 12; id += 1) {
      const said = texts('The bins, honestly', { id: `n${id}`, situation: 'S-02' }).join(' ');
      expect(said).not.toMatch(/bins (?:needs|deserves|is)\b/u);
    }
  });

  it('asks a bare verdict what happened, and repeats none of it', () => {
    for (const text of texts('Worst shop ever. Avoid')) {
      expect(text).toMatch(/what happened|what it was/iu);
      expect(text).not.toMatch(/worst|avoid/iu);
    }
  });

  it('takes up two accounts where the post has two', () => {
    const [direct = '', warm = ''] = texts("Hi. My parcel arrived soaked. I've been on hold for an hour");
    expect(`${direct} ${warm}`).toMatch(/parcel arrived soaked/iu);
    expect(`${direct} ${warm}`).toMatch(/on hold for an hour/iu);
  });

  it('names the topic, not a sentence, where data stand in the open', () => {
    for (const text of texts('You emailed me another customer’s order list', { situation: 'S-10' }))
      expect(text).not.toMatch(/(?:about|on|as for) you /iu);
  });

  it('asks at most one question', () => {
    for (const post of ['Why was my flight cancelled? Where is my bag?', 'Terrible', 'Where is my refund?'])
      for (const text of texts(post)) expect(text.match(/\?/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('puts an injury by a thing before its price', () => {
    const { situation } = suggest(
      ask('Your face cream put me in hospital with burns', { ...english, country: 'IE' }),
    );
    expect(situation).toBe('S-09');
  });
});
