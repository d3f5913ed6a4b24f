import type { Severity } from '../../model/finding';

/** What is said of a built-in rule: enough to list it, to set it and to look it up. */
export interface BuiltInRule {
  /** Kebab-case; never changes. */
  readonly id: string;
  /** How severe its findings are at most, unless it is set otherwise. */
  readonly severity: Severity;
  /** MQM category, e.g. `accuracy/omission`. */
  readonly mqm: string;
  /** One sentence: what a finding of this rule means. */
  readonly description: string;
  /** `false` for a rule that runs only when it is asked for by name (or by the preset `strict`). */
  readonly recommended: boolean;
  /** Its options with their defaults; empty where it has none. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Address of its page in the manual. */
  readonly page: string;
}
