import type { Anchor } from '../model/anchor';
import type { AnchorContext } from './scan/view';
import { compose } from './compose';
import type { Item } from './scan/item';
import { numerals } from './numbers/numerals';
import { scan } from './scan/scan';
import type { ScanState, ScanTables } from './scan/scan-tables';
import type { Token } from './scan/token';

/** Tokens held at once: a page of ordinary text has a few dozen, so most texts are one block. */
const BLOCK = 8192;

/** No reader takes or looks at as many tokens ahead; an address takes back at most 64 letters. */
const LOOK_AHEAD = 512;

/** No reader looks at as many tokens or items behind. */
const LOOK_BACK = 8;

/**
 * Reads a text a block of tokens at a time, so that memory does not grow with what is between the anchors. What stands near the
 * end of a block is read again with the next one: where blocks end does not show.
 */
export function readBlocks(text: string, tables: ScanTables, context: AnchorContext): Anchor[] {
  const anchors: Anchor[] = [];
  let tokens: Token[] = [];
  let items: Item[] = [];
  const state: ScanState = { at: 0, chain: -1 };
  let token = 0;
  for (;;) {
    const item = items.length;
    scan(text, state, BLOCK, tables, tokens);
    const isLast = state.at >= text.length;
    if (tokens.length === 0) return anchors;
    numerals({ text, tokens, vocabulary: tables.vocabulary }, token, items);
    const stop = isLast ? text.length : tokens[tokens.length - LOOK_AHEAD]!.start;
    const view = { text, items, vocabulary: tables.vocabulary, context };
    const next = compose(view, item, stop, anchors);
    if (isLast) return anchors;
    token = tokens.length - LOOK_AHEAD;
    while (tokens[token]!.start > items[next]!.start) token--;
    while (tokens[token]!.start < items[next]!.start) token++;
    items = items.slice(Math.max(0, next - LOOK_BACK), next);
    tokens = tokens.slice(Math.max(0, token - LOOK_BACK));
    token = Math.min(token, LOOK_BACK);
  }
}
