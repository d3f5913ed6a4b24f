/** Set phrases with a number that counts nothing, so that the other language need not have it, in small letters. */
export const numberIdioms: readonly RegExp[] = [
  /(?<!\p{L})(?:в )?четыр[её]х стен(?:ах)?(?!\p{L})/gu,
  /(?<!\p{L})стопроцентн\p{L}*/gu,
  /(?<!\p{L})(?:на все сто|в двух словах|в двух шагах|один на один|одним словом|в один голос|семь пятниц|седьмом небе|за семь верст|как две капли|с первого взгляда|в первую очередь|на первый взгляд|раз и навсегда|с двух сторон|пару слов|на вс[её] сто процентов|от силы)(?!\p{L})/gu,
  /\bcatch[- ]22\b/gu,
  /\b(?:one hundred|hundred|a hundred|100) per ?cent (?:sure|certain|behind|committed)\b/gu,
  /\b(?:on cloud nine|nine times out of ten|six feet under|at sixes and sevens|dressed to the nines|in seventh heaven|second to none|at first sight|first and foremost|(?:a|one) million miles away|two cents|twenty-twenty|24\/7|back to square one|plan b|one and all|one by one|two by two)\b/gu,
];

/** Beginnings of units that say how many thousands they hold, by that number: 26 kilobases are 26 thousand bases. */
export const unitPrefixes: readonly (readonly [factor: number, beginning: RegExp])[] = [
  [1e3, /^\s?-?(?:kilo|кило)\p{L}/iu],
  [1e6, /^\s?-?(?:mega|мега)\p{L}/iu],
  [1e9, /^\s?-?(?:giga|гига)\p{L}/iu],
];

/** Says that a bare number may be degrees of a body or of the air. */
export const heat = /температур|лихорад|(?<!\p{L})жар|градус|тепл|мороз|fever|temperature|degree|heat|warm/iu;

/** Between the degrees of a fever and their tenths: «тридцать восемь и девять». */
export const andTenths = /^\s+(?:и|and|point)\s+$/iu;

/** Units that stand alone for one of them: «около метра» for three feet. */
export const soleUnits: readonly (readonly [unit: string, word: RegExp])[] = [
  ['m', /(?<!\p{L})(?:метр(?:[ауе]|ом)?|met(?:er|re))(?!\p{L})/iu],
  ['km', /(?<!\p{L})(?:километр(?:[ауе]|ом)?|kilomet(?:er|re))(?!\p{L})/iu],
  ['cm', /(?<!\p{L})(?:сантиметр(?:[ауе]|ом)?|centimet(?:er|re))(?!\p{L})/iu],
  ['mile', /(?<!\p{L})(?:мил(?:[яию]|ей)|mile)(?!\p{L})/iu],
  ['foot', /(?<!\p{L})(?:фут(?:[ауе]|ом)?|foot)(?!\p{L})/iu],
  ['yard', /(?<!\p{L})(?:ярд(?:[ауе]|ом)?|yard)(?!\p{L})/iu],
  ['kg', /(?<!\p{L})(?:кило|килограмм(?:[ауе]|ом)?|kilo|kilogram)(?!\p{L})/iu],
  ['pound', /(?<!\p{L})(?:фунт(?:[ауе]|ом)?|pound)(?!\p{L})/iu],
  ['l', /(?<!\p{L})(?:литр(?:[ауе]|ом)?|lit(?:er|re))(?!\p{L})/iu],
  ['t', /(?<!\p{L})(?:тонн(?:[аыуе]|ой)|tonne|ton)(?!\p{L})/iu],
];
