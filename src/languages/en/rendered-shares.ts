import { shareTable } from '../rendered-shares';

/**
 * Stems of English words by how often they find their counterpart in true translations, where that differs from what is usual. Measured on the
 * post-edited pairs of MLQE-PE (CC0) with the bundled lexicon; `npm run bench -- rendered-shares` prints it anew.
 */
export const renderedShares = shareTable([
  [
    0.2,
    `
    can't don't goe
    `,
  ],
  [
    0.4,
    `
    anyth around awai both cannot care gai get half have involv it releas ru there thing
    `,
  ],
  [
    0.6,
    `
    along amount ask between do down drive eat follow food go hang high hold keep laugh mai make medium never on pull reveal
    rise smart through whether yet
    `,
  ],
  [
    0.73,
    `
    alexand com http jesus putin reddit u
    `,
  ],
  [
    0.82,
    `
    access achiev action activ actual addition air alwai anim appear applic attitud bear beauti becom boi car cartoon civil
    close commun connect content control cost cours crimin critic cross destroi dog download els empti end establish everi fall
    fire fly forest four full fund gener hear honor ideolog intellig intern investig invit land languag late learn letter line
    look lose manag meet moder monei mother name necessari night part peopl period person place pleas prai project provid
    public publish read realiti region repres requir respons right road role roubl secret see send seriou shoot side sit son
    soon start state steal street subject though thus train variou victim visit wait white whole
    `,
  ],
  [
    0.88,
    `
    accord accus act ago agre aliv almost apart area arrest attack averag ban bank beard begin bodi book born budget call case
    citi citizen class compani complet condition consid construc corrup creat crime crook crow cry dai death debt defend deputi
    detail differ disappear discuss document each econom educ entir even everyth exactli exampl exist expert extrem feast few
    field figur film fine fool forc foreign format former friendship good guest guilti heart hello help hero hide histori holi
    home hope hospit icon idea import imposs inform instead invent judg kill know leader legal limit link littl live local love
    market marri medicin minist mouth must natur offend offer offic often open opinion opposi origin own paper parent perform
    photo plai polici popul power practic presidenti press price privat problem proces produc product program propaganda
    properti propos prosecutor ralli rape recal recent recogn record refus report request result return sai sea search sell
    separ serv seven short sign simpli sinc sister small soldier sometim soul sourc speak speech statement studi support team
    templ text thank third threat toler tooth topic tortur troubl true two understand univers urg user usual veri version video
    villag violat voic vote watch weak weapon week why without wolf woman word work ye
    `,
  ],
  [
    0.92,
    `
    adopt advic approv atheist believ bill billion bread build busi capit cat centuri chang charact child collect comment
    convers court datum dead decid decision demand devil economi employe everyon experi explain ey faith famili father first
    freedom futur game gas govern gui head hors husband immedi incom increas insult interview introduc joke journalist list
    listen main mani materi moment murder near new next normal now offici organ orthodox particip particular peac pension phone
    plan presid priest prohibit promiz real regim relat relationship relic remov rich salari sanction school scienc second sin
    situat social societi song status stori tabl tail task teacher testimoni think three todai tradition truth violenc war
    water websit wife world write
    `,
  ],
  [
    0.95,
    `
    alreadi anoth answer articl author block bui church countri develop doctor elec free friend girl god interest law liber
    million month note patriarch polit prepar question religion rememb site student system thousand until want year young
    `,
  ],
]);
