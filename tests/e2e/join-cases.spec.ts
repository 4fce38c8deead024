import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import { goTo, logCase, openSidebar } from './person.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

const author = 'Marta Gil Robledo';

test('a fight that moved to another network is one case, with both posts, and two again when that is taken back', async ({
  start,
}) => {
  const context = await start();
  const x = await context.newPage();
  await x.goto('https://x.com/home');
  await logCase(await openSidebar(x, author));
  const facebook = await context.newPage();
  await facebook.goto('https://www.facebook.com/');
  const sidebar = await openSidebar(facebook, author);
  await logCase(sidebar);
  expect(await rows(context, 'cases')).toHaveLength(2);

  const beside = sidebar.getByRole('region', { name: 'Este caso y otros' });
  await expect(beside.getByText('Mismo nombre y cuenta parecida')).toBeVisible();
  // Where to look for it is a link with words that name nobody; nothing is opened by itself.
  const search = beside.getByRole('link', { name: 'YouTube' });
  await expect(search).toHaveAttribute(
    'href',
    /^https:\/\/www\.youtube\.com\/results\?search_query=Norte%20/,
  );
  expect(await search.getAttribute('href')).not.toMatch(/marta|gil|51177/i);
  const pages = context.pages().length;

  await beside.getByRole('button', { name: `Unir con el caso de ${author}` }).click();
  await expect(sidebar.getByText('Unidos. Las dos publicaciones están en este caso.')).toBeVisible();
  const posts = beside.getByRole('list').first().getByRole('listitem');
  await expect(posts).toHaveCount(2);
  await expect(posts.first()).toContainText('La primera que se registró');
  const [joined] = await rows(context, 'cases');
  expect(joined?.posts).toHaveLength(2);
  expect(await rows(context, 'cases')).toHaveLength(1);
  await goTo(sidebar, 'resolve');
  await sidebar
    .getByText(/^Historial del caso/)
    .filter({ visible: true })
    .first()
    .click();
  await expect(sidebar.getByText('Caso registrado').filter({ visible: true })).toHaveCount(2);
  await expect(sidebar.getByText('Unido con otro caso').filter({ visible: true })).toHaveCount(1);

  // The desk says the same, and splits it.
  const desk = await context.newPage();
  await desk.goto(
    `${await extensionOrigin(context)}/desk.html#/cases/${encodeURIComponent(String(joined?.id))}`,
  );
  const there = desk.getByRole('region', { name: 'Este caso y otros' });
  await expect(there.getByText('Publicaciones de este caso')).toBeVisible();
  await there.getByRole('button', { name: `Separar la publicación de ${author}` }).click();
  await expect(there.getByText('Publicaciones de este caso')).toHaveCount(0);
  await expect(desk.getByRole('listbox').getByRole('option')).toHaveCount(2);
  await desk.getByRole('button', { name: 'Deshacer' }).click();
  await expect(desk.getByRole('listbox').getByRole('option')).toHaveCount(1);
  expect(context.pages()).toHaveLength(pages + 1);
});

test('two cases that nothing shows to be one are joined by hand on the desk', async ({ start }) => {
  const context = await start();
  const desk = await deskAt(context, 'cases');
  await seedCase(desk, 'h1', { post: { text: 'La lámpara vino con el cristal roto' } });
  await seedCase(desk, 'h2', {
    post: {
      text: 'Mi madre sigue esperando que le cambien lo del salón',
      author: { name: 'Ismael Coto', handle: 'icoto_prueba', profileUrl: null },
      url: null,
    },
  });
  await desk.getByRole('option', { name: /Rosa Prueba/ }).click();
  const beside = desk.getByRole('region', { name: 'Este caso y otros' });
  await beside.getByRole('button', { name: 'Unir con otro caso' }).click();
  const field = beside.getByRole('searchbox', { name: 'Unir con otro caso' });
  await expect(field).toBeFocused();
  await field.fill('lámpara');
  // The case itself is not among them.
  await expect(beside.getByText('Ningún otro caso lo dice.')).toBeVisible();
  await field.fill('madre salon');
  await beside.getByRole('button', { name: 'Unir con el caso de Ismael Coto' }).click();
  await expect(desk.getByText(/Unidos\. Las dos publicaciones/)).toBeVisible();
  await expect.poll(async () => (await rows(context, 'cases')).length).toBe(1);
  await desk.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(async () => (await rows(context, 'cases')).length).toBe(2);
});
