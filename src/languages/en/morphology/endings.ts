/** English words by their endings: what leads whole kinds of forms back, and which words end in an s of their own. */

/** Further rules do not look at longer words; it keeps them from running over a whole text without spaces. */
export const LONGEST = 30;

/** They end in -men and are one. */
const oneInMen = new Set(
  `abdomen acumen albumen amen bitumen bremen carmen cerumen clemen cyclamen dolmen foramen hegumen hymen lumen omen ramen regimen semen
  specimen stamen turkmen tyumen yemen`.split(/\s+/),
);

/** They have -f or -fe in the singular, with anything before them (housewives, bookshelves) or nothing (leaves, but not sleeves). */
const compoundsInF = /(?:kni|wi|shel|wol|thie|loa|scar|dwar|whar|kerchie)ves$/;
const wordsInF = /^(?:lea|hal|cal|sel|el|shea|hoo)ves$/;

/** The stemmer would leave discussion with one s, and apart from discuss; profession and passion are of no such verb. */
const nounOfVerb =
  /^((?:discu|expre|compre|depre|suppre|oppre|repre|impre|posse|obse|confe|transgre)ss)ions?$/;

/** The dictionary form of a form whose ending says it, or the word itself: `policemen`, `tries`, `shelves`, `panicked`. Lower case. */
export function withoutEnding(word: string): string {
  switch (word.slice(-3)) {
    case 'men':
      return word.length > 4 && !oneInMen.has(word) ? `${word.slice(0, -2)}an` : word;
    case 'ren':
      return word.endsWith('children') ? word.slice(0, -3) : word;
    case 'ves':
      if (!compoundsInF.test(word) && !wordsInF.test(word)) return word;
      return word.slice(0, -3) + (/(?:kni|wi)ves$/.test(word) ? 'fe' : 'f');
    case 'ies':
    case 'ied':
      // one letter before: dies, lied; two or three: tries, flies, spied
      if (/^[^aeiou]ie[sd]$/.test(word)) return word.slice(0, -1);
      return /^[^aeiou]{2,3}ie[sd]$/.test(word) ? `${word.slice(0, -3)}y` : word;
    case 'est':
      return word.endsWith('iest') && !word.endsWith('priest') ? `${word.slice(0, -4)}y` : word;
    case 'ion':
    case 'ons':
      return word.replace(nounOfVerb, '$1');
    case 'ses':
      return word.endsWith('theses') ? `${word.slice(0, -2)}is` : word;
    default:
      return word.replace(/^(pan|picn|mim|traff|frol|polit)ick(?:ed|ing|y)$/, '$1ic');
  }
}

/** Words in -s that no rule of endings tells. */
const inOwnS = new Set(
  `gas biogas bias alias atlas canvas christmas pancreas lens iris penis pelvis clitoris trellis metropolis rhinoceros thermos
  news`.split(/\s+/),
);

/** Plurals of words in -u; and the word that would meet discussions. */
const otherInUs = /eaus$|^discus$|(?:hind|zul|gur|men|haik|tut|urd)us$|^(?:em|gn|fl|ec)us$/;

/** Whether the s at the end belongs to the word: virus, lens, crisis. What ends in -ous or -ss the stemmer knows itself. */
export function endsInOwnS(word: string): boolean {
  if (!word.endsWith('s')) return false;
  if (inOwnS.has(word)) return true;
  if (/[^o]us$/.test(word)) return !otherInUs.test(word);
  return /..[sx]is$/.test(word) && word !== 'taxis';
}
