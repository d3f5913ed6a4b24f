import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launch, open, type WatchedPage } from './browser';

const site = resolve('docs/playground/site');
const disk = pathToFileURL(join(site, 'index.html')).href;
const telegram = readFileSync('fixtures/telegram-3917.txt', 'utf8');
const pair = {
  source: 'Ваши телеграммы о перемирии получены. Это, конечно, немыслимо. Ждём 28 июня.',
  target:
    'Your telegrams about an armistice have been received. This, of course, is inconceivable. We wait on 29 June.',
};

let browser: Browser;
let server: Server;
let served: string;
beforeAll(async () => {
  execFileSync('npx', ['tsx', 'scripts/playground.ts'], { stdio: 'pipe' });
  browser = await launch();
  server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : request.url!.slice(1);
    response.setHeader('content-type', name.endsWith('.wasm') ? 'application/wasm' : 'text/html');
    response.end(readFileSync(join(site, name)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  served = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

const opened: WatchedPage[] = [];
afterEach(async () => {
  const watched = opened.splice(0);
  for (const { page } of watched) await page.context().close();
  const outside = (url: string) => !url.startsWith('blob:') && !/\.wasm$|favicon/.test(url);
  const wrong = watched.flatMap(({ problems, requests }) => [...problems, ...requests.filter(outside)]);
  expect(wrong.filter((text) => !/favicon|404/.test(text))).toEqual([]);
});
async function show(address = disk, options = {}): Promise<Page> {
  const watched = await open(browser, address, options);
  opened.push(watched);
  return watched.page;
}
const status = (page: Page) => page.locator('#status');
async function checked(page: Page): Promise<string> {
  await expect.poll(() => status(page).innerText(), { timeout: 25_000 }).toMatch(/beads? · \d+ errors?/);
  return status(page).innerText();
}
async function saved(page: Page, kind: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return readFileSync((await download.path())!, 'utf8');
}
/** Drops files as a user would. */
async function drop(page: Page, selector: string, files: Record<string, string>): Promise<void> {
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(list)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
}

/** Drops documents of the fixtures. */
async function dropBytes(page: Page, names: readonly string[]): Promise<void> {
  const files = names.map((name) => [
    name,
    readFileSync(join('fixtures/documents', name)).toString('base64'),
  ]);
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const [name, code] of list)
      transfer.items.add(new File([Uint8Array.from(atob(code!), (letter) => letter.charCodeAt(0))], name!));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

describe('the playground', () => {
  it('checks the telegram from disk, without a network', async () => {
    const page = await show();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /Example/ }).click();
    expect(await checked(page)).toMatch(/^28 beads · 0 errors/);
    const report = page.frameLocator('#report');
    await report.locator('.mark', { hasText: 'PENG DEHUI' }).first().hover();
    await expect.poll(() => report.locator('#tip').innerText()).toContain('Palladius');
    await report.locator('#next').click();
    expect(await report.locator('#position').innerText()).toMatch(/^1 \/ \d+$/);
    await report.locator('#next').press('j');
    expect(await report.locator('#position').innerText()).toMatch(/^2 \/ \d+$/);
  });

  it('checks two texts that are typed, by keyboard', async () => {
    const page = await show();
    await page.locator('#source').fill(pair.source);
    await page.locator('#target').fill(pair.target);
    await page.locator('#target').press('Control+Enter');
    expect(await checked(page)).toMatch(/^3 beads · 1 error/);
    await expect
      .poll(() => page.frameLocator('#report').locator('.finding').first().innerText())
      .toContain('date-mismatch');
  });

  it('saves the report and the pairs as HTML, JSON, TMX and TSV', async () => {
    const page = await show();
    await page.locator('#source').fill(pair.source);
    await page.locator('#target').fill(pair.target);
    await page.getByRole('button', { name: 'Check' }).click();
    await checked(page);
    expect(await saved(page, 'HTML')).toMatch(/^<!DOCTYPE html>[\s\S]*date-mismatch/);
    expect(JSON.parse(await saved(page, 'JSON')).summary.beads).toBe(3);
    expect(await saved(page, 'TMX')).toMatch(/<tmx version="1.4">[\s\S]*Это, конечно, немыслимо\./);
    expect(await saved(page, 'TSV')).toContain(
      'Это, конечно, немыслимо.\tThis, of course, is inconceivable.',
    );
  });

  it('takes files that are dropped, in the order that their scripts tell', async () => {
    const page = await show();
    await drop(page, 'body', { 'en.txt': pair.target, 'ru.txt': pair.source });
    await expect.poll(() => page.locator('#source').inputValue()).toBe(pair.source);
    expect(await page.locator('#target').inputValue()).toBe(pair.target);
    await page.getByText('one text that holds both').click();
    await drop(page, '#both', { 'telegram.txt': telegram });
    await expect.poll(() => page.locator('#both').inputValue()).toBe(telegram);
    await page.getByRole('button', { name: 'Check' }).click();
    expect(await checked(page)).toMatch(/^28 beads/);
  });

  it('reads documents that are dropped: a PDF beside a DOCX', async () => {
    const page = await show();
    await page.context().setOffline(true);
    await dropBytes(page, ['telegram.ru.pdf', 'telegram.en.docx']);
    await expect.poll(() => status(page).innerText(), { timeout: 25_000 }).toMatch(/^Read telegram/);
    expect(await page.locator('#source').inputValue()).toContain('Ваши телеграммы о перемирии получены.');
    expect(await page.locator('#target').inputValue()).toContain('PENG DEHUI');
    await page.getByRole('button', { name: 'Check' }).click();
    await checked(page);
    const { findings } = JSON.parse(await saved(page, 'JSON'));
    const spelling = findings.find(({ rule }: { rule: string }) => rule === 'name-spelling');
    expect(spelling.source[0].label).toMatch(/^page 1, paragraph \d+$/);
    expect(spelling.target[0].label).toMatch(/^paragraph \d+$/);
  });

  it('says why a file cannot be read', async () => {
    const page = await show();
    await drop(page, '#source', { 'old.doc': 'x', 'half.docx': 'PK no archive' });
    await expect
      .poll(() => status(page).innerText())
      .toContain('old.doc cannot be read: this is an old Word document');
    await drop(page, '#source', { 'half.docx': 'PK no archive' });
    await expect
      .poll(() => status(page).innerText(), { timeout: 25_000 })
      .toContain('half.docx cannot be read: this DOCX file is damaged');
  });

  it('takes an English original, and exchanges the sides', async () => {
    const page = await show();
    await page.locator('#source').fill(pair.source);
    await page.locator('#target').fill(pair.target);
    await page.getByRole('button', { name: 'Exchange sides' }).click();
    expect(await page.locator('#source').inputValue()).toBe(pair.target);
    await page.getByRole('button', { name: 'Check' }).click();
    expect(await checked(page)).toMatch(/^3 beads · 1 error/);
    expect(await saved(page, 'TMX')).toContain('srclang="en"');
  });

  it('shares by a link that holds the texts', async () => {
    const page = await show(served);
    await page.locator('#source').fill(pair.source);
    await page.locator('#target').fill(pair.target);
    await page.getByRole('button', { name: /Link/ }).click();
    await expect.poll(() => page.url()).toContain('#t=');
    const again = await show(page.url());
    expect(await checked(again)).toMatch(/^3 beads/);
    expect(await again.locator('#source').inputValue()).toBe(pair.source);
    const broken = await show(`${served}#t=abc`);
    await expect.poll(() => status(broken).innerText()).toContain('damaged');
  });

  it('says what is wrong: no text, one language only', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Check' }).click();
    expect(await status(page).innerText()).toBe('Paste or drop both texts first.');
    await page.getByText('one text that holds both').click();
    await page.locator('#both').fill('Только по-русски.');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect
      .poll(() => status(page).innerText(), { timeout: 25_000 })
      .toMatch(/found no text in Latin letters/);
    expect(await page.locator('#result').isVisible()).toBe(false);
  });

  it('fetches the segmenter for other languages, from beside the page', async () => {
    const page = await show(served);
    await page.locator('#source').fill('Das ist z. B. ein Satz. Das ist noch einer.');
    await page.locator('#source-language').fill('de');
    await page.locator('#target').fill('This is, e.g., a sentence. This is another.');
    await page.getByRole('button', { name: 'Check' }).click();
    expect(await checked(page)).toMatch(/^2 beads/);
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [390, 'dark'],
  ] as const)('is accessible and whole at %i px, %s', async (width, colorScheme) => {
    const page = await show(disk, { viewport: { width, height: 800 }, colorScheme });
    await expectAccessible(page);
    await page.getByRole('button', { name: /Example/ }).click();
    await checked(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  });
});
