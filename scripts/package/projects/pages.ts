import { use } from '../uses';
import type { Project } from './project';

const imports = "import { align, check, readBilingual } from 'sverka';\n";

/** What says in the title how it went. */
const told =
  "main().then(() => { document.title = 'works'; }, (error) => { document.title = String(error); });\n";

/** A page that checks in its own thread. */
const plainPage = `${imports}async function main() {${use}}\n${told}`;

/** A page that checks in its own thread and in a worker. */
const page = `${imports}import { startWorker } from 'sverka/worker';
async function main() {
  ${use}
  const worker = startWorker();
  const found = await worker.check(await worker.align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']));
  if (found[0].rule !== 'date-mismatch') throw new Error('the worker finds nothing');
  await worker.end();
}
${told}`;

/** A thread of the page's own, for Vite's server of development: docs/guides/workers.md shows the same. */
const ownThread = `import { align, check } from 'sverka';
addEventListener('message', ({ data }) => {
  const bitext = align(data.source, data.target);
  postMessage({ bitext, findings: check(bitext) });
});
`;

/** A page that checks in a thread of its own. */
const ownThreadPage = `async function main() {
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), { type: 'module' });
  const answer = new Promise((done, fail) => {
    thread.addEventListener('message', ({ data }) => done(data));
    thread.addEventListener('error', ({ message }) => fail(new Error('the thread: ' + message)));
  });
  thread.postMessage({ source: 'Война закончилась 5 мая.', target: 'The war ended on 6 May.' });
  if ((await answer).findings[0].rule !== 'date-mismatch') throw new Error('the thread finds nothing');
  thread.terminate();
}
${told}`;

const html = (script: string) =>
  `<!doctype html><html><head><title>waits</title></head><body><script type="module" src="${script}"></script></body></html>\n`;

/** Opens an address in Chromium and waits for the title. */
const open = `import { chromium } from 'playwright-core';
export async function open(address) {
  const browser = await chromium.launch({ executablePath: process.env.SVERKA_BROWSER ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address);
  try {
    await page.waitForFunction(() => document.title !== 'waits', undefined, { timeout: 120_000 });
  } catch {}
  const title = await page.title();
  await browser.close();
  if (title !== 'works') throw new Error([title, ...said].join('\\n'));
}
`;

/** Serves a folder, and opens it. */
const openFolder = `import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { open } from './open.mjs';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };
const server = createServer(({ url }, answer) => {
  const path = new URL(url, 'http://localhost').pathname;
  const file = join(process.argv[2], path === '/' ? 'index.html' : path);
  if (!existsSync(file)) return void answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(answer);
});
await new Promise((done) => server.listen(0, done));
await open('http://localhost:' + server.address().port + '/');
server.close();
`;

/** Vite's server of development, which bundles what the page imports in its own way, and loses the file of `startWorker` in doing so. */
const serveByVite = `import { createServer } from 'vite';
import { open } from './open.mjs';
const server = await createServer({ logLevel: 'error' });
await server.listen();
for (const page of ['plain.html', 'own-thread.html']) await open(server.resolvedUrls.local[0] + page);
await server.close();
`;

/** A page of React that checks on the server, in the browser, and in a worker of the browser. */
const nextPage = `import { align, check } from 'sverka';
import { InBrowser } from './in-browser';
export default function Page() {
  const [finding] = check(align(['Война закончилась 5 мая.'], ['The war ended on 6 May.']));
  return <main><p>on the server: {finding.rule}</p><InBrowser /></main>;
}
`;
const nextLayout = `export const metadata = { title: 'waits' };
export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}
`;
const nextInBrowser = `'use client';
import { useEffect } from 'react';
import { main } from '../page.mjs';
export function InBrowser() {
  useEffect(() => { main(); }, []);
  return null;
}
`;

/** Tools that make pages of modules, each page opened in Chromium. */
export const pages: readonly Project[] = [
  {
    name: 'Vite',
    shows:
      'the page that it builds, with the worker, and those that its server of development gives, with a thread of their own, in Chromium',
    packages: ['vite', 'playwright-core'],
    browser: true,
    files: {
      'index.html': html('/page.mjs'),
      'page.mjs': page,
      'plain.html': html('/plain.mjs'),
      'plain.mjs': plainPage,
      'own-thread.html': html('/own-thread.mjs'),
      'own-thread.mjs': ownThreadPage,
      'thread.mjs': ownThread,
      'open.mjs': open,
      'open-folder.mjs': openFolder,
      'serve.mjs': serveByVite,
    },
    commands: [
      ['vite', 'build', '--logLevel', 'error'],
      ['node', 'open-folder.mjs', 'dist'],
      ['node', 'serve.mjs'],
    ],
  },
  {
    name: 'webpack',
    shows: 'the page that it builds, in Chromium; the worker',
    packages: ['webpack', 'webpack-cli', 'playwright-core'],
    browser: true,
    files: {
      'page.mjs': page,
      'open.mjs': open,
      'open-folder.mjs': openFolder,
      'webpack.config.js':
        "module.exports = { mode: 'production', entry: './page.mjs', output: { filename: 'main.js' }, performance: { hints: false } };\n",
      'dist/index.html': html('/main.js'),
    },
    commands: [['webpack'], ['node', 'open-folder.mjs', 'dist']],
  },
  {
    name: 'Next',
    shows: 'a page that is rendered on the server and works on in Chromium; the worker',
    packages: ['next', 'react', 'react-dom', 'playwright-core'],
    browser: true,
    files: {
      'app/page.jsx': nextPage,
      'app/layout.jsx': nextLayout,
      'app/in-browser.jsx': nextInBrowser,
      'page.mjs':
        page.replace('async function main', 'async function run').replace(/main\(\)\.then.*\n/, '') +
        "export const main = () => run().then(() => { document.title = 'works'; }, (error) => { document.title = String(error); });\n",
      'next.config.mjs': "export default { output: 'export' };\n",
      'open.mjs': open,
      'open-folder.mjs': openFolder,
      'rendered.mjs':
        "import { readFileSync } from 'node:fs';\nif (!readFileSync('out/index.html', 'utf8').includes('date-mismatch')) throw new Error('nothing rendered');\n",
    },
    commands: [
      ['next', 'build'],
      ['node', 'rendered.mjs'],
      ['node', 'open-folder.mjs', 'out'],
    ],
  },
];
