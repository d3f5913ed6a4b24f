/** Минэнерго, Госдума, Росстат: clipped words, with stems of what translates their first part. */
export function isOrganisation(lower: string, stems: ReadonlySet<string>): boolean {
  return clipped.some(
    ([prefix, translations]) => lower.startsWith(prefix) && translations.some((stem) => stems.has(stem)),
  );
}

const clipped: readonly (readonly [string, readonly string[]])[] = [
  ['мин', ['ministri', 'minist', 'depart', 'treasuri']],
  ['гос', ['state', 'govern', 'nation']],
  ['рос', ['russia', 'russian', 'feder']],
  ['глав', ['main', 'chief', 'central', 'general']],
  ['центр', ['central', 'center', 'centr']],
  ['ген', ['general', 'prosecutor', 'ceo']],
  ['мос', ['moscow']],
  ['лен', ['leningrad']],
  ['сов', ['council', 'feder', 'soviet']],
  ['гидромет', ['weather', 'meteorolog', 'hydrometeorolog']],
  ['обл', ['region', 'provinci']],
  ['гор', ['citi', 'municip']],
  ['евро', ['european', 'eu', 'europ']],
];
