import { describe, expect, it } from 'vitest';
import { emergencyNumber, hazardOf, helpline, isGraveHazard } from '../../../lib/replies/hazard.ts';
import { ask } from './posts.ts';
import { suggest } from './with-model.ts';

const dangers = [
  ['food', 'El pollo asado venía crudo por dentro y ya habíamos comido'],
  ['allergy', 'El menú decía sin nueces y a mi hija se le hincharon los labios'],
  ['device', 'Me dio un calambre la lavadora nueva al abrir la puerta'],
  ['gas', 'Huele a gas en el rellano desde la mañana y nadie viene'],
  ['fire', 'La regleta que compré ayer se prendió fuego en el salón'],
  ['foreign', 'Encontré un vidrio en la sopa de sobre'],
  ['medicine', 'Me dieron el jarabe equivocado y el niño ya tomó una dosis'],
  ['child', 'La pieza del chupete se soltó y el bebé casi se la traga'],
  ['vehicle', 'El coche de alquiler se quedó sin frenos bajando el puerto'],
  ['driving', 'El conductor va mirando el celular en plena curva'],
  ['chemical', 'El bote de lejía venía abierto y me salpicó los ojos'],
  ['structure', 'La barandilla de la escalera del parque está suelta'],
  ['trapped', 'Llevamos media hora encerrados en el ascensor'],
  ['selfharm', 'No puedo con esta deuda, me voy a quitar la vida'],
  ['crime', 'El instalador me amenazó en mi propia casa'],
  ['health', 'Resbalé en el suelo mojado y acabé en urgencias'],
  ['other', 'Esto es un peligro, alguien va a acabar mal'],
] as const;

const grave = [
  'BRAKES FAILED on the rental car on the motorway',
  'The brakes just gave out on the bike you serviced',
  'Fallaron los frenos del coche de alquiler',
  'Los frenos no responden y acabáis de revisarlo',
  'My unaccompanied child was handed over at the wrong gate',
  'You left my daughter alone at the station',
  'You released our son to a stranger',
  'Entregasteis a mi hija en la puerta equivocada',
  'El menor no acompañado acabó en la terminal equivocada',
  'Dejaron a mi hijo solo en el aeropuerto',
] as const;
const notGrave = [
  'They put the brakes on my refund again',
  'The brake pads I ordered never arrived',
  'Pedí unos frenos de bici y no llegan',
  'You charged the unaccompanied minor fee twice',
  "My son's parcel was left at the wrong gate",
  'My daughter got the wrong size again',
  'Le cobrasteis a mi hija dos veces el billete',
  'Mi hijo fue solo a la tienda a cambiarlo y nada',
  'Dejasteis el paquete de mi hija en la puerta equivocada',
] as const;

const imperative = /^(?:por favor, )?(?:no |que nadie |lo primero |hay que |ante |si )?(?:[\p{L}]+)/iu;
const countries = [
  ['es-ES', 'ES', '112'],
  ['es-MX', 'MX', '911'],
  ['es-AR', 'AR', '911'],
  ['es-CO', 'CO', '123'],
] as const;

describe('what kind of danger it is', () => {
  it.each(dangers)('%s: %s', (hazard, post) => expect(hazardOf(post)).toBe(hazard));
});

describe('what needs no weighing', () => {
  it.each(grave)('%s', (post) => {
    expect(isGraveHazard(post)).toBe(true);
    expect(suggest(ask(post)).situation).toBe('S-09');
  });
  it.each(notGrave)('not: %s', (post) => expect(isGraveHazard(post)).toBe(false));
});

describe('a danger is answered by an instruction of its own', () => {
  const cases = dangers.flatMap(([hazard, post]) =>
    countries.map(([variety, country, number]) => [hazard, variety, post, country, number] as const),
  );
  it.each(cases)('%s in %s: %s', (hazard, variety, post, country, number) => {
    const { suggestions } = suggest(ask(post, { situation: 'S-09', variety, country }));
    expect(suggestions).toHaveLength(3);
    for (const { text, moves, needsReview } of suggestions) {
      expect(moves[0]?.type).toBe('ACT');
      expect(text).toMatch(imperative);
      expect(text).toContain(number);
      expect(text).not.toMatch(/lo sentimos|perd[oó]n|disculp|formulario/iu);
      expect(needsReview).toBe(true);
    }
    const first = suggestions.map(({ text }) => text.split(/(?<=[.:]) /u)[0]);
    expect(new Set(first).size).toBe(3);
    if (hazard === 'selfharm')
      for (const { text } of suggestions) expect(text).toContain(helpline(country) ?? number);
  });

  it.each(['gas', 'selfharm', 'trapped', 'vehicle', 'structure', 'chemical', 'medicine', 'driving'] as const)(
    'is found without being told: %s',
    (hazard) => {
      const post = dangers.find(([kind]) => kind === hazard)?.[1] ?? '';
      expect(suggest(ask(post, { country: 'ES' })).situation).toBe('S-09');
    },
  );

  it('names the thing, with its pronoun', () => {
    const texts = suggest(ask('La plancha echa humo', { country: 'ES' })).suggestions.map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/la plancha/u);
    expect(texts.join(' ')).not.toMatch(/desenchúfalo|encenderlo/u);
  });

  it('says emergencias where the number is not known', () => {
    expect(emergencyNumber('XX')).toBeNull();
    const { suggestions } = suggest(
      ask('Huele a gas en el rellano', { country: 'XX', variety: 'es', situation: 'S-09' }),
    );
    for (const { text } of suggestions) expect(text).toMatch(/emergencias/u);
  });
});
