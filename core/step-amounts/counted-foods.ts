/* What is counted in steps: "3 eggs", "two onions", "1 个洋葱". A count of anything else (bowls, batches, folds) is none of ours. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Foods that come by the piece, in the singular. What a recipe makes (cakes, patties, dumplings) is left out: it is counted for other reasons. */
const english =
  'egg yolk white onion shallot scallion garlic lemon lime orange grapefruit apple pear banana potato tomato tomatillo carrot zucchini ' +
  'courgette cucumber eggplant aubergine pepper chile chili chilli jalapeno jalapeño habanero poblano serrano avocado mango peach plum ' +
  'apricot fig date leek beet beetroot radish turnip parsnip mushroom sausage anchovy sardine chicken rabbit duck thigh breast drumstick ' +
  'wing cabbage lettuce fennel celery pumpkin squash pineapple melon shrimp prawn scallop lobster crab vanilla cinnamon lemongrass ginger bay';
/** Foods that no bare number counts, but sticks, slices and cans do. */
const stuff =
  'butter bread bacon ham cheese bean chickpea lentil corn tuna coconut stock broth yeast chocolate spinach parsley cilantro coriander basil thyme rosemary mint dill';
/** The same in languages whose adjectives stand behind, so that any word may follow. Plurals stand where they are not the singular with an ending. */
const others =
  'ei eier eigelb eiweiß eigelbe eiweiße zwiebel schalotte zitrone limette orange apfel äpfel birne banane kartoffel tomate karotte möhre gurke zucchini paprikaschote chilischote knoblauchzehe lorbeerblatt lorbeerblätter ' +
  'œuf œufs oeuf oeufs jaune blanc oignon échalote citron pomme poire banane carotte courgette concombre aubergine poivron gousse tomate poireau ' +
  'huevo yema clara cebolla limón limones manzana pera plátano patata zanahoria calabacín pepino berenjena pimiento diente tomate ' +
  'uovo uova tuorlo albume cipolla limone mela patata carota zucchina cetriolo melanzana peperone spicchio pomodoro ' +
  'ovo ovos gema clara cebola limão limões maçã batata cenoura pepino berinjela pimentão ' +
  'eieren ui uien sjalot citroen appel peer aardappel wortel komkommer courgette aubergine teentje tomaat tomaten ' +
  'ägg lök lökar gulor gula schalottenlök citron äpple äpplen potatis potatisar morot morötter gurka tomat vitlöksklyfta vitlöksklyftor';
const han =
  '鸡蛋 雞蛋 蛋 蛋黄 蛋清 蛋白 洋葱 柠檬 番茄 西红柿 土豆 马铃薯 胡萝卜 黄瓜 茄子 青椒 红椒 尖椒 辣椒 干辣椒 小米辣 小米椒 大蒜 蒜 蒜瓣 姜片 姜 生姜 葱 小葱 大葱 葱段 香叶 八角 桂皮 花椒 苹果 香蕉 香菇 蘑菇 红枣 ' +
  '卵 たまご 玉ねぎ 玉葱 にんじん 人参 じゃがいも トマト きゅうり なす ピーマン にんにく しょうが 生姜 長ねぎ ねぎ レモン りんご 卵黄 卵白';
/** Not what is counted, though ingredient lines name it: "2 large plates", "4 hot". */
const adjectives = set(
  'large small medium big little hot cold warm cool fresh dried dry whole ground chopped minced sliced diced peeled cooked raw ripe ' +
    'organic extra fine coarse black red green yellow brown more other remaining few optional taste serving garnish topping greasing',
);
/** Pieces that foods are cut or grown in: counted only together with one, "2 onion quarters", "3 garlic cloves", "4 bay leaves". */
const parts = set(
  'clove cloves quarter quarters half halves slice slices wedge wedges piece pieces strip strips leaf leaves stick sticks stalk stalks ' +
    'head heads sprig sprigs fillet fillets breast breasts thigh thighs leg legs wing wings yolk yolks white whites ring rings cube cubes ' +
    'floret florets pod pods bean beans bulb bulbs steak steaks chop chops rib ribs link links drumstick drumsticks tail tails',
);

const endings = ['s', 'es', 'n', 'en', 'e', 'er', 'a', 'o', 'i', 'y', 'ies', 'ar', 'or', 'r'];

/** The word without each ending that makes one of many, three letters at least. */
function stemsOf(word: string): readonly string[] {
  const stems = [word];
  for (const ending of endings)
    if (word.length - ending.length >= 3 && word.endsWith(ending)) stems.push(word.slice(0, -ending.length));
  return stems;
}

const stemsOfAll = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].flatMap(stemsOf));
const isIn = (stems: ReadonlySet<string>, word: string): boolean => stemsOf(word).some((stem) => stems.has(stem));

const englishStems = stemsOfAll(english.split(' '));
const stuffStems = stemsOfAll(stuff.split(' '));
const otherStems = stemsOfAll(others.split(' '));
const hanFoods = set(han);

/** The foods of a recipe, to tell what a number in its steps counts. */
export interface Foods {
  /** "onions" where a line says "2 onions, diced". In lower case. */
  readonly isFood: (word: string) => boolean;
  /** The same behind a unit: "1 stick butter", "2 cans of beans". */
  readonly isStuff: (word: string) => boolean;
  /** "chicken", where only "chicken breasts" are listed: a food with one of its parts behind it. */
  readonly isKind: (word: string) => boolean;
  /** Whether a text without spaces begins, or ends, with a food. */
  readonly beginsWithFood: (text: string) => boolean;
  readonly endsWithFood: (text: string) => boolean;
}

export const isPart = (word: string): boolean => parts.has(word);
/** An adjective may stand behind it: no English word. */
export const takesAdjective = (word: string): boolean => !isIn(englishStems, word) && isIn(otherStems, word);

/** Foods by the names in a recipe's list, and the common ones besides. Reads the names when it is first asked. */
export function foodsOf(names: readonly string[]): Foods {
  let known: NameWords | null = null;
  const words = () => (known ??= wordsOf(names));
  const isFood = (word: string) =>
    isIn(englishStems, word) || isIn(otherStems, word) || (!adjectives.has(word) && isIn(words().heads, word));
  const isHan = (written: string) => hanFoods.has(written) || words().han.has(written);
  return {
    isFood,
    isStuff: (word) => isFood(word) || isIn(stuffStems, word),
    isKind: (word) => isFood(word) || (!adjectives.has(word) && isIn(words().all, word)),
    beginsWithFood: (text) => lengths.some((length) => length <= text.length && isHan(text.slice(0, length))),
    endsWithFood: (text) => lengths.some((length) => length <= text.length && isHan(text.slice(-length))),
  };
}

const lengths = [1, 2, 3, 4, 5, 6];

interface NameWords {
  readonly heads: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly han: ReadonlySet<string>;
}

const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
const alternatives = /\s(?:or|for|oder|ou|o|of|eller)\s|[,;(（/]/iu;
/** "pommes de terre", "lait de coco": the first word is the thing. */
const linked = /^\s?(\p{L}{2,})\s(?:d[’']|(?:de|du|des|di|del|al|à|con|da|do)\s)/iu;

function wordsOf(names: readonly string[]): NameWords {
  const heads: string[] = [];
  const all: string[] = [];
  const inHan: string[] = [];
  for (const name of names) {
    for (const part of name.toLowerCase().split(alternatives)) {
      const words = part.match(word) ?? [];
      all.push(...words);
      const head = linked.exec(part)?.[1] ?? words.at(-1);
      if (head !== undefined) heads.push(head);
    }
    const signs = /[\u3040-\u30ff\u4e00-\u9fff]{1,12}/u.exec(name)?.[0] ?? '';
    for (let from = 0; signs.length - from >= Math.min(2, signs.length) && signs !== ''; from += 1)
      inHan.push(signs.slice(from));
  }
  return { heads: stemsOfAll(heads), all: stemsOfAll(all), han: new Set(inHan) };
}
