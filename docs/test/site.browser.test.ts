// The built site in a real browser: no other host, no error, accessible, searchable.
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.js';
import { dist } from './pages.js';
import { desktop, operationView, phone, unlessSkipped, useSite, views } from './site.js';

const site = useSite();

describe.skipIf(noBrowser !== undefined)(`the site in Chromium${unlessSkipped}`, { timeout: 60_000 }, () => {
  beforeEach(() => {
    site.faults = [];
  });

  it.each(views)('%s: no other host, no error, no finding of axe in light and dark, fits a phone', async (path) => {
    await site.visit(path);
    await site.setScheme('light');
    expect((await site.page.evaluate(() => document.body.innerText)).length).toBeGreaterThan(100);
    const policy = await site.page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(policy?.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe-inline');
    expect(await site.violations(), 'light').toEqual([]);
    await site.setScheme('dark');
    expect(await site.violations(), 'dark').toEqual([]);
    await site.page.setViewportSize(phone);
    const [inner, outer] = await site.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    await site.page.setViewportSize(desktop);
    expect(inner, 'width on a phone').toBeLessThanOrEqual(outer ?? 0);
    expect(site.faults).toEqual([]);
  });

  it.each(['rules', 'errors', 'contradictions'])('/%s/: no table is wider than a phone', async (path) => {
    await site.page.setViewportSize(phone);
    await site.visit(`/${path}/`);
    const wide = await site.page.evaluate(() =>
      [...document.querySelectorAll('.vp-doc table')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((table) => table.textContent?.slice(0, 80)),
    );
    await site.page.setViewportSize(desktop);
    expect(wide).toEqual([]);
  });

  it('leads from the first page to the last by “Next page”, through the reference too', async () => {
    const pager = (which: 'prev' | 'next') => site.page.locator(`.pager-link.${which}`);
    const seen: string[] = [];
    await site.visit('/guide/get-started.html');
    while ((await pager('next').count()) > 0) {
      const before = await site.page.title();
      await pager('next').click();
      await site.page.waitForFunction((title) => document.title !== title, before);
      expect(await site.page.title()).not.toContain('404');
      seen.push(new URL(site.page.url()).pathname);
      if (seen.at(-1) === '/reference.html') await site.visit('/fields/');
    }
    expect(seen).toContain('/reference.html');
    expect(seen.at(-1)).toBe('/try.html');
    await site.visit('/fields/');
    await pager('prev').click();
    await site.page.getByText('Create an instance').first().waitFor();
    expect(await site.page.title()).toBe('API reference | GeminiDB toolkit');
    expect(site.faults).toEqual([]);
  });

  it('shows the operation in the reference, hands it to nobody else, and lets the reader go back', async () => {
    await site.open();
    await site.visit('/index.html');
    await site.visit('/reference.html');
    await site.page.getByText('Orders a GeminiDB Cassandra cluster').waitFor();
    expect(await site.page.evaluate(() => scrollY)).toBe(0);
    expect(await site.page.locator('[data-testid="page-actions"]').first().innerText()).toBe('Copy');
    expect(await site.page.locator('[data-testid="page-actions"] [aria-haspopup]').count()).toBe(0);
    await site.page.goBack();
    await site.page.waitForURL(/index\.html$/);
    expect(site.faults).toEqual([]);
  });

  it('refuses eval, as its policy says', async () => {
    await site.visit('/index.html');
    const outcome = await site.page.evaluate(async () => {
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
    expect(await site.page.title()).not.toBe('foreign');
  });

  it('shows the reference as a plain file', async () => {
    await site.visit(
      `${pathToFileURL(`${dist}/reference.html`).href}${operationView.slice(operationView.indexOf('#'))}`,
    );
    await site.page.getByText('backup_strategy').first().waitFor();
    expect(site.faults).toEqual([]);
  });

  it.each([
    ['keep_days', 'Fields'],
    ['B21', 'Rulebook'],
    ['DBS.280123', 'Error atlas'],
  ])('finds %s by its search', async (words, where) => {
    await site.visit('/index.html');
    await site.page.keyboard.press('Control+k');
    await site.page.locator('#localsearch-input').fill(words);
    const result = site.page.locator('.result', { hasText: where }).first();
    await result.waitFor();
    expect(site.faults).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no finding of axe in what opens on demand, in %s', async (scheme) => {
    await site.visit('/index.html');
    await site.setScheme(scheme);
    await site.page.keyboard.press('Control+k');
    await site.page.locator('#localsearch-input').fill('keep_days');
    await site.page.locator('.result').first().waitFor();
    expect(await site.violations(), 'search').toEqual([]);
    await site.page.setViewportSize(phone);
    await site.visit('/guide/errors.html');
    expect(await site.violations(), 'phone').toEqual([]);
    await site.page.getByRole('button', { name: 'mobile navigation' }).click();
    await site.page.locator('.VPNavScreen').waitFor();
    expect(await site.violations(), 'navigation of a phone').toEqual([]);
    await site.page.setViewportSize(desktop);
  });

  it('leads from an error code to its section', async () => {
    await site.visit('/errors/#dbs-280123');
    expect(await site.page.locator('#dbs-280123').isVisible()).toBe(true);
    await site.page.getByLabel('Code, parameter, status or word').fill('quota 500');
    expect(await site.page.locator('#dbs-200165').isVisible()).toBe(true);
    expect(await site.page.locator('#dbs-280123').isVisible()).toBe(false);
    const listed = site.page.locator('.vp-doc ul a', { hasText: 'DBS.280123' }).first();
    expect(await listed.isVisible()).toBe(false);
    await site.page.getByLabel('Code, parameter, status or word').fill('');
    expect(await listed.isVisible()).toBe(true);
  });

  it.each(['/rules/#e06', '/errors/#dbs-280123', '/contradictions/#x14', '/fields/#createinstance-flavor-num'])(
    '%s comes into view below the bars that stay',
    async (path) => {
      for (const window of [desktop, phone]) {
        await site.page.setViewportSize(window);
        await site.visit(path);
        const onTop = () =>
          site.page.evaluate(() => {
            const place = document.getElementById(location.hash.slice(1))?.getBoundingClientRect();
            const { left = 0, top = 0, bottom = 0 } = place ?? {};
            return document.elementFromPoint(left + 20, (top + bottom) / 2)?.id;
          });
        await expect.poll(onTop).toBe(path.split('#')[1]);
      }
      await site.page.setViewportSize(desktop);
    },
  );

  it('carries the choice of dark to the reference', async () => {
    await site.visit('/index.html');
    await site.page.evaluate(() => localStorage.setItem('vitepress-theme-appearance', 'dark'));
    await site.visit('/reference.html');
    expect(await site.page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
  });
});
