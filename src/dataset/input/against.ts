import { resolve } from 'node:path';
import { openText } from '../../read/files/open-text';
import { foldText, hash64 } from '../score/fold';
import { KeySet } from '../select/key-set';
import type { Against } from '../select/selector';
import { extensionOf, isUnitFile, openUnits, type UnitFileOptions } from './unit-files';
import { lines } from './lines';

/**
 * Reads sets that a corpus must not touch (test sets, benchmarks): files of units, or texts of one side with a sentence a line
 * (`newstest.ru`; any other ending than the language of the source is the target).
 */
export async function readAgainst(
  paths: readonly string[],
  options: UnitFileOptions,
  cwd: string,
): Promise<Against> {
  const against: Against = { source: new KeySet(), target: new KeySet() };
  const add = (side: 'source' | 'target', text: string) => {
    const folded = foldText(text);
    if (folded !== '') against[side].add(hash64(folded));
  };
  for (const path of paths) {
    if (!isUnitFile(path)) {
      const side = extensionOf(path) === options.sourceLanguage ? 'source' : 'target';
      for await (const line of lines((await openText(resolve(cwd, path), options)).text)) add(side, line);
      continue;
    }
    for await (const { source, target } of await openUnits(path, options, cwd)) {
      add('source', source);
      add('target', target);
    }
  }
  return against;
}
