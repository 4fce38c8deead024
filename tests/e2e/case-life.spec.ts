import type { Locator, Page } from '@playwright/test';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';

/** As sidebar and pages ask the worker. */
async function command(page: Page, name: string, input: object): Promise<void> {
  const answer = await page.evaluate(
    ([command, rest]) =>
      chrome.runtime.sendMessage({
        sosiego: 'command',
        command,
        input: { commandId: crypto.randomUUID(), ...rest },
      }),
    [name, input] as const,
  );
  expect(answer).toMatchObject({ ok: true });
}

const invented = (place: number) => ({
  brandId: 'default',
  post: postOf({
    postId: `v${place}`,
    url: `https://x.com/clienta${place}/status/v${place}`,
    text: `Pedido ${7_300 + place}: prometido para el lunes, y ni rastro.`,
    author: { name: `Clienta ${place}`, handle: `clienta${place}`, profileUrl: null },
  }),
  assessment: assessmentOf({ cause: 'delivery' }),
});

const step = (desk: Page): Locator => desk.locator('[data-step]').filter({ visible: true });

test('a case from its first reply to its end and back: provisional with its date, solved, closed, reopened', async ({
  start,
}) => {
  const context = await start();
  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/desk.html`);
  await command(desk, 'case.open', invented(0));
  await desk.getByRole('option', { name: /Clienta 0/ }).click();
  await expect(step(desk)).toHaveAttribute('data-step', 'first-reply');

  const [opened] = await rows(context, 'cases');
  const text = 'Tu pedido sigue en el almacén de Soria. Lo sigo yo y te escribo aquí. –Ana';
  const sent = { type: 'replied', text, at: Date.now(), how: 'said', replyId: null };
  await command(desk, 'case.add', { caseId: opened?.id, facts: [sent] });
  await expect(step(desk)).toHaveAttribute('data-step', 'say-solution');

  // A provisional solution is set with the day of its next news, and not without.
  await desk.getByRole('tab', { name: /Resolver/ }).click();
  await desk.getByRole('radio', { name: 'Provisional' }).click();
  expect((await rows(context, 'cases'))[0]?.solution).toBe('none');
  await desk.getByRole('button', { name: 'Mañana 9:00' }).click();
  await expect(step(desk)).toHaveAttribute('data-step', 'wait-date');
  const [provisional] = await rows(context, 'cases');
  expect(provisional).toMatchObject({ status: 'provisional', solution: 'provisional' });
  expect(provisional?.nextDueAt).toBeGreaterThan(Date.now());

  await desk.getByRole('button', { name: 'Cambiar' }).filter({ visible: true }).first().click();
  await desk.getByRole('radio', { name: 'Completa' }).click();
  await expect.poll(async () => (await rows(context, 'cases'))[0]?.status).toBe('resolved');
  await desk.getByRole('button', { name: 'Cerrar…' }).filter({ visible: true }).first().click();
  const closing = desk.getByRole('dialog', { name: 'Cerrar el caso' });
  await closing.getByRole('radio', { name: 'Sí' }).click();
  await closing.getByRole('textbox', { name: '¿Qué nos enseña?' }).fill('Avisar antes del retraso');
  await closing.getByRole('button', { name: 'Cerrar el caso' }).click();
  await expect(step(desk)).toHaveAttribute('data-step', 'nothing');
  expect((await rows(context, 'cases'))[0]).toMatchObject({
    status: 'closed',
    visible: 'yes',
    learned: 'Avisar antes del retraso',
  });

  await desk.getByRole('button', { name: 'Más del caso' }).filter({ visible: true }).first().click();
  await desk.getByRole('button', { name: 'Reabrir' }).filter({ visible: true }).first().click();
  const reopening = desk.getByRole('dialog', { name: 'Reabrir el caso' });
  await reopening.getByRole('textbox', { name: 'Qué hay de nuevo' }).fill('Sigue sin llegar');
  await reopening.getByRole('button', { name: 'Reabrir' }).click();
  await expect(step(desk)).toHaveAttribute('data-step', 'confirm-solution');
  expect((await rows(context, 'cases'))[0]).toMatchObject({ status: 'open', timesReopened: 1 });
});

test('300 cases are closed at once with one reason, and are open again with one undo', async ({ start }) => {
  const context = await start();
  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/desk.html`);
  const codes = await desk.evaluate(
    async (all) => {
      const wrong: unknown[] = [];
      for (const input of all) {
        const sent = { commandId: crypto.randomUUID(), ...input };
        const answer = await chrome.runtime.sendMessage({
          sosiego: 'command',
          command: 'case.open',
          input: sent,
        });
        if (!answer.ok) wrong.push(answer.code);
      }
      return wrong;
    },
    Array.from({ length: 300 }, (_, place) => invented(place)),
  );
  expect(codes).toEqual([]);
  await expect(desk.getByRole('button', { name: /^Abierto 300$/ })).toBeVisible();
  expect(await desk.getByRole('option').count()).toBeLessThan(60);

  await desk.getByRole('listbox').focus();
  await desk.keyboard.press('Control+A');
  await expect(desk.getByText('300 seleccionados')).toBeVisible();
  await desk.getByRole('button', { name: 'Cerrar casos' }).click();
  await desk.getByRole('textbox', { name: 'Motivo' }).fill('El almacén ya ha enviado todo');
  await desk.getByRole('dialog').getByRole('button', { name: 'Cerrar casos' }).click();
  await expect(desk.getByText('300 casos cerrados.')).toBeVisible();
  const states = async () => [...new Set((await rows(context, 'cases')).map(({ status }) => status))];
  expect(await states()).toEqual(['closed']);
  await desk.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(states).toEqual(['open']);
});
