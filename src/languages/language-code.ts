import { SverkaError } from '../errors';

/**
 * The code of a language as BCP 47 writes it (RFC 5646), from what tools make of it: `en_US` of gettext, `ru_RU.UTF-8` of a locale,
 * `RU-RU` of Trados, `rus` of ISO 639-2, `ENU` of Windows.
 *
 * @param code - any text
 * @returns the primary subtag in lower case and as short as it is registered, scripts as `Cyrl`, regions as `US`; `undefined` for what cannot
 *   be a code: it has other characters than letters, digits and hyphens, or more than 35 of them
 * @example
 * ```ts
 * normalLanguage('en_US.UTF-8'); // 'en-US'
 * normalLanguage('../../etc'); // undefined
 * ```
 */
export function normalLanguage(code: unknown): string | undefined {
  if (typeof code !== 'string' || code.length > LONGEST) return undefined;
  const [, tag, modifier] = /^([^.@]*)(?:\.[\w-]*)?(?:@(\w*))?$/.exec(code.trim()) ?? [];
  if (tag === undefined || !SHAPE.test(tag)) return undefined;
  const [primary = '', ...others] = tag.toLowerCase().split(/[-_]/);
  const [short, ...more] = (shortCodes.get(primary) ?? primary).split('-');
  const script = modifier === undefined ? undefined : modifiers.get(modifier.toLowerCase());
  const subtags = [
    ...(script ? [script] : []),
    ...others,
    ...more.filter((subtag) => !others.includes(subtag)),
  ];
  return [short!, ...cased(subtags)].join('-');
}

/**
 * The same for a code that must be one.
 *
 * @param code - what was given
 * @param name - the option or field that it was given for, for the message
 * @throws SverkaError `INVALID_OPTION`
 */
export function languageOption(code: unknown, name: string): string {
  const normal = normalLanguage(code);
  if (normal !== undefined) return normal;
  const given = typeof code === 'string' ? `'${code.slice(0, LONGEST)}'` : String(typeof code);
  throw new SverkaError(
    'INVALID_OPTION',
    `${name} must be the code of a language such as 'ru' or 'en-GB'; got ${given}`,
  );
}

/** A longer code is none (RFC 5646, section 4.4.1 asks for room for 35 characters). */
const LONGEST = 35;

/** Letters, then subtags of letters and digits; POSIX and gettext part them by underscores. */
const SHAPE = /^[a-z]{1,8}(?:[-_][a-z\d]{1,8})*$/i;

/** Scripts that locales name behind an `@` (GNU gettext manual, section 2.3). */
const modifiers = new Map([
  ['latin', 'latn'],
  ['cyrillic', 'cyrl'],
]);

/** Scripts with a capital, regions in capitals, all else in lower case; behind a singleton nothing is either (RFC 5646, section 2.1.1). */
function cased(subtags: readonly string[]): string[] {
  let plain = false;
  return subtags.map((subtag) => {
    plain ||= subtag.length === 1;
    if (plain) return subtag;
    if (/^[a-z]{2}$/.test(subtag)) return subtag.toUpperCase();
    return /^[a-z]{4}$/.test(subtag) ? subtag[0]!.toUpperCase() + subtag.slice(1) : subtag;
  });
}

/**
 * Codes of three letters (ISO 639-2, both kinds) and names of Windows for languages that have a code of two. Where one stands alone, its first two letters are the
 * short code.
 */
const shortCodes: ReadonlyMap<string, string> = new Map(
  `
      aar, abk, afr, aka, alb sq, amh, ara, arg an, arm hy, asm, ava, ave ae, aym, aze, bak, bam bm, baq eu, bel, ben bn, bih bh, bis,
      bod, bos bs, bre, bul bg, bur my, cat, ces cs, cha, che ce, chi zh, chu cu, chv cv, cor kw, cos, cre, cym, cze cs, dan, deu,
      div dv, dut nl, dzo, ell, eng, enu en-us, epo eo, est et, eus, ewe ee, fao fo, fas, fij fj, fin, fra, fre, fry fy, ful ff, geo ka,
      ger de, gla gd, gle ga, glg, glv gv, gre el, grn gn, guj, hat ht, hau, heb, her hz, hin, hmo ho, hrv, hun, hye, ibo ig, ice is,
      ido io, iii, iku iu, ile ie, ina ia, ind id, ipk ik, isl, ita, jav jv, jpn ja, kal kl, kan kn, kas ks, kat, kau kr, kaz kk, khm km,
      kik, kin rw, kir ky, kom kv, kon kg, kor, kua kj, kur, lao lo, lat, lav lv, lim, lin ln, lit lt, ltz lb, lub, lug lg, mac mk,
      mah mh, mal ml, mao mi, mar mr, may ms, mkd, mlg mg, mlt mt, mon mn, mri mi, msa, mya, nau, nav nv, nbl nr, nde, ndo ng, nep, nld,
      nno, nob nb, nor, nya, oci, oji, ori, orm om, oss, pan, per fa, pli pi, pol pl, por pt, pus ps, que, roh rm, ron, rum ro, run rn,
      rus, sag sg, san, sin, slk sk, slo sk, slv, sme se, smo, sna, snd sd, som, sot st, spa es, sqi, srd sc, srp, ssw, sun, swa, swe sv,
      tah ty, tam, tat tt, tel, tgk, tgl tl, tha, tib bo, tir, ton, tsn tn, tso, tuk tk, tur tr, twi, uig ug, ukr, urd, uzb, ven, vie,
      vol, wel cy, wln wa, wol, xho, yid, yor, zha za, zho, zul`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([long, short]) => [long!, short ?? long!.slice(0, 2)]),
);
