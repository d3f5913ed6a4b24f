/** Brings the stems of a word with a fleeting vowel together: «отец» and «отца», «песок» and «песка», «троек» and «тройка». */
export function withoutFleeting(stem: string): string {
  const last = stem.at(-1);
  if (last !== 'ц' && last !== 'к' && last !== 'н') return stem;
  return stem
    .replace(/([оеаиу])ец$/, '$1йц')
    .replace(/лец$/, 'льц')
    .replace(/([аеоиу])ек$/, '$1йк')
    .replace(genitivePlural, '$1ьк')
    .replace(/(.[бвгджзклмнпрстфхцчшщ])[ое](?=[кцн]$)/, '$1');
}

/** Сосулек is of сосулька, ступенек of ступенька; but далек is of далекий, калек of калека. */
const genitivePlural = /(?<!^(?:да|неда|ка|те))([лн])ек$/;
