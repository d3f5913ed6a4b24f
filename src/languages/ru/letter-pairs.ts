/** The letters of the table, in its order. */
export const russianLetters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё';

/** What a step of the table is worth: one nat is so many. */
export const PAIR_STEPS = 4;

/** Index of a small Russian letter by its code unit, −1 for other characters. */
export function letterIndex(code: number): number {
  if (code >= 0x430 && code <= 0x44f) return code - 0x430;
  return code === 0x451 ? 32 : -1;
}

/**
 * A row for each letter and one for the beginning of a word; in a row a character for each letter that may follow and one for the end
 * of the word. The character's code less 48 is −ln of the probability in steps. Counted in the Russian half of MLQE-PE
 * (CC0); `npm run bench -- letter-pairs` prints it anew.
 */
const rows = [
  'K@<B>?A=DA;:=:OA<<:HGACABF___SA@L6',
  ';MDML8MI;YE:HA6S:AK:YGSIK>C8FNF@J=',
  '7RHKE9\\D:\\B>G>7G@<D@QNJKCMO;D\\\\AI6',
  '9HHN<<XX:XG<KA3X:HI=XXXLXXXMXJXXX<',
  '7N?LC7CI9[D>D;8E=@G;RKGLI[O@AQMBD<',
  'HA?><AC@H>?;<9DC:;9MIDFBBC^^^YJHJ6',
  '9AJI95GV6V@HL9AVKFV=VVMCVVVPCLPVE?',
  '4A<B<>HM<XCA=9;L?KK?XMXMXXK=DXMAL9',
  'BC>B?=F==>=;=;BE?<:JI?A?CI^^^UB=U5',
  'WMOK?KWIQWCFE>EQM:<WIQEBBWWOWWWQW1',
  '6PAKP?FP8[J?RE5O;@=<[RE[Q[[O[R[U[8',
  '8LNEH8DQ6\\BAJB8NJAI=RV\\HP\\\\B9V><G:',
  '9IIOU8QR9[GBB<8BIDP;LUMLQR[=DKRAI5',
  '7LKDB7QJ7]BKX=7RI@>>FUDHRJ]:@]I?K=',
  'N=:<;@@AB=?;<<E?;:;LHEGABH__ZMGDM7',
  ':OROP:QT<ZF=QE4F5GH=RRBLQZZBFZZEPD',
  '6ECBD8DM9]AHB@6CGA@;HDKJFR]>CQH@I>',
  '=G>LE;QR<]9<A@;=D<6?KGLDFWMB>UI;D;',
  '9M<SH9XT:^BHH?7J;>L>NQLJXRS?9OICK7',
  'D=A>9A<AJD=>=@Q==<:QLAK<>BZZZK=KQ6',
  '9EQFQ8QQ6QI=II6K;??>AKQQIQQDKGQKI;',
  ';V?VPBVP=VVAGA6V<EC>VJVLVVPVNNVVV3',
  '9JDMK6SI4S@MJG?MKCS@SSGSMSS<MSMSS9',
  '7WMWW5OW8W?GK;GOHN6=WNWQ@WWW@WOWAA',
  '8UDUU5UO7U:<H=>EGM?=UUJUUUUO9UOUB?',
  '8RRRR3RR5RRRRALRJRR?RRRRRRRRARRR<E',
  'HHHHH4HHHHHHHHHHHHHHHHHHHHHHHHH3<@',
  'XA<FC:IFK9A:;AXB@>=LX:RC@NXXXXRKX4',
  'XBMCJ>X@CX=X?9OLR;BXMPEI>RXRXX>?E2',
  'QFAFGQQQQB9=C>QA@B2QB@IQFQQQQKQIQB',
  'N;KK:KFBTJFCECTT?>7TNCB>E;TTTTDNT3',
  'YC>FA@E?IEB@>=YKEA:SQADDJ@YYYYBEY2',
  'PB?F@PBAPFB;::PE;@5PPDPJ=JPPPPPPP5',
  '?<9?<AB>;S<@=:<9=:=?DBF?ENbXbALBUb',
];

/**
 * What it costs (nats) that a letter is followed by another.
 *
 * @param before - index of a letter, or the number of letters for the beginning of a word
 * @param after - index of a letter, or the number of letters for the end of a word
 */
export function letterPairCost(before: number, after: number): number {
  return (rows[before]!.charCodeAt(after) - 48) / PAIR_STEPS;
}
