import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, type DocumentFormat } from '../../../src/read';

async function blocks(format: DocumentFormat, source: string): Promise<string[]> {
  const { text, blocks: found } = await readDocument(strToU8(source), { format });
  return found.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('HTML', () => {
  it('has its main text, not what stands around it', async () => {
    const page = `<!DOCTYPE html><title>t</title><header>Site</header><nav>Menu</nav><main><h1>Мир</h1><p>Он &laquo;устоял&raquo;.<br>Да.</p>
      <script>x()</script><aside>Ads</aside><p hidden>no</p><ul><li>раз<li>два</ul><pre><code>x = 1</code></pre></main><footer>©</footer>`;
    expect(await blocks('html', page)).toEqual([
      'heading: Мир',
      'paragraph: Он «устоял».\nДа.',
      'list-item: раз',
      'list-item: два',
    ]);
  });

  it('keeps notes and turns what refers to them into marks', async () => {
    const page = `<p>Текст<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a>.</p>
      <section role="doc-endnotes"><ol><li id="fn1" role="doc-endnote"><p>Сноска.<a href="#fnref1" class="footnote-back">↩</a></p></li></ol></section>`;
    expect(await blocks('html', page)).toEqual(['paragraph: Текст[1].', 'note: Сноска.']);
  });

  it('obeys the encoding that it declares', async () => {
    const bytes = Uint8Array.from([
      ...strToU8('<meta charset="koi8-r"><p>'),
      0xed,
      0xc9,
      0xd2,
      ...strToU8('</p>'),
    ]);
    expect((await readDocument(bytes, { format: 'html' })).text).toBe('Мир');
  });
});

describe('Markdown', () => {
  it('has its prose only', async () => {
    const source = `---
title: no
---
Title
=====

Some *emphasis*, a [link](http://x.y "t"), \`code\` and ![picture](a.png) with snake_case_name
wrapped.  
Broken \\* off.

~~~
code
~~~

    indented code

<!-- comment
still -->
1. [x] done
2. **open**

> quoted
> text

[ref]: http://x.y
[^a]: A note.
`;
    expect(await blocks('markdown', source)).toEqual([
      'heading: Title',
      'paragraph: Some emphasis, a link, code and with snake_case_name wrapped.\nBroken * off.',
      'list-item: done',
      'list-item: open',
      'paragraph: quoted text',
      'note: A note.',
    ]);
  });

  it('reads tables by cell', async () => {
    const { blocks: cells } = await readDocument(strToU8('| Мир | Peace |\n|---|---|\n| Война | War |\n'), {
      format: 'markdown',
    });
    expect(cells.map(({ cell }) => [cell!.row, cell!.column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
  });
});

describe('subtitles', () => {
  it('lose tags, positions and numbers, and nothing else', async () => {
    const source = `1\n00:00:01,000 --> 00:00:02,500\n{\\an8}<i>Number 5</i>\nis alive.\n2\n00:00:03,000 --> 00:00:04,000\n42\n\n3\n00:00:05,000 --> 00:00:06,000\n- Yes.\n- No &amp; no.\n`;
    expect(await blocks('srt', source)).toEqual([
      'caption: Number 5 is alive.',
      'caption: 42',
      'caption: - Yes.\n- No & no.',
    ]);
  });
});

describe('FB2', () => {
  it('tells titles, verses and notes', async () => {
    const source = `<FictionBook><description><title-info><book-title>no</book-title></title-info></description><body><title><p>Глава</p></title><section>
      <p>Текст<a type="note" href="#n1">1</a>.</p><poem><stanza><v>Буря мглою</v><v>небо кроет</v></stanza></poem></section></body>
      <body name="notes"><section id="n1"><title><p>1</p></title><p>Сноска.</p></section></body><binary id="x">AAAA</binary></FictionBook>`;
    expect(await blocks('fb2', source)).toEqual([
      'heading: Глава',
      'paragraph: Текст[1].',
      'paragraph: Буря мглою\nнебо кроет',
      'note: Сноска.',
    ]);
  });
});
