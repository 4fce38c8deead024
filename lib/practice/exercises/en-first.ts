import type { Exercise } from '../exercise.ts';

/** Everything here is invented: people, posts, shops and answers. */
export const enFirst = [
  {
    kind: 'product',
    language: 'en',
    network: 'facebook',
    author: { name: 'Joan Whitlow', handle: 'joan.whitlow' },
    text: 'The kettle I bought from you two weeks ago leaks from the base. Second breakfast in a row with a flooded worktop.',
    context:
      'There is another one in the shop. Nuria can swap it tomorrow at 10; the card charge is enough, no receipt needed.',
    situation: 'S-02',
    severity: 1,
    musts: [
      {
        what: 'Takes up a detail of theirs: the leak, breakfast, the worktop',
        says: /leak|breakfast|worktop/,
      },
      { what: 'Owns it', step: 'own' },
      { what: 'Says who swaps it and when', says: /nuria[^.]*(?:tomorrow|at 10)|tomorrow[^.]*nuria/ },
    ],
    mistakes: [
      { what: 'Apologising for “any inconvenience” instead of what happened', rules: ['L22'] },
      { what: 'Putting policy or the receipt first', rules: ['L38'], says: /without (?:a|the) receipt/ },
    ],
    sample:
      'Two breakfasts with a flooded worktop: no wonder you wrote. A kettle that leaks after two weeks is on us. Nuria, at the shop, will swap it tomorrow at 10; your card charge is enough. –Ana',
  },
  {
    kind: 'delivery',
    language: 'en',
    network: 'facebook',
    author: { name: 'Marcus Hale', handle: 'marcus.hale' },
    text: 'I took the morning off to receive the table and nobody came or called. It is two in the afternoon.',
    context: 'The van broke down. Luis can bring it today at 7 pm or on Saturday at 10.',
    situation: 'S-12',
    severity: 1,
    musts: [
      { what: 'Names the lost time: the morning off, the wait', says: /morning|wait/ },
      { what: 'Owns it', step: 'own' },
      { what: 'Gives a choice of dates', says: /today[^.]*saturday|saturday[^.]*today/ },
    ],
    mistakes: [
      { what: 'Blaming the courier', rules: ['L08'] },
      { what: 'Promising “shortly” with no time', rules: ['L34'] },
    ],
    sample:
      'A morning off lost waiting for the table, and nobody called: that is our mistake. Luis can bring it today at 7 pm or on Saturday at 10. Send me a private message with the one you prefer and I will confirm it. –Ana',
  },
  {
    kind: 'question',
    language: 'en',
    network: 'x',
    author: { name: 'Priya Nandan', handle: 'priyanandan_practice' },
    text: '@casanorte does the oven warranty cover the door, or is that separate?',
    context: 'It is covered for two years, except for knocks.',
    situation: 'S-02',
    severity: 0,
    musts: [
      { what: 'Answers what was asked', says: /cover|included/ },
      { what: 'Gives the term and the exception', says: /two years.*knock|knock.*two years/s },
      { what: 'Does not apologise: it is no complaint', avoids: /sorry|apolog/ },
    ],
    mistakes: [
      { what: 'Sending them elsewhere without an answer', rules: ['L26'] },
      { what: 'Treating it as a complaint', rules: ['L22'] },
    ],
    sample:
      'Yes, it does: the oven door is covered for two years, except for knocks. If yours fails, Nuria can book you in today on 900 000 001, from 9 to 7. –Ana',
  },
  {
    kind: 'service',
    language: 'en',
    network: 'x',
    author: { name: 'Dora Finch', handle: 'dorafinch_practice' },
    text: 'Asked about a lamp and the shop assistant said “can you not read the sign?” in front of everyone. Nice, @casanorte.',
    context: 'You do not know yet who it was. Nuria, the manager, talks to the whole shop team today.',
    situation: 'S-03',
    severity: 1,
    musts: [
      { what: 'Owns the treatment as the company', step: 'own' },
      { what: 'Says what is done and when', says: /nuria[^.]*today|today[^.]*nuria/ },
      {
        what: 'Points at nobody and punishes nobody in public',
        avoids: /disciplin|fired|sack|dismiss|suspend/,
      },
    ],
    mistakes: [
      { what: 'Doubting it', rules: ['L02', 'L39'] },
      { what: 'Telling how somebody was punished', rules: ['L46'] },
    ],
    sample:
      'You asked about a lamp and got that in front of everyone: sorry. It isn’t the service we want. Nuria is talking to the shop team today, and at 6 pm I will tell you by DM what comes of it. –Ana',
  },
  {
    kind: 'expectation',
    language: 'en',
    network: 'facebook',
    author: { name: 'Owen Priddy', handle: 'owen.priddy' },
    text: 'Bought the bookcase thinking it came assembled, like in the picture. I open the box and it is forty screws. Not what I expected.',
    context:
      'The listing says “assembly required” in small print. Luis is free on Thursday afternoon to put it together at home.',
    situation: 'S-02',
    severity: 0,
    musts: [
      { what: 'Sees why they expected it', step: 'validate' },
      { what: 'Offers a way out with a day', says: /thursday/ },
      { what: 'Does not blame them', avoids: /small print|should have|if you had|it says|clearly stated/ },
    ],
    mistakes: [
      { what: '“If you had read the listing…”', rules: ['L01'] },
      { what: 'Playing it down', rules: ['L14'] },
    ],
    sample:
      'With that picture it makes sense to expect it assembled; forty screws were not your plan. Today we are changing the listing so that it shows at the top. Luis can put it together at your home on Thursday afternoon: send me a private message if that suits you. –Ana',
  },
  {
    kind: 'own-mistake',
    language: 'en',
    network: 'x',
    author: { name: 'Helen Marsh', handle: 'helenmarsh_practice' },
    text: 'You just posted “January diet time, you know who you are” with a customer’s photo. Did nobody read it first, @casanorte?',
    context: 'Your team posted it at 10 and deleted it at 11. Nuria reviews today who approves the posts.',
    situation: 'S-01',
    severity: 1,
    musts: [
      { what: 'Owns it without conditions', step: 'own' },
      { what: 'Says what was wrong', says: /mock|body|should not|shouldn't|diet/ },
      { what: 'Says what was done', says: /delet|remov|taken (?:it )?down/ },
    ],
    mistakes: [
      { what: '“Sorry if anyone was offended”', rules: ['L06'] },
      { what: 'Hiding behind the intention or the joke', says: /intention|intended|joke|humou?r/ },
    ],
    sample:
      'That was our mistake: the post mocked somebody’s body and should not have gone out. We have deleted it, and today Nuria is checking who approves what we post. Sorry to her and to everyone who read it. –Ana',
  },
  {
    kind: 'praise-but',
    language: 'en',
    network: 'facebook',
    author: { name: 'Rosalind Tye', handle: 'rosalind.tye' },
    text: 'Staff in the shop were lovely. But the mattress reeks of glue and I have spent two nights on the sofa.',
    context: 'Luis can collect it tomorrow at 10 and bring another that has been unpacked for a month.',
    situation: 'S-02',
    severity: 1,
    musts: [
      { what: 'Thanks them for the good part', says: /thank|glad/ },
      { what: 'Deals with the bad part: the mattress, the two nights', says: /mattress|nights|glue|sofa/ },
      { what: 'Says who does what and when', says: /luis[^.]*tomorrow|tomorrow[^.]*luis/ },
    ],
    mistakes: [
      { what: 'Hearing only the praise', says: /have a (?:great|lovely|wonderful) day|thanks for your kind/ },
      { what: 'Cheerful filler', rules: ['L15'] },
    ],
    sample:
      'Thank you for what you say about the staff; I am telling them today. Two nights on the sofa because of the glue is too much: Luis will collect the mattress tomorrow at 10 and bring one that is aired. Send me a private message if that time suits you. –Ana',
  },
  {
    kind: 'repeat',
    language: 'en',
    network: 'facebook',
    author: { name: 'Gareth Poole', handle: 'gareth.poole' },
    text: 'Second time the dinner set arrives with broken plates. The first time I sent photos and told you everything. Same issue again?',
    context: 'The photos are in the case. It was badly packed. Luis brings it in person on Friday at 5 pm.',
    situation: 'S-08',
    severity: 1,
    musts: [
      { what: 'Says that it is the second time', says: /second|twice|again/ },
      { what: 'One person and a firm date', says: /luis[^.]*friday|friday[^.]*luis/ },
      {
        what: 'Does not make them repeat it',
        avoids: /send us|tell us|could you (?:share|describe)|please provide/,
      },
    ],
    mistakes: [
      { what: 'Asking again for the photos or the story', rules: ['L54'], says: /what happened again/ },
      { what: 'Apologising for “any inconvenience”', rules: ['L22'] },
    ],
    sample:
      'A second time with broken plates, and it is our mistake: the dinner set was badly packed. We have your photos, nothing else is needed. Luis is bringing another in person on Friday at 5 pm and will open it with you. –Ana',
  },
  {
    kind: 'irony',
    language: 'en',
    network: 'x',
    author: { name: 'Nick Barrow', handle: 'nickbarrow_practice' },
    text: 'Bravo, @casanorte. Three hours waiting for the fitter and not one call. Thanks for teaching me to meditate.',
    context: 'The fitter had the wrong day. Luis can go today at 6 pm or tomorrow.',
    situation: 'S-12',
    severity: 1,
    musts: [
      { what: 'Answers what is underneath: three hours, the fitter', says: /three hours|fitter/ },
      { what: 'Owns it', step: 'own' },
      { what: 'Gives a time', says: /today|tomorrow/ },
    ],
    mistakes: [
      { what: 'Laughing along', rules: ['L18'] },
      {
        what: 'Taking it for praise, or answering with irony',
        rules: ['L12'],
        says: /glad you|thanks for (?:the|your) (?:humou?r|comment|lovely)/,
      },
    ],
    sample:
      'Three hours waiting for the fitter without a call: sorry, the fault is ours, it is our mistake. Luis can come today at 6 pm or tomorrow at any time you say. Tell me by DM and I will confirm it. –Ana',
  },
  {
    kind: 'unjustified',
    language: 'en',
    network: 'x',
    author: { name: 'Simon Keel', handle: 'simonkeel_practice' },
    text: '@casanorte you charge me €49 a year for Casa Norte Plus and I never asked for it. I want my money.',
    context:
      'It was switched on from their account in March and used on two orders. It is cancelled in one click and not charged again.',
    situation: 'S-04',
    severity: 1,
    musts: [
      { what: 'Sees why they are annoyed', step: 'validate' },
      { what: 'Takes the proof to private', says: /\bdm\b|private/ },
      { what: 'Gives a way out', says: /cancel/ },
    ],
    mistakes: [
      { what: 'Flatly denying it in public', rules: ['L39', 'L04'] },
      {
        what: 'Telling in public what they did',
        rules: ['L42'],
        says: /you (?:activated|switched|signed)|two orders|in march/,
      },
    ],
    sample:
      'A €49 charge you did not expect would annoy anyone, and I see why you ask. Our records show something different: I will show you by DM today, before 6 pm. If you do not want Plus, I will cancel it and it is not charged again. –Ana',
  },
] as const satisfies readonly Exercise[];
