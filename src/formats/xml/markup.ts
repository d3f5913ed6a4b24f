import { SaxesParser } from 'saxes';
import { InlineText } from './inline-text';

/** The inner XML of a segment when it is well formed and still says the text; else `undefined`, and the plain text is to be written. */
export function usableMarkup(markup: string | undefined, text: string): string | undefined {
  return markup !== undefined && plainText(markup) === text ? markup : undefined;
}

function plainText(markup: string): string | undefined {
  const inline = new InlineText(false);
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  let sound = true;
  parser.on('error', () => void (sound = false));
  parser.on('doctype', () => void (sound = false));
  parser.on('opentag', ({ name, attributes }) => inline.open(name, attributes as Record<string, string>));
  parser.on('closetag', () => inline.close());
  parser.on('text', (text) => inline.text(text));
  parser.on('cdata', (text) => inline.text(text));
  parser.write(markup).close();
  return sound ? inline.value : undefined;
}
