/** The commonest Chinese surnames in pinyin, without tones (Ministry of Public Security, 2007 and 2019 lists), and old double ones. */
export const surnames: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng ' +
    'cao yuan deng fu shen zeng peng lü lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong ' +
    'jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan zhuang lei qian shi qiao ning ge wen nie rao bo chai zhai zhan hua ' +
    'jiang lai pang xing yin geng nan ouyang sima zhuge situ shangguan huangfu linghu ai an bao bi bian bu chang chi chu dang diao dou fei gan gong ' +
    'guan gui hang hong huai huan ji jian jing ju kuai kuang lan lao le leng lian ling lou luan mei mi miao min ming mo mu ni niu nong ou pei pi ping pu ' +
    'qi qu ran rong ruan sa sang sha shan shang shu shuai si sui tao teng tong tu wo xi xian xiang xin xuan you yue yun zai zang zhen zhi zong zu zuo'
  ).split(' '),
);

/** Spellings that hardly any but a Chinese name has in Russian: Цзе, Чжэн. A rare surname with them needs no list. */
export const chineseMark = /цз|чж/iu;
