// The built site open in Chromium, with an eye on whatever must not happen there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, noBrowser, serve } from './browser.js';
import { readPages } from './pages.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Windows of two readers. */
export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** What the reference shows only when asked for. */
export const operationView = '/reference.html#/instances/createinstance';

const api: readonly string[] = readPages()
  .filter(({ path }) => path.startsWith('api/'))
  .sort((one, other) => one.html.length - other.html.length)
  .map(({ path }) => `/${path}`);
const ends = [api.at(0), api.at(-1)];

/** Every page of the site; what the reference shows only when asked for is looked at as a page of its own. */
export const views: readonly string[] = [
  ...readPages()
    .map(({ path }) => `/${path}`)
    .sort(),
  operationView,
];

/**
 * Pages by layout: of those that are made from a package's TSDoc, which all look the same, the shortest and the longest
 * stand for the others.
 */
export const layouts: readonly string[] = views.filter((view) => !view.startsWith('/api/') || ends.includes(view));

/** Ends the title of tests that need a browser, with the reason why they are skipped. */
export const unlessSkipped: string = noBrowser ? ` (skipped: ${noBrowser})` : '';

/** A page of the site, as a test sees it. */
export class Site {
  #browser: Browser | undefined;
  #server: Awaited<ReturnType<typeof serve>> | undefined;
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  /** Requests to other hosts, errors in the console, refusals by the policy. */
  faults: string[] = [];

  get page(): Page {
    if (!this.#page) throw new Error('No page is open.');
    return this.#page;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  async start(): Promise<void> {
    [this.#browser, this.#server] = await Promise.all([launch(), serve()]);
    await this.open();
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** Opens an empty page in a fresh context. */
  async open(options: BrowserContextOptions = {}): Promise<void> {
    await this.#context?.close();
    this.faults = [];
    this.#context = await this.#browser?.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
    this.#page = await this.#context?.newPage();
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.url) && !/^(?:data|blob|file):/.test(url)) this.faults.push(`asks for ${url}`);
    });
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.faults.push(`throws: ${error.message}`));
  }

  /** Goes to a path of the site, or to an address, and waits until its script runs. */
  async visit(path: string): Promise<void> {
    if (path.includes('#')) await this.page.goto('about:blank'); // else nothing is loaded anew
    await this.page.goto(path.includes('://') ? path : this.url + path);
    // Mounted by Vue, or by React in the reference.
    await this.page.waitForFunction(() => {
      const root = document.querySelector('#app, #redoc');
      return root !== null && Object.keys(root).some((key) => /^(?:__vue_app__|__reactContainer)/.test(key));
    });
  }

  /** Light or dark, as the reader's system asks for. The reference asks only once. */
  async setScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    const { pathname, hash } = new URL(this.page.url());
    if (pathname === '/reference.html') await this.visit(pathname + hash);
    const dark = colorScheme === 'dark';
    await this.page.waitForFunction((wanted) => document.documentElement.classList.contains('dark') === wanted, dark);
  }

  /** Axe's findings by all its rules, each with its first place. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
    return this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
    });
  }
}

interface Axe {
  readonly run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Opens the site before the tests of a file, where there is a browser, and closes it after them. */
export function useSite(): Site {
  const site = new Site();
  beforeAll(() => (noBrowser ? undefined : site.start()));
  afterAll(() => site.stop());
  return site;
}
