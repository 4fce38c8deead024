import { expect, test } from './fixtures.ts';
import { keptLocally } from './kept.ts';
import { focusedName, hasKeys, keysAreSomewhere, press, reach, tabTo } from './keyboard.ts';
import { extensionOrigin } from './launch.ts';
import { replyBox } from './person.ts';
import { findButton } from './pierce.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

const author = 'Marta Gil Robledo';

test('by keyboard alone: from the mark through the four steps, the words in the box, the reminder, and back', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const mark = await findButton(page, new RegExp(`^(Queja|Urgente), ${author}`));
  await tabTo(page, mark.name);
  await page.keyboard.press('Enter');
  let sidebar = await hasKeys(page);

  await press(page, sidebar.getByRole('button', { name: 'Registrar caso' }));
  await expect(sidebar.getByText('Caso registrado', { exact: true }).first()).toBeAttached();
  await keysAreSomewhere(sidebar);

  await reach(page, sidebar.getByRole('tab', { selected: true }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await press(page, sidebar.getByRole('radio', { name: 'Aún no lo sé' }), { with: 'ArrowLeft' });
  await reach(page, sidebar.getByRole('textbox', { name: '¿Qué podemos arreglar?' }));
  await page.keyboard.type('Hoy se localiza el paquete');
  await reach(page, sidebar.getByRole('tab', { selected: true }), 'Shift+Tab');
  await expect(sidebar.getByRole('tab', { selected: true })).toHaveAccessibleName('Entender hecho');
  await page.keyboard.press('ArrowRight');

  await press(page, sidebar.getByRole('button', { name: 'Usar la sugerencia Directa' }));
  const editor = sidebar.getByRole('textbox', { name: 'Tu respuesta' });
  await expect(editor).not.toBeEmpty();
  const draft = (await editor.innerText()).trim();
  await press(page, sidebar.getByRole('button', { name: 'Poner en la respuesta' }));
  await expect(replyBox(page)).toContainText(draft.slice(0, 40));
  // The words stand before the person: the keys are in the site's own box, and Send is hers.
  await expect(replyBox(page)).toBeFocused();
  expect(await page.evaluate(() => window.fixture.sends)).toEqual([]);
  await press(page, page.getByTestId('tweetButton'));
  expect(await page.evaluate(() => window.fixture.sends.length)).toBe(1);

  await tabTo(page, /^(Abrir Sosiego|Caso.*Marta Gil)/);
  await page.keyboard.press('Enter');
  sidebar = await hasKeys(page);
  const reminder = sidebar.getByRole('region', { name: '¿Cuándo lo miras otra vez?' });
  const sent = sidebar.getByRole('button', { name: 'Sí, enviada' });
  await expect(reminder.or(sent).first()).toBeVisible();
  // The page may have shown the reply itself: then nothing is asked.
  if (await sent.isVisible()) await press(page, sent, { by: 'Shift+Tab' });
  await press(page, reminder.getByRole('button', { name: 'Otra fecha' }));
  await expect(reminder.getByLabel('Otra fecha')).toBeFocused();
  await press(page, reminder.getByRole('button').first(), { by: 'Shift+Tab' });
  await expect(sidebar.getByText(/^Aviso puesto para/).first()).toBeAttached();
  await keysAreSomewhere(sidebar);
  const history = sidebar.getByText('Historial del caso');
  await press(page, sidebar.locator('summary').filter({ has: history }));
  await expect(sidebar.getByText('Respuesta enviada').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('sosiego-panel')).toBeHidden();
  await expect.poll(() => focusedName(page)).toMatch(/^(Abrir Sosiego|Caso.*Marta Gil)/);
});

test('by keyboard alone: a setting is changed, an exercise of the practice feed answered', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/options.html`);
  await press(page, page.getByRole('link', { name: /^Practica antes/ }));
  await expect(page).toHaveURL(/practice\.html/);
  const exercise = page.getByRole('article', { name: 'Elena Cobos' });
  await press(page, exercise.getByRole('button', { name: 'Responder' }));
  await expect(exercise.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(
    'Que gotee a las dos semanas es cosa nuestra. Nuria te la cambia mañana a las 10. –Ana',
  );
  await press(page, exercise.getByRole('button', { name: 'Publicar aquí' }));
  await expect(exercise.getByRole('status')).toBeVisible();
  await keysAreSomewhere(page);
  const restart = page.getByRole('button', { name: 'Empezar de cero' });
  await press(page, restart, { by: 'Shift+Tab' });
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(restart).toBeFocused();

  await page.goBack();
  await reach(page, page.getByRole('textbox', { name: 'Firma' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Berta');
  await press(page, page.getByRole('radio', { name: 'El que usa el cliente' }), { with: 'ArrowRight' });
  await press(page, page.getByRole('switch', { name: 'Avisar con notificaciones' }), { with: 'Space' });
  await expect.poll(() => keptLocally(context)).toMatch(/"notifications":false/);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Firma' })).toHaveValue('Berta');
  await expect(page.getByRole('radio', { name: 'Tú', exact: true })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Avisar con notificaciones' })).not.toBeChecked();
});

test('by keyboard alone: the desk is filtered, a case solved, a crisis room opened and closed', async ({
  start,
}) => {
  const context = await start();
  const desk = await deskAt(context, 'cases');
  await seedCase(desk, 'k1', { post: { text: 'La estufa vino sin tornillos' } });
  await seedCase(desk, 'k2', {
    post: { text: 'Me habéis cobrado dos veces' },
    assessment: { cause: 'billing' },
  });
  const rows = desk.getByRole('listbox').getByRole('option');
  await expect(rows).toHaveCount(2);

  const filters = desk.getByRole('group', { name: 'Filtros' });
  await press(desk, filters.getByRole('button', { name: 'Más filtros' }));
  await press(desk, desk.getByRole('group', { name: 'Causa' }).getByRole('button', { name: /^cobro/ }), {
    with: 'Space',
  });
  await expect(rows).toHaveCount(1);
  await keysAreSomewhere(desk);
  await reach(desk, desk.getByRole('listbox'));
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await press(desk, desk.getByRole('button', { name: 'Resuelto', exact: true }));
  await expect(desk.getByText('Caso resuelto.').first()).toBeAttached();
  await keysAreSomewhere(desk);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('listbox')).toBeFocused();

  // Its parts stand in one order everywhere, and so does what helps.
  const head = desk.getByRole('banner');
  const inOrder = await head.ariaSnapshot();
  const parts = head.getByRole('navigation').getByRole('link');
  await reach(desk, parts.first(), 'Shift+Tab');
  for (const link of await parts.all()) {
    await press(desk, link);
    await expect(link).toHaveAttribute('aria-current', 'page');
    expect(await head.ariaSnapshot()).toBe(inOrder);
  }

  await press(desk, desk.getByRole('button', { name: 'Salas de crisis' }));
  await press(desk, desk.getByRole('button', { name: 'Abrir una sala' }));
  await expect(desk).toHaveURL(/#\/crisis\/[\w-]+$/);
  await reach(desk, desk.getByRole('textbox', { name: 'De qué va' }));
  await desk.keyboard.type('el cobro doble');
  await reach(desk, desk.getByRole('textbox', { name: 'Un hecho comprobado' }));
  await desk.keyboard.type('son 40 pedidos');
  await desk.keyboard.press('Enter');
  await press(desk, desk.getByRole('button', { name: 'Cambiar «son 40 pedidos»' }), { by: 'Shift+Tab' });
  await expect(desk.getByRole('textbox', { name: 'Cambiar «son 40 pedidos»' })).toBeFocused();
  await desk.keyboard.press('End');
  await desk.keyboard.type(' de hoy');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('listitem').filter({ hasText: 'son 40 pedidos de hoy' })).toBeVisible();
  await keysAreSomewhere(desk);

  const close = desk.getByRole('button', { name: 'Cerrar la sala' });
  await press(desk, close.first(), { by: 'Shift+Tab' });
  await desk.keyboard.press('Escape');
  await expect(close).toBeFocused();
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Avisar antes');
  await press(desk, desk.getByRole('dialog').getByRole('button', { name: 'Cerrar la sala' }));
  await expect(desk.getByText('Avisar antes')).toBeVisible();
});
