/* Chinese names of what is in a kitchen, for telling whether two lines of a recipe mean the same thing. */

/** Names of one and the same thing. */
const same = [
  '油|食用油|植物油|花生油|菜籽油|菜油|色拉油|玉米油|大豆油|葵花籽油|调和油',
  '西红柿|番茄',
  '土豆|马铃薯|洋芋',
  '香菜|芫荽',
  '水|清水|饮用水|冷水|凉水|开水',
];
/** Plain words and what is bought for them: "酱油" may be either of two that a recipe tells apart. */
const kinds: Readonly<Record<string, string>> = {
  酱油: '生抽|老抽|豉油|酱油',
  肉: '猪肉|猪里脊|里脊|里脊肉|五花肉|瘦肉|肉丝|肉片|肉末|肉馅',
  淀粉: '生粉|玉米淀粉|红薯淀粉|土豆淀粉|豆粉|水淀粉',
  辣椒: '小米辣|小米椒|青椒|尖椒|朝天椒|干辣椒|青辣椒|红辣椒',
  蛋: '鸡蛋|蛋液',
  鸡: '鸡肉|鸡块|鸡腿',
  米: '大米|江南米|北方大米|稻米',
};
/** Another thing than the last character of its name says. */
const others = new Set(
  '香油|麻油|芝麻油|酱油|蚝油|耗油|辣椒油|花椒油|藤椒油|红油|黄油|牛油|猪油|鸡油|葱油|橄榄油|豉油|洋葱|玉米|虾米|花生米|薏米|糯米|小米|粟米|料酒|啤酒|白酒|红酒|黄酒|米酒|鸡精|糖水|汽水|柠檬水|豆腐|牛肉|羊肉|鸡肉|鱼肉|虾肉|蟹肉|鸭肉|红糖|冰糖|田鸡|皮蛋|松花蛋|咸蛋|咸鸭蛋'.split(
    '|',
  ),
);
/** How a thing is cut or counted, at the end of its name. */
const cut = /(?:的?(?:数量|用量|量)为?|[片末丝丁块段花蓉茸泥瓣头粒碎根])$/u;

const kindOf = new Map<string, string>();
for (const [kind, names] of Object.entries(kinds)) for (const name of names.split('|')) kindOf.set(name, kind);

const sameAs = new Map(same.flatMap((names) => names.split('|').map((name) => [name, names] as const)));

const bare = (name: string): string => {
  const short = name.replace(cut, '');
  return short === '' ? name : short;
};

/** Whether one of the two names may stand for the other: "猪肉" for "猪瘦肉", "油量" for "食用油", "姜" for "生姜", but not "油" for "香油". */
export function isSameThing(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b || kindOf.get(a) === b || kindOf.get(b) === a) return true;
  if (sameAs.has(a) && sameAs.get(a) === sameAs.get(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.endsWith(short) && !others.has(long);
  return long.length <= short.length + 6 && isInside(short, long);
}

/** Whether all characters of the short name stand in the long one, in their order. */
function isInside(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
