import { visible } from './visible';

/**
 * A text for XML or HTML, in content and in quoted attributes: carriage returns and control characters are made visible. What a runner of builds would obey in
 * its log (`##[…]`) is written so that only a reader of the markup sees it.
 */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(/[&<>"'\r]/g, (character) => entities.get(character)!)
    .replace(/#(?=#\w{0,20}\[)/g, '&#35;');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\r', '&#13;'],
]);
