// The types of names in samples: under the pointer, by keyboard and at a touch, in light and dark.
import { beforeEach, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.js';
import { phone, unlessSkipped, useSite } from './site.js';

const site = useSite();
const path = '/guide/get-started.html';
const call = () => site.page.locator('.typed', { hasText: /^createInstance/ }).first();
const open = () => site.page.locator('.type:popover-open');

describe.skipIf(noBrowser !== undefined)(`a name in a sample${unlessSkipped}`, { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await site.open();
    await site.visit(path);
  });

  it('shows its type under the pointer, and moves nothing', async () => {
    const height = () => site.page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    expect(await open().count()).toBe(0);
    await call().hover();
    expect(await open().innerText()).toMatch(/createInstance: \(body: \{\s+name: InstanceName;/);
    expect(await height()).toBe(before);
    await site.page.mouse.move(0, 0);
    await expect.poll(() => open().count()).toBe(0);
    expect(site.faults).toEqual([]);
  });

  it('is reached by keyboard: Enter, arrows, and Escape back to the sample', async () => {
    const { keyboard } = site.page;
    await site.page.locator('pre.twoslash').focus();
    await keyboard.press('Enter');
    expect(await open().innerText()).toContain('createGeminiDBClient(options: GeminiDBClientOptions)');
    await keyboard.press('ArrowRight');
    expect(await open().innerText()).toContain('const client: GeminiDBClient');
    const described = await site.page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'));
    expect(described).toBe(await open().getAttribute('id'));
    await keyboard.press('End');
    expect(await open().innerText()).toContain('status: "creating"');
    await keyboard.press('Escape');
    expect(await open().count()).toBe(0);
    expect(await site.page.evaluate(() => document.activeElement?.matches('pre.twoslash'))).toBe(true);
    await keyboard.press('Enter');
    await keyboard.press('Tab'); // and out of the sample
    expect(await open().count()).toBe(0);
    expect(await site.page.evaluate(() => document.activeElement?.closest('pre'))).toBeNull();
  });

  it('shows its type at a touch, within a narrow screen', async () => {
    await site.open({ viewport: phone, hasTouch: true, isMobile: true });
    await site.visit(path);
    await call().tap();
    const box = await open().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
    await site.page.locator('h1').tap();
    await expect.poll(() => open().count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no finding of axe while its type is shown in %s', async (scheme) => {
    await site.setScheme(scheme);
    await call().hover();
    expect(await open().count()).toBe(1);
    expect(await site.violations()).toEqual([]);
  });

  it('is neither searched nor copied with its type', async () => {
    await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.page.locator('.language-ts').hover();
    await site.page.locator('.language-ts .copy').click();
    await site.page.locator('.language-ts .copy.copied').waitFor();
    const copied = await site.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('await client.createInstance({\n  name:');
    expect(copied).not.toContain('GeminiDBClientOptions');
    await site.page.keyboard.press('Control+k');
    await site.page.locator('#localsearch-input').fill('GeminiDBClientOptions');
    await site.page.locator('.result').first().waitFor();
    expect((await site.page.locator('.result').allInnerTexts()).join()).not.toContain('Get started');
  });
});
