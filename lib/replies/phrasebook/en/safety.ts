import type { Phrasebook } from '../../phrasebook.ts';

export const safety: Phrasebook['safety'] = {
  device: [
    'ACT: please stop using it and unplug it now.',
    "ACT: please switch it off and don't turn it on again.",
    'ACT: unplug it now and keep away from it.',
    'ACT: step away from it and cut the power, please.',
  ],
  food: [
    "ACT: please don't eat any more of it and keep the packaging.",
    'ACT: stop eating it now and keep the packaging.',
    "ACT: put it aside and don't taste any more, please.",
    'ACT: keep what is left untouched and let nobody else eat it.',
  ],
  gas: [
    "ACT: please go outside, open the windows and don't switch anything on.",
    'ACT: close the valve, air the place and get out, please.',
    "ACT: air the room now, don't touch switches and go outside.",
    "ACT: leave the house and don't light anything.",
  ],
  crime: [
    'ACT: please get to a safe place first.',
    'ACT: find somewhere safe before anything else.',
    'ACT: get away from there and stay with people, please.',
    'ACT: stay somewhere safe, with people around.',
  ],
  health: [
    'ACT: please see a doctor today.',
    'ACT: get medical help now: that comes first.',
    'ACT: please go and be seen by a doctor first.',
    'ACT: look after your health first: see a doctor today.',
  ],
  other: [
    'ACT: please keep away while the danger lasts and warn whoever is near.',
    'ACT: get to safety first if the danger goes on, please.',
    'ACT: stay away from the danger, please, and warn whoever is near.',
    "ACT: please keep your distance while it isn't safe and let nobody else near.",
  ],
  fire: [
    'ACT: get away from the smoke and warn whoever is near, please.',
    "ACT: leave if you see smoke or flames and don't go back in, please.",
    'ACT: cut the power if it is within reach and keep away, please.',
  ],
  allergy: [
    'ACT: please stop eating it and use your allergy medicine if you have been prescribed one.',
    'ACT: stop eating it now and watch for swelling or trouble breathing.',
    'ACT: get medical help now if there is swelling or breathing is hard, please.',
  ],
  foreign: [
    'ACT: please stop eating it and keep what you found.',
    'ACT: stop eating it now and keep the piece with its packaging.',
    'ACT: put it aside with what was inside, and let nobody else eat it.',
  ],
  medicine: [
    "ACT: please don't take any more of it and call your doctor now.",
    'ACT: stop that dose and ask a doctor or pharmacist now.',
    'ACT: keep the box and the prescription, and take no more before asking a doctor.',
  ],
  child: [
    'ACT: please take it out of the reach of children now.',
    "ACT: take it away from the child and don't use it again, please.",
    'ACT: put it aside and make sure the child is well, please.',
  ],
  vehicle: [
    "ACT: please don't drive it: leave it parked somewhere safe.",
    "ACT: stop in a safe place and don't go on with it.",
    'ACT: find a safe spot, pull over and get out of the vehicle.',
  ],
  driving: [
    'ACT: please get off at the next safe stop if you are on board.',
    'ACT: sit down and hold on if you are on board, please.',
    'ACT: ask to be let off somewhere safe, please.',
  ],
  chemical: [
    "ACT: please air the place, step back and don't touch it.",
    'ACT: rinse with plenty of water whatever touched skin or eyes, please.',
    'ACT: open the windows and go out without breathing it in.',
  ],
  structure: [
    "ACT: please don't walk underneath it and keep people away.",
    'ACT: keep away from that spot and warn whoever passes.',
    'ACT: please keep everyone at a distance, children above all.',
  ],
  trapped: [
    "ACT: please press the alarm button and don't force the door.",
    'ACT: stay inside, away from the door, and ask for help on the intercom.',
    "ACT: don't try to climb out: use the alarm and wait for the door to be opened.",
  ],
  selfharm: [
    'ACT: please talk to someone now: call {helpline}.',
    'ACT: call {helpline} now: a person will answer.',
    "ACT: please don't stay alone with this: call {helpline}.",
  ],
};

export const emergency: Phrasebook['emergency'] = {
  known: [
    'ACT: if anyone feels unwell or is in danger, call {number}.',
    'ACT: at any symptom or risk, call {number}.',
    'ACT: if anyone is hurt or the danger goes on, dial {number}.',
    'ACT: call {number} if anyone is unwell or still at risk.',
  ],
  unknown: [
    'ACT: if anyone feels unwell or is in danger, call the emergency services.',
    'ACT: at any symptom or risk, call your local emergency number.',
    'ACT: if anyone is hurt or the danger goes on, call emergency services.',
    'ACT: call the emergency services if anyone is unwell or still at risk.',
  ],
};

const ill = [
  'ACT: if it gets worse, call {number}.',
  'ACT: if breathing is hard or it gets worse, call {number}.',
  'ACT: at any serious symptom, call {number}.',
] as const;

export const emergencyBy: NonNullable<Phrasebook['emergencyBy']> = {
  gas: ['ACT: once outside, call {number}.', 'ACT: from the street, call {number}.'],
  fire: [
    'ACT: if there is still smoke or fire, call {number}.',
    'ACT: with smoke or flames, call {number} now.',
  ],
  crime: ['ACT: if they go on or there is danger, call {number}.', 'ACT: at any threat, call {number}.'],
  trapped: ['ACT: if nobody answers, call {number}.', 'ACT: if anyone feels unwell, call {number}.'],
  selfharm: [
    'ACT: in immediate danger, call {number}.',
    'ACT: if you are in danger right now, dial {number}.',
  ],
  health: ill,
  food: ill,
  allergy: ill,
  medicine: ill,
  foreign: ill,
};

export const steady: NonNullable<Phrasebook['steady']> = {
  selfharm: [
    'VALIDATE: what you say matters and there is help.',
    "VALIDATE: you don't have to go through this alone.",
  ],
  crime: ['VALIDATE: you are right to speak up.', 'VALIDATE: nobody should have to put up with that.'],
};
