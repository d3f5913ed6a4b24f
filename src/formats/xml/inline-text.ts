import { escapeXml } from './xml-escape';

/** Elements that hold codes of the original format, not text: TMX 1.4b (section 3.3) and XLIFF 1.2 (section 2.3). */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** `type` or `ctype` of a placeholder that stands for a character that XML 1.0 forbids. */
export const CHARACTER_TYPE = 'x-sverka-char';

/** Collects the text of a segment with inline markup: the plain text, and the markup when it is asked for. */
export class InlineText {
  private plain = '';
  private xml = '';
  private marked = false;
  /** Open elements inside the segment. */
  private readonly inside: string[] = [];
  /** How many of them hold codes. */
  private codes = 0;
  /** Hexadecimal digits of a forbidden character, while its placeholder is open. */
  private character: string | undefined;

  constructor(private readonly keepMarkup: boolean) {}

  get depth(): number {
    return this.inside.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.inside.push(name);
    if (name === 'cp' && attributes['hex']) this.plain += characterOf(attributes['hex']);
    else if (name === 'ph' && (attributes['type'] ?? attributes['ctype']) === CHARACTER_TYPE)
      this.character = '';
    else this.marked = true;
    if (codes.has(name)) this.codes++;
    if (this.keepMarkup) {
      // a prefix would be bound elsewhere in the file
      const own = Object.entries(attributes).filter(([key]) => !key.includes(':') || key.startsWith('xml:'));
      const list = own.map(([key, value]) => ` ${key}="${escapeXml(value, true)}"`);
      this.xml += `<${name}${list.join('')}>`;
    }
  }

  text(text: string): void {
    if (this.character !== undefined) this.character += text;
    else if (this.codes === 0) this.plain += text;
    if (this.keepMarkup) this.xml += escapeXml(text);
  }

  close(): void {
    const name = this.inside.pop()!;
    if (codes.has(name)) this.codes--;
    if (this.character !== undefined) {
      this.plain += characterOf(this.character);
      this.character = undefined;
    }
    if (this.keepMarkup) this.xml += `</${name}>`;
  }

  /** The plain text. */
  get value(): string {
    return this.plain;
  }

  /** The inner XML, when there is markup and it is asked for. */
  get markup(): string | undefined {
    return this.keepMarkup && this.marked ? this.xml : undefined;
  }
}

function characterOf(hex: string): string {
  return /^[\da-f]{1,4}$/i.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : '';
}
