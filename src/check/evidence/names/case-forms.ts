import { withoutCaseEnding } from '../../../names/systems/case-endings';

/**
 * A Russian name in the case in which another spelling of it stands: Портленд for Портланда is Портленда.
 *
 * @param form - as the text has it, inflected
 * @param usual - the right name, nominative
 * @returns nothing where the two are declined in different ways, as far as that can be told
 */
export function inCaseOf(form: string, name: string, usual: string): string | undefined {
  if (form === name) return usual;
  const [words, own, right] = [form.split(' '), name.split(' '), usual.split(' ')];
  if (words.length !== right.length || own.length !== right.length) return undefined;
  const inflected = words.map((word, k) => withEnding(word, own[k]!, right[k]!));
  return inflected.every((word) => word !== undefined) ? inflected.join(' ') : undefined;
}

function withEnding(form: string, name: string, usual: string): string | undefined {
  if (form === name) return usual;
  const [base, right] = [baseOf(name), baseOf(usual)];
  if (!form.startsWith(base) || name.slice(base.length) !== usual.slice(right.length)) return undefined;
  return right + form.slice(base.length);
}

function baseOf(word: string): string {
  return word.slice(0, withoutCaseEnding(word.toLowerCase()).length);
}
