import { actionsEn } from './phrasebook/en/actions.ts';
import { forOthersEn, gesturesEn, phoneEn } from './phrasebook/en/aside.ts';
import { askingEn } from './phrasebook/en/asking.ts';
import { causesEn } from './phrasebook/en/causes.ts';
import { channelsEn } from './phrasebook/en/channels.ts';
import { mirrorEn } from './phrasebook/en/mirror.ts';
import { movesEn } from './phrasebook/en/moves.ts';
import { emergency, emergencyBy, safety, steady } from './phrasebook/en/safety.ts';
import type { Phrasebook } from './phrasebook.ts';

export const english: Phrasebook = {
  ...mirrorEn,
  ...causesEn,
  ...actionsEn,
  ...askingEn,
  ...channelsEn,
  ...movesEn,
  safety,
  emergency,
  emergencyBy,
  steady,
  forOthers: forOthersEn,
  phone: phoneEn,
  gestures: gesturesEn,
  task: 'Tell {whom} what is happening with {matter}',
  matter: {
    'human-error': 'that post',
    product: 'the product',
    'promotion-price': 'the price',
    'staff-service': 'the way they were served',
    delivery: 'the delivery',
    billing: 'the charge',
    outage: 'the service',
    policy: 'that condition',
    privacy: 'their data',
    fraud: 'that charge',
    safety: 'their report',
    other: 'their complaint',
  },
  someone: 'the person who wrote',
  topic: {
    'human-error': 'that post',
    product: 'this',
    'promotion-price': 'the price',
    'staff-service': 'this',
    delivery: 'the delivery',
    billing: 'the payment',
    outage: 'the service',
    policy: 'this',
    privacy: 'your data',
    fraud: 'this',
    safety: 'this',
    other: 'this',
  },
  question: {
    channel: 'Where can you go on in private? A phone number, an e-mail address or a page.',
    detail: 'What happened to them, in five words?',
    owner: 'Who is handling it? Left empty, whoever signs.',
    fact: 'What is known for certain about what happened?',
    now: 'By when will there be an answer?',
    offer: 'Does the offer stand for this customer?',
    alternative: 'Which alternative can we offer?',
    correction: 'What is the right fact, and where does it come from?',
    result: 'What is done already, and what is left?',
    phone: 'Which phone number can they call right now?',
    since: 'Since when is it down, and for whom?',
    factLanguage: 'How would you say the fact you noted in {language}?',
    action: 'What has been done about the post?',
  },
  why: {
    direct: 'Starts with what is being done, by whom and by when.',
    warm: 'Starts by recognising what happened to them.',
    brief: 'A short acknowledgment: shows it was read and gives a time.',
    boundary: 'There is no fact to check: one open door, one limit, then silence.',
    statement: 'It looks organised: one message for everyone, no reply to the copies.',
    thanks: 'It is praise: thank them for something concrete and sell nothing.',
    safety: 'Someone may be at risk: first the instruction, then everything else.',
    end: 'A concrete offer was made: it stands, the door stays open, and it ends here.',
  },
};
