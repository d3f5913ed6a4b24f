import { visible, withoutBidiControls } from './visible';

/**
 * Escapes what would become markup (CommonMark 2.4), a formula, a link by itself, a mention, a reference to an issue or
 * an emoji (GitHub's additions). The text never begins a line, so marks of lists and headings are harmless.
 */
export function escapeMarkdown(text: string): string {
  return withoutBidiControls(visible(text.replace(/\s+/g, ' ')))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[@#]|:(?=\/\/|[\w+-]{1,40}:)|(?<=www)\./gi, '$&<!-- -->');
}
