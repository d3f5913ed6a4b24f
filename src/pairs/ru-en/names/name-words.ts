/** Small words that stand inside names, in both languages; lower case. */
export const particles: ReadonlySet<string> = new Set(
  'фон де ди да дю дер ден дель делла ван бин ибн аль эль эд аш ас оглы дос тен ла ле von de di da du der den del della van bin ibn al el ed ash as dos ten la le des'.split(
    ' ',
  ),
);

/** Titles that are taken off before a name, and that say it names a person; lower case, without stops. */
export const personTitles: ReadonlySet<string> = new Set(
  (
    'тов товарищ товарища товарищу товарищем т г-н г-на г-ну г-ном г-жа г-жи г-же г-жу господин господина господину господином госпожа ' +
    'госпожи госпоже госпожу мистер мистера мистеру мистером миссис мисс сэр лорд лорда леди ген генерал генерала генералу генералом ' +
    'маршал маршала маршалу маршалом адмирал адмирала адмиралу адмиралом полковник полковника полковнику полковником майор майора капитан ' +
    'капитана лейтенант сержант президент президента президенту президентом премьер премьер-министр премьер-министра премьер-министру ' +
    'премьер-министром министр министра министру министром посол посла послу послом председатель председателя председателю председателем ' +
    'секретарь секретаря король короля королю королем королева королевы царь царя император императора князь князя граф графа барон барона ' +
    'принц принца принцесса доктор доктора доктору доктором д-р профессор профессора профессору профессором проф академик академика ' +
    'папа епископ патриарх патриарха митрополит святой дядя тетя дедушка бабушка сенатор сенатора губернатор губернатора канцлер канцлера ' +
    'директор режиссер актер актриса певец певица писатель поэт журналист адвокат депутат депутата судья тренер ' +
    'comrade cde mr mrs ms miss sir lord lady gen general marshal admiral colonel col major maj captain capt lieutenant lt sergeant president premier ' +
    'prime minister ambassador amb chairman secretary king queen tsar czar emperor prince princess count baron doctor dr professor prof academician ' +
    'pope bishop patriarch metropolitan saint st uncle aunt senator sen governor gov chancellor messrs generalissimo director actor actress ' +
    'commander commissar minister deputy judge coach jr sr junior senior мл младший старший'
  ).split(' '),
);

/** Words that say that the name after them is a place; lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'город города городе городу городом г гор район района районе остров острова острове река реки реке деревня деревне село селе поселок ' +
    'станция станции порт порта порту область области провинция провинции улица улице ул озеро озера штат штата штате'
  ).split(' '),
);

/** English words for a street or a stop; makers of maps leave the name before them in the genitive (Gorkogo Street). */
export const streetWords =
  /^(?:streets?|st|avenue|ave|prospect|prospekt|square|lane|boulevard|embankment|ulitsa|ul|metro|station)$/;

/** English words that have a capital without being names: the calendar, and titles. */
export const capitalWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday ' +
    'sunday sts jan feb mar apr jun jul aug sept sep oct nov dec no nos i ok tv god internet christmas easter'
  ).split(' '),
);

/** Directions: names only together with others (North Korea). */
export const directions: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central'.split(' '),
);

/** Endings of English adjectives made from place names, sure enough to say that the word is no name. */
export const derivedEnding = /(?:an|ese|ish|[aeiou]li|[eq]i)s?$/;

/** Given names that are common words, too: at the beginning of a sentence nothing tells them apart. */
export const givenNamesThatAreWords: ReadonlySet<string> = new Set(
  'вера надежда любовь роман лев слава майя роза лилия светлана искра воля мир май марк карл лука фома ной иов адам ева том дик рей дин пол бен билл'.split(
    ' ',
  ),
);

/** A patronymic in the nominative, in Russian or as English spells it (Иванович, Ivanovich, Pavlovitch, Ivanovna). */
export const patronymicInAnyScript =
  /(?:ович|евич|ич|овна|евна|ична)$|(?:[oe]v|y?ev|[ln])it?ch$|(?:[oe]vn|[in]ichn)a$/u;
