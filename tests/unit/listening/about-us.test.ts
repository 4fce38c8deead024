import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import { findAboutUs, withinOneEdit } from '../../../lib/listening/about-us.ts';
import { normalise } from '../../../lib/listening/normalise.ts';
import { readPost } from '../../../lib/listening/read-post.ts';

const brand = Brand.parse({
  name: 'Panadería Molde',
  names: ['Molde'],
  handles: ['@PanMolde'],
  products: ['Hogaza XL'],
  excluded: ['pan de molde', 'letra de molde'],
});
const about = (text: string, replyTo: readonly string[] = []) => findAboutUs(normalise(text), replyTo, brand);

describe('the watch list', () => {
  it.each([
    ['@panmolde no contesta', true],
    ['La panaderia molde cierra tarde', true],
    ['Qué mal en MOLDE hoy', true],
    ['Qué mal en Mold3 hoy', true],
    ['En #PanaderíaMolde siempre hay cola', true],
    ['La hogaza xl venía dura', true],
    ['En Moldes y más venden barato', true],
    ['#MoldeMiente me cobraron dos veces', true],
    ['me cobraron dos veces #moldeestafa', true],
    ['#BOICOTMOLDE me cobraron dos veces', true],
    ['#BoicotPanMolde', true],
    ['#moldear es un arte', false],
    ['#Moldear es un arte', false],
    ['#MOLDEAR es un arte', false],
    ['#Remolde', false],
    ['Un remolde cualquiera', false],
    ['Compro pan de molde en el súper', false],
    ['Nada que ver', false],
    ['https://example.org/molde', false],
  ])('%s → %s', (text, expected) => {
    expect(about(text).aboutUs).toBe(expected);
  });

  it('believes the handle even beside an exclusion', () => {
    expect(about('@PanMolde vuestro pan de molde sabe raro').aboutUs).toBe(true);
  });

  it('hears an answer to us that does not name us', () => {
    expect(about('Sigue igual', ['panmolde']).aboutUs).toBe(true);
  });

  it('hears what is said in a conversation in which we speak', () => {
    const heard = (by: 'us' | 'other') =>
      readPost({ text: 'Sigue igual', brand, thread: [{ by: 'them' }, { by }] }).about.aboutUs;
    expect(heard('us')).toBe(true);
    expect(heard('other')).toBe(false);
  });

  it('says when a product is named', () => {
    expect(about('La hogaza xl venía dura').namesProduct).toBe(true);
    expect(about('Molde, venía dura').namesProduct).toBe(false);
  });
});

describe('one edit', () => {
  it.each([
    ['molde', 'molde', true],
    ['molde', 'mode', true],
    ['molde', 'moldde', true],
    ['molde', 'malde', true],
    ['molde', 'modle', false],
    ['molde', 'mod', false],
    ['', 'a', true],
  ])('%s ~ %s: %s', (a, b, expected) => {
    expect(withinOneEdit(a, b)).toBe(expected);
    expect(withinOneEdit(b, a)).toBe(expected);
  });
});
