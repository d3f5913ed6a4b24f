/**
 * The 88 constellations of the International Astronomical Union: Latin name, Latin genitive and sign of three letters, then the Russian name in
 * its nominative and, where its stem changes, in its genitive.
 */
const table = `
Andromeda Andromedae And Андромеда|Antlia Antliae Ant Насос|Apus Apodis Aps Райская_Птица|Aquarius Aquarii Aqr Водолей|Aquila Aquilae Aql Орёл_Орла
Ara Arae Ara Жертвенник|Aries Arietis Ari Овен_Овна|Auriga Aurigae Aur Возничий|Boötes Boötis Boo Волопас|Bootes Bootis Boo Волопас
Caelum Caeli Cae Резец_Резца|Camelopardalis Camelopardalis Cam Жираф|Cancer Cancri Cnc Рак|Canes_Venatici Canum_Venaticorum CVn Гончие_Псы_Псов
Canis_Major Canis_Majoris CMa Большой_Пёс_Пса|Canis_Minor Canis_Minoris CMi Малый_Пёс_Пса|Capricornus Capricorni Cap Козерог|Carina Carinae Car Киль
Cassiopeia Cassiopeiae Cas Кассиопея|Centaurus Centauri Cen Центавр_Кентавр|Cepheus Cephei Cep Цефей|Cetus Ceti Cet Кит
Chamaeleon Chamaeleontis Cha Хамелеон|Circinus Circini Cir Циркуль|Columba Columbae Col Голубь|Coma_Berenices Comae_Berenices Com Волосы_Вероники
Corona_Australis Coronae_Australis CrA Южная_Корона|Corona_Borealis Coronae_Borealis CrB Северная_Корона|Corvus Corvi Crv Ворон|Crater Crateris Crt Чаша
Crux Crucis Cru Южный_Крест|Cygnus Cygni Cyg Лебедь|Delphinus Delphini Del Дельфин|Dorado Doradus Dor Золотая_Рыба|Draco Draconis Dra Дракон
Equuleus Equulei Equ Малый_Конь|Eridanus Eridani Eri Эридан|Fornax Fornacis For Печь|Gemini Geminorum Gem Близнецы|Grus Gruis Gru Журавль
Hercules Herculis Her Геркулес|Horologium Horologii Hor Часы|Hydra Hydrae Hya Гидра|Hydrus Hydri Hyi Южная_Гидра|Indus Indi Ind Индеец_Индейца
Lacerta Lacertae Lac Ящерица|Leo Leonis Leo Лев_Льва|Leo_Minor Leonis_Minoris LMi Малый_Лев_Льва|Lepus Leporis Lep Заяц_Зайца|Libra Librae Lib Весы
Lupus Lupi Lup Волк|Lynx Lyncis Lyn Рысь|Lyra Lyrae Lyr Лира|Mensa Mensae Men Столовая_Гора|Microscopium Microscopii Mic Микроскоп
Monoceros Monocerotis Mon Единорог|Musca Muscae Mus Муха|Norma Normae Nor Наугольник|Octans Octantis Oct Октант|Ophiuchus Ophiuchi Oph Змееносец_Змееносца
Orion Orionis Ori Орион|Pavo Pavonis Pav Павлин|Pegasus Pegasi Peg Пегас|Perseus Persei Per Персей|Phoenix Phoenicis Phe Феникс|Pictor Pictoris Pic Живописец_Живописца
Pisces Piscium Psc Рыбы|Piscis_Austrinus Piscis_Austrini PsA Южная_Рыба|Puppis Puppis Pup Корма|Pyxis Pyxidis Pyx Компас|Reticulum Reticuli Ret Сетка
Sagitta Sagittae Sge Стрела|Sagittarius Sagittarii Sgr Стрелец_Стрельца|Scorpius Scorpii Sco Скорпион|Sculptor Sculptoris Scl Скульптор|Scutum Scuti Sct Щит
Serpens Serpentis Ser Змея|Sextans Sextantis Sex Секстант|Taurus Tauri Tau Телец_Тельца|Telescopium Telescopii Tel Телескоп|Triangulum Trianguli Tri Треугольник
Triangulum_Australe Trianguli_Australis TrA Южный_Треугольник|Tucana Tucanae Tuc Тукан|Ursa_Major Ursae_Majoris UMa Большая_Медведица
Ursa_Minor Ursae_Minoris UMi Малая_Медведица|Vela Velorum Vel Паруса|Virgo Virginis Vir Дева|Volans Volantis Vol Летучая_Рыба|Vulpecula Vulpeculae Vul Лисичка
`;

/** Latin words of constellations, lower case, each with the Russian words, in capitals as written, that stand for its constellation. */
export const constellationWords: ReadonlyMap<string, readonly string[]> = wordsByLatin();

function wordsByLatin(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of table.trim().split(/[|\n]/)) {
    const [name, genitive, sign, russian] = row.split(' ');
    const words = russian!.toLowerCase().split('_');
    for (const latin of [...name!.split('_'), ...genitive!.split('_'), sign!]) {
      const key = latin.toLowerCase();
      found.set(key, [...(found.get(key) ?? []), ...words]);
    }
  }
  return found;
}
