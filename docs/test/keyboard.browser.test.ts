// Every kind of page by keyboard alone: each part is reached, one sees where one is, and nothing holds one back.
import { describe, expect, it } from 'vitest';
import { noBrowser } from './browser.js';
import { layouts, operationView, unlessSkipped, useSite } from './site.js';

const site = useSite();

/** What a page notes while Tab leads through it; each part by its markup. */
interface Notes {
  /** Visible parts that Tab should reach, until it has. */
  readonly missing: Set<Element>;
  /** Parts that look the same with and without the focus, or that one cannot see. */
  readonly unseen: string[];
  /** Parts that Tab did not leave. */
  readonly traps: string[];
}

/** Has the page take notes, and says how many parts there are. */
function takeNotes(): Promise<number> {
  return site.page.evaluate(() => {
    const interactive = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const look = (part: Element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(part);
      const outline = outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : outlineStyle;
      return [outline, boxShadow, borderColor, backgroundColor].join();
    };
    // What has the focus would be noted as it looks with it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const looks = new Map<Element, string>();
    for (const part of document.querySelectorAll<HTMLElement>(interactive)) {
      const visible = part.checkVisibility({ visibilityProperty: true });
      if (visible && part.tabIndex >= 0 && !part.matches(':disabled')) looks.set(part, look(part));
    }
    const notes: Notes = { missing: new Set(looks.keys()), unseen: [], traps: [] };
    let last: Element | null = null;
    Object.assign(globalThis, { notes });
    document.addEventListener('focusin', ({ target }) => {
      const part = target as HTMLElement;
      if (!notes.missing.delete(part)) return;
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const [x, y] = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ];
      const onTop = document.elementFromPoint(x, y);
      if (!part.contains(onTop) && !onTop?.contains(part)) notes.unseen.push(`hidden: ${part.outerHTML.slice(0, 160)}`);
      if (look(part) === looks.get(part)) notes.unseen.push(`looks the same: ${part.outerHTML.slice(0, 160)}`);
    });
    document.addEventListener('keyup', ({ key }) => {
      const part = document.activeElement;
      if (key === 'Tab' && part !== document.body && part === last)
        notes.traps.push(part?.outerHTML.slice(0, 160) ?? '');
      last = part;
    });
    return looks.size;
  });
}

/** Waits until a page has stopped putting parts in place of others, as the reference does while it starts. */
async function settled(): Promise<void> {
  await site.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, 500);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 500);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
}

type Found = Record<'missing' | 'unseen' | 'traps', readonly string[]>;

/**
 * Presses a key until every part was reached, or twice as often as there are parts. Where the page has put other parts in
 * place of those that were noted, which a busy machine may see late, it is walked through again.
 */
async function walk(key: 'Tab' | 'Shift+Tab', rounds = 3): Promise<Found> {
  await settled();
  const parts = await takeNotes();
  expect(parts).toBeGreaterThan(5);
  const left = () => site.page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes.missing.size);
  for (let press = 0; press < 2 * parts; press++) {
    await site.page.keyboard.press(key);
    if (press % 20 === 0 && (await left()) === 0) break;
  }
  const { replaced, ...found } = await site.page.evaluate(() => {
    const { missing, unseen, traps } = (globalThis as unknown as { notes: Notes }).notes;
    const replaced = [...missing].some((part) => !part.isConnected);
    return { missing: [...missing].map((part) => part.outerHTML.slice(0, 160)), unseen, traps, replaced };
  });
  return replaced && rounds > 1 ? walk(key, rounds - 1) : found;
}
const nothing = { missing: [], unseen: [], traps: [] };

describe.skipIf(noBrowser !== undefined)(`by keyboard alone${unlessSkipped}`, { timeout: 120_000 }, () => {
  it.each(layouts)('%s: each part is reached by Tab and shows it, and none is a trap', async (path) => {
    await site.visit(path);
    expect(await walk('Tab')).toEqual(nothing);
  });

  it.each(['/guide/errors.html', '/rules/index.html', '/try.html', operationView])(
    '%s: the same on the way back',
    async (path) => {
      await site.visit(path);
      expect(await walk('Shift+Tab')).toEqual(nothing);
    },
  );

  it('notices a trap, and what cannot be reached', async () => {
    await site.visit('/try.html');
    await site.page.evaluate(() => {
      const editor = document.querySelector('textarea');
      editor?.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
    });
    const { traps, missing } = await walk('Tab');
    expect(traps.join()).toContain('<textarea');
    expect(missing.join()).toContain('Send to the sandbox');
  });

  it('searches: opens the dialog, walks through the results, follows one, and closes it', async () => {
    const { keyboard } = site.page;
    await site.visit('/index.html');
    await site.page.getByRole('button', { name: 'Search' }).focus();
    await keyboard.press('Enter');
    await site.page.locator('#localsearch-input').waitFor();
    await keyboard.type('DBS.280123');
    await site.page.locator('.result').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Tab');
    expect(await site.page.evaluate(() => document.activeElement?.closest('.VPLocalSearchBox') !== null)).toBe(true);
    await keyboard.press('Escape');
    await site.page.locator('.VPLocalSearchBox').waitFor({ state: 'detached' });
    await keyboard.press('Control+k');
    await site.page.locator('.result').first().waitFor(); // it remembers the words
    await keyboard.press('Enter');
    await site.page.waitForURL(/#dbs-280123$/);
  });

  it('narrows the error atlas', async () => {
    await site.visit('/errors/index.html');
    await site.page.getByLabel('Code, parameter, status or word').focus();
    await site.page.keyboard.type('flavor num');
    await expect.poll(() => site.page.locator('#dbs-200024').isVisible()).toBe(false);
    expect(await site.page.locator('#dbs-280123').isVisible()).toBe(true);
  });

  it('changes light to dark', async () => {
    await site.visit('/guide/errors.html');
    await site.page.getByRole('switch').first().focus();
    await site.page.keyboard.press('Enter');
    await site.page.locator('html.dark').waitFor();
  });

  it.each([
    ['Python', 'import urllib.request'],
    ['TypeScript (client)', "from '@otc-geminidb/client'"],
    ['TypeScript (fetch)', 'await fetch('],
  ])('takes %s for the samples of the reference', async (language, words) => {
    const focused = () => site.page.evaluate(() => document.activeElement?.textContent);
    await site.open(); // the page remembers the language
    const { keyboard } = site.page;
    await site.visit(operationView);
    const menu = site.page.getByRole('button', { name: 'curl', exact: true });
    await menu.focus();
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
    expect(await focused()).toBe('Python');
    await keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    await keyboard.press('Enter');
    for (let press = 0; press < 5 && (await focused()) !== language; press++) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await site.page.getByText(words).first().waitFor();
    expect(await focused()).toBe(language); // the button of the menu, which is closed
    expect(site.faults).toEqual([]);
  });
});
