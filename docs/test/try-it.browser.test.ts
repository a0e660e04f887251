// The sandbox at work in a page, on a phone.
import { beforeEach, describe, expect, it } from 'vitest';
import index from '../generated/samples/index.json' with { type: 'json' };
import { noBrowser } from './browser.js';
import { phone, unlessSkipped, useSite } from './site.js';

const site = useSite();

describe.skipIf(noBrowser !== undefined)(`the try-it page${unlessSkipped}`, { timeout: 60_000 }, () => {
  const editor = () => site.page.getByLabel('with this body');
  const send = () => site.page.getByRole('button', { name: 'Send to the sandbox' });

  beforeEach(async () => {
    await site.open({ viewport: phone });
    await site.visit('/try.html');
  });

  it('accepts the example, on a phone and by keyboard alone', async () => {
    await site.page.getByText('Nothing is wrong').waitFor();
    await editor().focus();
    await site.page.keyboard.press('Tab');
    expect(await send().evaluate((button) => button === document.activeElement)).toBe(true);
    await site.page.keyboard.press('Enter');
    await site.page.getByText('Instances in this sandbox: 1').waitFor();
    expect(await site.page.locator('.status').innerText()).toContain('202');
    expect(await site.page.locator('.answer').innerText()).toContain('"status": "creating"');
    expect(site.faults).toEqual([]);
  });

  it('names each fault of a broken request with its rule, and answers with the documented code', async () => {
    const request = JSON.parse(await editor().inputValue());
    request.flavor[0].num = 2;
    request.backup_strategy.start_time = '08:15-09:30';
    request.colour = 'blue';
    await editor().fill(JSON.stringify(request));
    const shown = site.page.locator('.findings li');
    await expect.poll(() => shown.count()).toBe(3);
    expect((await shown.allInnerTexts()).map((text) => /[BQ]\d\d/.exec(text)?.[0])).toEqual(['B15', 'B21', 'B26']);
    await send().click();
    await site.page.locator('.status', { hasText: '400' }).waitFor();
    expect(await site.page.locator('.status').innerText()).toContain('DBS.280123');
    await site.page.locator('.status a').click();
    await site.page.waitForURL(/\/errors\/#dbs-280123$/);
  });

  it('breaks one value at a time, and names its rule', async () => {
    const seen: string[] = [];
    for (const _ of index.createInstance.wrong) {
      await site.page.getByRole('button', { name: 'Break something' }).click();
      const [first = ''] = await site.page.locator('.findings li').allInnerTexts();
      seen.push(/B\d\d/.exec(first)?.[0] ?? first);
    }
    expect(seen.filter((rule) => !/^B\d\d$/.test(rule))).toEqual([]);
    expect(new Set(seen).size).toBeGreaterThan(18);
  });

  it('takes the reader to a fault, takes back what it broke, and starts again', async () => {
    const { keyboard } = site.page;
    const request = await editor().inputValue();
    const chosen = () =>
      editor().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    await editor().fill(request.replace('"num": 3', '"num": 2'));
    await site.page.getByRole('button', { name: /^Line \d+$/ }).click();
    expect(await chosen()).toBe('2');
    expect(await editor().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await editor().getAttribute('aria-invalid')).toBe('true');
    await site.page.getByRole('button', { name: 'Start again' }).click();
    expect(await editor().inputValue()).toBe(request);
    await site.page.getByRole('button', { name: 'Break something' }).click();
    expect(await editor().inputValue()).not.toBe(request);
    await editor().focus();
    await keyboard.press('Control+z');
    expect(await editor().inputValue()).toBe(request);
    expect(site.faults).toEqual([]);
  });

  it('says what is wrong with nothing, with null, and with far too much', async () => {
    for (const [body, words] of [
      ['', 'This is no JSON'],
      ['null', 'must be an object'],
      [`{"name": "${'a'.repeat(300_000)}"}`, 'name must have 4 to 64 characters'],
    ] as const) {
      await editor().fill(body);
      await site.page.getByText(words).waitFor();
    }
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(site.faults).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no finding of axe with faults and answer in %s', async (scheme) => {
    await site.setScheme(scheme);
    await site.page.getByRole('button', { name: 'Break something' }).click();
    await send().click();
    await site.page.locator('.status', { hasText: '400' }).waitFor();
    expect(await site.violations()).toEqual([]);
  });

  it('says what is no JSON, and has the sandbox refuse it', async () => {
    await editor().fill('{');
    await site.page.getByText('This is no JSON').waitFor();
    await send().click();
    await site.page.locator('.status', { hasText: 'DBS.280001' }).waitFor();
  });

  it('answers as the cloud does to an expired token', async () => {
    await site.page.getByLabel('Token').selectOption('expired');
    await send().click();
    await site.page.locator('.status', { hasText: '401' }).waitFor();
    expect(await site.page.locator('.status').innerText()).toContain('APIGW.0301');
  });

  it('hands the request over as curl and as TypeScript', async () => {
    await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [kind, words] of [
      ['curl', '--data-binary @-'],
      ['TypeScript', 'client.createInstance('],
    ] as const) {
      await site.page.getByRole('button', { name: `Copy as ${kind}` }).click();
      await site.page.getByText(`Copied as ${kind}.`).waitFor();
      expect(await site.page.evaluate(() => navigator.clipboard.readText())).toContain(words);
    }
  });
});
