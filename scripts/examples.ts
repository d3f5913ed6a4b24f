/** Writes the examples of the documentation: the report of the telegram, its alignment, and a picture of the report. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { align, check, nameLedger, readBilingual } from '../src/index';
import { alignmentSvg, htmlReport } from '../src/report';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/examples');
const { source, target, metadata } = readBilingual(
  readFileSync(join(root, 'fixtures/telegram-3917.txt'), 'utf8'),
);
const bitext = align(source, target);
const file = { path: 'telegram-3917.txt', encoding: 'utf-8' };
const options = { files: { source: file, target: file }, metadata };
const title = 'Telegram No. 3917, 30 June 1951';

const page = join(folder, 'telegram-3917.html');
writeFileSync(page, htmlReport(bitext, check(bitext), { ...options, title, names: nameLedger(bitext) }));
writeFileSync(join(folder, 'telegram-3917.svg'), alignmentSvg(bitext, options));

const executablePath = process.env['SVERKA_BROWSER'] ?? '/usr/bin/chromium';
if (existsSync(executablePath)) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const view = await browser.newPage({ viewport: { width: 1120, height: 640 }, colorScheme: 'light' });
  await view.goto(pathToFileURL(page).href);
  await view.locator('.mark', { hasText: 'PENG DEHUI' }).first().click();
  await view.screenshot({ path: join(folder, 'telegram-3917.png') });
  await browser.close();
} else {
  console.error(`no browser at ${executablePath}: the picture is not made anew (scripts/install-browser)`);
}
