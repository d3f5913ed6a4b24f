import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/languages/index';
import { bundledGazetteer } from '../../src/names/gazetteer/bundled-gazetteer';
import { sourceStems, stemsIn } from '../../src/names/gazetteer/name-stems';
import { parseGazetteer } from '../../src/names/gazetteer/parse-gazetteer';

const russian = languagePack('ru');

describe('the stems of the source forms of a gazetteer', () => {
  it('are those that the words have, where their lengths came with the gazetteer', () => {
    const gazetteer = bundledGazetteer();
    const next = sourceStems(gazetteer);
    for (const { source } of gazetteer.entries()) {
      for (const { text } of source) expect(next(text)).toEqual(stemsIn(text, russian));
    }
  });

  it('are found for a gazetteer of the user', () => {
    const gazetteer = parseGazetteer('Берег Слоновой Кости; Жёлтая река\tIvory Coast');
    const next = sourceStems(gazetteer);
    for (const text of ['Берег Слоновой Кости', 'Жёлтая река'])
      expect(next(text)).toEqual(stemsIn(text, russian));
  });
});
