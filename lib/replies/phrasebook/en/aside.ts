import type { Phrasebook } from '../../phrasebook.ts';

export const phoneEn: NonNullable<Phrasebook['phone']> = {
  start: [
    "{hello}{intro} I'm calling about {about}. Is this a good time to talk?",
    "Before I say anything, I'd like to understand it properly: tell me what happened, in your own time. I'm taking notes.",
  ],
  grave:
    "First of all, are you all right, and everyone who was with you? Tell me what happened and I'll take notes.",
  told: 'If I have this right, {d}. Is that how it was?',
  ask: {
    'human-error': 'Where did you see it, and at what time? That way I find the post and who approved it.',
    product:
      'When did you buy it, and what does it do now? If you have a photo, you can send it to me privately afterwards.',
    'promotion-price':
      'Where did you see that price, and what were you charged? With a screenshot or the receipt I can compare them.',
    'staff-service':
      "Which day and time was it, and where? I don't need names: I want to know how you were treated.",
    delivery: 'What does the last delivery notice say, and which hours suit you? With that I can locate it.',
    billing:
      "What date is on the charge, and how does it show on your account? I don't need the card number.",
    outage: 'Since when has it been like this, and in which area? Does anything still work in the meantime?',
    policy: 'What were you told about that condition, and when? I want to see what you read before you paid.',
    privacy:
      "Where did you see your details, and who else could see them? Please don't repeat them, just say which they are.",
    fraud:
      "Have you been able to lock the card or the account? If not, that comes first, and I'll stay on the line.",
    safety:
      "Is there still any danger? If there is, hang up and call the emergency services, and I'll call you back.",
    other:
      "Which day was it, and where? Have you told anyone here already? Then you won't have to repeat it.",
  },
  act: "This is what I'm going to do: I'll look into it myself, without handing you on, and you'll hear from me {when}.",
  wish: "What would put this right for you? I'll write it down just as you say it.",
  within:
    "Up to a certain amount I can decide that now, without making you wait. If it's more, I'll ask, and tell you just as plainly.",
  beyond:
    "I don't want to promise what isn't mine to give: I'll ask, and {when} I'll tell you yes or no, and why.",
  end: [
    "To sum up: what I'll do, what you'll do, and by when. Is anything missing?",
    "Thank you for talking to me. If something comes up before then, write to me where we've been writing and I'll see it.",
  ],
};

export const gesturesEn: NonNullable<Phrasebook['gestures']> = {
  free: {
    'human-error': ['A personal message from whoever posted it', 'Saying what changes before the next post'],
    product: [
      'A call from whoever repairs it to explain what failed',
      'Moving the exchange to the front of the queue',
    ],
    delivery: ['A note by hand on the day, with the hour', 'Delivery in the slot the customer picks'],
    'staff-service': ['A call from the person who runs that team', 'A direct contact for the next time'],
    billing: ['Sending the bill explained line by line', 'Confirming in writing that it is corrected'],
    outage: ['Telling them personally when it is back', 'Explaining in writing what failed'],
    'promotion-price': ['Applying the price that was advertised', 'A word before the next offer'],
    policy: ['Explaining the rule with an example', 'Finding the exception the rule allows'],
    other: ['A handwritten note', 'A call to say what has changed'],
  },
  paid: {
    product: ['Repair or part at no cost', 'A loan unit until it is fixed'],
    delivery: ['Giving back the delivery charge', 'Express delivery on the next order'],
    'staff-service': ['A second visit at no cost', 'Something on the house at the next visit'],
    billing: ['Cancelling the fee or surcharge', 'Returning what was taken in excess with a little on top'],
    outage: ['Taking the days without service off the bill', 'Extra data or minutes this month'],
    'promotion-price': ['Refunding the difference', 'Honouring the offer on the next purchase as well'],
    policy: ['Bearing the cost of the change', 'Extending the deadline this once'],
    other: ['Something extra with the next purchase', 'Covering the expense this caused them'],
  },
  large: {
    product: [
      'A new one, with the old one collected from home',
      'A month more of warranty for each week without it',
    ],
    delivery: ['Paying for what they had to buy instead', 'Delivery by hand, by someone of the team'],
    'staff-service': [
      'A visit from whoever is in charge, with flowers or whatever fits',
      'Refunding that visit',
    ],
    billing: ['Paying the bank charges it caused them', 'A month without a fee'],
    outage: ['A month without a fee', 'Spare equipment at home until it is stable'],
    'promotion-price': ['Refunding the whole purchase if they no longer want it'],
    policy: ['Making the exception and paying for what lacking it cost'],
    other: ['A full refund', 'Flowers or a note, brought in person'],
  },
};

/** Longer forms: what serves whoever reads along. */
export const forOthersEn: NonNullable<Phrasebook['forOthers']> = {
  phone: [
    'DIRECT: and if this has happened to anyone else, call us on {other}{other_hours}.',
    'DIRECT: anyone in the same spot can reach us on {other}{other_hours}.',
    'DIRECT: for others reading this, our line is {other}{other_hours}.',
    'DIRECT: if you are reading this with the same trouble, ring {other}{other_hours}.',
    'DIRECT: the same goes for anyone else affected: {other}{other_hours}.',
    'DIRECT: others with the same question can call {other}{other_hours}.',
  ],
  email: [
    'DIRECT: and if this has happened to anyone else, write to {other}{other_hours}.',
    'DIRECT: anyone in the same spot can write to {other}{other_hours}.',
    'DIRECT: for others reading this, the address is {other}{other_hours}.',
    'DIRECT: if you are reading this with the same trouble, {other} reaches us{other_hours}.',
    'DIRECT: the same goes for anyone else affected: {other}{other_hours}.',
    'DIRECT: others with the same question can use {other}{other_hours}.',
  ],
  url: [
    'DIRECT: and if this has happened to anyone else, this page helps: {other}',
    'DIRECT: anyone in the same spot will find the steps here: {other}',
    'DIRECT: for others reading this, it is set out here: {other}',
    'DIRECT: if you are reading this with the same trouble, start here: {other}',
    'DIRECT: the same goes for anyone else affected: {other}',
    'DIRECT: others with the same question can look here: {other}',
  ],
};
