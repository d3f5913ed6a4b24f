import type { Gazetteer, GazetteerEntry } from '../model/gazetteer';
import { bySourceForm, formKey } from '../names/gazetteer/parse-gazetteer';

/**
 * The gazetteer read from its other side: target forms are looked up, and each entry has its sides exchanged. Made once for each
 * gazetteer.
 *
 * @param gazetteer - any gazetteer; it is not changed
 */
export function turnGazetteer(gazetteer: Gazetteer): Gazetteer {
  let turned = known.get(gazetteer);
  if (!turned) known.set(gazetteer, (turned = build(gazetteer)));
  return turned;
}

const known = new WeakMap<Gazetteer, Gazetteer>();

function build(gazetteer: Gazetteer): Gazetteer {
  let entries: readonly GazetteerEntry[] | undefined;
  let byForm: ReadonlyMap<string, readonly GazetteerEntry[]> | undefined;
  const all = () =>
    (entries ??= [...gazetteer.entries()].map((entry) => ({
      ...entry,
      source: entry.target,
      target: entry.source,
    })));
  return {
    sourceLanguage: gazetteer.targetLanguage,
    targetLanguage: gazetteer.sourceLanguage,
    size: gazetteer.size,
    find: (form) => (byForm ??= bySourceForm(all())).get(formKey(form)) ?? [],
    entries: all,
  };
}
