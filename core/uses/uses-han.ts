import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { remembered } from '#core/text/remember.ts';
import { aroundPlaces } from './around.ts';
import { markMentions, withoutMark } from './han-marks.ts';
import type { Marks } from './han-marks.ts';
import { mentionOf } from './mentions.ts';
import type { NamedPlace, StepReading, Thing } from './mentions.ts';

/* Chinese and Japanese: no spaces, so the longest name at each place counts. */

const longestName = 8;
/** Single characters that stand for a food when its name has them: "葱花" is the "大葱". */
const heads =
  '葱姜蒜盐糖油醋酒蛋肉鱼虾鸡鸭鹅牛猪羊藕菇椒茄笋豆米面粉奶椰瓜薯芋枣芹韭蟹贝饭饼饺排翅肠肝茶梅梨桃果莓柠橙橘麦菌耳芽豉鸽兔卤塩卵酢';
/** Those that hardly stand in a word for anything else. */
const sure = '葱姜蒜盐糖油醋塩酢卵';
/** Words with such a character that are not that food, or no food at all. */
const others =
  '酱油 蚝油 耗油 香油 麻油 黄油 奶油 猪油 鸡油 辣油 红油 橄榄油 花椒油 油温 油锅 油烟 油纸 油泡 油光 糖色 面团 面糊 面皮 表面 上面 下面 里面 两面 一面 另一面 双面 面上 面前 方面 全面 平面 底面 反面 正面 侧面 每面 封面 背面 厘米 毫米 分米 米饭 小米 玉米 虾米 粉色 粉红 蛋糕 蛋白霜 酒精 土豆 黄豆 红豆 绿豆 豆腐 豆瓣 豆芽 豆豉 豆沙 豆浆 土豆粉 鸡精 鸡蛋 鸡汤 牛奶 牛油 胡椒 花椒 辣椒 青椒 椒盐 面包 面条 面粉 淀粉 生粉 玉米淀粉 奶粉 奶酪 皮肤 骨头汤 结果 如果 效果 果断 果然 菜谱 菜品 菜板 菜刀 菜单 上菜 做菜 炒菜 鱼香 鱼露 蒜香 葱香 姜丝儿 蒸鱼豉油 粉碎 成熟 牛肉 猪肉 羊肉 鸡肉 鱼肉 虾肉 蟹肉 果肉 肉类 肉质 茶匙 茶色 茶叶蛋 饭店 米酒 料酒 白酒 红酒 黄酒 啤酒 盐水 醋水 参考 参照 参见 参数 酱汁 大人 人数 根据 粉末 骨刺 皮带 排列 排出 排气 安排 排水 耳朵 木耳 银耳 蜂蜜 冰糖 红糖 白糖 白砂糖 豆皮 饼干 饼皮 饺子皮 油条 牛腩 油炸 过油 热油锅 酱料 奶茶 饭碗 豆角 瓜子 面积 面临 见面 粉状 肉馅 食用油 玉米粉 擀面杖 擀面 面杖 手擀面 植物油 色拉油 花生油 菜籽油 油亮 肉面'.split(
    ' ',
  );
/** Names whose characters say too little: the oil of a step is not its sesame oil. */
const noHeads =
  /(?:酱油|生抽|老抽|蚝油|耗油|香油|芝麻油|麻油|黄油|奶油|辣油|红油|花椒|胡椒|胡椒粉|淀粉|生粉|土豆|豆腐|豆瓣|豆瓣酱|豆豉|鸡精|味精|面粉|玉米|豆芽|木耳|辣椒面|胡椒面)$/u;
/** One thing with two names. */
const twins: readonly (readonly string[])[] = [
  ['生抽', '酱油', '老抽'],
  ['番茄', '西红柿'],
  ['土豆', '马铃薯'],
  ['淀粉', '生粉', '水淀粉'],
  ['香菜', '芫荽'],
  ['香油', '芝麻油', '麻油'],
  ['蚝油', '耗油'],
  ['食用油', '植物油', '菜油', '花生油', '色拉油', '玉米油', '菜籽油', '油'],
  ['食盐', '盐'],
  ['蒜', '大蒜', '蒜瓣'],
  ['卷心菜', '包菜', '圆白菜'],
  ['花菜', '菜花', '西兰花'],
  ['青椒', '尖椒'],
  ['醤油', 'しょうゆ', 'しょう油'],
  ['塩', 'しお'],
  ['砂糖', 'さとう', '糖'],
  ['卵', 'たまご', '玉子'],
  ['玉ねぎ', '玉葱', 'たまねぎ', 'タマネギ'],
  ['人参', 'にんじん', 'ニンジン'],
  ['生姜', 'しょうが', 'ショウガ'],
  ['にんにく', 'ニンニク'],
];
const cut = /(?:末|丝|丁|块|片|段|花|粉末|碎|糜|粒|条|沫|泥|液|汁|瓣|的)$/u;

/** As Japanese writes them before a cut. */
const meats = '鶏豚';
/** What is known at each place: null for a word that is another thing. */
type Names = ReadonlyMap<string, Thing | null>;

export function hanNames(ingredients: readonly Ingredient[]): Names {
  const names = new Map<string, { ingredients: number[] }>();
  const known = new Map<string, Thing | null>();
  const learn = (name: string, index: number, isFull: boolean): void => {
    if (name === '') return;
    const all = names.get(name);
    if (!all) names.set(name, { ingredients: [index] });
    else if (isFull && !all.ingredients.includes(index)) all.ingredients.push(index);
  };
  const cores = ingredients.map(({ name, text, index }) => ({
    index,
    core: coreOf(withoutMark(name === '' ? text : name)),
  }));
  for (const { core, index } of cores) for (const one of core) learn(one.slice(0, longestName), index, true);
  for (const { core, index } of cores)
    for (const one of core) for (const twin of twinsOf(one)) learn(twin, index, false);
  for (const { core, index } of cores)
    for (const one of core) {
      const bare = one.replace(cut, '');
      if (bare.length > 1) learn(bare, index, false);
      for (const piece of piecesOf(one)) learn(piece, index, false);
    }
  for (const { core, index } of cores)
    for (const one of core) for (const head of headsOf(one)) learn(head, index, false);
  // "鶏肉" is the "鶏もも肉", and where the list says only "鶏もも", that.
  for (const { core, index } of cores)
    for (const one of core) if (meats.includes(one[0] ?? ' ')) learn(`${one[0]!}肉`, index, false);
  learnOthers(cores, known);
  for (const [name, thing] of names) known.set(name, thing);
  return known;
}

interface Core {
  readonly index: number;
  readonly core: readonly string[];
}

/** Words that are another thing than the listed food in them. */
function learnOthers(cores: readonly Core[], known: Map<string, Thing | null>): void {
  // "鸡肉" is another thing, unless the list has "鸡腿肉".
  const shortened = new Map<string, number>();
  for (const { core, index } of cores)
    for (const one of core) {
      const short = one.length > 2 ? `${one[0]!}${one.at(-1)!}` : '';
      if (short !== '' && !shortened.has(short)) shortened.set(short, index);
    }
  for (const other of others) {
    const whose = shortened.get(other);
    known.set(other, whose === undefined ? null : { ingredients: [whose] });
  }
}

const coreOf = (name: string): readonly string[] =>
  name
    .replace(/[（(][^）)]{0,80}[）)]?/gu, '')
    // "白砂糖：必须水油炒", "油 = 4ml * 鸡蛋/个" tell more than the name.
    .replace(/[：:=＝*×].*$/su, '')
    .split(/[、，,/或和与及・\s：:]+/u)
    .map((one) => one.replace(/^.*的/u, '').replace(/[^\p{L}\p{N}].*$/u, ''))
    .filter((one, at, all) => /^\p{L}/u.test(one) && (one.length > 1 || all.length === 1 || at === 0));

/** Beginnings and ends of names that are no names. */
const noNames: ReadonlySet<string> = new Set(
  '食用 新鲜 可以 干净 适量 少许 白色 黑色 红色 任意 喜欢 其他 无盐 低筋 高筋 中筋 冷冻 大块 小块 一个 纯净 或者 调料 自制'.split(
    ' ',
  ),
);
const longestCut = 7;

/** A long name is said by its end or its beginning: "莲藕" for "新鲜莲藕". */
const piecesOf = (name: string): readonly string[] =>
  name.length < 3 || name.length > longestCut
    ? []
    : [name.slice(-3), name.slice(-2), name.slice(0, 2), name.slice(0, 3)].filter((one) => !noNames.has(one));

const twinsOf = (name: string): readonly string[] =>
  twins.filter((all) => all.some((one) => one.length > 1 && name.endsWith(one)) || all.includes(name)).flat();

/** The last food character first: the pork of "猪肉末" is "肉" before it is "猪". */
const headsOf = (name: string): readonly string[] =>
  (noHeads.test(name) ? [] : [...name])
    .filter((character) => heads.includes(character))
    .reverse()
    .slice(0, 2);

const adding = /加入|放入|倒入|下入|撒|淋|加|混ぜ|入れ/gu;
const telling = /[半剩余留另再残分]|其余/gu;
const numbers = /[\d½⅓⅔¼¾⅛半一二两三四五六七八九十]/gu;
const clauses = /[。；;!?！？\n]/gu;
const many = /食材|材料|原料|配料|辅料|调料|佐料|味料/u;
const placesOf = (text: string, words: RegExp): readonly number[] =>
  Array.from(text.matchAll(words), (match) => match.index);

/** Every place of a step that names something of the list, and what else its words say. */
export function readHanStep(text: string, names: Names, marks: Marks): StepReading {
  const { traits, around } = hanTraits(text);
  const mentions = [...hanMentions(text, names), ...markMentions(text, marks)]
    .sort((a, b) => a.start - b.start)
    .map((place) => mentionOf(place, false, traits));
  return { mentions, traits, around };
}

const hanTraits = remembered((text: string): Omit<StepReading, 'mentions'> => {
  const traits = {
    adding: placesOf(text, adding),
    telling: placesOf(text, telling),
    numbers: placesOf(text, numbers),
    clauses: placesOf(text, clauses).map((at) => at + 1),
    advising: [],
    excepts: false,
    isMany: many.test(text),
  };
  return { traits, around: aroundPlaces(text, traits) };
}, 500);

/** "不加水": none of it. */
/** "番茄酱" is no tomato. */
const isSauceOf = (text: string, end: number): boolean => text[end] === '酱' && text[end + 1] !== '油';

const lacking = /(?:不加|不放|不用|不要|无需|不需要?|没有|无)$/u;

function hanMentions(text: string, names: Names): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(longestName, text.length - at); length > 0; length -= 1) {
      const thing = names.get(text.slice(at, at + length));
      if (thing === undefined) continue;
      if (thing && !isSauceOf(text, at + length) && !lacking.test(text.slice(Math.max(0, at - 3), at)))
        found.push({
          among: [thing],
          start: at,
          end: at + length,
          certain: length > 1 || sure.includes(text[at]!),
          isPlural: false,
          only: null,
        });
      at += length - 1;
      break;
    }
  }
  return found;
}
