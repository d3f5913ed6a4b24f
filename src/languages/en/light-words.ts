/**
 * English words that have content but that a faithful translation adds and drops freely; lower case. The words that stand
 * without counterpart most often in human translations (WMT21 news), and their kin.
 */
export const lightWords: ReadonlySet<string> = new Set(
  `
  able above across actually again against along already always among another any anyone anything around away back became because
  become becoming behind below beneath between beyond bit both came cannot come comes coming despite different do doing done down
  due during each either even ever every everyone everything fact first further gave get gets getting give given gives go goes going
  gone got happen happened have having having's held here herself himself however inside instead itself just keep keeps kind kinds
  let lets like look looking looks lot lots made make makes making many may mean means might more most much must myself need needs
  neither never nothing now off often one ones other others ought ourselves outside own part people per place put puts quite rather
  really said same say saying says see seeing seem seems seen shall someone something sort start started still take taken takes
  taking themselves then there's therefore thing things though through throughout thus time today together took toward towards two
  until upon use used uses using very via want wants way ways well went whatever whether why within without yet yourself
  `
    .trim()
    .split(/\s+/),
);
