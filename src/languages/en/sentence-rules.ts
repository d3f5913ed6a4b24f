import {
  abbreviationTable,
  latinParticles,
  wordList,
  wordStems,
  type SentenceRules,
} from '../sentence-rules';
import { functionWords } from './function-words';

/** Abbreviations of English prose, diplomacy, law and scholarship; lower case, no last stop. */
const abbreviations = abbreviationTable({
  before: `
    mr mrs ms messrs mme mlle dr drs prof rev revd fr hon rt.hon st ste pres gov sen rep reps sens amb cde cdes comr comrs
    gen lt lt.gen lt.col lt.cdr maj maj.gen brig brig.gen col capt cpt cmdr cdr comdr sgt cpl pvt adm vice-adm rear-adm r.adm v.adm adml insp supt det
    sec.gen dep asst assoc chm chmn atty att.gen cllr
    mt mts
    e.g i.e viz cf vs v approx ca c al incl esp resp aka a.k.a nee lit orig trans transl
  `,
  number: `
    no nos n p pp vol vols ch chs chap chaps art arts sec secs sect fig figs eq eqs tab par para paras pt pts bk f fo fol op d l ll doc docs
    jan feb mar apr jun jul aug sep sept oct nov dec § cl reg regs ex exs lot ref encl encls tel ser
  `,
  unit: ``,
  quantity: `in ft lb lbs oz yd yds mi sq cu hr hrs min mins wt gal mph km kg`,
  measure: `mil bn mn`,
  gloss: ``,
  rank: ``,
  name: `
    inc ltd co corp plc llc bros cie assn intl natl univ inst dept govt div dist
    jr sr esq ph.d m.d d.d b.a m.a b.s b.sc m.sc ll.b ll.d d.phil m.p m.p.s r.n c.e.o d.d.s j.d
    u.s u.k u.n u.s.a u.s.s.r u.s.s s.s h.m h.m.s h.e e.u d.c n.y l.a p.r.c d.p.r.k r.o.k g.d.r f.r.g c.i.a f.b.i s.f
    gmt e.s.t et.al ibid op.cit loc.cit eds
    ln apt
    mass calif conn del fla ill kan ky md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wis wyo cal colo ariz ala ark
    mon tue tues wed thu thur thurs fri
  `,
  final: `etc ff seq et.seq passim p.s a.m p.m a.d b.c b.c.e c.e ave blvd rd hwy pkwy bldg`,
});

/** Words that are capitalised only where a sentence begins: function words and the usual connectives. */
const starters = new Set(
  [
    ...functionWords,
    ...wordList(`
    according additionally afterwards again although always among another anyway apparently around as because before besides between both
    but certainly clearly consequently currently despite do does during each earlier either even eventually every everyone finally first for fortunately
    furthermore generally given hence here hers his however if indeed instead it its last later let like many maybe meanwhile
    moreover most much nevertheless next no nobody none nonetheless not nothing now obviously of often once only originally others otherwise our
    overall perhaps please presumably previously probably rather recently second several similarly since so some somebody
    someone something sometimes soon still such suddenly surely that the their then there therefore these they third this those though through throughout thus
    today together tomorrow two unfortunately unless unlike until usually very we well what whatever when whenever where whereas whether
    while who why with within without yes yesterday yet you your i he she my her send keep see remember consider
  `),
  ].filter((word) => !wordList('will may so an').includes(word)),
);

const dateWords = new Set(
  wordList(`in on by at from to of the since until before after january february march april may june july august
  september october november december early late mid jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday`),
);

const speechVerbs = new Set(
  wordList(`said says asked asks replied replies cried answered answers shouted exclaimed whispered added remarked continued murmured muttered thought wrote
  writes called repeated told began went demanded declared insisted inquired observed explained growled sighed laughed screamed yelled`),
);

const partWords = new Set(
  wordList(`article chapter section part paragraph book volume title annex appendix § art ch sec`),
);

/** English. */
export const sentenceRules: SentenceRules = {
  abbreviations,
  starters,
  dateWords,
  speechVerbs,
  offices: new Set(
    wordList(`commander commander-in-chief chief minister ambassador secretary chairman president premier general marshal admiral colonel director head
    member deputy envoy consul chargé attaché representative delegate governor mayor editor professor judge captain major lieutenant king queen emperor`),
  ),
  partWords,
  editorialNote:
    /^[*_[(]{0,3}(?:translator|editor|trans\.|ed\.|tr\.)s?['’]?s? ?note|[—–([-] ?(?:(?:translator|editor)s?['’]?s?(?: note)?|trans\.|ed\.)[.)\]*_]{0,3}$/iu,
  determiners: new Set(
    wordList(
      `the a an this that these those its his her their our my your one some any no every each another such`,
    ),
  ),
  alsoWords: new Set(
    wordList(
      `rep reps gen col cap fig figs in no art arts sun sat mar may gal ref ex lot tab par bk doc docs ch det pop sen inc co`,
    ),
  ),
  labelled:
    wordStems(`point angle plan vitamin hepatitis group class letter type block section zone sector line grade category level team option appendix annex
    exhibit schedule compan batter division form side note variant building`),
  labelBefore: /(?:^|[\s“"])\p{Lu}(?:,| (?:and|or))$/u,
  translatedFrom: /(?:^|\s)[Tt]r(?:ans(?:l(?:ated)?)?)?\.?\s+from\s+$/u,
  particles: new Set(latinParticles),
  longInitials: new Set(wordList('Ch Th')),
  countWords: new Set(['half']),
  looksSurname: () => false,
  looksShortened: (word) => word.length < 5 || !/[aeiouy]/.test(word),
};
