import { byId } from './page';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const KEY = 'sverka-theme';

/** Lets the reader choose light, dark, or what the system has; kept where the browser allows. */
export function setUpTheme(): void {
  show(stored());
  byId('theme').addEventListener('click', nextTheme);
}

/** Takes the next theme. */
export function nextTheme(): void {
  const now = (document.documentElement.dataset['theme'] ?? 'auto') as Theme;
  const next = themes[(themes.indexOf(now) + 1) % themes.length]!;
  show(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // a page from disk may have no storage
  }
}

function show(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  byId('theme').textContent = `Theme: ${theme}`;
}

function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
