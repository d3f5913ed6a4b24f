/** Russian endings, as far as number words, months and units need them. Stems are lower case with е for ё. */

/** Masculine hard nouns: километр, миллион. */
export const masculine = (stem: string) => endings(stem, ' а у ом е ы ов ам ами ах');

/** Masculine soft nouns in -ь: январь, рубль. */
export const masculineSoft = (stem: string) => endings(stem, 'ь я ю ем е и ей ям ями ях');

/** Feminine hard nouns in -а: тонна, секунда; the genitive plural has no ending. */
export const feminine = (stem: string) => endings(stem, 'а ы е у ой ою  ам ами ах и');

/** Feminine nouns in -ь: треть, четверть. */
export const feminineThird = (stem: string) => endings(stem, 'ь и ью ей ям ями ях');

/** Feminine nouns in -я after a vowel: затея. */
export const feminineInVowel = (stem: string) => endings(stem, 'я и е ю ей ею й ям ями ях');

/** Masculine nouns in -й: музей. */
export const masculineInVowel = (stem: string) => endings(stem, 'й я ю ем е и ев ям ями ях');

/** Neuter hard nouns in -о, those whose genitive plural has no vowel put in: утро. */
export const neuter = (stem: string) => endings(stem, 'о а у ом е  ам ами ах');

/** Neuter nouns in -ие: столетие. */
export const neuterIye = (stem: string) => endings(stem, 'ие ия ию ием ии ий иям иями иях');

/** Adjectives, hard and after к, г, х: вторая, весенний apart. */
export const adjective = (stem: string) =>
  endings(stem, 'ый ой ий ая ое ого ому ым им ом ую ой ою ые ие ых их ыми ими');

/** Soft adjectives in -ний: летний, осенний. */
export const adjectiveSoft = (stem: string) => endings(stem, 'ий яя ее его ему им ем юю ей ею ие их ими');

function endings(stem: string, list: string): string[] {
  return list.split(' ').map((ending) => stem + ending);
}
