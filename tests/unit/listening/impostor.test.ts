import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import type { Author, ThreadEntry } from '../../../lib/domain/post.ts';
import { findImpostors } from '../../../lib/listening/impostor.ts';

/** All accounts are invented. */
const norte = Brand.parse({ name: 'Norte Hogar', names: ['Norte'], handles: ['nortehogar', 'norte'] });
const lumen = Brand.parse({ name: 'Lumen Airways', names: ['Lumen'], handles: ['lumenair'] });

const account = (name: string, handle: string): Author => ({
  name,
  handle,
  profileUrl: `https://x.com/${handle}`,
});
const customer = account('Marta Gil Robledo', 'martagil_demo');
const entry = (author: Author, text: string): ThreadEntry => ({ postId: null, author, text, at: null });
const flagged = (brand: Brand, name: string, handle: string, text: string) =>
  findImpostors([entry(account(name, handle), text)], customer, brand).length > 0;

const dm = 'Hola Marta, sentimos lo ocurrido. Escríbenos por MD y lo resolvemos.';
const form = 'Para tramitar tu reembolso rellena este formulario: https://example.invalid/r';
const chat = 'Podemos ayudarte. Contacta con nosotros por WhatsApp.';
const englishDm = 'Sorry to hear that. Please DM us so we can help.';
const englishLink = 'Your refund is ready, fill out this form: https://example.invalid/f';

const lookAlikes = [
  [norte, 'Norte Hogar Soporte', 'norte_soporte', dm],
  [norte, 'Norte Hogar', 'n0rtehogar', dm],
  [norte, 'Norte Hogar ✔', 'norte_hogar_', form],
  [norte, 'Atención al cliente Norte', 'norteatencion', chat],
  [norte, 'NORTE HOGAR OFICIAL', 'nortehogar_es', dm],
  [norte, 'Nоrte Hоgar', 'norte_help01', form],
  [norte, 'Norte Ayuda', 'ayudanorte', chat],
  [norte, 'Norte', 'norte24h', dm],
  [norte, 'Norte Hogar', 'nortehogaar', form],
  [norte, 'Nortte Hogar', 'nortehogr', dm],
  [norte, 'Equipo Norte Hogar', 'equipo_nortehogar', chat],
  [norte, 'Norte Clientes', 'norte_clientes', dm],
  [norte, 'Norte Reembolsos', 'norte_reembolsos', form],
  [norte, 'Norte Devoluciones', 'nortedevoluciones', form],
  [norte, 'Soporte oficial de Norte', 'soporte_norte_mx', chat],
  [norte, 'Norte Hogar | Servicio al cliente', 'cuenta98123', dm],
  [norte, 'Agente de Norte', 'user55102', chat],
  [norte, 'Norte Info', 'norte.info', form],
  [norte, 'NorteHogar', 'NorteHogarESP', dm],
  [norte, 'Hogar Ñorte', 'nortehogar7', chat],
  [lumen, 'Lumen Airways Support', 'lumenair_help', englishDm],
  [lumen, 'Lumen Airways', 'lumenairr', englishLink],
  [lumen, 'Lumen Customer Care', 'lumen_care', englishDm],
  [lumen, 'Lurnen Airways', 'lurnenair', englishDm],
  [lumen, 'LUMEN AIRWAYS OFFICIAL', 'lumenair_official', englishLink],
  [lumen, 'Lumen Airways Refunds', 'lumen_refunds', englishLink],
  [lumen, 'Lumen Desk', 'LumenHelpDesk', englishDm],
  [lumen, 'Lumen Airways UK', 'lumenair_uk', englishDm],
  [lumen, 'The Lumen Team', 'lumen_team_247', englishLink],
  [lumen, 'Lum3n Airways', '1umenair', englishDm],
] as const;

const innocents: readonly (readonly [string, string])[] = [
  ['Marta Norte', 'martanorte'],
  ['Pablo del Norte Ruiz', 'pablodelnorte'],
  ['Diario del Norte', 'diariodelnorte'],
  ['El Norte Noticias', 'elnortenoticias'],
  ['Norteña y feliz', 'nortenya_feliz'],
  ['Viajes Norte Sur', 'viajesnortesur'],
  ['Fans de Norte Hogar', 'fansdenortehogar'],
  ['Hogar dulce hogar', 'hogardulce'],
  ['Horte Verde', 'huerteverde'],
  ['Nora Tejero', 'noratejero'],
  ['Forte Muebles', 'fortemuebles'],
  ['Corte y confección', 'corteyconfeccion'],
  ['Puerto Norte Vecinos', 'puertonorte_av'],
  ['Lumen Christi Parish', 'lumenchristi'],
  ['Lumen Books', 'lumenbooks'],
  ['Carmen Luna', 'carmenluna'],
  ['Lumera Hotels', 'lumerahotels'],
  ['Airways Museum', 'airwaysmuseum'],
  ['Luke Menon', 'lukemenon'],
  ['Consumer Help Desk', 'consumerhelp_demo'],
  ['Oficina de consumo', 'consumo_demo'],
  ['Asociación de usuarios', 'usuarios_demo'],
  ['Sofía Lindt', 'sofia_lindt_d'],
  ['Gus Arrieta', 'gus_arrieta_d'],
  ['Priya Nair', 'priya_nair_d'],
  ['Owen Blake', 'owen_blake_d'],
  ['Taller Lumbre', 'tallerlumbre'],
  ['Reparaciones Ríos', 'reparacionesrios'],
  ['Ana · soporte emocional', 'anasoporte'],
  ['Help!', 'helphelp_demo'],
  ['Norbert Hogan', 'norberthogan'],
  ['Lumi', 'lumi_draws'],
  ['Northern Homes', 'northernhomes'],
  ['La casa del norte de Eva', 'evacasanorte'],
  ['Muebles Sur', 'mueblessur'],
  ['Tomás Quiroga', 'tomas_quiroga_d'],
  ['Ciudad Norte FC', 'ciudadnortefc'],
  ['Rosa Hogar', 'rosahogar'],
  ['Vuelos baratos', 'vuelosbaratos_d'],
  ['Airline Watch', 'airlinewatch_d'],
];
const helpful = [
  'Escríbeme por privado y te cuento cómo lo resolví yo.',
  'Te ayudo si quieres, me pasó lo mismo: https://example.invalid/hilo',
  'DM me, I had the same problem and can help you write the claim.',
  'Qué vergüenza. A mí también me tardaron un mes.',
  'Rellena este formulario de consumo y te atienden: www.example.invalid',
] as const;

describe('impostors under a customer’s post', () => {
  it('at least 27 of 30 look-alikes that offer something are flagged', () => {
    const missed = lookAlikes.filter(([brand, name, handle, text]) => !flagged(brand, name, handle, text));
    expect(lookAlikes).toHaveLength(30);
    expect(missed.map(([, name, handle]) => `${name} @${handle}`).slice(3)).toEqual([]);
  });

  it('at most 2 of 200 others are', () => {
    const others = innocents.flatMap(([name, handle]) => helpful.map((text) => ({ name, handle, text })));
    expect(others).toHaveLength(200);
    const wrong = others.filter(({ name, handle, text }) =>
      [norte, lumen].some((brand) => flagged(brand, name, handle, text)),
    );
    expect(wrong.slice(2)).toEqual([]);
  });

  it('a look-alike that only talks is left alone', () => {
    expect(flagged(norte, 'Norte Hogar Soporte', 'norte_soporte', 'Menudo lío, ¿no?')).toBe(false);
  });

  it('we are not, nor is the customer, nor anybody where no brand is set', () => {
    expect(flagged(norte, 'Norte Hogar', 'nortehogar', dm)).toBe(false);
    const named = account('Norte Ayuda', 'norteayuda');
    expect(findImpostors([entry(named, dm)], named, norte)).toEqual([]);
    expect(flagged(Brand.parse({}), 'Norte Hogar', 'norte_soporte', dm)).toBe(false);
  });

  it('says each account once, with what it looks like and offers', () => {
    const author = account('Norte Hogar Soporte', 'norte_soporte');
    expect(findImpostors([entry(author, dm), entry(author, form)], customer, norte)).toEqual([
      { author, text: dm, like: 'both', offers: ['private'] },
    ]);
  });

  it('on Facebook a second account with our very name is one, where the first carries our address', () => {
    const page = (handle: string): Author => ({
      name: 'Norte Hogar',
      handle,
      profileUrl: `https://www.facebook.com/${handle}`,
    });
    const own = entry(page('nortehogar'), 'Lo miramos hoy.');
    const other = entry(page('profile.php?id=61550'), dm);
    expect(findImpostors([own, other], customer, norte).map(({ author }) => author.handle)).toEqual([
      'profile.php?id=61550',
    ]);
    // Alone it may be ours: Pages are known by their name.
    expect(findImpostors([other], customer, norte)).toEqual([]);
  });
});
