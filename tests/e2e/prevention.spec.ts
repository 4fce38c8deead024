import { expect, test } from './fixtures.ts';
import { command, errorCodes } from './kept.ts';
import { practiceBrand } from './practice-brand.ts';
import { deskAt, seedCase } from './seeded-cases.ts';
import { errorsOf } from './sites.ts';

test('the week’s list says what to prevent, keeps what was ticked, and leads to the proposal', async ({
  start,
}) => {
  const policies = [
    { id: 'p1', fact: 'Los cambios piden el tique', source: '' },
    { id: 'p2', fact: 'La oferta de otoño', source: '', reviewBy: '2026-01-01' },
  ];
  const context = await start({ settings: { brands: [{ ...practiceBrand, policies }] } });
  const desk = await deskAt(context, 'prevention');
  const errors = errorsOf(desk);
  const week = desk.getByRole('region', { name: 'Esta semana' });
  await expect(week.getByRole('checkbox', { name: /sigue anunciado: La oferta de otoño$/ })).toBeVisible();
  await expect(week.getByRole('checkbox', { name: /^Lo que más se repite/ })).toBeHidden();
  const caseId = await seedCase(desk, '901', {
    assessment: { cause: 'policy' },
    facts: [{ type: 'attached', policyId: 'p1' }],
  });
  const promise = { text: 'Te escribo mañana', dueAt: Date.now() + 86_400_000, kind: 'promise' };
  const promised = { commandId: crypto.randomUUID(), caseId, ...promise };
  expect(await command(desk, 'case.promise', promised)).toMatchObject({ ok: true });
  await expect(week.getByRole('checkbox', { name: '1 promesa por cumplir' })).toBeVisible();
  const cause = week.getByRole('checkbox', {
    name: 'Lo que más se repite este mes (1 caso): Los cambios piden el tique',
  });
  // What is shown as ticked is what is kept: it comes back from there.
  await cause.click();
  await expect(cause).toBeChecked();
  await desk.reload();
  await expect(cause).toBeChecked();
  await expect(week.getByRole('checkbox', { name: '1 promesa por cumplir' })).not.toBeChecked();

  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('navigation')).toBeHidden();
  await expect(cause).toBeVisible();
  await expect(week.getByRole('button')).toHaveCount(0);
  await desk.emulateMedia({ media: 'screen' });

  await week.getByRole('link', { name: 'Ver la propuesta' }).click();
  await expect(desk).toHaveURL(/#\/causes\/policy\/p1$/);
  await expect(desk.getByText('Faltan 2 casos para redactarla.')).toBeVisible();
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});
