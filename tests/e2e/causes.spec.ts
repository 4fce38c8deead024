import { optionsPage } from './data-page.ts';
import { expect, test } from './fixtures.ts';
import { errorCodes } from './kept.ts';
import { practiceBrand } from './practice-brand.ts';
import { deskAt, seedCase } from './seeded-cases.ts';
import { errorsOf } from './sites.ts';

const fact = 'Los cambios piden el tique';

test('three cases on one policy become a proposal; once its words change, before and after stand side by side', async ({
  start,
}) => {
  const brands = [{ ...practiceBrand, policies: [{ id: 'p1', fact, source: 'Manual, página 4' }] }];
  const context = await start({ settings: { brands } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const options = await optionsPage(context);
  const said = (n: number) => ({
    post: { text: `Soy Rosa Prueba, mi pedido es el AB-9981${n}: sin el tique no cambian nada` },
    assessment: { cause: 'policy', severity: 1 } as const,
    facts: [{ type: 'attached', policyId: 'p1' } as const],
  });
  await seedCase(options, '701', said(1));
  await seedCase(options, '702', said(2));

  const desk = await deskAt(context, 'causes');
  const errors = errorsOf(desk);
  await expect(desk.getByText('Falta 1 caso para redactarla.')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Copiar la propuesta' })).toBeHidden();
  // The third arrives while the board is open.
  await seedCase(options, '703', said(3));
  await desk.getByRole('button', { name: 'Copiar la propuesta' }).click();
  const text = await desk.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(fact);
  expect(text).toMatch(/^- 3 casos desde el /m);
  expect(text).toMatch(/^- 3 sin resolver$/m);
  expect(text).toContain('sin el tique no cambian nada»');
  expect(text).not.toMatch(/Rosa|Prueba|AB-|9981|http|@/);
  await expect(desk.getByText(/^Cuando cambies el texto de esta condición/)).toBeVisible();

  const field = options.getByRole('textbox', { name: 'Condición, como se la dirías al cliente' });
  await expect(field).toHaveValue(fact);
  await field.fill('Los cambios piden el tique o el cargo de la tarjeta');
  await field.blur();
  await expect(desk.getByText(`Antes decía: ${fact}`)).toBeVisible();
  await seedCase(options, '704', said(4));
  // A day later.
  await desk.clock.setFixedTime(Date.now() + 86_400_000);
  await desk.reload();
  await expect(
    desk.getByRole('heading', { name: /^3 casos antes del cambio del .+, 1 después$/ }),
  ).toBeVisible();

  // The charts count the same cases.
  await desk.goto(desk.url().replace(/#.*/, '#/charts'));
  const causes = desk.getByRole('region', { name: 'Lo que más se repite: condiciones, 4 de 4' });
  await expect(causes).toBeVisible();
  await causes.getByRole('radio', { name: 'Condición' }).check();
  await expect(
    desk.getByRole('region', { name: /^Lo que más se repite: Los cambios piden .+, 4 de 4$/ }),
  ).toBeVisible();
  await expect(desk.getByRole('region', { name: 'Sin respuesta: 4 de 4' })).toBeVisible();
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});
