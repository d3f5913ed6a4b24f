/** Texts in the address: JSON, deflated, base64url, behind `#t=`. The part behind `#` never leaves the browser. */

/** What is shared. */
export type Shared = { both: string } | { source: string; target: string };

/** Longer addresses are cut by some mail programs and browsers. */
const LONGEST = 30_000;

/** Bytes that an address may unpack to: a hundred pages; more is no text that somebody shared. */
const MOST_UNPACKED = 1_000_000;

/** The address that brings the texts, or `undefined` when it would be too long. */
export async function toFragment(shared: Shared): Promise<string | undefined> {
  const bytes = await piped(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replaceAll('=', '');
  return text.length > LONGEST ? undefined : `#t=${text}`;
}

/** The texts that an address brings, or `undefined` when it brings none that can be read. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith('#t=') || fragment.length > LONGEST + 3) return undefined;
  try {
    const binary = atob(fragment.slice(3).replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await piped(bytes, new DecompressionStream('deflate-raw')));
    const value = JSON.parse(text) as Record<string, unknown>;
    if (typeof value['both'] === 'string') return { both: value['both'] };
    if (typeof value['source'] === 'string' && typeof value['target'] === 'string')
      return { source: value['source'], target: value['target'] };
  } catch {
    // a link that was cut or typed by hand
  }
  return undefined;
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through) as ReadableStream<Uint8Array<ArrayBuffer>>;
  let length = 0;
  const bounded = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      length += piece.length;
      if (length > MOST_UNPACKED) controller.error(new RangeError('too long'));
      else controller.enqueue(piece);
    },
  });
  return new Uint8Array(await new Response(stream.pipeThrough(bounded)).arrayBuffer());
}
