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

/** Codes of three letters (ISO 639-2, both kinds) and names of Windows for languages that have a code of two. */
const shortCodes: ReadonlyMap<string, string> = new Map(
  `
      aar aa, abk ab, afr af, aka ak, alb sq, amh am, ara ar, arg an, arm hy, asm as, ava av, ave ae, aym ay, aze az, bak ba, bam bm,
      baq eu, bel be, ben bn, bih bh, bis bi, bod bo, bos bs, bre br, bul bg, bur my, cat ca, ces cs, cha ch, che ce, chi zh, chu cu,
      chv cv, cor kw, cos co, cre cr, cym cy, cze cs, dan da, deu de, div dv, dut nl, dzo dz, ell el, eng en, enu en-us, epo eo,
      est et, eus eu, ewe ee, fao fo, fas fa, fij fj, fin fi, fra fr, fre fr, fry fy, ful ff, geo ka, ger de, gla gd, gle ga, glg gl,
      glv gv, gre el, grn gn, guj gu, hat ht, hau ha, heb he, her hz, hin hi, hmo ho, hrv hr, hun hu, hye hy, ibo ig, ice is, ido io,
      iii ii, iku iu, ile ie, ina ia, ind id, ipk ik, isl is, ita it, jav jv, jpn ja, kal kl, kan kn, kas ks, kat ka, kau kr, kaz kk,
      khm km, kik ki, kin rw, kir ky, kom kv, kon kg, kor ko, kua kj, kur ku, lao lo, lat la, lav lv, lim li, lin ln, lit lt, ltz lb,
      lub lu, lug lg, mac mk, mah mh, mal ml, mao mi, mar mr, may ms, mkd mk, mlg mg, mlt mt, mon mn, mri mi, msa ms, mya my, nau na,
      nav nv, nbl nr, nde nd, ndo ng, nep ne, nld nl, nno nn, nob nb, nor no, nya ny, oci oc, oji oj, ori or, orm om, oss os, pan pa,
      per fa, pli pi, pol pl, por pt, pus ps, que qu, roh rm, ron ro, rum ro, run rn, rus ru, sag sg, san sa, sin si, slk sk, slo sk,
      slv sl, sme se, smo sm, sna sn, snd sd, som so, sot st, spa es, sqi sq, srd sc, srp sr, ssw ss, sun su, swa sw, swe sv, tah ty,
      tam ta, tat tt, tel te, tgk tg, tgl tl, tha th, tib bo, tir ti, ton to, tsn tn, tso ts, tuk tk, tur tr, twi tw, uig ug, ukr uk,
      urd ur, uzb uz, ven ve, vie vi, vol vo, wel cy, wln wa, wol wo, xho xh, yid yi, yor yo, zha za, zho zh, zul zu`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
