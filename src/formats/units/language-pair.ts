import { languageOption, normalLanguage } from '../../languages/language-code';
import { primaryLanguage } from '../../languages/pair';
import { languageField } from './language-field';

/** A text in one language. */
interface Variant {
  /** As the file has it; {@link languageField} takes it for a code. */
  language: string;
}

/**
 * Picks source and target of records that may hold many languages. A code that is not given is taken from the file: the source is what
 * the file says, else the first language met; the target is the first other language met. What is once taken holds for the whole file.
 */
export class LanguagePair {
  private readonly languages = new Set<string>();
  /** The codes that were asked for and not found so far. */
  private readonly missing: Set<string>;
  /** Languages of a record with one source and one target, as nearly all have; the next such needs no search. */
  private usual: { source: string; target: string } | undefined;

  constructor(
    private source: string | undefined,
    private target: string | undefined,
  ) {
    this.source = source === undefined ? undefined : languageOption(source, 'sourceLanguage');
    this.target = target === undefined ? undefined : languageOption(target, 'targetLanguage');
    this.missing = new Set([this.source, this.target].filter((code) => code !== undefined));
  }

  /** The file says what its source language is. */
  declareSource(language: string | undefined): void {
    if (language && language !== '*all*') this.source ??= languageField(language, 'srclang');
  }

  /** The variants of the source language (at most one) and of the target language (more when a record has several translations). */
  pick<V extends Variant>(variants: readonly V[]): { source: V | undefined; targets: V[] } {
    const [first, second] = variants;
    if (
      variants.length === 2 &&
      first!.language === this.usual?.source &&
      second!.language === this.usual.target
    ) {
      return { source: first, targets: [second!] };
    }
    this.source ??= first?.language;
    const source = best(variants, this.source);
    const rest = variants.filter((variant) => variant !== source);
    this.target ??= rest.find(({ language }) => language !== source?.language)?.language;
    const nearest = best(rest, this.target);
    const targets = nearest ? rest.filter(({ language }) => language === nearest.language) : [];
    if (source) this.missing.delete(this.source!);
    if (nearest) this.missing.delete(this.target!);
    for (const { language } of variants) this.languages.add(language);
    if (variants.length === 2 && source === first && targets[0] === second) {
      this.usual = { source: first!.language, target: second!.language };
    }
    return { source, targets };
  }

  /** A sentence for the user when no record held a language that was asked for. */
  get complaint(): string | undefined {
    if (this.missing.size === 0 || this.languages.size === 0) return undefined;
    const [wanted, found] = [[...this.missing].join(' or '), [...this.languages].sort().join(', ')];
    return `no unit is in ${wanted}; the languages of the file are ${found}`;
  }
}

/** The variant of exactly the code, else of one that differs in its region or script only (`ru` and `ru-RU`). */
function best<V extends Variant>(variants: readonly V[], code: string | undefined): V | undefined {
  if (code === undefined) return undefined;
  return (
    variants.find(({ language }) => language === code) ??
    variants.find(({ language }) => normalLanguage(language) === normalLanguage(code)) ??
    variants.find(({ language }) => primaryLanguage(language) === primaryLanguage(code))
  );
}
