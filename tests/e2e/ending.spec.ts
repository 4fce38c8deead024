import type { Frame, Page } from '@playwright/test';
import { customerAnswers } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { command, rows } from './kept.ts';
import { goTo, logCase, openSidebar } from './person.ts';
import { deskAt, seedCase } from './seeded-cases.ts';
import { xId, xPost } from './sites.ts';

const author = 'Marta Gil Robledo';
const hourMs = 3_600_000;
const twoDays = 48 * hourMs;

const step = (place: Frame | Page) => place.locator('[data-step]').filter({ visible: true });
const leftOf = (watchUntil: unknown): number => Number(watchUntil) - Date.now();

test('a talk in circles is ended with its reason, watched for two days, and a new fact opens it again', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto(xPost('martagil_demo', 1));
  const sidebar = await openSidebar(page, author);
  await logCase(sidebar);
  const [opened] = await rows(context, 'cases');
  const saidBy = async (text: string, handle?: string) => {
    await customerAnswers(page, xId(1), text, handle);
    await expect
      .poll(async () =>
        (await rows(context, 'events')).some(({ fact }) => (fact as { text?: string }).text === text),
      )
      .toBe(true);
  };
  await saidBy('Marta, hoy mismo te devolvemos los 40 euros. –Ana', 'norte');
  const offer = { type: 'offered', offerId: 'o1', text: 'devolver los 40 euros' };
  await command(sidebar, 'case.add', { commandId: crypto.randomUUID(), caseId: opened?.id, facts: [offer] });
  await saidBy('Sois unos sinvergüenzas.');
  await saidBy('Unos sinvergüenzas, eso es lo que sois.');

  await goTo(sidebar, 'listen');
  await expect(step(sidebar)).toHaveAttribute('data-step', 'end');
  await step(sidebar).getByRole('button', { name: 'Terminar…' }).click();
  const ending = sidebar.getByRole('dialog', { name: 'Terminar la conversación' });
  // The last word repeats the offer, once.
  await expect(ending.getByText(/sigue en pie: devolver los 40 euros/)).toBeVisible();
  await expect(ending.getByRole('radio', { name: 'Solo insultos o lo mismo otra vez' })).toBeChecked();
  await ending.getByRole('button', { name: 'Terminar la conversación' }).click();
  await expect(step(sidebar)).toHaveAttribute('data-step', 'watch');
  const [ended] = await rows(context, 'cases');
  expect(ended?.status).toBe('ended');
  expect(leftOf(ended?.watchUntil)).toBeGreaterThan(twoDays - 60_000);
  expect(leftOf(ended?.watchUntil)).toBeLessThanOrEqual(twoDays);
  expect((await rows(context, 'events')).map(({ fact }) => fact)).toContainEqual(
    expect.objectContaining({ type: 'ended', reason: 'Solo insultos o lo mismo otra vez' }),
  );

  // More of the same does not open it: whether it is new is the person's word.
  await saidBy('¡Sinvergüenzas!');
  await expect(step(sidebar)).toHaveAttribute('data-step', 'new-fact');
  await step(sidebar).getByRole('button', { name: 'Nada nuevo' }).click();
  await expect(step(sidebar)).toHaveAttribute('data-step', 'watch');
  expect((await rows(context, 'cases'))[0]?.status).toBe('ended');
  await saidBy('Hoy me habéis cobrado otros 25 euros, tengo el recibo.');
  await expect(step(sidebar)).toHaveAttribute('data-step', 'new-fact');
  await step(sidebar).getByRole('button', { name: 'Reabrir' }).click();
  const reopening = sidebar.getByRole('dialog', { name: 'Reabrir el caso' });
  await reopening.getByRole('textbox', { name: 'Qué hay de nuevo' }).fill('Otro cargo, de 25 euros');
  await reopening.getByRole('button', { name: 'Reabrir' }).click();
  await expect(step(sidebar)).not.toHaveAttribute('data-step', 'new-fact');
  expect((await rows(context, 'cases'))[0]).toMatchObject({ status: 'open', timesReopened: 1 });
});

test('a watch that brought nothing asks once to look again after its two days, and a new fact later still opens the case', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto(xPost('martagil_demo', 1));
  const sidebar = await openSidebar(page, author);
  await logCase(sidebar);
  const caseId = (await rows(context, 'cases'))[0]?.id;
  const wish = { reason: 'Lo mismo otra vez', offer: 'devolver los 40 euros', watchHours: 48 };
  expect(
    await command(sidebar, 'case.end', { commandId: crypto.randomUUID(), caseId, ...wish }),
  ).toMatchObject({ ok: true });
  const desk = await deskAt(context, `cases/${encodeURIComponent(String(caseId))}`);
  await expect(step(desk)).toHaveAttribute('data-step', 'watch');

  const ended = Date.now();
  const after = async (hours: number) => {
    await desk.clock.setFixedTime(ended + hours * hourMs);
    await desk.reload();
  };
  await after(47);
  await expect(step(desk)).toHaveAttribute('data-step', 'watch');
  await after(49);
  await expect(step(desk)).toHaveAttribute('data-step', 'look-again');
  await step(desk).getByRole('button', { name: 'Ya lo he mirado' }).click();
  await expect(step(desk)).toHaveAttribute('data-step', 'nothing');
  expect((await rows(context, 'followUps')).map(({ kind, status }) => [kind, status])).toContainEqual([
    'watch',
    'done',
  ]);

  await page.bringToFront();
  await customerAnswers(page, xId(1), 'Hoy me habéis cobrado otros 25 euros, tengo el recibo.');
  await expect(step(desk)).toHaveAttribute('data-step', 'new-fact');
  await desk.bringToFront();
  await step(desk).getByRole('button', { name: 'Reabrir' }).click();
  const reopening = desk.getByRole('dialog', { name: 'Reabrir el caso' });
  await reopening.getByRole('textbox', { name: 'Qué hay de nuevo' }).fill('Otro cargo, de 25 euros');
  await reopening.getByRole('button', { name: 'Reabrir' }).click();
  await expect(step(desk)).not.toHaveAttribute('data-step', 'new-fact');
  expect((await rows(context, 'cases'))[0]).toMatchObject({ status: 'open', timesReopened: 1 });
});

test('a page is turned: the case is watched for two days without another apology, and undo takes it back', async ({
  start,
}) => {
  const context = await start();
  const desk = await deskAt(context, 'cases');
  await seedCase(desk, 'p1', {
    facts: [
      {
        type: 'replied',
        text: 'Perdona el retraso. Tu pedido llega mañana antes de las 12 h. –Ana',
        at: Date.now() - hourMs,
        how: 'said',
        replyId: null,
      },
    ],
  });
  await desk.getByRole('option', { name: /Rosa Prueba/ }).click();
  const more = desk.getByRole('button', { name: 'Más del caso' }).filter({ visible: true }).first();
  await more.click();
  await desk.getByRole('button', { name: 'Pasar página' }).filter({ visible: true }).click();
  await expect(desk.getByText(/^Pasaste página/).filter({ visible: true })).toBeVisible();
  const [turned] = await rows(context, 'cases');
  expect(turned?.turnedPageAt).toBeGreaterThan(Date.now() - 60_000);
  expect(leftOf(turned?.watchUntil)).toBeGreaterThan(twoDays - 60_000);
  expect((await rows(context, 'followUps')).map(({ status }) => status)).toContain('open');
  const history = desk.getByRole('tabpanel').filter({ visible: true });
  await expect(history.getByText('Página pasada')).toBeVisible();

  // One more apology is one too many now, though the thread had only one.
  await desk.getByRole('tab', { name: /Resolver/ }).click();
  await desk.getByText('Escribir otra respuesta').click();
  const editor = desk.getByRole('textbox', { name: /respuesta/i }).first();
  await editor.fill('Perdona otra vez. Tu pedido sale hoy y te escribo mañana a las 10 h. –Ana');
  const oneTooMany = desk.getByText(/Sobra esta disculpa/).filter({ visible: true });
  await expect(oneTooMany).toBeVisible();

  await desk.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(async () => (await rows(context, 'cases'))[0]?.turnedPageAt).toBeNull();
});
