import type { WordRow } from '../../values/word-table';

/** Units, currencies, references and joining words of English. */
export const unitRows: readonly WordRow[] = [
  ...units(`second:second seconds sec secs s
    minute:minute minutes min mins
    hour:hour hours hr hrs h
    day:day days
    week:week weeks
    month:month months
    year:year years yr yrs
    decade:decade decades
    millennium:millennium millennia
    ms:ms millisecond milliseconds
    mm:mm millimeter millimeters millimetre millimetres
    cm:cm centimeter centimeters centimetre centimetres
    m:m meter meters metre metres
    km:km kms kilometer kilometers kilometre kilometres
    mile:mile miles mi
    sazhen:sazhen sazhens
    arshin:arshin arshins
    vershok:vershok vershoks
    desyatina:desyatina desyatinas desyatin desyatins dessiatina dessiatinas dessiatin dessiatins
    acre:acre acres
    foot:foot feet ft
    inch:inch inches
    yard:yard yards yd
    verst:verst versts
    ha:hectare hectares ha
    mg:mg milligram milligrams
    g:g gram grams gramme grammes
    kg:kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
    t:t ton tons tonne tonnes
    centner:centner centners
    pound:pound pounds lb lbs
    pood:pood poods
    ounce:ounce ounces oz
    l:l liter liters litre litres
    ml:ml milliliter milliliters millilitre millilitres
    gallon:gallon gallons
    barrel:barrel barrels bbl
    W:watt watts
    kW:kw kilowatt kilowatts
    MW:mw megawatt megawatts
    GW:gw gigawatt gigawatts
    V:volt volts
    Hz:hz hertz
    MHz:mhz megahertz
    GHz:ghz gigahertz
    KB:kb kilobyte kilobytes
    MB:mb megabyte megabytes
    GB:gb gigabyte gigabytes
    TB:tb terabyte terabytes
    degree:degree degrees
    %:percent pct percentage
    ‰:permille
    knot:knot knots
    mile/h:mph
    km/h:kph kmh
    hp:horsepower hp
    RUB:ruble rubles rouble roubles rub
    kopeck:kopeck kopecks kopek kopeks
    USD:dollar dollars usd bucks
    cent:cent cents
    EUR:euro euros eur
    GBP:gbp sterling
    UAH:hryvnia hryvnias hryvna uah
    CNY:yuan renminbi rmb cny
    JPY:yen jpy
    KRW:won krw
    KZT:tenge kzt
    INR:rupee rupees inr
    lira:lira liras lire
    krone:krone kroner krona kronor kroons kroon
    DEM:mark marks
    franc:franc francs
    PLN:zloty zlotys zlotych`),
  ['fortnight', { amount: [14, 'day'] }],
  ['square sq', { power: 2, bound: true }],
  ['cubic cub cu', { power: 3, bound: true }],
  ...references(`f:f fond fonds
    op:op opis inventory
    d:d delo file
    l:l ll list sheet folio
    folder:folder papka
    p:p pp page pages
    para:para paras paragraph paragraphs
    art:art article articles
    ch:ch chapter chapters chs
    vol:vol vols volume volumes
    issue:issue issues
    res:resolution
    no:no nos number`),
  ['and', { joiner: 'and' }],
  ['to till until through', { joiner: 'to' }],
  ['to', { untilHour: true }],
  ['hours', { military: true }],
  ['usd eur gbp rub cny jpy', { currencyCode: true }],
  ['past', { joiner: 'past' }],
  ['nautical', { qualifier: 'nautical ', bound: true }],
  ['metric', { qualifier: '', bound: true }],
  ['from', { joiner: 'from' }],
  ['between', { joiner: 'between' }],
  ['per', { joiner: 'per' }],
  ['point', { joiner: 'point' }],
  ['a an', { joiner: 'article' }],
  ['in', { joiner: 'in' }],
  ['of the', { joiner: 'of' }],
];

function units(table: string): WordRow[] {
  return rows(table).map(([unit, forms]) => [forms, { unit, bound: true }]);
}

function references(table: string): WordRow[] {
  return rows(table).map(([reference, forms]) => [forms, { reference, bound: true }]);
}

function rows(table: string): [string, string][] {
  return table.split('\n').map((row) => row.trim().split(':') as [string, string]);
}
