// The bundles in Chromium, in a page and in a worker, under a policy that allows no eval and no other host.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromiumPath } from '../chromium.mjs';
import { note, noteFaults } from './table.mjs';

const policy = "default-src 'none'; script-src 'self'; worker-src 'self'";
const expected = 'creating, B01 refused';

/** Serves the bundles, a page for each, and a page that starts each as a worker. */
function serve(project, bundles) {
  const server = createServer(({ url = '/' }, response) => {
    const [, kind, name] = /^\/(page|worker|worker-starter|bundle)\/(\w+)/.exec(url) ?? [];
    const html = (script) => `<!doctype html><title>${name}</title><script src="${script}"></script>`;
    const bundle = bundles.find((one) => one.name === name);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', kind === 'page' || kind === 'worker' ? 'text/html' : 'text/javascript');
    if (!bundle) response.writeHead(404).end();
    else if (kind === 'page') response.end(html(`/bundle/${name}`));
    else if (kind === 'worker') response.end(html(`/worker-starter/${name}`));
    else if (kind === 'bundle') response.end(readFileSync(join(project, bundle.file)));
    else response.end(`new Worker('/bundle/${name}').onmessage = ({ data }) => postMessage(data);`);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ server, url: `http://127.0.0.1:${server.address().port}` }));
  });
}

/** What the bundle told its page, or why it told nothing. */
async function outcomeOf(browser, url) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && faults.push(message.text()),
  );
  await page.addInitScript(() => {
    globalThis.outcome = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data.outcome)));
  });
  await page.goto(url);
  const late = new Promise((resolve) => setTimeout(resolve, 20_000, 'nothing within 20 s'));
  const outcome = await Promise.race([page.evaluate(() => globalThis.outcome), late]);
  await page.close();
  return [...(outcome === expected ? [] : [`${outcome} instead of ${expected}`]), ...faults];
}

/** Runs every bundle. */
export async function tryBrowser(project, bundles) {
  const what = 'Chromium, page and worker under a policy without unsafe-eval';
  if (!chromiumPath) {
    note('missing', what, 'no Chromium at /usr/bin/chromium or CHROMIUM_PATH');
    return;
  }
  const { chromium } = createRequire(new URL('../../docs/package.json', import.meta.url))('playwright-core');
  const { server, url } = await serve(project, bundles);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  try {
    for (const { name } of bundles) {
      for (const kind of ['page', 'worker']) {
        noteFaults(
          `Chromium, ${kind} without unsafe-eval, bundled by ${name}`,
          await outcomeOf(browser, `${url}/${kind}/${name}`),
        );
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}
