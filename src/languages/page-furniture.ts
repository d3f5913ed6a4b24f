/** «- 2 -», «— 17 —»; «стр. 5», "Page 5 of 12". */
export const FRAMED_NUMBER =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|\[?(?:стр|с|page|p)\.? ?\d{1,4}(?: (?:из|of) \d{1,4})?\]?)$/iu;

/** «РГАСПИ. Ф. 17. Оп. 166. Д. 621. Л. 131», "RGASPI, f. 17, op. 166": fund and inventory, the digits masked. */
export const ARCHIVAL = /(?:^|[\s(.,])[ФфFf](?:онд|ond)?\. ?#.{0,20}?[ОоOo](?:п|p)(?:ись|is)?\. ?#/u;
