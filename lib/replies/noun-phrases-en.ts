import type { Detail } from './detail.ts';
import { isVerbForm } from './verbs-en.ts';

const set = (text: string) => new Set(text.split(/\s+/u));

/** What complaints are about. */
const things =
  set(`treadmill treadmills shower showers register renewal query doorbell wheel sync otp tracking units showroom salesmen curry noodles
  sim pdf pin order orders parcel parcels package packages delivery deliveries bill bills refund refunds flight flights bag bags luggage
  suitcase booking reservation account accounts card cards payment payments phone phones router internet wifi broadband connection
  laptop ticket tickets seat seats room rooms meal food subscription appointment invoice deposit contract statement shipment
  replacement warranty transfer app website site page money credit balance laundry car pizza dinner lunch breakfast driver courier
  charge charges fee fees offer promotion promo discount voucher coupon queue line wait service outage screen battery price prices
  update version button menu search bar email emails chat bot chatbot helpline number agent manager staff waiter server
  receptionist cashier technician engineer doctor nurse teacher coach trainer guard clerk branch store shop counter till checkout
  kiosk machine atm app's login password code link form delivery slot window train trains bus buses tram boat ferry platform
  gate boarding crew pilot cabin toilet toilets bathroom shower bed bedroom mattress sheets towels pool gym class classes lesson
  lessons course exam certificate degree tuition fees school college clinic hospital ward prescription results test scan surgery
  therapy policy claim premium insurance quote interest rate loan mortgage overdraft cheque pension benefits tax rent deposit
  meter reading gas electricity water power boiler heating pipe leak drain bin bins road street pothole light lights lamp
  pavement park playground library bridge lift elevator escalator stairs door doors window windows lock key keys alarm camera
  cameras noise smell smoke oven fridge freezer kettle toaster washer dryer dishwasher vacuum fan heater tv television remote
  speaker headphones earbuds charger cable watch tablet keyboard mouse printer console controller game games film movie show
  concert festival event venue seats view sofa chair chairs table desk shelf wardrobe cot pram stroller toy toys bike scooter
  helmet tyre tyres engine brakes clutch gearbox windscreen paint shoes boots trainers sneakers dress shirt jacket coat jeans
  suit zip sole soles stitching size bracelet ring glasses lenses cake bread milk chicken fish steak burger fries salad soup
  sauce coffee tea beer wine bottle cup plate glass tip receipt label packaging box boxes basket trolley groceries substitution
  substitutions newspaper magazine letter letters text texts message messages notification notifications ad ads advert spam
  call calls callback recording music survey form review account profile photo photos file files document documents backup
  cloud server servers download upload stream streaming sound picture signal coverage data roaming sim plan package contract
  installation repair repairs part parts screw screws manual instructions assembly return returns exchange membership points
  miles rewards upgrade wheelchair ramp assistance allergy allergens menu reply replies response answer apology explanation
  complaint ticket case reference timetable schedule detour fare fares pass permit parking spot fine barrier garage rental network networks streetlight streetlights popcorn bonus redelivery redeliveries widget socks passcode
  fitting barcode turnstile roadworks allowance excess upgrade voicemail callbacks login logins invoices levy surcharge toppings`);
/** Words a noun phrase cannot hold: after them it has ended. */
const stops =
  set(`deserves deserve offers offered a an the this that these those my your our their his her its i you we they he she it me us them him who which what
  whose where when why how of in on at to for from with without by about over under into onto off out up down after before since
  until during between through against and or but so because if than as is are was were be been being am has have had do does
  did will would can could should shall may might must won't can't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't
  hadn't wouldn't couldn't cant wont dont doesnt didnt isnt not no never just still only even again now then today yesterday
  tomorrow tonight all any some every each there here too also always keep keeps kept got get gets getting came come comes
  coming went go goes going gone said say says saying told tell tells asked ask asks took take takes left leave leaves broke
  breaks broken stopped stops works worked working arrived arrives turned turns showed shows showing made make makes sent send
  sends gave give gives put puts saying stuck cancelled canceled delayed down closed open opened missing lost late please lol
  charged charges billed needs need needed wants want wanted looks look looked feels felt smells smelled tastes tasted costs cost
  crashes crashed freezes froze fails failed failing died dies lasted lasts opens closes ended ends starts started says marked
  claims claiming decided decides refused refuses ignored ignores hung keeps yet ever soon already instead today's whilst while
  though although like unless except per via twice once ago apparently literally actually basically honestly really very
  quite pretty almost nearly twice that's it's i'm i've im ive you're you've they're they've we've we're what's there's let's`);
/** Nouns that name no matter, and words that judge. */
const empty =
  set(`thanks parents lack human use tweet wall sea brick circus building search village ladies gents bath lady gentleman boot dust pram xxs area mind disco fortnight imagination rules patience mirror lease packet newborn goat date bottom steps lucky coffee-table cause reason whole eye eyes feet run lot bit way thing things day days week weeks month months year years hour hours minute minutes time times company
  world end start fact point case shame disgrace joke nightmare farce mess idea problem problems issue issues people person
  customer customers someone reason fun pleasure luck life family mum dad mother father son daughter husband wife kid kids child
  children baby friend friends partner boyfriend girlfriend nan gran brother sister dog cat head mind heart best worst same last
  first second third other rest whole one two three four five six seven eight nine ten morning afternoon evening night weekend
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december country city town place business brand team guys guy man woman lady chap bloke hell crap cheek nerve truth
  scam con fool idiot idiots clowns clown moment while couple half quarter dozen hundred thousand million public planet sake
  bunch pile load piece kind sort type part side front back middle top bottom next only sudden floor neighbours neighbour
  pensioner student nurse teacher disappointment experience job work house home street hand hands face eyes feet foot leg arm
  years' bad good new old big small great terrible awful horrible decent proper real actual more less few many much most nothing
  something anything everything anyone everyone birthday wedding holiday holidays christmas easter funeral anniversary tears lies
  lie liar excuse excuses`);
/** People are no matter; what they did may be one. */
const persons =
  set(`driver drivers courier couriers agent agents staff manager managers waiter waitress server receptionist cashier technician engineer
  doctor nurse teacher coach trainer guard clerk pilot crew`);
const modifiers =
  set(`class fifth fourth sixth own new old wrong broken free faulty damaged premium annual monthly weekly daily online mobile late extra full single double
  first-class main front back second third last only same whole entire latest current original`);

export const isThing = (word: string): boolean => things.has(word);
export const isStop = (word: string): boolean => stops.has(word);

/** As we say them: theirs is the customer's, ours is the brand's. */
export const determiners: Readonly<Record<string, string>> = {
  the: 'the', this: 'the', that: 'the', these: 'the', those: 'the', a: 'the', an: 'the', my: 'your', our: 'your', your: 'the',
  ur: 'the',
}; // biome-ignore format: a table

/** Written in capitals. */
const short = set('sim atm tv pdf pin usb vat gps');

const word = /^[\p{L}][\p{L}'-]{1,18}$/u;

function tailOf(tokens: readonly string[], from: number): string {
  const link = tokens[from];
  if (link !== 'of' && link !== 'on' && link !== 'in' && link !== 'for') return '';
  const determiner = /^(?:the|my|our|your)$/u.test(tokens[from + 1] ?? '') ? tokens[from + 1] : undefined;
  const at = from + (determiner ? 2 : 1);
  const noun = tokens[at];
  const ended = tokens[at + 1] === undefined || stops.has(tokens[at + 1] as string);
  if (!noun || !word.test(noun) || stops.has(noun) || empty.has(noun) || !ended || /ing$/u.test(noun))
    return '';
  if (determiner === undefined && !things.has(noun)) return '';
  const said = determiner ? `${determiners[determiner]} ` : '';
  return ` ${link} ${said}${noun}`;
}

/** Noun phrases of one clause as they can stand in a reply: "the search bar", "your washing machine". */
export function nounPhrasesEn(clause: string): readonly Detail[] {
  const raw = clause.split(/\s+/u).filter((each) => /[\p{L}\p{N}]/u.test(each));
  const tokens = raw.map((each) => each.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, ''));
  const found: Detail[] = [];
  for (const [at, token] of tokens.entries()) {
    if ((token === 'this' && tokens[at - 1] === 'for') || tokens[at - 1] === 'like') continue;
    const determiner = determiners[token];
    if (determiner === undefined) continue;
    const phrase: string[] = [];
    let next = at + 1;
    while (phrase.length < 4) {
      const each = tokens[next];
      if (each === undefined || stops.has(each) || !word.test(each)) break;
      phrase.push(each);
      next += 1;
      if (things.has(each) && !things.has(tokens[next] ?? '')) break;
    }
    while (phrase[0] !== undefined && modifiers.has(phrase[0])) phrase.shift();
    const noun = phrase.at(-1);
    if (noun === undefined || empty.has(noun) || modifiers.has(noun) || /(?:ly|ed)$/u.test(noun)) continue;
    if (phrase.some((each) => empty.has(each))) continue;
    const known = things.has(noun);
    // Of what nobody knows, nothing that is new to the post.
    if (!known && /^an?$/u.test(token)) continue;
    if (
      /'s$/u.test(noun) ||
      phrase.slice(0, -1).some((each) => !things.has(each) && (isVerbForm(each) || /[^s']s$/u.test(each)))
    )
      continue;
    if (!known && isVerbForm(noun)) continue;
    const ended = tokens[next] === undefined || stops.has(tokens[next] as string);
    const proper = raw.slice(next - phrase.length, next).some((each) => /^\p{Lu}\p{Ll}/u.test(each));
    if (
      !known &&
      (!ended || phrase.length > 2 || proper || (/(?:ing|er|s)$/u.test(noun) === false && phrase.length > 2))
    )
      continue;
    const tail = tailOf(tokens, next);
    const inPhrase = /^(?:in|on|at|to|for|from|with|by|about|of)$/u.test(tokens[at - 1] ?? '');
    if (/^(?:response|reply|answer)$/u.test(noun)) continue;
    const acting = persons.has(noun) ? (/s$/u.test(noun) ? "' part in this" : "'s part in this") : '';
    found.push({
      kind: 'topic',
      text: `${determiner} ${(proper ? phrase.slice(-1) : phrase).map((each) => (short.has(each) ? each.toUpperCase() : each)).join(' ')}${acting || tail}`,
      score:
        (known ? 2.6 : 1.9) +
        (token === 'my' && known ? 0.4 : 0) +
        (tail === '' ? 0 : 0.3) -
        (inPhrase ? 0.5 : 0),
    });
  }
  return found;
}

const named = /^(?:\p{Lu}[\p{L}\p{N}-]+|[\p{Lu}\p{N}-]*\p{N}[\p{Lu}\p{N}-]*)$/u;
const notNames =
  set(`i im ive id monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter english spanish american british`);

/** "Xbox One", "Remote Play update": a product as it is called, with the thing it goes with. */
export function namesEn(clause: string): readonly Detail[] {
  const tokens = clause.split(/\s+/u).map((each) => each.replace(/[^\p{L}\p{N}'-]/gu, ''));
  const found: Detail[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as string;
    if (!/^\p{Lu}/u.test(first) || stops.has(first.toLowerCase()) || notNames.has(first.toLowerCase()))
      continue;
    if (at === 0 && (isVerbForm(first.toLowerCase()) || /(?:ed|ing|ly)$/u.test(first))) continue;
    let next = at + 1;
    while (
      next - at < 4 &&
      named.test(tokens[next] ?? '') &&
      !stops.has((tokens[next] as string).toLowerCase())
    )
      next += 1;
    const thing = things.has(tokens[next] ?? '') ? ` ${tokens[next]}` : '';
    const name = tokens.slice(at, next).join(' ');
    // A single word at the head of a sentence has its capital from there.
    if ((at > 0 || next - at > 1) && name.length > 2)
      found.push({ kind: 'topic', text: `the ${name}${thing}`, score: 1 });
    at = next - 1;
  }
  return found;
}

/** Known things named without an article ("no water", "app down"). */
export function bareNounsEn(clause: string): readonly Detail[] {
  const tokens = clause.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  return tokens.flatMap((token, at): Detail[] => {
    if (
      !things.has(token) ||
      persons.has(token) ||
      /^(?:response|reply|answer|explanation|apology|customer|number|wait|show|call|query|register|answer|return|test|line|work|date|case|form|text|charge|review|reply|return|fine|spot|size|claim|quote|update|view|help|stream|download|repair|park|tip|rate|pass|parts?|line|part|power|label|light|watch|fan|size|page|key|link|wait|suit|ring|shows|plan|play)$/u.test(
        token,
      )
    )
      return [];
    const before = tokens[at - 1] ?? '';
    const compound =
      things.has(before) ||
      /^(?:customer|search|boarding|washing|coffee|check-in|delivery|parking|school)$/u.test(before)
        ? `${before} `
        : '';
    if (things.has(tokens[at + 1] ?? '')) return [];
    return [{ kind: 'topic', text: `the ${compound}${token}`, score: 1.2 }];
  });
}

/** What happened, as a thing one can speak about. */
const events: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:cancelled|canceled|cancelling)(?!\p{L})/iu, 'the cancellation'],
  [/(?<!\p{L})delay(?:ed|s)?(?!\p{L})/iu, 'the delay'],
  [
    /(?<!\p{L})(?:is|are|still|just me|gone|went|all|down again).*(?<!let |calm |sit |slow |close )\bdown\b|\bdown\b.*(?:again|everyone|just me)/iu,
    'the outage',
  ],
  [/(?<!\p{L})(?:billed|debited|overcharged|double charged)(?!\p{L})/iu, 'the charge'],
  [/(?<!\p{L})(?:transferred|passed around)(?!\p{L})/iu, 'the transfers'],
  [/(?<!\p{L})declined(?!\p{L})/iu, 'the declined payments'],
  [/(?<!\p{L})(?:rude|swore|shouted|sneered|told my)(?!\p{L})/iu, 'the way you were spoken to'],
  [/(?<!\p{L})overbooked(?!\p{L})/iu, 'the overbooking'],
  [/(?<!\p{L})(?:checked in|check in)(?!\p{L})/iu, 'the check-in'],
  [/(?<!\p{L})(?:unpaid|owe us|owe me|still owed)(?!\p{L})/iu, 'what you are owed'],
  [/(?<!\p{L})(?:crashing|crashes|crashed)(?!\p{L})/iu, 'the crashes'],
  [
    /(?<!\p{L})(?:dm'?d|dm sent|appreciate a reply|no reply|ring me back|call me back|any news)(?!\p{L})/iu,
    'the reply you are waiting for',
  ],
  [/(?<!\p{L})hung up(?!\p{L})/iu, 'the way the call ended'],
  [/(?<!\p{L})(?:signed for|says delivered|marked delivered|not delivered)(?!\p{L})/iu, 'the delivery'],
  [/^(?:[^£$€]*)[£$€]\s?\d/u, 'the amount'],
  [/(?<!\p{L})(?:airline|flying|flew|fly)(?!\p{L})/iu, 'the flight'],
];

export const eventsEn = (clause: string): readonly Detail[] =>
  events
    .filter(([pattern]) => pattern.test(clause))
    .map(([, text]): Detail => ({ kind: 'topic', text, score: 1.1 }));
