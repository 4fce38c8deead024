import type { Browser } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/real-browser.ts';
import { type ContentWorld, openContentWorld } from './content-world.ts';
import type { BoxReading } from './insertion-in-page.ts';

const LINES = 'Hola, Marta.\n\nSentimos la espera: sale hoy. 📦\nTe llamo mañana a las 10. Íñigo';
const LONG = 'Sentimos lo que ha pasado y lo estamos mirando con el almacén. '.repeat(7).trim();

let browser: Browser;
let world: ContentWorld;

const open = async (url: string, options = {}): Promise<void> => {
  world = await openContentWorld(browser, url, new URL('./insertion-in-page.ts', import.meta.url), options);
};
const call = <Value>(name: string, ...given: readonly string[]): Promise<Value> =>
  world.run<Value>(`inPage.${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`);
const box = (words: string) => call<BoxReading | null>('boxOf', words);
const textIn = async (words: string): Promise<string> => (await box(words))?.text.trim() ?? '(no box)';

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  const { sends, clicks } = await world.noticed();
  // Whatever else a test does, nobody but the person ever pressed Send.
  expect(sends.filter(({ trusted }) => !trusted)).toEqual([]);
  expect(clicks.filter(({ trusted, on }) => !trusted && !isReplyControl(on))).toEqual([]);
  await world.context.close();
});
afterAll(() => browser.close());

const isReplyControl = (name: string): boolean =>
  ['reply', 'Dejar un comentario', 'Leave a comment', 'Responder', 'Reply', 'Comentar'].includes(name);

describe('X, a Draft.js box', { timeout: 20_000 }, () => {
  const MARTA = 'tercera semana';

  it.each([
    ['one line', 'Lo miramos ahora mismo y te decimos algo hoy.'],
    ['lines, a blank one, an emoji and accents', LINES],
    ['more than 280 characters', LONG],
  ])('takes into the empty box of the dialog: %s', async (_, text) => {
    await open('https://x.com/home');
    expect(await call('reply', MARTA, text)).toBe('inserted');
    expect(await textIn(MARTA)).toBe(text);
    const send = world.page.getByTestId('tweetButton');
    expect(await send.isDisabled()).toBe(text === LONG);
  });

  it('leaves a box one can type on in, and the person sends it', async () => {
    await open('https://x.com/home');
    await call('reply', MARTA, LINES);
    await world.page.keyboard.type(' y gracias');
    expect(await textIn(MARTA)).toBe(`${LINES} y gracias`);
    await world.page.getByTestId('tweetButton').click();
    const { sends, sent } = await world.noticed();
    expect(sends).toEqual([{ trusted: true, via: 'click' }]);
    expect(sent.map(({ text }) => text)).toEqual([`${LINES} y gracias`]);
  });

  it('appends to what the person wrote, with a space, or replaces it', async () => {
    await open('https://x.com/martagil_demo/status/1990000000000010001');
    await world.page.getByTestId('tweetTextarea_0').click();
    await world.page.keyboard.type('Hola, Marta.');
    expect((await box(MARTA))?.draft).toBe('Hola, Marta.');
    expect(await call('reply', MARTA, 'Sale hoy.\nGracias.', 'append')).toBe('inserted');
    expect(await textIn(MARTA)).toBe('Hola, Marta. Sale hoy.\nGracias.');
    expect(await call('reply', MARTA, LINES, 'replace')).toBe('inserted');
    expect(await textIn(MARTA)).toBe(LINES);
  });

  it('never doubles: pressed twice at once, or again later', async () => {
    await open('https://x.com/home');
    expect(await call('replyTwiceAtOnce', MARTA, LINES)).toEqual(['inserted', 'inserted']);
    expect(await call('reply', MARTA, LINES, 'append')).toBe('inserted');
    expect(await call('reply', MARTA, LINES, 'replace')).toBe('inserted');
    expect(await textIn(MARTA)).toBe(LINES);
  });

  it('works while the focus is in a frame, as it is after a click in the sidebar', async () => {
    await open('https://x.com/martagil_demo/status/1990000000000010001');
    await world.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input>';
      document.documentElement.append(frame);
      return new Promise((loaded) => frame.addEventListener('load', loaded));
    });
    await world.page.frameLocator('iframe').locator('input').focus();
    expect(await call('reply', MARTA, LINES)).toBe('inserted');
    await world.page.keyboard.type(' y gracias');
    expect(await textIn(MARTA)).toBe(`${LINES} y gracias`);
  });

  it('finds the box again when the site re-mounts it under the focus', async () => {
    await open('https://x.com/martagil_demo/status/1990000000000010001');
    await world.page.evaluate(() => window.fixture.remountOnFocus());
    expect(await call('reply', MARTA, LINES)).toBe('inserted');
    expect(await textIn(MARTA)).toBe(LINES);
  });

  it('says so when the box is gone, and leaves the home box alone', async () => {
    await open('https://x.com/home');
    expect(await call('replyIntoRemoved', MARTA, LINES)).toBe('no-composer');
    expect(await world.page.locator('.home-box [contenteditable]').textContent()).toBe('');
  });

  it('refuses, the box untouched, where the site does not listen to paste', async () => {
    await open('https://x.com/home');
    await world.page.evaluate(() => window.fixture.ignorePaste(true));
    expect(await call('reply', MARTA, LINES)).toBe('refused');
    expect(await textIn(MARTA)).toBe('');
  });

  it('does not call it inserted when the site pastes twice', async () => {
    await open('https://x.com/home');
    await world.page.evaluate(() => window.fixture.doublePaste(true));
    expect(await call('reply', MARTA, 'Sale hoy.')).toBe('refused');
  });

  it('uses neither the home box nor the dialog of somebody else', async () => {
    await open('https://x.com/home');
    expect(await box(MARTA)).toBeNull();
    await world.page.locator('article', { hasText: 'kettle started smoking' }).getByTestId('reply').click();
    await world.page.getByRole('dialog').waitFor();
    expect(await box(MARTA)).toBeNull();
    expect(await call('reply', MARTA, LINES)).toBe('no-box');
    expect(await textIn('kettle started smoking')).toBe('');
  });

  it('two posts of one author have two boxes', async () => {
    await open('https://x.com/martagil_demo/status/1990000000000010001');
    expect(await box('buzón lleno')).toBeNull();
    expect(await call('reply', 'buzón lleno', 'Lo siento.')).toBe('inserted');
    expect(await textIn('buzón lleno')).toBe('Lo siento.');
    // Behind the dialog the page's own post has its inline box; it cannot be used now.
    expect(await box(MARTA)).toBeNull();
  });

  it('knows the region to keep free: box and Send button', async () => {
    await open('https://x.com/home');
    await call('reply', MARTA, LINES);
    const reading = await box(MARTA);
    const send = await world.page.getByTestId('tweetButton').boundingBox();
    expect(reading?.holdsSend).toBe(true);
    expect(reading?.region[2]).toBeGreaterThanOrEqual((send?.x ?? 0) + (send?.width ?? 0));
    expect((reading?.region[2] ?? 0) - (reading?.region[0] ?? 0)).toBeLessThanOrEqual(600);
  });
});

describe('Facebook, a Lexical box', { timeout: 20_000 }, () => {
  const SHELF = 'panel partido';
  const REFUND = 'la trona que os devolví';

  it.each([
    ['one line', 'Lo miramos ahora mismo y te decimos algo hoy.'],
    ['lines, a blank one, an emoji and accents', LINES],
    ['a long one', LONG],
  ])('takes into the empty box of the dialog: %s', async (_, text) => {
    await open('https://www.facebook.com/', { decoys: true });
    expect(await call('reply', SHELF, text)).toBe('inserted');
    expect(await textIn(SHELF)).toBe(text);
    expect(await world.page.getByRole('dialog').locator('.send').getAttribute('aria-disabled')).toBe('false');
    for (const decoy of ['#chat-decoy', '#status-decoy']) {
      expect(await world.page.locator(decoy).textContent()).toBe('');
    }
  });

  it('opens the inline box in a group, leaves it usable, and the person sends it', async () => {
    await open('https://www.facebook.com/groups/550011223344/');
    expect(await call('reply', SHELF, LINES)).toBe('inserted');
    await world.page.keyboard.type(' y gracias');
    expect(await textIn(SHELF)).toBe(`${LINES} y gracias`);
    await world.page.keyboard.press('Enter');
    const { sends, sent } = await world.noticed();
    expect(sends).toEqual([{ trusted: true, via: 'key' }]);
    expect(sent).toHaveLength(1);
  });

  it('appends to what the person wrote, or replaces it', async () => {
    await open('https://www.facebook.com/martagil.demo/posts/7788100000001');
    await world.page.locator('[contenteditable]').click();
    await world.page.keyboard.type('Hola, Marta.');
    expect(await call('reply', SHELF, 'Sale hoy.\nGracias.', 'append')).toBe('inserted');
    expect(await textIn(SHELF)).toBe('Hola, Marta. Sale hoy.\nGracias.');
    expect(await call('reply', SHELF, LINES, 'replace')).toBe('inserted');
    expect(await textIn(SHELF)).toBe(LINES);
  });

  it('keeps the mention a reply to a comment starts with', async () => {
    await open('https://www.facebook.com/norte/posts/7788100000002');
    expect(await call('reply', REFUND, 'Hoy sale el abono.\nTe aviso. Carla')).toBe('inserted');
    expect(await textIn(REFUND)).toBe('Rubén Ocampo Hoy sale el abono.\nTe aviso. Carla');
    const reading = await box(REFUND);
    expect(reading?.draft).toBe('Hoy sale el abono.\nTe aviso. Carla');
    expect(reading?.label).toContain('Rubén Ocampo');
    expect(await world.page.locator('.mention').textContent()).toBe('Rubén Ocampo');
    expect(await call('reply', REFUND, 'Otra cosa.', 'replace')).toBe('inserted');
    expect(await textIn(REFUND)).toBe('Rubén Ocampo Otra cosa.');
    expect(await world.page.locator('.mention').textContent()).toBe('Rubén Ocampo');
  });

  it("a comment's box is not the post's, nor another comment's", async () => {
    await open('https://www.facebook.com/norte/posts/7788100000002');
    await call('reply', REFUND, 'Hoy sale el abono.');
    expect((await box('Este sábado abrimos'))?.label).toContain('comentario público');
    expect(await textIn('Este sábado abrimos')).toBe('');
    expect(await box('con perro')).toBeNull();
    // A later reply of the same person in the same thread shares the box.
    expect((await box('Ya pasó ayer'))?.draft).toBe('Hoy sale el abono.');
  });

  it('knows the commenter by a name with an emoji in it', async () => {
    await open('https://www.facebook.com/norte/posts/7788100000002');
    expect(await call('reply', 'taller del año pasado', 'Te esperamos.')).toBe('inserted');
    expect((await box('taller del año pasado'))?.draft).toBe('Te esperamos.');
  });

  it('never doubles, and finds a re-mounted box', async () => {
    await open('https://www.facebook.com/martagil.demo/posts/7788100000001');
    await world.page.evaluate(() => window.fixture.remountOnFocus());
    expect(await call('replyTwiceAtOnce', SHELF, LINES)).toEqual(['inserted', 'inserted']);
    expect(await call('reply', SHELF, LINES)).toBe('inserted');
    expect(await textIn(SHELF)).toBe(LINES);
  });

  it('refuses, the box untouched, where the site does not listen to paste', async () => {
    await open('https://www.facebook.com/martagil.demo/posts/7788100000001');
    await world.page.evaluate(() => window.fixture.ignorePaste(true));
    expect(await call('reply', SHELF, LINES)).toBe('refused');
    expect(await textIn(SHELF)).toBe('');
  });

  it('uses no box while the dialog of another post is open', async () => {
    await open('https://www.facebook.com/', { lang: 'en' });
    await world.page
      .locator('.post', { hasText: 'charged my card twice' })
      .getByLabel('Leave a comment')
      .click();
    await world.page.getByRole('dialog').waitFor();
    expect(await box(SHELF)).toBeNull();
    expect(await call('reply', SHELF, LINES)).toBe('no-box');
    expect(await textIn('charged my card twice')).toBe('');
  });
});

describe('YouTube, a plain box', { timeout: 20_000 }, () => {
  const WATCH = 'https://www.youtube.com/watch?v=demoNorte01';
  const BROKEN = 'llegó rota';
  const plain = () => world.page.locator('#contenteditable-root').first();

  it.each([
    ['one line', 'Lo miramos ahora mismo y te decimos algo hoy.'],
    ['lines, a blank one, an emoji and accents', LINES],
    ['a long one', LONG],
  ])('takes into the empty box, as the site reads it: %s', async (_, text) => {
    await open(WATCH);
    expect(await call('reply', BROKEN, text)).toBe('inserted');
    expect(await textIn(BROKEN)).toBe(text);
    expect(await plain().innerText()).toBe(text);
    expect(await world.page.locator('#submit-button button').isEnabled()).toBe(true);
    expect(await box('en blanco')).toBeNull();
  });

  it('leaves a box one can type on in and undo, and the person sends it', async () => {
    await open(WATCH);
    await call('reply', BROKEN, LINES);
    await world.page.keyboard.type(' y gracias');
    expect(await textIn(BROKEN)).toBe(`${LINES} y gracias`);
    await world.page.locator('#submit-button button').click();
    const { sends, sent } = await world.noticed();
    expect(sends).toEqual([{ trusted: true, via: 'click' }]);
    expect(sent.map(({ text }) => text)).toEqual([`${LINES} y gracias`]);
  });

  it('appends to what the person wrote, with a space, or replaces it', async () => {
    await open(WATCH);
    await world.page.locator('#reply-button-end button').first().click();
    await world.page.keyboard.type('Hola, Marta.');
    expect(await call('reply', BROKEN, 'Sale hoy.\nGracias.', 'append')).toBe('inserted');
    expect(await textIn(BROKEN)).toBe('Hola, Marta. Sale hoy.\nGracias.');
    expect(await call('reply', BROKEN, LINES, 'replace')).toBe('inserted');
    expect(await textIn(BROKEN)).toBe(LINES);
  });

  it('keeps the handle that a reply to a reply starts with', async () => {
    await open(WATCH);
    await world.page.locator('#reply-button-end button').nth(1).click();
    await world.page.keyboard.type('@sofia_lindt_d ');
    expect((await box('por la mañana'))?.draft).toBe('');
    expect(await call('reply', 'por la mañana', 'Gracias.', 'append')).toBe('inserted');
    expect(await textIn('por la mañana')).toBe('@sofia_lindt_d Gracias.');
    expect(await call('reply', 'por la mañana', 'Otra cosa.', 'replace')).toBe('inserted');
    expect(await textIn('por la mañana')).toBe('@sofia_lindt_d Otra cosa.');
  });

  it('never doubles: pressed twice at once, or again later', async () => {
    await open(WATCH);
    expect(await call('replyTwiceAtOnce', BROKEN, LINES)).toEqual(['inserted', 'inserted']);
    expect(await call('reply', BROKEN, LINES, 'append')).toBe('inserted');
    expect(await textIn(BROKEN)).toBe(LINES);
  });

  it('refuses where the site does not keep what is typed', async () => {
    await open(WATCH);
    await world.page.evaluate(() =>
      document.addEventListener('input', ({ target }) => (target as Element).replaceChildren()),
    );
    expect(await call('reply', BROKEN, LINES)).toBe('refused');
    expect(await textIn(BROKEN)).toBe('');
  });

  it('knows the region to keep free: box and Send button', async () => {
    await open(WATCH);
    await call('reply', BROKEN, LINES);
    expect((await box(BROKEN))?.holdsSend).toBe(true);
  });
});

describe.each([
  ['Quill', 'https://www.linkedin.com/feed/'],
  ['TipTap', 'https://www.linkedin.com/feed/?editor=tiptap'],
])('LinkedIn, a box of %s', { timeout: 20_000 }, (_, FEED) => {
  const BROKEN = 'llegaron rotas';

  it.each([
    ['one line', 'Lo miramos ahora mismo y te decimos algo hoy.'],
    ['lines, a blank one, an emoji and accents', LINES],
    ['a long one', LONG],
  ])('takes into the empty box, a paragraph a line: %s', async (_, text) => {
    await open(FEED);
    expect(await call('reply', BROKEN, text)).toBe('inserted');
    expect(await textIn(BROKEN)).toBe(text);
    expect(await box('cumple diez años')).toBeNull();
    await world.page.getByRole('button', { name: 'Publicar comentario' }).click();
    const { sends, sent } = await world.noticed();
    expect(sends).toEqual([{ trusted: true, via: 'click' }]);
    expect(sent.map((each) => each.text)).toEqual([text]);
  });

  it('appends to what the person wrote, replaces it, and never doubles', async () => {
    await open(FEED);
    await world.page.getByRole('button', { name: 'Comentar' }).first().click();
    await world.page.keyboard.type('Hola, Marta.');
    expect(await call('reply', BROKEN, 'Sale hoy.\nGracias.', 'append')).toBe('inserted');
    expect(await textIn(BROKEN)).toBe('Hola, Marta. Sale hoy.\nGracias.');
    expect(await call('reply', BROKEN, LINES, 'replace')).toBe('inserted');
    expect(await call('reply', BROKEN, LINES, 'append')).toBe('inserted');
    expect(await textIn(BROKEN)).toBe(LINES);
    expect((await box(BROKEN))?.region).toBeDefined();
  });

  it('has no box for a comment that nobody answers yet, and opens none for it by the post’s', async () => {
    await open(FEED);
    await call('reply', BROKEN, 'Sale hoy.');
    expect(await box('por la mañana')).toBeNull();
  });
});
