/** What must not stand in XML text as it is: markup, CR (read as LF), and what XML 1.0 (section 2.2) has no way to write. */
const special = /[&<>\r\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const specials =
  /[&<>\r\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const quoted = /["\t\n]/g;

/**
 * Escapes a text for XML 1.0.
 *
 * @param text - any string
 * @param attribute - whether it stands in an attribute with double quotes
 * @param forbidden - writes a character that XML 1.0 forbids, given its four hexadecimal digits; default: U+FFFD stands for it
 */
export function escapeXml(
  text: string,
  attribute = false,
  forbidden: (hex: string) => string = () => '\ufffd',
): string {
  const escaped = special.test(text)
    ? text.replace(specials, (char) => entities[char] ?? forbidden(hexOf(char)))
    : text;
  return attribute ? escaped.replace(quoted, (char) => `&#${char.charCodeAt(0)};`) : escaped;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function hexOf(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
