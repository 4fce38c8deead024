import { expect, test } from './fixtures.ts';
import { command, rows } from './kept.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

test('the accounts of one person are joined by her word and separated again, each with what was its own', async ({
  start,
}) => {
  const context = await start();
  const people = await deskAt(context, 'people');
  await seedCase(people, 's1', {
    post: {
      text: 'La lámpara vino con el cristal roto',
      author: { name: 'Lola Mar', handle: 'lolamar', profileUrl: 'https://x.com/lolamar' },
    },
  });
  await seedCase(people, 's2', {
    post: {
      platform: 'facebook',
      url: null,
      text: 'Sigo sin la lámpara nueva',
      author: {
        name: 'Dolores Marín',
        handle: 'dolores.marin.prueba',
        profileUrl: 'https://www.facebook.com/dolores.marin.prueba',
      },
    },
  });
  const before = await rows(context, 'people');
  expect(before).toHaveLength(2);
  const cases = await rows(context, 'cases');
  const events = await rows(context, 'events');
  const key = 'facebook:dolores.marin.prueba';
  const note = { commandId: crypto.randomUUID(), who: { key }, text: 'Llamarla solo por la tarde' };
  expect(await command(people, 'person.note', note)).toMatchObject({ ok: true });

  await people.getByRole('button', { name: /Lola Mar/ }).click();
  await people.getByRole('button', { name: 'Unir con otra persona' }).click();
  await people.getByRole('searchbox', { name: 'Unir con otra persona' }).fill('dolores');
  await people.getByRole('button', { name: 'Es la misma' }).click();
  await expect(people.getByText('Unidas. Sus casos se ven juntos.')).toBeVisible();
  // Both stories stand under one name.
  await expect(people.getByText('La lámpara vino con el cristal roto')).toBeVisible();
  await expect(people.getByText('Sigo sin la lámpara nueva')).toBeVisible();
  await expect(people.getByText('dolores.marin.prueba', { exact: true })).toBeVisible();
  await expect(people.getByText('Llamarla solo por la tarde')).toBeVisible();
  const listed = people.getByRole('region', { name: 'Personas' }).getByRole('listitem');
  await expect(listed).toHaveText(['Dolores MarínX · Facebook']);

  await people.getByRole('button', { name: 'Separar' }).click();
  await expect(people.getByText('Separadas. Cada una conserva lo suyo.')).toBeVisible();
  await expect(people.getByText('Sigo sin la lámpara nueva')).toBeHidden();
  const after = await rows(context, 'people');
  const handles = (all: typeof after) =>
    all
      .filter((person) => (person.handles as readonly unknown[]).length > 0)
      .map((person) => (person.handles as readonly { key: string }[]).map(({ key }) => key))
      .sort();
  expect(handles(after)).toEqual(handles(before));
  await expect(listed).toHaveCount(2);
  await listed.getByRole('button', { name: /Dolores Marín/ }).click();
  await expect(people.getByText('Sigo sin la lámpara nueva')).toBeVisible();
  await expect(people.getByText('Llamarla solo por la tarde')).toBeVisible();
  await expect(people.getByText('La lámpara vino con el cristal roto')).toBeHidden();
  expect(await rows(context, 'cases')).toEqual(cases);
  expect(await rows(context, 'events')).toEqual(events);
});
