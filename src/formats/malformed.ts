/** A reason why a record is malformed; the reader that knows the place makes a `ParseError` of it. */
export class Malformed extends Error {}
