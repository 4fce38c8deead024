import { expect, test } from './fixtures.ts';
import { command, errorCodes } from './kept.ts';
import { extensionOrigin, killWorker } from './launch.ts';
import { badge, notificationsShown, openPopup } from './person.ts';

test('a crisis from its opening to its close: what is known, one statement, the hour that was promised', async ({
  start,
}) => {
  const context = await start();
  const popup = await openPopup(context);
  const [desk] = await Promise.all([
    context.waitForEvent('page'),
    command(popup, 'crisis.open', { commandId: crypto.randomUUID(), brandId: 'default', show: true }),
  ]);
  await expect(desk).toHaveURL(/desk\.html#\/crisis\/[\w-]+$/);
  await desk.getByRole('textbox', { name: 'De qué va' }).fill('el etiquetado');
  await desk.getByRole('textbox', { name: 'Un hecho comprobado' }).fill('afecta al lote 24B');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('listitem').filter({ hasText: 'afecta al lote 24B' })).toBeVisible();
  await desk.getByRole('textbox', { name: 'Algo que aún no sabemos' }).fill('si hay más');
  await desk.keyboard.press('Enter');
  await killWorker(popup);
  await desk.getByRole('button', { name: 'En 30 min' }).click();
  await expect(desk.getByText(/Te avisaré/)).toBeVisible();
  await desk.getByRole('button', { name: 'Rellenar con lo de arriba' }).click();
  const words = desk.getByRole('textbox', { name: 'Lo que vas a publicar' });
  await expect(words).toHaveValue(
    /^Hemos visto muchas preguntas sobre el etiquetado\. Lo que sabemos: afecta al lote 24B\. Lo que comprobamos: si hay más\. .+ contamos aquí cómo va, haya novedades o no\. –Ana$/,
  );
  await desk.getByRole('button', { name: 'Ya está publicada' }).click();
  await expect(desk.getByText(/^Publicada /)).toBeVisible();

  // The hour comes.
  const crisisId = new URL(desk.url()).hash.split('/').at(-1) ?? '';
  const soon = { commandId: crypto.randomUUID(), crisisId, change: { nextUpdateAt: Date.now() + 500 } };
  expect(await command(popup, 'crisis.update', soon)).toMatchObject({ ok: true });
  expect(await notificationsShown(popup)).toEqual([`crisis:${crisisId}`]);
  expect(await badge(popup)).toBe('1');
  await expect(desk.getByText('Toca contar cómo va')).toBeVisible();
  await words.fill('Sigue igual. A las seis contamos más. –Ana');
  await words.blur();
  await desk.getByRole('button', { name: 'Ya está publicada' }).click();
  await expect(desk.getByText(/^Publicada /)).toHaveCount(2);
  await expect(desk.getByText('Toca contar cómo va')).toBeHidden();

  await desk.getByRole('button', { name: 'Cerrar la sala' }).click();
  await desk.getByRole('dialog').getByRole('textbox').fill('Un dueño por turno');
  await desk.getByRole('dialog').getByRole('button', { name: 'Cerrar la sala' }).click();
  await expect(desk.getByText('Un dueño por turno')).toBeVisible();
  // The way in where no alarm shows it.
  await desk.goto(`${await extensionOrigin(context)}/desk.html#/cases`);
  await desk.getByRole('button', { name: 'Salas de crisis' }).click();
  await expect(desk.getByRole('link', { name: /el etiquetado/ })).toBeVisible();
  await desk.getByRole('button', { name: 'Abrir una sala' }).click();
  await expect(desk).toHaveURL(/#\/crisis\/[\w-]+$/);
  await expect(desk.getByRole('textbox', { name: 'De qué va' })).toHaveValue('');
  expect(await errorCodes(context)).toEqual([]);
});
