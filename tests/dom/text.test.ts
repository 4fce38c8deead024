import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapterBrowser(new URL('../../lib/platforms/text.ts', import.meta.url));
}, 60_000);
afterAll(() => browser.close());

async function read(html: string, options = '{}'): Promise<string> {
  const page = await browser.show(`<!doctype html><body><div id="root">${html}</div>`, 'https://x.com/home');
  return page.evaluate(`sosiegoInPage.readText(document.querySelector('#root'), ${options})`);
}

test.each([
  ['emoji images', 'Tres semanas<img alt="😤" src="x.svg"> ya', 'Tres semanas😤 ya'],
  ['line breaks', 'uno<br>dos<br><br>tres', 'uno\ndos\n\ntres'],
  ['blocks', '<div>uno</div><div>dos</div><p>tres</p>', 'uno\ndos\ntres'],
  ['empty lines between blocks', '<div>uno</div><div><br></div><div>dos</div>', 'uno\n\ndos'],
  ['nested blocks', '<div><div><div>uno</div></div></div>dos', 'uno\ndos'],
  ['a break at the end of a block', '<div>uno<br></div><div>dos</div>', 'uno\ndos'],
  ['a node of breaks alone', '<span>uno</span><span>\n\n</span><span>#dos</span>', 'uno\n#dos'],
  ['breaks within a text', '<span>uno\n\ndos</span>', 'uno\n\ndos'],
  ['words hidden from the eye', '<span aria-hidden="true">https://</span>a.example', 'https://a.example'],
  ['script and style', 'uno<script>dos</script><style>tres</style><template>cuatro</template>', 'uno'],
  ['markup as words', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['comments', 'uno<!-- dos -->', 'uno'],
])('reads %s', async (_what, html, text) => {
  expect(await read(html)).toBe(text);
});

test('leaves out what the caller skips', async () => {
  const html = 'El principio… <button>Mostrar más</button>';
  expect(await read(html, '{ skip: (element) => element.tagName === "BUTTON" }')).toBe('El principio…');
});

test('lets the caller say which elements stand on lines of their own', async () => {
  const html = 'Hola <div>@ana</div>, <section>adiós</section>';
  expect(await read(html, '{ isBlock: (element) => element.tagName === "SECTION" }')).toBe(
    'Hola @ana, \nadiós',
  );
});

test('reads a tree of 5,000 levels', async () => {
  const page = await browser.show('<!doctype html><body>', 'https://x.com/home');
  const text = await page.evaluate(`(() => {
    const root = document.createElement('div');
    let deepest = root;
    for (let level = 0; level < 5000; level++) deepest = deepest.appendChild(document.createElement('span'));
    deepest.append('hondo');
    return sosiegoInPage.readText(root);
  })()`);
  expect(text).toBe('hondo');
});
