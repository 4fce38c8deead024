import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { command, rows } from './kept.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

const dayMs = 86_400_000;
const by = (name: string) => ({ name, handle: name.toLowerCase(), profileUrl: null });

/** A command of the person about one case. */
async function tell(desk: Page, name: string, caseId: string, input: object): Promise<void> {
  const said = await command(desk, name, { commandId: crypto.randomUUID(), caseId, ...input });
  expect(said).toMatchObject({ ok: true });
}

const remind = (desk: Page, caseId: string, dueAt: number): Promise<void> =>
  tell(desk, 'followUp.set', caseId, {
    dueAt,
    reason: '',
    kind: 'reply',
    untilAnswer: false,
    survivesReply: true,
  });

/** So many points beyond those of severity; no two cases stand closer than what age may add. */
const worth = (points: number) => ({
  priorityParts: { severity: 0, age: 0, arousal: points, reach: 0, repeat: 0, floor: 0 },
});

/** Four cases, no two of them alike in what a list is narrowed by or ordered by. */
async function seedFour(desk: Page): Promise<void> {
  const now = Date.now();
  const abril = await seedCase(desk, 'l1', {
    post: { author: by('Abril'), postedAt: now - 4 * dayMs },
    assessment: { variety: 'es-AR', ...worth(55) },
    facts: [{ type: 'attached', department: 'Envíos' }],
  });
  const bruno = await seedCase(desk, 'l2', {
    post: { author: by('Bruno'), postedAt: now - 3 * dayMs },
    assessment: { variety: 'es-AR', ...worth(0) },
  });
  const carla = await seedCase(desk, 'l3', {
    post: { author: by('Carla'), postedAt: now - 2 * dayMs, platform: 'facebook', url: null },
    assessment: { severity: 3, ...worth(0) },
  });
  await seedCase(desk, 'l4', {
    post: { author: by('Dani'), postedAt: now - dayMs, platform: 'facebook', url: null },
    assessment: worth(90),
    facts: [{ type: 'attached', department: 'Facturas' }],
  });
  await tell(desk, 'case.solution', bruno, { solution: 'full', text: '', newsAt: null, reason: '' });
  await remind(desk, abril, now + 3 * dayMs);
  await remind(desk, bruno, now + 2 * dayMs);
  await remind(desk, carla, now + dayMs);
}

const listed = (desk: Page): Locator => desk.getByRole('listbox').getByRole('option');

/** Whose cases are listed, in their order. */
async function expectListed(desk: Page, names: readonly string[]): Promise<void> {
  await expect(listed(desk)).toHaveText(names.map((name) => new RegExp(name)));
}

test('the list is narrowed by network, solution, department and variety, and each chip counts what it shows', async ({
  start,
}) => {
  const desk = await deskAt(await start(), 'cases');
  await seedFour(desk);
  await expect(listed(desk)).toHaveCount(4);
  await desk.getByRole('button', { name: 'Más filtros' }).click();

  const chip = (group: string, name: RegExp) =>
    desk.getByRole('group', { name: group }).getByRole('button', { name });
  const narrowings = [
    [chip('Red', /^Facebook 2$/), ['Carla', 'Dani']],
    [chip('Solución', /^Completa 1$/), ['Bruno']],
    [chip('Departamento', /^Envíos 1$/), ['Abril']],
    [chip('Variedad del idioma', /Argentina.* 2$/), ['Abril', 'Bruno']],
  ] as const;
  for (const [pressed, names] of narrowings) {
    await pressed.click();
    await expect(listed(desk)).toHaveCount(names.length);
    for (const name of names) await expect(listed(desk).filter({ hasText: name })).toHaveCount(1);
    await pressed.click();
    await expect(listed(desk)).toHaveCount(4);
  }

  // Of two both must hold, and what the second would show is counted within the first.
  await chip('Variedad del idioma', /Argentina/).click();
  await chip('Solución', /^Ninguna 1$|^Sin .* 1$/).click();
  await expectListed(desk, ['Abril']);
  await desk.getByRole('button', { name: 'Quitar filtros' }).click();
  await expect(listed(desk)).toHaveCount(4);
});

test('the list is ordered by what was chosen, and stays so when it is opened again', async ({ start }) => {
  const desk = await deskAt(await start(), 'cases');
  await seedFour(desk);
  await expect(listed(desk)).toHaveCount(4);
  const order = desk.getByRole('combobox', { name: 'Orden' });

  await order.selectOption({ label: 'Prioridad' });
  await expectListed(desk, ['Dani', 'Abril', 'Carla', 'Bruno']);
  await order.selectOption({ label: 'Fecha de seguimiento' });
  await expectListed(desk, ['Carla', 'Bruno', 'Abril', 'Dani']);
  await order.selectOption({ label: 'Lo más antiguo' });
  await expectListed(desk, ['Abril', 'Bruno', 'Carla', 'Dani']);
  await desk.reload();
  await expectListed(desk, ['Abril', 'Bruno', 'Carla', 'Dani']);
});

test('by keyboard several cases are put off together, and one undo brings their days back', async ({
  start,
}) => {
  const context = await start();
  const desk = await deskAt(context, 'cases?sort=oldest');
  await seedFour(desk);
  await expect(listed(desk)).toHaveCount(4);
  const due = async () => (await rows(context, 'cases')).map(({ nextDueAt }) => nextDueAt);
  const before = await due();

  await desk.getByRole('listbox').focus();
  await desk.keyboard.press('Home');
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('Shift+ArrowDown');
  await expect(desk.getByText('3 seleccionados')).toBeVisible();
  await desk.getByRole('button', { name: 'Posponer' }).press('Enter');
  await desk.getByRole('menuitem', { name: /^1 semana/ }).press('Enter');
  await expect(desk.getByText(/^3 casos vuelven/)).toBeVisible();
  const after = await due();
  expect(new Set(after.filter((day, place) => day !== before[place]))).toHaveProperty('size', 1);
  expect(after.filter((day, place) => day !== before[place])).toHaveLength(3);

  await desk.getByRole('button', { name: 'Deshacer' }).click();
  await expect(desk.getByText('Deshecho en 3 casos.')).toBeVisible();
  expect(await due()).toEqual(before);
});
