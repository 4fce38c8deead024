import { wrong } from './axe-rules.ts';
import { expect, type Look, test } from './gallery.ts';

/** Which states are looked at together, and in which size of window. */
const groups = {
  'components and marks': { of: /^(ui|page-)/, viewport: { width: 640, height: 800 } },
  'sidebar, Listen': { of: /^sidebar-listen/, viewport: { width: 380, height: 800 } },
  'sidebar, Understand and what stands in its place': {
    of: /^sidebar-(?!listen|resolve)/,
    viewport: { width: 380, height: 800 },
  },
  'sidebar, Resolve': { of: /^sidebar-resolve/, viewport: { width: 380, height: 800 } },
  'a colleague’s reading': { of: /^reading/, viewport: { width: 360, height: 800 } },
  popup: { of: /^popup/, viewport: { width: 400, height: 560 } },
  options: { of: /^options/, viewport: { width: 1000, height: 800 } },
  desk: { of: /^desk/, viewport: { width: 1000, height: 800 } },
  'a hand-off': { of: /^handoff/, viewport: { width: 600, height: 900 } },
  'the life of a case, and other cases': { of: /^(life|beside)/, viewport: { width: 380, height: 800 } },
  'data in hand': { of: /^data/, viewport: { width: 760, height: 800 } },
  people: { of: /^people/, viewport: { width: 900, height: 800 } },
  'crisis rooms': { of: /^crisis/, viewport: { width: 1000, height: 800 } },
  practice: { of: /^practice/, viewport: { width: 900, height: 800 } },
  'the command palette': { of: /^palette/, viewport: { width: 640, height: 560 } },
  'charts, causes and reports': { of: /^(charts|causes|report)/, viewport: { width: 1000, height: 800 } },
} as const;

/** Every theme and every language, and each of them with each in the components. */
const looks = [
  { language: 'es', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const satisfies readonly Omit<Look, 'viewport'>[];

for (const [name, { of, viewport }] of Object.entries(groups)) {
  for (const look of looks) {
    test(`gallery, ${name}, ${look.language}, ${look.theme}: nothing for axe to say`, async ({ gallery }) => {
      const states = (await gallery.states()).filter((state) => of.test(state));
      expect(states.length).toBeGreaterThan(0);
      const { page, show } = await gallery.open({ ...look, viewport });
      const found: Record<string, readonly string[]> = {};
      for (const state of states) {
        await show(state);
        found[state] = await wrong(page);
      }
      await page.context().close();
      expect(found).toEqual(Object.fromEntries(states.map((state) => [state, []])));
    });
  }
}

test('gallery: every state is looked at, and a planted fault would be found', async ({ gallery }) => {
  const states = await gallery.states();
  const covered = (state: string) => Object.values(groups).some(({ of }) => of.test(state));
  expect(states.length).toBeGreaterThan(60);
  expect(states.filter((state) => !covered(state))).toEqual([]);
  const { page, show } = await gallery.open({ ...looks[0], viewport: { width: 640, height: 800 } });
  await show('page-marks');
  // In the shadow root of a mark, where axe must look as well.
  await page
    .locator('sosiego-mark')
    .first()
    .evaluate((host) => {
      host.shadowRoot?.append(document.createElement('button'));
    });
  expect(await wrong(page)).toContainEqual(expect.stringMatching(/^button-name at .*sosiego-mark/));
  await page.context().close();
});
