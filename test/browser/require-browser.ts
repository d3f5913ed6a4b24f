import { existsSync } from 'node:fs';
import { browserPath } from './browser';

/** Stops the run at once, and says what to do, when there is no browser. */
export default function requireBrowser(): void {
  if (existsSync(browserPath)) return;
  throw new Error(
    `there is no browser at ${browserPath}: run scripts/install-browser, or set SVERKA_BROWSER to a Chromium or Chrome`,
  );
}
