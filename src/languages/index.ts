import { english } from './en/index';
import type { LanguagePack } from './pack';
import { primaryLanguage } from './pair';
import { russian } from './ru/index';

const packs: readonly LanguagePack[] = [russian, english];

/** The pack of a language (`ru`, `en-GB` …), or one that only lower-cases words when there is none. */
export function languagePack(code: string): LanguagePack {
  const primary = primaryLanguage(code);
  return packs.find((pack) => pack.code === primary) ?? plain(primary);
}

function plain(code: string): LanguagePack {
  return { code, name: code, stem: (word) => word.toLowerCase(), isFunctionWord: () => false };
}
