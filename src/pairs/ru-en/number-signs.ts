/** Behind «третью»: a noun that it stands with, so that it is an ordinal and no third. */
export const feminineNoun = /^ \p{Ll}{2,}[уюьй](?!\p{L})/u;

/** What stands between two measures, in Latin and Cyrillic: 120x190. */
export const timesSigns = 'xх×*';

/** What says that four digits before it are a time of day, in either language. */
export const timeZones =
  /^ ?(?:GMT|UTC|Z|Zulu|hrs|EST|EDT|CET|BST|MSK|по Гринвичу|по Москве|МСК|мск|UT)(?!\p{L})/u;
