/**
 * Which Latin spellings a stretch of Cyrillic may stand for, whatever the language that the name comes from.
 *
 * One line a stretch: Latin spellings that any reader expects | those of one tradition among the usual ones | rare
 * ones. `-` is nothing at all. A Latin letter with a mark is matched by its own line first, else as its base letter.
 * `$` after a stretch: an ending of Russian declension, only at the end of a word.
 *
 * Sources: the practical transcriptions that Russian publishing uses for each language (Гиляревский, Старостин,
 * «Иностранные имена и названия в русском тексте», 1985; Ермолович, «Имена собственные на стыке языков и культур»,
 * 2001), Palladius (1888), Polivanov (1917), Kontsevich (2001), and BGN/PCGN 1947 for Russian names.
 */
export const correspondences = `
а: a | ah aa ā á ä e u o å ă | â ã au ai ei i y eh ha æ ea ə
б: b | bh be | p bp v
в: v w | f ff vh wh u wa ve we | b bh gh hv fw ph
г: g h | gh gu gue ğ ge ğ | ch j x q k hh
д: d | dh dd ð dt đ de | t th ď dj gy
дь: d | dy di gy đ ď dj die de | dh gi
дж: j dj dzh | g dž dg c gi ge dge dsch dzs ĝ dgy | ci dź dż zh ch gy xh dh đ ǰ giu gg
джи: ji gi | dji dgy g | ci zhi
дз: z dz | zz zh | ts dź d j c
дзи: ji zi | dzi | zy
дзё: jo jō | jou joh dzyo |
дзю: ju | juu jū dzyu |
дзя: ja | dzya |
е: e | ie ye je ae ee ea ai ä ö ø oe eh é ê ë é ey iè jé ě ę | y i o u a ə yo jo io ay ei iye yeh eu ai hi æ ě
ев: ev | yev iev jev ew eff eu ef ieff | ov
ей: ei ey ay | ej ai eyi ea aj eigh ee éi | ie e é è y eh
ер: er | ar ir ur ear yer eer ier re | air aire or eir r
ё: yo io jo | ö ø eu e o ő œ eo yeo oe jö iö | u i ea er ur ir ou ue jø
ёв: ev | ov yov ef eff eov off yow
ёр: ör er ör | ur ir or ear our yor øhr eur jor öhr jör | ohr ør
ёл: öl ol | yol ell öhl
ж: zh j | ž g ge gi rz ż z ĵ je zs sj ź dž s sh ř jj ğ | dj zi x ch ri gy
жуан: juan joao zhuan | joan
жу: ju zhu | jou gio giu žu
з: z s | zs ss ts th dz ds se ze | c ç ź ž zh j ẓ ż ð cz x sz dh
и: i y | ee ea ie e ii ey ih yi ji hi í ī ij î ui iy ae ae jy ı | j u ai ei oi a o oe ae ue ü ő ée
ий: y i iy ii ij yj | ie ey ee ili ý igh ille il ig ïj | e ii
ия: ia iya ija ya | ea ie eia iia yya iyya ja | y
ик: ik ic ick | ique iq ich
ис: is | ies ix ys ice es | ith
ин: in | ine yn een ing ien ean | an
ие: ie iye iè | ije iae |
й: i y j | h e ï ie yi ll ğ ill gh il hy | lh ly g l
к: k c | ck q ch qu cc kh que ke g cqu ca ġ c' k' | gk x ħ gg cch ḳ kc cu g
кс: x ks | cks ks cs xc cts cc chs ux gs x'  | xs z
ксь: x | xi ks
кв: qu kv kw | cu cv qw cw | q
ква: qua | coi coy qwa
кх: kh | k kk k'  | ch
л: l ł | ll lh le l' hl lle ľ ļ | r gl
ль: l | ll lh le lle ľ lj ly ľ gl lli lj | il
льв: lv | lw
лья: lia lya lja | lla glia
м: m | n mm mb me mh mn | nm
н: n ng | nn gn ne nh ng nd nt ñ ń ne kn nne ņ ň | m
нь: n | ñ ń gn nj nh ny ni ň nne gne ne nnes ng |
нг: ng | n nge ngh ngue nk
нк: nk nc | nck nch nq nque nkh
нх: nh | n'h
о: o | a au aw oh ou oa oo ô ó ö å ō ow eau aux eaux ault aud ot os ho uo ø augh  | u oe e oi eo wo ough ua aa ao
оу: ow ou o | oe oa oh owe au ough | au
ой: oi oy oj | eu äu oe öy oey euy oje | ue eau oye öi
ойл: eul oyl | oil
он: on | ą an en om own aun hon ohn an | un
ом: om | ą am em
ен: en | ę ean ain aine ene an
п: p | pp ph be pe | b f
пф: pf | pph
пх: p ph p'  | ph
р: r | rr rh wr re hr rre rg ř er or | rs l rd rt
рж: rz rzh | ř rg rge rj rž rd
рь: r | ri ry rie rj ŕ ř re
с: s | c z ss sc ś sz x th ts ç ce se cz sse š sh ß ẓ ş ps | ç ch zz t st tz ş
сс: ss | c x z sc
си: si shi xi | sy ci shy cy | thi
сь: s x | ś sy si sz s' ç | sh
сё: sho sjo | shyo syo shō | seu
сю: shu xu | syu su sju shū |
ся: sha xia xi | sya sja sha sia |
сж: sz
ск: sk sc | sch sc sq sk sck sque
ский: sky ski skiy skii skij | cki cky skyi sk sci tzky | zki
ская: skaya skaja ska | skaia cka sky ski ckaya
сэ: se | she sse ce
т: t | tt th d dt te t' ţ tte ť ght ct ht dh pt | þ ts ch tht
ти: ti chi thi | ty tee chy | chih
тти: tchi cchi
ть: t | ć ty ti th ť tj tie te ty tia | ch
тё: cho | tyo tio chō tjo teo |
тю: chu | tyu tu tju chū tiu | tew
тя: cha | tya tja tia |
тье: tye thie tier tie tié tthie | thier
тс: ts | tz tts c ths ds | t's
тц: tz | ts tzsch tsch
тч: tch | ch
тх: t th t'  | t
тц: tz
у: u oo ou | w ü ue uu wo oe oeu ew ú ű ū ů ow uh hu eu wu wh | y o v a ui yu hou
уа: wa oi ua oua | oy ois whea wha oix ouar hua uo | oë wi
уэ: we ue | whe oue wea wie ué hue | wa wai
уи: wi ui | whi oui uy wee wy hui wie | wit
уо: wo uo wa | whoa wal | wall
уай: wi why wy | wai why wigh whi
уэй: wei way | wai whey wa we uei |
уй: ui uy | wy oui uei oei uj oy
ук: uk uc | ook ouk uck ugh
улл: ul ull | ool
ур: ur | our oor ure uhr
ф: f ph | ff v th fe ffe pf  | phe gh p
х: h kh ch | j x g gh q hh ħ kk k q ḫ ḥ  c  | rh wh tch
хё: hyo hyeo | hyō hyu
хью: hugh hu | hew huw
хуа: hua | jua
хуэй: hui | huei
ц: c ts tz z | cz cs tc č ț ţ tts zz ci tsi ds  | s t zh x q th ch
цай: cai tsai | zai
ци: qi chi tsi ci | ch'i tzi cy zi tzy | ti thi
цы: ci tsy tzu | cy tsi
ць: c q | ć ts
цз: z j ts | ch
цзы: zi tzu ze |
цзе: jie ze | chieh che
цзи: ji | chi
цзю: ju jiu | chu jü chü
цзя: jia | chia
цзян: jiang | chiang kiang
цин: qing ching | ch'ing tsing cin
цинь: qin | chin cin
цю: qu qiu | chiu chü
ця: qia | chia kia
цзу: zu | tsu
цян: qiang | chiang
ч: ch č | c cz tch tsch cs ć q ty ci tj ĉ çi ç tx kj tsj cc cci čč cch ch' | t s tsh cs dj
чж: zh | ch j dj c dzh
чжэ: zhe | che
чжи: zhi | chih
чжун: zhong | chung
чэ: che |
чх: ch ch'  | ch
чу: chu | chou
чи: chi | ci cci chy chih
ш: sh š sch | ch sz ş s ș sj x sc ś ŝ sci schi ssi shh ti sy shch ssch che sc ci | c rs si th ż sk kj h
ше: she chet | cher ché scher
шо: sho cho | chaud chau
шт: st scht sht št | szt cht schdt
шп: sp schp shp | szp
шк: sk shk schk | šk szk chk ck
шл: schl sl shl
шм: schm sm shm
шн: schn sn shn
шв: schw sw schv shv | sv
шэ: she |
щ: shch sch šč | sh st szcz shh sht ŝ ść šť šť stsch chtch tsch sc s ŝč
щё: shche shcho | schtscho
ъ: - | y ' i ie
ы: y | i ui ı î â ý ɨ õ ey e ə yi ỹ | u eu iy
ый: y yy yi yj ij ý | i iy iï ii |
ь: - | ' y i j e h
ье: ie ye ier | je iers iè lle ille ié yer hie hye iere ière ieu ays | ei illes ies e hier lier uier
ьен: ien | yen jen illen
ьер: ier ière | yer ierre iers jær
ьё: io yo | eo jo ieu llo hö jø jö ie |
ьо: io | ño yo jo hlo llo nho gno
ьи: i yi | li ji lli y
ья: ia ya | ja lla ea lia illa illat nia hia iat ieu
ью: iu yu | ju iew ew hew iou lu u ue ieu ewe hu llu | iù
ьй: y | ill
э: e a | ae ä ea ai he ê ei ö è eh æ é ee ay ë hae ə he | i o hi eu ie
эй: ay ei ey a ai | eigh eye ae ej ea aye ehe ee he e hay eh ae ey aig  | è é ie igh
эйр: air are | ayr eir ear eyre ayer
эр: er | ar ear air her eur err are erh | ör
эм: em | am um aim
эн: en an | ann ain ein in ian
эль: el | al elle hel hael ael
эл: el al | al hel ell
эв: ev | ev av eu
эу: eu | aw
юй: yu ü | ui uy uj uy u
ю: yu u iu ju | ü ue ew eu ui yew ou iou hu hugh ű ewe lu io yuu yū iew yo ieu | y oo eau ou
юа: ua hua |
юэ: yue ue | yueh üeh ué
юань: yuan uan | yüan
юн: yong iong | yung yun yoon young
юнь: yun un | yün
я: ya ia ja a | ea ä ya iya yah iah já eya ie ía llia iha | e ié hia i y ää
янь: yan ian | yen ien
ян: yang iang yan | ian jan
яо: yao iao |
ай: i ai ay y aj | ei ie igh ej aye ey eye ye ie ae uy ighe ail aille ain áj ajh ahi ij ine | e a
айл: ile | ale yle isle iel
айм: ime | eim heim
айн: ein ine ain | ign eyn eine yne aine |
айер: ire eyer ayer | yer ier
айт: ight ite | yte eit heit ait eith
аль: al | all ahl ale ael aal
ан: an | en ahn ann han ane and ant ent am un ain aan ean ean anne  | em
ар: ar | er ahr arre aar ur are aire
ау: au ow ou | aw aú ahu auh av aou | o
ао: ao | au
аш: ash | osh as
ам: am | um em an
ав: av | au aw af
арк: ark | arc arque
ор: or | aur ore ohr oor aure hor our ar
ол: ol | all aul al awl hol ole oll ohl aal
онг: ong
ошо: oszo
эд: ed | ad aid
эс: es | as ess hs
эт: et | at ate
эк: ek | ac ack eck
эш: ash | esh
мак: mac mc | mack mak
фон: von | fon
иен: ien | yen
уль: ul | ool ulle uel
ун: un ong | oon un ung unn wn | onn
унь: un | wen uen
уан: uan | huan juan
сюй: xu | hsu hsü
сян: xiang | hsiang
сянь: xian | hsien sien
синь: xin | hsin sin
син: xing | hsing sing
сяо: xiao | hsiao siao
сун: song | sung
дун: dong | tung
гуй: gui | kuei
куй: kui | k'uei
дуй: dui | tui
гун: gong | kung
лун: long | lung
хун: hong | hung
чун: chong | ch'ung
юйн: yun
эн: en eng
ньо: nio | gno ño nyo
нья: nia nya | gna ña nha nja
нье: nie nye | gne gnet nhe gnier nier
ньи: ni | gni ñi nhi gny
ция: tsia cia | tion tia zia tsiya cija cya tzia ția | sion
ци$: - | tion
изм: ism | izm
ство: stvo
сть: st
`;

/** Endings of Russian declension beside what the nominative has in their place; same notation. */
export const endings = `
а$: - | o y i e | a
у$: - a | o | u
ом$: - | o e i |
ем$: - | ' i y j e |
е$: - a | o | e
ы$: a | - | s
и$: a - | - ia | s
ой$: a | - y i | aya
ей$: a ia | - ya | s
ою$: a | - | y
ею$: a ia | - |
ю$: - y i j ia ya | a yu |
я$: - y i j | a |
ью$: - | |
ого$: y i | yi oi oy oj - o |
его$: y i | yi ij - |
ому$: y i | oi oy - |
ему$: y i | - |
ым$: y | - i | yi
им$: y i | iy ij ii yj |
ых$: y - | s ykh |
ими$: y i s | - |
ую$: a aya | y i ja aja |
юю$: y |
ая$: a | y i |
ов$: - s | es |
ев$: - s i | es |
ам$: - s a | es |
ами$: - s a | es |
ах$: - s a | es |
ям$: - s i ia | |
ями$: - s i ia | |
ях$: - s i ia | |
ии$: ia iya ija | ea y |
ию$: ia iya ija | ea y |
ией$: ia iya ija | ea y |
ия$: iy y i ii ius ij | |
ию$: iy y i ii ius ij | |
ием$: iy y i ii ius ij | |
ии$: iy y i ii ius ij | |
`;
