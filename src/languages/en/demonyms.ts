/**
 * What else names a place in English besides its name: adjectives and short forms that do not begin with the same four
 * letters, by the first four letters of the name. From general knowledge; the CLDR names of countries were gone through.
 */
export const demonyms: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'denm dani dane',
    'finl finn',
    'fran fren',
    'grea brit uk',
    'holl dutc',
    'irel iris',
    'mosc musc',
    'neth dutc',
    'phil fili',
    'pola poli pole',
    'spai span',
    'swit swis',
    'unit brit uk us usa amer emir uae',
    'wale wels',
    'euro eu',
  ].map((line) => {
    const [name, ...others] = line.split(' ');
    return [name!, others] as const;
  }),
);
