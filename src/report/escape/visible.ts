/**
 * Makes a text safe to show: control characters become the pictures that Unicode has for them (U+2400 and on), lone
 * surrogates and noncharacters U+FFFD. Tabs and line breaks stay. The result is well-formed and may stand in XML 1.0.
 */
export function visible(text: string): string {
  return text
    .replace(/[\0-\x08\v\f\x0e-\x1f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/\x7f/g, '\u2421')
    .replace(/[\x80-\x9f\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}

/** The same on one line: white space of any kind and number becomes one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/**
 * Takes the power from characters that turn the direction of what follows (UAX #9, 2.1–2.4): a text must not be able to
 * make the report around it read otherwise than it is.
 */
export function withoutBidiControls(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
