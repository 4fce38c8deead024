import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/real-browser.ts';
import { nameless, openInventedSite, spoken } from './page-app-page.ts';

const feed = [
  { id: '1', name: 'Marta Ríos', text: '[complaint] Tres semanas esperando y he llamado dos veces.' },
  { id: '2', name: 'Pedro Cal', text: '¿Hasta qué hora abrís hoy?' },
  { id: '3', name: 'Taller Núñez', text: '[case] Otra vez cobrado dos veces.' },
  {
    id: '4',
    name: 'Un nombre tan largo que llena la cabecera entera y todavía sigue un poco más',
    text: '[urgent] Mi hijo se ha quemado con vuestra freidora.',
  },
  { id: '5', name: 'Rosa Gil', text: '[unsure] Qué maravilla de web, tres intentos y sin cita.' },
];

let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openInventedSite(browser);
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluate((posts) => sosiegoInPage.show(posts), feed);
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
});

const start = () => page.evaluate(() => sosiegoInPage.start());
/** Marks drawn and in their place. */
const marked = (count: number) =>
  page.waitForFunction((wanted) => {
    const hosts = sosiegoInPage.hosts('mark');
    return hosts.length === wanted && hosts.every((host) => host.style.getPropertyValue('--seen') !== '');
  }, count);
const markOf = (id: string) =>
  page.evaluate((wanted) => {
    const post = document.querySelector(`a[href="#${wanted}"]`)?.closest('article');
    const host = sosiegoInPage.hosts('mark').find((each) => post?.contains(each));
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, id);
const clickMark = async (id: string) => {
  const { x, y, width, height } = await markOf(id);
  await page.mouse.click(x + width / 2, y + height / 2);
};
const rectOf = (selector: string) =>
  page.evaluate((wanted) => {
    const { left, top, right, bottom } =
      document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  }, selector);

describe('reading', () => {
  test('2,000 recycled posts flung past are all judged, in batches, with no task of ours over 50 ms', async () => {
    const longest: number[] = [];
    // A loaded machine interrupts any task: what counts is that the work itself is short, so the best of three.
    for (let round = 0; round < 3 && (longest.at(-1) ?? 50) >= 50; round += 1) {
      const own = await openInventedSite(browser);
      await own.evaluate(
        (posts) => {
          sosiegoInPage.timeOwnTasks();
          sosiegoInPage.show(posts);
          sosiegoInPage.start();
        },
        Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, name: 'Ana', text: 'Hola' })),
      );
      await own.waitForFunction(() => sosiegoInPage.seen.judged.size === 20);
      await own.evaluate(() => sosiegoInPage.fling(2000, 20));
      await own.waitForFunction(() => sosiegoInPage.seen.judged.size >= 2020, undefined, { timeout: 15_000 });
      const { judged, batches, ms } = await own.evaluate(() => ({
        judged: [...sosiegoInPage.seen.judged.keys()],
        batches: sosiegoInPage.seen.batches,
        ms: sosiegoInPage.seen.longest,
      }));
      expect(judged.filter((key) => key.startsWith('x:f'))).toHaveLength(2000);
      expect(Math.max(...batches)).toBeLessThanOrEqual(50);
      expect(ms).toBeGreaterThan(0);
      longest.push(ms);
      await own.close();
    }
    expect(Math.min(...longest)).toBeLessThan(50);
  }, 90_000);

  test('a worker that dies, times out or refuses a post loses nothing', async () => {
    await page.evaluate(() => {
      sosiegoInPage.seen.failures.push('unexpected', 'bad-input', 'timeout', 'bad-input');
    });
    await start();
    await marked(4);
    expect(await page.evaluate(() => sosiegoInPage.seen.judged.size)).toBe(5);
  });

  test('an adapter that throws on one post still reads the others', async () => {
    await page.evaluate((posts) => {
      sosiegoInPage.show([{ id: 'broken', name: 'Nadie', text: 'Roto' }, ...posts]);
    }, feed);
    await start();
    await marked(4);
  });

  test('a node that shows another post loses its mark', async () => {
    await start();
    await marked(4);
    await page.evaluate(() => {
      const article = document.querySelector('a[href="#1"]')?.closest('article');
      const other = sosiegoInPage.articleOf({ id: '99', name: 'Otra', text: 'Nada que ver' });
      article?.replaceChildren(
        ...other.children,
        ...sosiegoInPage.hosts('mark').filter((h) => article.contains(h)),
      );
    });
    await marked(3);
    expect((await markOf('99')).width).toBe(0);
  });
});

describe('marks', () => {
  test('no node of the site moves or changes, and nothing it shows is covered', async () => {
    const before = await page.evaluate(() => sosiegoInPage.siteState());
    await start();
    await marked(4);
    expect(await page.evaluate(() => sosiegoInPage.siteState())).toEqual(before);
    const covered = await page.evaluate(() =>
      sosiegoInPage.hosts('mark').flatMap((host) => {
        const pill = host.getBoundingClientRect();
        const walker = document.createTreeWalker(host.parentElement ?? host, NodeFilter.SHOW_TEXT);
        const hits: string[] = [];
        while (walker.nextNode()) {
          if (!walker.currentNode.nodeValue?.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          for (const line of range.getClientRects()) {
            const beside = line.right <= pill.left || line.left >= pill.right;
            // The pill is 20 of the 24 px, and a line box 2 px taller than its letters.
            const above = line.bottom - 2 <= pill.top + 2 || line.top + 2 >= pill.bottom - 2;
            if (!beside && !above) hits.push(walker.currentNode.nodeValue);
          }
        }
        return hits;
      }),
    );
    expect(covered).toEqual([]);
  });

  test('a rule about last children sends the mark elsewhere rather than moving anything', async () => {
    await page.addStyleTag({ content: '.post > :last-child { padding-bottom: 20px; }' });
    const before = await page.evaluate(() => sosiegoInPage.siteState());
    await start();
    await marked(4);
    expect(await page.evaluate(() => sosiegoInPage.siteState())).toEqual(before);
  });

  test('outside their posts follow them when something comes to stand above', async () => {
    await page.addStyleTag({ content: '.post > :last-child { padding-bottom: 20px; }' });
    await start();
    await marked(4);
    const tops = () =>
      page.evaluate(() => sosiegoInPage.hosts('mark').map((host) => host.getBoundingClientRect().top));
    const before = await tops();
    expect(await page.evaluate(() => document.querySelectorAll('html > sosiego-mark').length)).toBe(4);
    await page.evaluate(() => {
      const news = document.createElement('div');
      news.style.height = '137px';
      document.body.prepend(news);
    });
    await expect.poll(tops).toEqual(before.map((top) => top + 137));
  });

  test('come back when the site removes them', async () => {
    await start();
    await marked(4);
    await page.evaluate(() => {
      for (const host of sosiegoInPage.hosts('mark')) host.remove();
    });
    await marked(4);
  });

  test('a post in a dialog is marked there and counted once', async () => {
    await start();
    await marked(4);
    await page.evaluate((post) => {
      const dialog = document.createElement('div');
      dialog.className = 'dialog';
      dialog.role = 'dialog';
      dialog.ariaModal = 'true';
      dialog.append(sosiegoInPage.articleOf(post));
      document.body.append(dialog);
    }, feed[0] ?? { id: '', name: '', text: '' });
    await page.waitForFunction(() => document.querySelector('.dialog sosiego-mark'));
    await marked(4);
    const launcher = (await spoken(page)).filter(({ name }) => name.includes('pendientes'));
    expect(launcher).toEqual([]);
    await page.evaluate(() => document.querySelector('.dialog')?.remove());
    await page.waitForFunction(() => document.querySelector('.list .cell:first-child sosiego-mark'));
    await expect
      .poll(async () => (await spoken(page)).map(({ name }) => name))
      .toContain('Sosiego: 3 quejas pendientes en esta página');
  });

  test('tell who they are about and why, and nothing of ours is nameless', async () => {
    await start();
    await marked(4);
    const nodes = await spoken(page);
    expect(nodes).toContainEqual({
      role: 'button',
      name: 'Queja, Marta Ríos',
      description: 'Espera desde hace tres semanas y ha llamado dos veces.',
    });
    expect(nodes.map(({ name }) => name)).toContain('Sosiego: 3 quejas pendientes en esta página');
    expect(nameless(nodes)).toEqual([]);
    // The check can fail: a nameless button in a closed root is found.
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
      document.body.append(host);
    });
    expect(nameless(await spoken(page))).toHaveLength(1);
  });

  test('are reached by Tab after their post, open by Enter, and the site hears none of it', async () => {
    await start();
    await marked(4);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'keydown', 'keyup', 'mousedown', 'pointerdown']) {
        for (const capture of [true, false]) {
          document.addEventListener(
            type,
            ({ target }) => {
              if ((target as Element).localName.startsWith('sosiego-')) heard.push(type);
            },
            { capture },
          );
        }
      }
      document.querySelector<HTMLElement>('.reply')?.focus();
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sosiego-mark');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.localName === 'sosiego-panel');
    expect(await page.evaluate(() => sosiegoInPage.panel({ type: 'current' }))).toMatchObject({
      post: { postId: '1' },
      index: 1,
      total: 3,
      theme: 'light',
    });
    await page.evaluate(() => sosiegoInPage.panel({ type: 'close' }));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sosiego-mark');
    await clickMark('3');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
  });

  test('take the focus back as the sidebar closes, drawn anew meanwhile or not', async () => {
    await start();
    await marked(4);
    await page.locator('.reply').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.localName === 'sosiego-panel');
    await page.evaluate(
      (post) => {
        document.querySelector('.cell')?.replaceChildren(sosiegoInPage.articleOf(post));
      },
      feed[0] as Parameters<typeof sosiegoInPage.articleOf>[0],
    );
    await page.waitForFunction(() => document.querySelector('.cell sosiego-mark'));
    await marked(4);
    await page.evaluate(() => sosiegoInPage.panel({ type: 'close' }));
    expect(
      await page.evaluate(() => document.activeElement?.closest('.cell')?.querySelector('a')?.hash),
    ).toBe('#1');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sosiego-mark');
  });

  test('are 24 px targets', async () => {
    await start();
    await marked(4);
    for (const { id } of feed.filter(({ id }) => id !== '2')) {
      const { width, height } = await markOf(id);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('sidebar', () => {
  test('any post opens, marked or not; next and previous walk the complaints', async () => {
    await start();
    await marked(4);
    await page.locator('a[href="#2"]').focus();
    await page.evaluate(() => sosiegoInPage.panel({ type: 'open' }));
    const shown = (request: Parameters<typeof sosiegoInPage.panel>[0]) =>
      page.evaluate(async (asked) => {
        const answer = await sosiegoInPage.panel(asked);
        return answer.type === 'current' ? [answer.post?.postId, answer.index, answer.total] : [];
      }, request);
    expect(await shown({ type: 'current' })).toEqual(['2', 0, 3]);
    expect(await shown({ type: 'go', by: 1 })).toEqual(['1', 1, 3]);
    expect(await shown({ type: 'go', by: 1 })).toEqual(['4', 2, 3]);
    expect(await shown({ type: 'go', by: -1 })).toEqual(['1', 1, 3]);
    expect(await shown({ type: 'go', by: -1 })).toEqual(['1', 1, 3]);
    const text = page.locator('.text').nth(4);
    await text.click({ button: 'right' });
    await page.evaluate(() => sosiegoInPage.panel({ type: 'open', at: 'pointer' }));
    expect(await shown({ type: 'current' })).toEqual(['5', 3, 3]);
  });

  for (const width of [1280, 1024, 700]) {
    test(`neither box nor Send is under the frame after insertion at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      await start();
      await marked(4);
      await clickMark('1');
      await page.evaluate(() => {
        document.querySelector('.reply')?.addEventListener('click', () => {
          const dialog = document.createElement('div');
          dialog.className = 'dialog region';
          dialog.ariaModal = 'true';
          dialog.innerHTML =
            '<div class="box" data-for="#1" style="height:120px"></div><button>Enviar</button>';
          document.body.append(dialog);
        });
      });
      const insert = (how: 'ask' | 'append') =>
        page.evaluate(
          (wanted) =>
            sosiegoInPage.panel({ type: 'insert', postKey: 'x:1', text: 'Hola, Marta.', how: wanted }),
          how,
        );
      expect(await insert('ask')).toEqual({ type: 'insert', outcome: 'inserted' });
      const region = await rectOf('.region');
      const frame = await rectOf('sosiego-panel');
      const apart =
        frame.right - frame.left === 0 || frame.right <= region.left || frame.left >= region.right;
      expect(apart, JSON.stringify({ region, frame })).toBe(true);
      await page.evaluate(() => {
        const box = document.querySelector('.box');
        if (box) box.textContent = 'Mi borrador';
      });
      expect(await insert('ask')).toEqual({ type: 'insert', outcome: 'has-draft' });
      await page.evaluate(() => document.querySelector('.region')?.remove());
      await page.waitForFunction(
        () => (document.querySelector('sosiego-panel')?.getBoundingClientRect().right ?? 0) === innerWidth,
      );
    });
  }

  test('a dialog about another post is not written into', async () => {
    await start();
    await marked(4);
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.ariaModal = 'true';
      dialog.innerHTML = '<div class="box" data-for="#5"></div>';
      document.body.append(dialog);
    });
    const answer = await page.evaluate(() =>
      sosiegoInPage.panel({ type: 'insert', postKey: 'x:1', text: 'Hola', how: 'ask' }),
    );
    expect(answer).toEqual({ type: 'insert', outcome: 'wrong-box' });
  });

  test('its width moves by arrows and by dragging, between 340 and 520 px, and is remembered', async () => {
    await start();
    await marked(4);
    await clickMark('1');
    const width = async () => {
      const { left, right } = await rectOf('sosiego-panel');
      return right - left;
    };
    expect(await width()).toBe(380);
    await page.mouse.move(900, 300);
    await page.mouse.down();
    await page.mouse.move(700, 300, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(520);
    await page.mouse.click(763, 300);
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(500);
    expect(await page.evaluate(() => sosiegoInPage.seen.commands)).toContain('panel.resized');
    // Outside its page the keys come to us, and Escape closes there too.
    await page.keyboard.press('Escape');
    expect(await width()).toBe(0);
  });

  test('is a sheet in a narrow window', async () => {
    await page.setViewportSize({ width: 500, height: 800 });
    await start();
    await marked(4);
    await clickMark('1');
    expect(await rectOf('sosiego-panel')).toMatchObject({ left: 0, right: 500, bottom: 800 });
    expect((await rectOf('sosiego-panel')).top).toBeGreaterThan(200);
  });
});

describe('first opening', () => {
  const names = async () =>
    (await spoken(page)).filter(({ role }) => role === 'button').map(({ name }) => name);

  test('that takes long: the launcher says so until the sidebar stands', async () => {
    await page.evaluate(() => {
      sosiegoInPage.worker.handsAfter = 2_500;
    });
    await start();
    await marked(4);
    await clickMark('1');
    await expect.poll(names).toContain('Abriendo Sosiego…');
    expect(await page.evaluate(() => sosiegoInPage.hosts('panel').length)).toBe(0);
    await page.waitForFunction(() => sosiegoInPage.hosts('panel').length === 1, undefined, {
      timeout: 8_000,
    });
    await expect.poll(names).not.toContain('Abriendo Sosiego…');
    expect(await page.evaluate(() => sosiegoInPage.hosts('card').length)).toBe(0);
  });

  test('that fails once comes all the same', async () => {
    await page.evaluate(() => sosiegoInPage.seen.handsFailures.push('unexpected'));
    await start();
    await marked(4);
    await clickMark('1');
    await page.waitForFunction(() => sosiegoInPage.hosts('panel').length === 1);
    expect(await page.evaluate(() => sosiegoInPage.panel({ type: 'current' }))).toMatchObject({
      post: { postId: '1' },
    });
  });

  test('that fails for good: a card says what to do, and the next press tries anew', async () => {
    await page.evaluate(() => {
      sosiegoInPage.seen.handsFailures.push('unexpected', 'unexpected', 'unexpected');
    });
    await start();
    await marked(4);
    await clickMark('1');
    await expect.poll(names, { timeout: 8_000 }).toContain('Sosiego no ha podido abrirse aquí.');
    await expect.poll(names).not.toContain('Abriendo Sosiego…');
    expect(await page.evaluate(() => sosiegoInPage.hosts('panel').length)).toBe(0);
    await marked(4);
    await clickMark('1');
    await page.waitForFunction(() => sosiegoInPage.hosts('panel').length === 1);
  });
});

describe('settings', () => {
  const change = (to: Partial<typeof sosiegoInPage.worker>) =>
    page.evaluate(async (given) => {
      Object.assign(sosiegoInPage.worker, given);
      await sosiegoInPage.panel({ type: 'settings' });
    }, to);

  test('that change the verdicts change the marks of what stands there', async () => {
    await start();
    await marked(4);
    await change({ tone: 'none' });
    await marked(0);
    await change({ tone: 'complaint' });
    await marked(5);
    await change({ tone: null });
    await marked(4);
  });

  test('a site switched off is left alone at once, and read again when it is switched on', async () => {
    await start();
    await marked(4);
    await clickMark('1');
    await page.waitForFunction(() => sosiegoInPage.hosts('panel').length === 1);
    await change({ enabled: false });
    await page.waitForFunction(
      () => document.querySelectorAll('sosiego-mark, sosiego-launcher, sosiego-panel').length === 0,
    );
    expect(await page.evaluate(() => sosiegoInPage.panel({ type: 'current' }))).toEqual({ type: 'gone' });
    await change({ enabled: true });
    await marked(4);
    expect(await page.evaluate(() => sosiegoInPage.hosts('launcher').length)).toBe(1);
  });
});

describe('a hidden tab', () => {
  const work = () =>
    page.evaluate(() => [sosiegoInPage.seen.looks, sosiegoInPage.seen.commands.length] as const);
  const setHidden = (hidden: boolean) => page.evaluate((given) => sosiegoInPage.setHidden(given), hidden);
  /** Longer than a sweep, in which the page changes again and again. */
  const busySecond = () =>
    page.evaluate(async (posts) => {
      for (let frame = 0; frame < 80; frame += 1) {
        sosiegoInPage.show(posts.slice(frame % 2));
        await new Promise(requestAnimationFrame);
      }
    }, feed);

  test('does no work, and is up to date as soon as it is shown', async () => {
    await start();
    await marked(4);
    await setHidden(true);
    const before = await work();
    await busySecond();
    await page.evaluate(() => sosiegoInPage.show([{ id: '7', name: 'Eva', text: '[urgent] Se incendia.' }]));
    expect(await work()).toEqual(before);
    await setHidden(false);
    await marked(1);
    expect((await markOf('7')).width).toBeGreaterThan(0);
  });

  test('opened behind another asks and reads nothing until it is shown', async () => {
    await setHidden(true);
    await start();
    await busySecond();
    expect(await work()).toEqual([0, 0]);
    await page.evaluate((posts) => sosiegoInPage.show(posts), feed);
    await setHidden(false);
    await marked(4);
  });
});

describe('going', () => {
  test('stopping takes everything away', async () => {
    await start();
    await marked(4);
    await clickMark('1');
    await page.evaluate(() => sosiegoInPage.stop());
    const left = await page.evaluate(
      () => document.querySelectorAll('sosiego-mark, sosiego-launcher, sosiego-panel').length,
    );
    expect(left).toBe(0);
  });

  test('orphaned after an update: nothing is left but one card, also when the next copy comes', async () => {
    await start();
    await marked(4);
    await page.evaluate(() => sosiegoInPage.orphan());
    await page.waitForFunction(() => sosiegoInPage.hosts('card').length === 1);
    expect(
      await page.evaluate(() => document.querySelectorAll('sosiego-mark, sosiego-launcher').length),
    ).toBe(0);
    expect((await spoken(page)).map(({ name }) => name)).toContain('Recarga esta pestaña');
    await start();
    await marked(4);
    expect(await page.evaluate(() => sosiegoInPage.hosts('card').length)).toBe(0);
    expect(await page.evaluate(() => sosiegoInPage.hosts('launcher').length)).toBe(1);
  });
});
