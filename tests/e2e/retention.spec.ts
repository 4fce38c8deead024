import type { BrowserContext } from '@playwright/test';
import { optionsPage, part } from './data-page.ts';
import { expect, test } from './fixtures.ts';
import { command, errorCodes, rows } from './kept.ts';
import { extensionWorker } from './launch.ts';
import { seedCase } from './seeded-cases.ts';
import { errorsOf } from './sites.ts';

/** As if nobody had touched these cases for that long. */
async function age(context: BrowserContext, ids: readonly string[], days: number): Promise<void> {
  const worker = await extensionWorker(context);
  await worker.evaluate(
    async ([cases, touchedAt]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('sosiego');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction('cases', 'readwrite');
      const store = writing.objectStore('cases');
      for (const id of cases) {
        const reading = store.get(id);
        reading.onsuccess = () => store.put({ ...reading.result, touchedAt });
      }
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      });
      database.close();
    },
    [ids, Date.now() - days * 86_400_000] as const,
  );
}

test('a rule lets go closed cases of its age, once a day, and nothing that is open or younger', async ({
  start,
}) => {
  const context = await start();
  const page = await optionsPage(context);
  const errors = errorsOf(page);
  const [old, younger, open] = [
    await seedCase(page, '601'),
    await seedCase(page, '602'),
    await seedCase(page, '603'),
  ];
  const answers = { learned: '', visible: null };
  for (const caseId of [old, younger]) {
    const wish = { commandId: crypto.randomUUID(), caseId, reason: 'Ya llegó', answers };
    expect(await command(page, 'case.close', wish)).toMatchObject({ ok: true });
  }
  await age(context, [old, open], 40);

  const retention = part(page, 'Qué se borra solo');
  await expect(retention.getByText('Ahora no se borraría nada.')).toBeVisible();
  await retention.getByRole('combobox', { name: 'Casos cerrados' }).selectOption({ label: 'Tras 3 meses' });
  await expect(retention.getByText('Ahora no se borraría nada.')).toBeVisible();
  await retention.getByRole('combobox', { name: 'Casos cerrados' }).selectOption({ label: 'Tras un mes' });
  await expect(retention.getByText(/^Se borraría ahora: casos, 1;/)).toBeVisible();
  expect(await rows(context, 'cases')).toHaveLength(3);

  const worker = await extensionWorker(context);
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch: (alarm: object) => void }).dispatch({
      name: 'housekeeping',
      scheduledTime: Date.now(),
    }),
  );
  await expect
    .poll(async () => (await rows(context, 'cases')).map(({ id }) => id).sort())
    .toEqual([younger, open].sort());
  expect((await rows(context, 'events')).filter(({ caseId }) => caseId === old)).toEqual([]);
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});
