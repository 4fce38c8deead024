import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { findDangers } from '../../../lib/listening/danger.ts';
import { readPost } from '../../../lib/listening/read-post.ts';
import { assess } from './with-model.ts';

const kinds = (text: string) => findDangers(readPost({ text })).map(({ kind }) => kind);

describe('what makes a complaint urgent', () => {
  it.each([
    ['Mi abuela se cayó en vuestra tienda por el suelo mojado', 'safety'],
    ['Mi madre resbaló en la escalera de la sucursal', 'safety'],
    ['El escalón estaba suelto y se partió la muñeca', 'safety'],
    ['Me rompí un diente con una piedra que venía en las lentejas', 'safety'],
    ['Había un tornillo en la hamburguesa', 'safety'],
    ['El niño casi se atragantó con la pieza', 'safety'],
    ['Mi hija de 9 años pudo comprar monedas sin control', 'minor'],
    ['El bus dejó a mi hijo solo en la parada equivocada', 'minor'],
    ['Enviaron mis resultados a un vecino', 'privacy'],
    ['My granny fell in your shop because of the wet floor', 'safety'],
    ['The step gave way and he broke his wrist', 'safety'],
    ['There was a screw in my burger', 'safety'],
    ['My toddler nearly choked on the button', 'safety'],
    ['Your driver left my 8 year old at the wrong stop', 'minor'],
    ['Our son was left alone at the gate', 'minor'],
    ["You sent my medical letters to my ex's address", 'privacy'],
  ])('%s: %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'Se cayó la app otra vez',
    'Cayeron los precios y el pedido también',
    'Me rompí la pierna y no me congelan la cuota',
    'La pantalla se partió en el envío',
    'Mi hija de 9 años adora la tienda',
    'Enviaron mis datos tarde',
    'The app fell over again',
    'The handle broke on my second day',
    'Your driver left my parcel at the wrong door',
    'You sent my documents to me twice',
  ])('not: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is grave, shows its words and adds nothing to the score', () => {
    const text =
      'My granny fell in your shop because of the wet floor, nobody even called her. Awful service';
    const { severity, cause, signals, verdict } = assess(AssessInput.parse({ id: '1', text }));
    expect({ severity, cause, verdict }).toEqual({ severity: 3, cause: 'safety', verdict: 'complaint' });
    const heard = signals.find(({ kind }) => kind === 'safety');
    expect(heard && text.slice(heard.start, heard.end)).toMatch(/^fell/);
    expect(heard?.weight).toBe(0);
  });
});
