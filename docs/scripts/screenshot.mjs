// Takes the README's picture of the built site: the try-it page with a request that has three faults.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from 'vitepress';
import { chromiumPath } from '../../scripts/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 4174;
const { server } = await serve({ root, port });
const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1320, height: 980 }, reducedMotion: 'reduce' });
await page.goto(`http://localhost:${port}/try.html`);
const editor = page.getByLabel('with this body');
const request = JSON.parse(await editor.inputValue());
request.flavor[0].num = 2;
request.backup_strategy.start_time = '08:15-09:30';
request.colour = 'blue';
await editor.fill(JSON.stringify(request, null, 2));
await page.getByRole('button', { name: 'Send to the sandbox' }).click();
await page.locator('.answer').waitFor();
await page.evaluate(() => {
  document.activeElement?.blur();
  scrollTo(0, 0);
});
await page.screenshot({ path: `${root}public/screenshot.png` });
await browser.close();
server.close();
