/** What usage makes of stretches of a Russian name, whatever the systems say; the longest stretch first where one begins another. */
export const liberties: readonly (readonly [string, readonly string[]])[] = [
  ...([
    ['ский', ['sky', 'ski', 'skiy', 'skii', 'skij']],
    ['кс', ['ks', 'x']],
    ['ий', ['y', 'iy', 'ii', 'i', 'ij']],
  ] as const),
  ...([
    ['ый', ['y', 'yy', 'yi', 'iy']],
    ['ье', ['ye', 'ie', 'e']],
    ['ьё', ['yo', 'io', 'ye']],
    ['ью', ['yu', 'iu']],
  ] as const),
  ...([
    ['ья', ['ya', 'ia']],
    ['ия', ['iya', 'ia', 'iia', 'ya']],
    ['ё', ['yo', 'e', 'o', 'io']],
    ['й', ['y', 'i', 'j']],
  ] as const),
  ...([
    ['х', ['kh', 'h']],
    ['ц', ['ts', 'tz', 'c']],
    ['щ', ['shch', 'sch']],
    ['ж', ['zh', 'j']],
    ['ю', ['yu', 'iu', 'ju']],
  ] as const),
  ...([
    ['я', ['ya', 'ia', 'ja']],
    ['в', ['v', 'w']],
    ['ъ', ['', 'y']],
    ['ы', ['y', 'i']],
    ['е', ['e', 'ye']],
  ] as const),
];
