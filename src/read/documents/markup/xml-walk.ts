import { SaxesParser } from 'saxes';

/** What happens while an XML text is read. Names are without prefixes. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** No document nests deeper in earnest. */
const DEEPEST = 1000;

/**
 * Reads an XML text from its beginning to its end. Entities that a document declares itself are not expanded.
 *
 * @throws Error where the XML is malformed, or nests too deep
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({});
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error('it nests too deep');
    visitor.open(localName(name), localNames(attributes as Record<string, string>));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close(localName(name));
  });
  parser.on('text', (text) => visitor.text(text));
  parser.on('cdata', (text) => visitor.text(text));
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
