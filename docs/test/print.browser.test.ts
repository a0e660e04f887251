// Every kind of page on paper, from a dark screen: the text alone, dark on white, and nothing beyond the edge.
import { describe, expect, it } from 'vitest';
import { noBrowser } from './browser.js';
import { layouts, operationView, unlessSkipped, useSite } from './site.js';

const site = useSite();
/** A4 without its margins, in CSS pixels: 210 mm less 28 mm. */
const paper = { width: 688, height: 1000 };

/** Opens a page as it is printed. */
async function print(path: string): Promise<void> {
  await site.page.emulateMedia({ media: 'screen' });
  await site.visit(path);
  await site.setScheme('dark');
  await site.page.setViewportSize(paper);
  await setMedia('print');
}

/** Paper or screen; the page hears of it with the next frame. */
async function setMedia(media: 'print' | 'screen'): Promise<void> {
  await site.page.emulateMedia({ media, colorScheme: 'dark' });
  await site.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe.skipIf(noBrowser !== undefined)(`on paper${unlessSkipped}`, { timeout: 60_000 }, () => {
  it.each(layouts)('%s: no navigation, dark on white, nothing cut off', async (path) => {
    await print(path);
    const found = await site.page.evaluate((width) => {
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const markup = (element: Element) => element.outerHTML.slice(0, 120);
      const all = [...document.body.querySelectorAll('*')].filter(shown);
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return alpha === 0 ? undefined : 0.299 * red + 0.587 * green + 0.114 * blue;
      };
      const grounds = [document.body, ...document.querySelectorAll('main, .vp-doc, pre, td, th, article')].filter(
        shown,
      );
      const words = all.filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      return {
        navigation: [...document.querySelectorAll('nav, aside, header, [role="navigation"], .copy')]
          .filter(shown)
          .map(markup),
        dark: grounds.filter((element) => (light(getComputedStyle(element).backgroundColor) ?? 255) < 200).map(markup),
        pale: words
          .filter(
            (element) => (light(getComputedStyle(element).color) ?? 255) > 190 && !element.closest('svg, img, button'),
          )
          .map(markup),
        beyond: words.filter((element) => element.getBoundingClientRect().right > width + 1).map(markup),
        scrolled: [...document.querySelectorAll('pre, table, code')]
          .filter(
            (element) =>
              shown(element) &&
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflowX !== 'visible',
          )
          .map(markup),
      };
    }, paper.width);
    expect(found).toEqual({ navigation: [], dark: [], pale: [], beyond: [], scrolled: [] });
  });

  it('has the whole reference, what is far below the window too', async () => {
    await print(operationView);
    // Twice each: in the request and in the answer.
    for (const name of ['spec_code', 'storage_engine']) {
      await expect.poll(() => site.page.locator('.schema-name', { hasText: RegExp(`^${name}$`) }).count()).toBe(2);
    }
  });

  it('comes back to the screen as dark as it was', async () => {
    await print(operationView);
    expect(await site.page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false);
    await setMedia('screen');
    expect(await site.page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
  });
});
