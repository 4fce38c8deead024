import { expect, test } from './fixtures.ts';
import { errorCodes } from './kept.ts';
import { deskAt, seedCase } from './seeded-cases.ts';
import { errorsOf } from './sites.ts';

test('the weekly report holds the minor issues without their people; what is grave or late stays out of it', async ({
  start,
}) => {
  const context = await start();
  const desk = await deskAt(context, 'report');
  const errors = errorsOf(desk);
  await expect(desk.getByText('Ningún asunto menor esta semana.')).toBeVisible();
  const marked = { type: 'attached', reportable: true } as const;
  await seedCase(desk, '801', {
    post: { text: 'Soy Rosa Prueba, @rosa_prueba, móvil 612 345 678: la tapa de la caja llega rota' },
    assessment: { cause: 'product', severity: 1 },
    facts: [marked, { type: 'closing-answers', learned: 'Con Rosa bastó mandar otra tapa', visible: null }],
  });
  await seedCase(desk, '802', {
    post: { text: 'La batidora echa humo y huele a quemado' },
    assessment: { cause: 'safety', severity: 3 },
    facts: [marked],
  });
  await seedCase(desk, '803', {
    post: { text: 'Pagué una lámpara hace tres semanas y no llega' },
    assessment: { cause: 'delivery', severity: 1 },
    facts: [marked],
  });

  await expect(desk.getByText('1 asunto menor')).toBeVisible();
  await expect(desk.getByText(/^2 casos graves o con retraso no están aquí/)).toBeVisible();
  const sheet = desk.getByRole('region', { name: 'Informe semanal de Norte' });
  await expect(sheet).toContainText('la tapa de la caja llega rota');
  await expect(sheet).toContainText('bastó mandar otra tapa');
  await expect(sheet).not.toContainText(/rosa|prueba|612|humo|lámpara/i);

  // On paper: the sheet alone.
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('navigation')).toBeHidden();
  await expect(sheet.getByRole('button', { name: 'Imprimir' })).toBeHidden();
  await expect(desk.getByText(/casos graves o con retraso/)).toBeHidden();
  await expect(sheet.getByText('1 asunto menor')).toBeVisible();
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});
