import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** The browser that the tests drive. */
export const browserPath = process.env['SVERKA_BROWSER'] ?? '/usr/bin/chromium';

/** Starts the browser, without anything that would reach for the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
    ],
  });
}

/** A page that fails the test when its script throws, or when something asks for the network. */
export interface WatchedPage {
  page: Page;
  /** What went wrong so far: errors of scripts and of the content security policy. */
  problems: string[];
  /** Requests other than for the page itself. */
  requests: string[];
}

/** Opens an address in a context of its own. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const [problems, requests]: string[][] = [[], []];
  page.on('pageerror', (error) => problems!.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems!.push(message.text()));
  const own = url.replace(/#.*/, '');
  page.on('request', (request) => request.url().replace(/#.*/, '') !== own && requests!.push(request.url()));
  await page.goto(url);
  return { page, problems: problems!, requests: requests! };
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Fails with every violation that axe-core calls serious or critical (WCAG A and AA, and its best practices). */
export async function expectAccessible(page: Page): Promise<void> {
  // the page's own policy lets no other script run: axe-core comes in as the debugger does
  await page.evaluate(await (await import('node:fs/promises')).readFile(axePath, 'utf8'));
  const violations = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe;
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    }));
  });
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
}

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary: string }[];
}
