// The built site in a real browser: no other host, no error, accessible, searchable, and the sandbox at work in a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, noBrowser, serve } from './browser.js';
import { dist, readPages } from './pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = readPages()
  .map(({ path }) => `/${path}`)
  .sort();
/** What the reference shows only when asked for is looked at as a page of its own. */
const views = [...paths, '/reference.html#/instances/createinstance'];
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let page: Page;
/** Whatever must not happen: requests to other hosts, errors in the console, refusals by the policy. */
let faults: string[];

beforeAll(async () => {
  if (noBrowser) return;
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await site?.close();
});
/** Opens a page in a fresh context, with an eye on whatever must not happen. */
async function open(viewport = desktop): Promise<void> {
  await context?.close();
  faults = [];
  context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(?:data|blob|file):/.test(url)) faults.push(`asks for ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`throws: ${error.message}`));
}

async function visit(path: string): Promise<void> {
  await page.goto(path.includes('://') ? path : site.url + path);
  // Mounted by Vue, or by React in the reference.
  await page.waitForFunction(() => {
    const root = document.querySelector('#app, #redoc');
    return root !== null && Object.keys(root).some((key) => /^(?:__vue_app__|__reactContainer)/.test(key));
  });
}

interface Axe {
  readonly run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Axe's findings, each with its first place; of one rule or of all. */
async function violations(rule?: string): Promise<string[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const options = { resultTypes: ['violations'], ...(only ? { runOnly: [only] } : {}) };
    const { violations } = await axe.run(options);
    return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
  }, rule);
}

async function setScheme(colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const dark = colorScheme === 'dark';
  await page.waitForFunction((wanted) => document.documentElement.classList.contains('dark') === wanted, dark);
}

describe.skipIf(noBrowser !== undefined)(
  `the site in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  { timeout: 60_000 },
  () => {
    beforeAll(() => open());
    beforeEach(() => {
      faults = [];
    });

    it.each(views)('%s: no other host, no error, no finding of axe in light and dark, fits a phone', async (path) => {
      await page.emulateMedia({ colorScheme: 'light' });
      if (path.includes('#')) await visit('/404.html'); // else nothing is loaded anew
      await visit(path);
      expect((await page.evaluate(() => document.body.innerText)).length).toBeGreaterThan(100);
      const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(policy?.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe-inline');
      expect(await violations(), 'light').toEqual([]);
      if (path.startsWith('/reference')) {
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.reload();
      }
      await setScheme('dark');
      expect(await violations('color-contrast'), 'dark').toEqual([]);
      await page.setViewportSize(phone);
      const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      await page.setViewportSize(desktop);
      expect(inner, 'width on a phone').toBeLessThanOrEqual(outer ?? 0);
      expect(faults).toEqual([]);
    });

    it('refuses eval, as its policy says', async () => {
      await visit('/index.html');
      const outcome = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.src = `data:text/javascript,document.title='foreign'`;
        document.head.append(script);
        // Later, since what the test itself runs is exempt.
        return new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(String(setTimeout.constructor('return "ran"')()));
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        });
      });
      expect(outcome).toBe('EvalError');
      expect(await page.title()).not.toBe('foreign');
    });

    it('shows the reference as a plain file', async () => {
      await visit(`${pathToFileURL(`${dist}/reference.html`).href}#/instances/createinstance`);
      await page.getByText('backup_strategy').first().waitFor();
      expect(faults).toEqual([]);
    });

    it.each([
      ['keep_days', 'Fields'],
      ['B21', 'Rulebook'],
      ['DBS.280123', 'Error atlas'],
    ])('finds %s by its search', async (words, where) => {
      await visit('/index.html');
      await page.keyboard.press('Control+k');
      await page.locator('#localsearch-input').fill(words);
      const result = page.locator('.result', { hasText: where }).first();
      await result.waitFor();
      expect(faults).toEqual([]);
    });

    it('leads from an error code to its section', async () => {
      await visit('/errors/#dbs-280123');
      expect(await page.locator('#dbs-280123').isVisible()).toBe(true);
      await page.getByLabel('Code, parameter, status or word').fill('quota 500');
      expect(await page.locator('#dbs-200165').isVisible()).toBe(true);
      expect(await page.locator('#dbs-280123').isVisible()).toBe(false);
    });

    it.each(['/index.html', '/try.html', '/reference.html'])(
      '%s is reached by keyboard alone, in all its parts',
      async (path) => {
        await visit(path);
        const wanted = 'a[href], button, input, select, textarea';
        const visible = await page.evaluate((selector) => {
          const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
            return element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0;
          });
          for (const [index, element] of shown.entries()) element.dataset.stop = String(index);
          return shown.length;
        }, wanted);
        const reached = new Set<string>();
        for (let presses = 0; presses < 3 * visible && reached.size < visible; presses++) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
          if (stop !== undefined) reached.add(stop);
        }
        expect(visible).toBeGreaterThan(5);
        expect(reached.size).toBe(visible);
      },
    );

    it('carries the choice of dark to the reference', async () => {
      await visit('/index.html');
      await page.evaluate(() => localStorage.setItem('vitepress-theme-appearance', 'dark'));
      await visit('/reference.html');
      expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
    });
  },
);

describe.skipIf(noBrowser !== undefined)(
  `the try-it page${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  { timeout: 60_000 },
  () => {
    const editor = () => page.getByLabel('with this body');
    const send = () => page.getByRole('button', { name: 'Send to the sandbox' });

    beforeEach(async () => {
      await open(phone);
      await visit('/try.html');
    });

    it('accepts the example, on a phone and by keyboard alone', async () => {
      await page.getByText('Nothing is wrong').waitFor();
      await editor().focus();
      await page.keyboard.press('Tab');
      expect(await send().evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByText('Instances in this sandbox: 1').waitFor();
      expect(await page.locator('.status').innerText()).toContain('202');
      expect(await page.locator('.answer').innerText()).toContain('"status": "creating"');
      expect(faults).toEqual([]);
    });

    it('names each fault of a broken request with its rule, and answers with the documented code', async () => {
      const request = JSON.parse(await editor().inputValue());
      request.flavor[0].num = 2;
      request.backup_strategy.start_time = '08:15-09:30';
      request.colour = 'blue';
      await editor().fill(JSON.stringify(request));
      const shown = page.locator('.findings li');
      await expect.poll(() => shown.count()).toBe(3);
      expect((await shown.allInnerTexts()).map((text) => /[BQ]\d\d/.exec(text)?.[0])).toEqual(['B15', 'B21', 'B26']);
      await send().click();
      await page.locator('.status', { hasText: '400' }).waitFor();
      expect(await page.locator('.status').innerText()).toContain('DBS.280123');
      await page.locator('.status a').click();
      await page.waitForURL(/\/errors\/#dbs-280123$/);
    });

    it('says what is no JSON, and has the sandbox refuse it', async () => {
      await editor().fill('{');
      await page.getByText('This is no JSON').waitFor();
      await send().click();
      await page.locator('.status', { hasText: 'DBS.280001' }).waitFor();
    });

    it('answers as the cloud does to an expired token', async () => {
      await page.getByLabel('Token').selectOption('expired');
      await send().click();
      await page.locator('.status', { hasText: '401' }).waitFor();
      expect(await page.locator('.status').innerText()).toContain('APIGW.0301');
    });

    it('hands the request over as curl and as TypeScript', async () => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      for (const [kind, words] of [
        ['curl', '--data-binary @-'],
        ['TypeScript', 'client.createInstance('],
      ] as const) {
        await page.getByRole('button', { name: `Copy as ${kind}` }).click();
        await page.getByText(`Copied as ${kind}.`).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
      }
    });
  },
);
