/** Beginnings of English words that have a number in them, by the number: "tricolored" for «трёхцветный». */
export const numberPrefixes: Readonly<Record<number, string>> = {
  2: 'bi|di|du|twin|doubl|pair',
  3: 'tri|tern',
  4: 'quad|quart|tetra',
  5: 'pent|quint',
  6: 'hex|sext',
  7: 'hept|sept',
  8: 'oct',
  9: 'non|enne',
  10: 'dec',
  100: 'cent|hecto',
  1000: 'mill|kilo',
};

/** No number stands before it. */
const alone = String.raw`(?<!\d[\s-])`;

/** Ways to say an amount by a word that is no number, by the value of the anchor. */
export const saidOtherwise: Readonly<Record<string, string>> = {
  '1.5': 'half as \\p{L}+ again|half again|one and a half|half as much again',
  '24 hour': 'around[ -]the[ -]clock|round[ -]the[ -]clock|day and night|night and day|day or night|a day',
  '24-7': 'round[ -]the[ -]clock|day and night|night and day|day or night|24 hours',
  '7 day': 'weeks?|weekly|daily|every day|24/7',
  '14 day': 'fortnight|weeks',
  '12 month': 'years?|annual|yearly',
  '60 minute': 'hours?',
  '100 year': 'century',
  '10 year': 'decade',
  // one of a kind is said by an article or without: "more than a year", "monthly"
  '1 second': `${alone}second(?!\\p{L})`,
  '1 minute': `${alone}minute(?!\\p{L})`,
  '1 hour': `${alone}hour(?!\\p{L})|hourly`,
  '1 day': `${alone}day(?!\\p{L})|daily`,
  '1 week': `${alone}week(?!\\p{L})|weekly`,
  '1 month': `${alone}month(?!\\p{L})|monthly`,
  '1 year': `${alone}year(?!\\p{L})|yearly|annual`,
  '1 USD': `${alone}dollar(?!\\p{L})`,
  '1 RUB': `${alone}(?:rouble|ruble)(?!\\p{L})`,
};
