import type { Phrasebook } from '../../phrasebook.ts';

/** The first sentence is an instruction, in the imperative; by what is dangerous. */
export const safety: Phrasebook['safety'] = {
  device: [
    'ACT: please stop using it and unplug it now.',
    "ACT: please switch it off and don't turn it on again.",
    'ACT: unplug it now and keep away from it.',
    'ACT: step away from it and cut the power, please.',
    'ACT: leave it off and unplugged, please, and let nobody else use it.',
    'ACT: turn it off at the socket if you can do it safely.',
  ],
  food: [
    "ACT: please don't eat any more of it and keep the packaging.",
    'ACT: stop eating it now and keep the packaging.',
    "ACT: put it aside and don't taste any more, please.",
    'ACT: keep what is left untouched and let nobody else eat it.',
    'ACT: leave the rest of it alone, please, and hold on to the packaging.',
    'ACT: throw none of it away and eat none of it, please.',
  ],
  gas: [
    "ACT: please go outside, open the windows and don't switch anything on.",
    'ACT: close the valve, air the place and get out, please.',
    "ACT: air the room now, don't touch switches and go outside.",
    "ACT: leave the house and don't light anything.",
    'ACT: get everyone outside now and leave the switches alone.',
    'ACT: open the windows on your way out and stay outside, please.',
  ],
  crime: [
    'ACT: please get to a safe place first.',
    'ACT: find somewhere safe before anything else.',
    'ACT: get away from there and stay with people, please.',
    'ACT: stay somewhere safe, with people around.',
    'ACT: go where there are people you trust, please.',
    'ACT: look after your own safety first, please, and stay away from whoever did it.',
  ],
  health: [
    'ACT: please see a doctor today.',
    'ACT: get medical help now: that comes first.',
    'ACT: please go and be seen by a doctor first.',
    'ACT: look after your health first: see a doctor today.',
    'ACT: have a doctor look at it today, please, before anything else.',
    'ACT: put your health first, please, and get it looked at by a doctor.',
  ],
  other: [
    'ACT: please keep away while the danger lasts and warn whoever is near.',
    'ACT: get to safety first if the danger goes on, please.',
    'ACT: stay away from the danger, please, and warn whoever is near.',
    "ACT: please keep your distance while it isn't safe and let nobody else near.",
    'ACT: look after yourself and whoever is with you first, please.',
    'ACT: make sure everyone is safe before anything else, please.',
    'ACT: put your safety first, please, and that of anyone near.',
    "ACT: keep well away while it isn't safe, please, and take no chances.",
    'ACT: keep yourself and the people with you out of danger first, please.',
    'ACT: stay somewhere safe, please, until this has been dealt with.',
  ],
  fire: [
    'ACT: get away from the smoke and warn whoever is near, please.',
    "ACT: leave if you see smoke or flames and don't go back in, please.",
    'ACT: cut the power if it is within reach and keep away, please.',
    'ACT: go outside, take everyone with you and stay out, please.',
    'ACT: keep well away from it, please, and let nobody try to put it out alone.',
    'ACT: close the door behind you and get clear of the smoke, please.',
  ],
  allergy: [
    'ACT: please stop eating it and use your allergy medicine if you have been prescribed one.',
    'ACT: stop eating it now and watch for swelling or trouble breathing.',
    'ACT: get medical help now if there is swelling or breathing is hard, please.',
    'ACT: leave the rest of it and keep an eye on breathing and swelling, please.',
    'ACT: take any allergy medicine that was prescribed, please, and leave the rest of it.',
    'ACT: stay with whoever ate it and watch their breathing, please.',
  ],
  foreign: [
    'ACT: please stop eating it and keep what you found.',
    'ACT: stop eating it now and keep the piece with its packaging.',
    'ACT: put it aside with what was inside, and let nobody else eat it.',
    'ACT: leave the rest of it, please, and keep what you found with the packaging.',
    'ACT: check that nobody swallowed any of it, please, and keep the piece.',
    'ACT: eat no more of it, please, and hold on to the piece and the packaging.',
  ],
  medicine: [
    "ACT: please don't take any more of it and call your doctor now.",
    'ACT: stop that dose and ask a doctor or pharmacist now.',
    'ACT: keep the box and the prescription, and take no more before asking a doctor.',
    'ACT: call a doctor or a pharmacist before the next dose, please.',
    'ACT: take nothing more from that box until a doctor has seen it, please.',
    'ACT: ask a doctor now what to do about any dose already taken, please.',
  ],
  child: [
    'ACT: please take it out of the reach of children now.',
    "ACT: take it away from the child and don't use it again, please.",
    'ACT: put it aside and make sure the child is well, please.',
    'ACT: stop using it with any child, please, and keep it as it is.',
    'ACT: keep every child away from it, please.',
    'ACT: check the child first, please, and then put it out of reach.',
  ],
  vehicle: [
    "ACT: please don't drive it: leave it parked somewhere safe.",
    "ACT: stop in a safe place and don't go on with it.",
    'ACT: find a safe spot, pull over and get out of the vehicle.',
    'ACT: leave it where it is, please, and let nobody drive it.',
    'ACT: park it safely and stay out of it, please.',
    'ACT: take no more trips in it, please, not even a short one.',
  ],
  driving: [
    'ACT: please get off at the next safe stop if you are on board.',
    'ACT: sit down and hold on if you are on board, please.',
    'ACT: ask to be let off somewhere safe, please.',
    'ACT: get out at a safe stop as far as you can, please.',
    'ACT: stay seated and belted until it stops, please.',
    'ACT: leave the vehicle where it stops safely, please.',
  ],
  chemical: [
    "ACT: please air the place, step back and don't touch it.",
    'ACT: rinse with plenty of water whatever touched skin or eyes, please.',
    'ACT: open the windows and go out without breathing it in.',
    'ACT: keep away from the fumes, please, and mix it with nothing.',
    'ACT: get into fresh air, please, and keep the container closed.',
    'ACT: wash off anything that touched you with plenty of water, please.',
  ],
  structure: [
    "ACT: please don't walk underneath it and keep people away.",
    'ACT: keep away from that spot and warn whoever passes.',
    'ACT: please keep everyone at a distance, children above all.',
    'ACT: stay well clear of it, please, and ask others to go round.',
    'ACT: go round it at a distance, please, and warn whoever comes by.',
    'ACT: let nobody near it, please, until it has been made safe.',
  ],
  trapped: [
    "ACT: please press the alarm button and don't force the door.",
    'ACT: stay inside, away from the door, and ask for help on the intercom.',
    "ACT: don't try to climb out: use the alarm and wait for the door to be opened.",
    'ACT: use the alarm button and stay away from the door, please.',
    'ACT: wait inside for help, please, and keep pressing the alarm.',
    'ACT: call for help on the intercom and leave the door as it is, please.',
  ],
  selfharm: [
    'ACT: please talk to someone now: call {helpline}.',
    'ACT: call {helpline} now: a person will answer.',
    "ACT: please don't stay alone with this: call {helpline}.",
    'ACT: let somebody be with you, please, and call {helpline}.',
    'ACT: reach a person right now, please: call {helpline}.',
    'ACT: talk to a person now, please: {helpline} answers.',
  ],
};

export const emergency: Phrasebook['emergency'] = {
  known: [
    'ACT: if anyone feels unwell or is in danger, call {number}.',
    'ACT: at any symptom or risk, call {number}.',
    'ACT: if anyone is hurt or the danger goes on, dial {number}.',
    'ACT: call {number} if anyone is unwell or still at risk.',
    'ACT: should anyone be hurt or in danger, {number} is the number.',
    'ACT: if it gets worse for anybody, call {number}.',
  ],
  unknown: [
    'ACT: if anyone feels unwell or is in danger, call the emergency services.',
    'ACT: at any symptom or risk, call your local emergency number.',
    'ACT: if anyone is hurt or the danger goes on, call emergency services.',
    'ACT: call the emergency services if anyone is unwell or still at risk.',
    'ACT: should anyone be hurt or in danger, call your local emergency number.',
    'ACT: if it gets worse for anybody, call the emergency services.',
  ],
};

const ill = [
  'ACT: if it gets worse, call {number}.',
  'ACT: if breathing is hard or it gets worse, call {number}.',
  'ACT: at any serious symptom, call {number}.',
  'ACT: should it get worse at all, call {number}.',
] as const;

export const emergencyBy: NonNullable<Phrasebook['emergencyBy']> = {
  gas: [
    'ACT: once outside, call {number}.',
    'ACT: from the street, call {number}.',
    'ACT: from a safe distance, call {number}.',
  ],
  fire: [
    'ACT: if there is still smoke or fire, call {number}.',
    'ACT: with smoke or flames, call {number} now.',
    'ACT: while anything smokes or burns, {number} is the number to call.',
  ],
  crime: [
    'ACT: if they go on or there is danger, call {number}.',
    'ACT: at any threat, call {number}.',
    'ACT: if you still feel at risk, call {number} now.',
  ],
  trapped: [
    'ACT: if nobody answers, call {number}.',
    'ACT: if anyone feels unwell, call {number}.',
    'ACT: if help does not come at once, call {number}.',
  ],
  selfharm: [
    'ACT: in immediate danger, call {number}.',
    'ACT: if you are in danger right now, dial {number}.',
    'ACT: if you might hurt yourself, call {number} now.',
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
    'VALIDATE: thank you for saying it, and you matter here.',
    'VALIDATE: there are people who want to help you with this.',
  ],
  crime: [
    'VALIDATE: you did well to speak up.',
    'VALIDATE: nobody should have to put up with that.',
    'VALIDATE: that should not happen to anyone.',
    'VALIDATE: it is right to say it out loud.',
  ],
};
