import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { extensionOrigin, extensionWorker } from './launch.ts';
import { openPopup } from './person.ts';

const address = 'https://opiniones.example/norte?orden=nuevas#tercera';
const words =
  'Norte me cobró dos veces la sartén, pedido 73110, y nadie contesta desde hace tres semanas. Quiero mi dinero.';

test('words selected on a page that is not read become a case, with its follow-up in the popup', async ({
  start,
}) => {
  const context = await start({ visits: ['opiniones.example'] });
  await servePage(context);
  const page = await context.newPage();
  await page.goto(address);
  expect(await accessToPage(page)).toBe(0);
  const sidebar = await chooseInMenu(context, page);
  await expect(sidebar.getByText('pedido 73110').first()).toBeVisible();
  expect(await rows(context, 'cases')).toEqual([]);

  await sidebar.getByRole('button', { name: /^Registrar caso/ }).click();
  await expect(sidebar.getByText('Caso registrado').filter({ visible: true }).first()).toBeVisible();
  const [logged, ...more] = await rows(context, 'cases');
  expect(more).toEqual([]);
  expect(logged?.post).toMatchObject({
    platform: 'web',
    text: words,
    url: 'https://opiniones.example/norte?orden=nuevas',
    author: { name: '' },
  });
  // There is no box to put a reply into: it can only be copied.
  await sidebar.getByRole('tab', { name: /Resolver/ }).click();
  await expect(sidebar.getByRole('button', { name: 'Copiar', exact: true })).toBeVisible();
  await expect(sidebar.getByRole('button', { name: 'Poner en la respuesta' })).toHaveCount(0);

  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/desk.html`);
  await expect(desk.getByText('Sin nombre visible').or(desk.getByText('pedido 73110')).first()).toBeVisible();
  const popup = await openPopup(context);
  await expect(popup.getByRole('tab', { name: 'Pendientes' })).toBeVisible();

  // The same words again are the same case.
  const again = await chooseInMenu(context, page);
  await expect(
    again
      .getByText(/^Registrado /)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  expect(await rows(context, 'cases')).toHaveLength(1);
});

const accessToPage = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('*')].filter((each) => /^sosiego/.test(each.localName)).length,
  );

async function servePage(context: BrowserContext): Promise<void> {
  await context.route('https://opiniones.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><p>${words}</p>` }),
  );
}

/** The browser's own menu cannot be clicked here: its event is given to the worker's listener as the browser does. */
async function chooseInMenu(context: BrowserContext, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.getByText('pedido 73110').selectText();
  const selectionText = await page.evaluate(() => String(getSelection()));
  const opened = context.waitForEvent('page', (each) => each.url().includes('selection='));
  const worker = await extensionWorker(context);
  await worker.evaluate(
    ([text, pageUrl]) => {
      const menus = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab?: object): void;
      };
      menus.dispatch({ menuItemId: 'log-selection', selectionText: text, pageUrl, editable: false });
    },
    [selectionText, page.url()] as const,
  );
  const sidebar = await opened;
  await sidebar.waitForLoadState();
  return sidebar;
}
