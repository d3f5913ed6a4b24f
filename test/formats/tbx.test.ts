import { describe, expect, it } from 'vitest';
import { parseTbx } from '../../src/formats/xml/tbx';

const basic = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="c1">
  <langSet xml:lang="ru"><tig><term>перемирие</term></tig></langSet>
  <langSet xml:lang="en-US">
    <tig><term>ceasefire</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
    <tig><term>truce</term><termNote type="partOfSpeech">noun</termNote></tig>
    <tig><term>armistice</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
  </langSet>
</termEntry>
<termEntry id="c2"><langSet xml:lang="de"><tig><term>Frieden</term></tig></langSet></termEntry>
</body></text></martif>`;

const modern = `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1">
  <langSec xml:lang="ru"><termSec><term>высота</term></termSec><termSec><term>сопка</term></termSec></langSec>
  <langSec xml:lang="en"><termSec><term>Hill &amp;
    height</term></termSec></langSec>
</conceptEntry></body></text></tbx>`;

describe('parseTbx', () => {
  it('reads TBX of 2008: preferred terms first, deprecated ones forbidden', () => {
    expect(parseTbx(basic).terms).toEqual([
      { source: 'перемирие', target: ['armistice', 'truce'], forbidden: ['ceasefire'] },
    ]);
  });

  it('reads TBX of 2019: every source term of a concept', () => {
    expect(parseTbx(modern).terms).toEqual([
      { source: 'высота', target: ['Hill & height'] },
      { source: 'сопка', target: ['Hill & height'] },
    ]);
  });

  it('reads the other direction', () => {
    expect(parseTbx(modern, { sourceLanguage: 'en', targetLanguage: 'ru' }).terms).toEqual([
      { source: 'Hill & height', target: ['высота', 'сопка'] },
    ]);
  });

  it.each([
    [basic.replace('<body>', '<body><'), {}, /./],
    [
      basic,
      { targetLanguage: 'fr' },
      /no concept has a term in ru and one in fr; the languages of the file: de, en, ru/,
    ],
    ['<html><body>glossary</body></html>', {}, /the languages of the file: none/],
    [modern.replace('<tbx', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx'), {}, /DOCTYPE|entit/i],
  ])('refuses what is not TBX of the languages', (text, options, message) => {
    expect(() => parseTbx(text, options)).toThrow(message);
    expect(() => parseTbx(text, options)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
