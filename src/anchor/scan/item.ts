import type { Token } from './token';

/** A token, or several that make one number. */
export type Item = Token;
