import type { Exercise } from '../exercise.ts';

/** Everything here is invented: people, posts, shops and answers. */
export const enSecond = [
  {
    kind: 'refund',
    language: 'en',
    network: 'facebook',
    author: { name: 'Lorna Bates', handle: 'lorna.bates' },
    text: 'I returned the rug twenty days ago and my money is nowhere. Every time I call they tell me to wait.',
    context:
      'It was filed wrongly and went out today. The bank shows it by Thursday. Nuria follows it and can call on Friday.',
    situation: 'S-14',
    severity: 1,
    musts: [
      {
        what: 'Says where the money is',
        says: /(?:went out|was sent|goes out|left|sent)[^.]*today|today[^.]*(?:sent|went)/,
      },
      { what: 'Gives a day', says: /thursday/ },
      { what: 'Says what happens if it does not arrive', says: /if (?:it|on)|friday/ },
    ],
    mistakes: [
      { what: 'Asking for patience', says: /patien/, rules: ['L11'] },
      { what: '“Your feedback is important to us”', rules: ['L23'] },
    ],
    sample:
      'Twenty days, and “wait” at every call: that is our mistake. The refund for the rug went out today and your bank shows it by Thursday. Nuria is following it and, if it is not there on Friday, she calls you at 10. –Ana',
  },
  {
    kind: 'outage',
    language: 'en',
    network: 'x',
    author: { name: 'Danny Roe', handle: 'dannyroe_practice' },
    text: 'The @casanorte app has been down since last night and I cannot see my order. Is anybody there?',
    context:
      'It went down at 10 pm. No orders are lost. There will be news at 1 pm. By phone an order can be looked up.',
    situation: 'S-13',
    severity: 1,
    musts: [
      {
        what: 'Gives the facts: what is down and since when',
        says: /down[^.]*(?:10 pm|last night)|(?:10 pm|last night)[^.]*down/,
      },
      { what: 'Says when there will be news', says: /1 pm/ },
      { what: 'Offers what to do meanwhile', says: /900 000 001|phone/ },
    ],
    mistakes: [
      { what: '“We are working on it” and nothing else', says: /we(?: are|'re) working on it/ },
      { what: 'A stock apology', rules: ['L22'] },
    ],
    sample:
      'The app has been down since 10 pm, and no orders are lost. The team is fixing it; at 1 pm we say here how it stands, news or not. Meanwhile, on 900 000 001 they look up your order for you. –Ana',
  },
  {
    kind: 'already-private',
    language: 'en',
    network: 'facebook',
    author: { name: 'Olive Medley', handle: 'olive.medley' },
    text: 'I sent you the order number by private message an hour ago, as you asked. Are you reading it?',
    before: [
      { by: 'them', text: 'When does my lamp arrive?' },
      { by: 'us', text: 'Hi Olive, send me the number by private message and I will check now. –Ana' },
    ],
    context: 'You have read it. The lamp leaves today; at 6 pm the delivery time is known.',
    situation: 'S-12',
    severity: 0,
    musts: [
      { what: 'Confirms that you have it', says: /have it|got it|received|read it|arrived/ },
      { what: 'Says when they will know more', says: /6 pm/ },
      {
        what: 'Does not ask for it again',
        avoids: /send (?:us|me) (?:your|the)|please provide|post your|share your/,
      },
    ],
    mistakes: [
      { what: 'Asking again, and in public', rules: ['L41', 'L54'] },
      { what: 'Showing their data to everyone', rules: ['L42'] },
    ],
    sample:
      'Yes, I have it in front of me, thank you for sending it. The lamp leaves today, and at 6 pm I will write in that same private message with the delivery time. –Ana',
  },
  {
    kind: 'privacy',
    language: 'en',
    network: 'facebook',
    author: { name: 'Karen R. S.', handle: 'karen.rs.practice' },
    text: 'I have written three times. I am Karen Rudd Sloan, ID 00000000T, 400 Pez Street. Is my wardrobe coming or not?',
    context: 'The wardrobe leaves tomorrow. The time is known today at 6 pm.',
    situation: 'S-10',
    severity: 2,
    musts: [
      { what: 'Asks them to take their data down', says: /delet|remov|take [^.]*down/ },
      { what: 'Goes on in private', says: /private|\bdm\b/ },
      { what: 'Repeats none of it', avoids: /rudd|sloan|0000|pez/ },
    ],
    mistakes: [
      { what: 'Repeating or asking for data in public', rules: ['L41', 'L42'] },
      { what: 'Not answering what they asked', says: /^(?!.*wardrobe)/ },
    ],
    sample:
      'Three messages without a reply is too much. Please delete your ID and address from here: we do not ask for them in public. The wardrobe leaves tomorrow, and today at 6 pm I will send you the time by private message. –Ana',
  },
  {
    kind: 'attack',
    language: 'en',
    network: 'x',
    author: { name: 'grey wall', handle: 'greywall_practice' },
    text: '@casanorte you are garbage, a bunch of useless clowns. Hope you shut down tomorrow.',
    context: 'They do not say what happened, and there are no orders from that account.',
    situation: 'S-05',
    severity: 0,
    effort: false,
    musts: [
      { what: 'Leaves one door open', says: /what happened|tell (?:me|us)|write to/ },
      { what: 'Sets a limit', says: /insult|that tone|with respect|not go(?:ing)? on|abus/ },
      { what: 'Does not apologise: there is nothing to apologise for', avoids: /sorry|apolog/ },
    ],
    mistakes: [
      { what: 'Hitting back', rules: ['L12', 'L17', 'L13'] },
      { what: 'Threatening', rules: ['L09'] },
    ],
    sample:
      'If something of ours went wrong, tell me by DM what happened and on which day, and I will look today. We do not carry on with insults. –Ana',
  },
  {
    kind: 'fraud',
    language: 'en',
    network: 'x',
    author: { name: 'Ralph Ivens', handle: 'ralphivens_practice' },
    text: '@casanorte there are two charges of €180 from you that I did not make. I have bought nothing.',
    context: 'Nobody knows yet where they come from. Nuria looks today and can call before 7 pm.',
    situation: 'S-11',
    severity: 3,
    musts: [
      { what: 'Protects first: the bank, the card', says: /bank|block|freeze/ },
      { what: 'Gives an official way', says: /900 000 001|\bdm\b|private/ },
      { what: 'Does not guess whose fault it is', avoids: /probably|must have been|likely|your family/ },
    ],
    mistakes: [
      { what: 'Speculating', rules: ['L36'] },
      { what: 'Asking for the card or passwords in public', rules: ['L41'] },
    ],
    sample:
      'Block the card with your bank now, then call us on 900 000 001. Two charges you did not make can’t be left like this: Nuria is checking today where they come from and will call you before 7 pm. We never ask for passwords. –Ana',
  },
  {
    kind: 'care',
    language: 'en',
    network: 'x',
    author: { name: 'Vera Lassiter', handle: 'veralassiter_practice', followers: 48_000 },
    text: 'Three weeks waiting for my sofa from @casanorte. Three weeks. If that is how they treat those who pay, imagine the rest.',
    context: 'A part is missing. It arrives on Tuesday and Luis, in deliveries, handles it.',
    situation: 'S-07',
    severity: 1,
    musts: [
      { what: 'Gives the fact and the date', says: /tuesday/ },
      { what: 'Says who answers for it', says: /luis/ },
      { what: 'Promises to tell it here', step: 'resolve' },
    ],
    mistakes: [
      { what: 'Giving something away in public', rules: ['L37'] },
      { what: 'Flattery', says: /love your|big fan|admire|follow you/ },
    ],
    sample:
      'Three weeks without a sofa is too much, and you are owed an answer: a part is missing. Luis, in deliveries, has it and it reaches you on Tuesday. That day we’ll post the outcome here. –Ana',
  },
  {
    kind: 'third-turn',
    language: 'en',
    network: 'x',
    author: { name: 'Hugh Sallis', handle: 'hughsallis_practice' },
    text: 'Tuesday is no good either. Just tell me something.',
    before: [
      { by: 'them', text: '@casanorte the chair wobbles.' },
      { by: 'us', text: 'A chair that wobbles is no use. Luis can bring another on Monday at 10. –Ana' },
      { by: 'them', text: 'I work on Monday.' },
      { by: 'us', text: 'Of course. Tuesday at 5 pm? –Ana' },
    ],
    context: 'There are two answers for all to see already. Luis is free any afternoon this week.',
    situation: 'S-02',
    severity: 1,
    effort: false,
    musts: [
      { what: 'Takes it out of sight: a private message or a call', step: 'direct' },
      { what: 'Lets them choose', says: /choose|pick|you say|suits you|whichever/ },
      { what: 'Promises to tell the end of it here', step: 'resolve' },
    ],
    mistakes: [
      { what: '“As we already told you”', rules: ['L04'] },
      { what: 'Proposing another date in public', says: /(?:wednesday|thursday|friday) at/ },
    ],
    sample:
      'A DM is on its way to you now, and you pick the afternoon: Luis comes when it suits you this week. We’ll post the outcome here. –Ana',
  },
  {
    kind: 'discrimination',
    language: 'en',
    network: 'facebook',
    author: { name: 'Irene Ulrich', handle: 'irene.ulrich' },
    text: 'Your shop did not let my brother in with his guide dog. They said it was dirty.',
    context: 'Guide dogs come in. Nuria calls the team today and can call the family before 7 pm.',
    situation: 'S-03',
    severity: 2,
    musts: [
      { what: 'Owns it without excuses', step: 'own' },
      { what: 'Says what is done today', says: /nuria[^.]*today|today[^.]*nuria/ },
      { what: 'Offers to talk in private', step: 'direct' },
    ],
    mistakes: [
      { what: 'Calling it a “misunderstanding”', rules: ['L07'], says: /misunderstanding/ },
      { what: 'Talking about his disability', rules: ['L48'], says: /disab|blind|his condition/ },
    ],
    sample:
      'Your brother should have come in with his guide dog, and there is no excuse: I am sorry. Nuria is calling the shop team today. Send me a phone number by private message and I will ring him before 7 pm. –Ana',
  },
  {
    kind: 'hazard',
    language: 'en',
    network: 'x',
    author: { name: 'Alma Reed', handle: 'almareed_practice' },
    text: '@casanorte the heater I bought from you yesterday is smoking and smells of burning. It is in my daughter’s room.',
    context: 'The cause is unknown. Nuria answers the phone now.',
    situation: 'S-09',
    severity: 3,
    musts: [
      { what: 'Begins with what to do now', says: /^\W*(?:please )?(?:unplug|switch|turn|get|disconnect)/ },
      { what: 'Gives the emergency number', says: /\b(?:112|999|911)\b/ },
      { what: 'Gives a phone number, no forms', says: /900 000 001/ },
    ],
    mistakes: [
      { what: 'Sending a form', rules: ['L45'], says: /\bform\b/ },
      { what: 'Guessing the cause', rules: ['L36'], says: /probably|just dust/ },
    ],
    sample:
      'Unplug it now and leave the room; if there is still smoke, call 112. Then call us on 900 000 001: Nuria answers now, and today she comes for the heater herself. –Ana',
  },
] as const satisfies readonly Exercise[];
