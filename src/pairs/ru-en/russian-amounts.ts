/** Ways to say an amount by a word that is no number, by the value of the anchor. */
export const saidOtherwise: Readonly<Record<string, string>> = {
  '24 hour': 'круглосуточн|круглые сутки|сутк|суток|суточн|день и ночь|дн[её]м и ночью',
  '24-7': 'круглосуточн|круглые сутки|сутки напрол|день и ночь|дн[её]м и ночью|24 час',
  '7 day': 'недел|ежедневн|каждый день|без выходных|круглосуточн|24/7',
  '14 day': 'недел',
  '12 month': 'год|ежегодн',
  '60 minute': 'час',
  '100 year': 'век|столети',
  '10 year': 'десятилет',
};

/** Words that only look as if they began with a number: «семинар», «пятиться», «десятина». */
export const noNumberInside = /^(?:семи(?:[нто]|рам)|пяти(?:т|л[аои]?с?[ья]?$)|десятин)/;
