/** What repeats without an end, and what a careless pattern stumbles over. */
const repeated = {
  'one letter': 'a',
  'dots and letters': 'a.',
  'half an address': 'a.b-',
  digits: '12 ',
  'digits and dashes': '1-',
  'letters and digits': 'AB12 ',
  marks: '!?',
  'the same complaint': 'no funciona nada y nadie responde ',
  'gaps without an end': 'me me me me no no nos nos se se ',
  'order words': 'pedido: ',
  zalgo: 'a\u0336\u0321\u0315',
  bidi: '\u202ea\u202c',
  'emoji families': '👩‍👩‍👧',
  brackets: '(',
} as const;

/** Name and text of each, `length` UTF-16 units long or a little less. */
export const hostilePosts = (length: number): readonly (readonly [string, string])[] =>
  Object.entries(repeated).map(([name, piece]) => [
    name,
    piece.repeat(Math.floor(length / piece.length)) + (name === 'half an address' ? '@' : ''),
  ]);
