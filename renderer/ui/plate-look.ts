export type PlateIcon =
  | 'bean'
  | 'beef'
  | 'cake'
  | 'carrot'
  | 'cherry'
  | 'cookie'
  | 'croissant'
  | 'cup'
  | 'drumstick'
  | 'egg'
  | 'fish'
  | 'leaf'
  | 'pizza'
  | 'salad'
  | 'sandwich'
  | 'snowflake'
  | 'soup'
  | 'utensils'
  | 'wheat';

export interface PlateLook {
  /** Degrees in OKLCH. */
  readonly hue: number;
  readonly icon: PlateIcon;
}

const hues = [264, 28, 200, 85, 45, 145, 60, 15] as const;

/** The first icon with a word that a tag or the title holds wins: a soup with beans is a soup. */
const iconWords: readonly (readonly [PlateIcon, readonly string[]])[] = [
  [
    'soup',
    [
      'soup',
      'stew',
      'broth',
      'ramen',
      'chowder',
      'chili',
      'curry',
      'dal',
      'suppe',
      'eintopf',
      'soupe',
      'sopa',
      '汤',
      '粥',
    ],
  ],
  ['pizza', ['pizza', 'flatbread', 'calzone']],
  ['sandwich', ['sandwich', 'burger', 'toast', 'taco', 'wrap', 'burrito']],
  ['salad', ['salad', 'slaw', 'salat', 'salade', 'ensalada', 'insalata', 'tabbouleh', 'kartoffelsalat']],
  [
    'cake',
    [
      'cake',
      'cheesecake',
      'brownie',
      'brownies',
      'torte',
      'kuchen',
      'gateau',
      'dessert',
      'tart',
      'pie',
      'cupcakes',
      'muffins',
      'muffin',
    ],
  ],
  ['cookie', ['cookie', 'cookies', 'biscuit', 'biscuits', 'kekse', 'shortbread']],
  ['croissant', ['croissant', 'pastry', 'brioche', 'buns', 'rolls', 'scones', 'galette']],
  ['snowflake', ['ice', 'gelato', 'sorbet', 'frozen', 'granita', 'semifreddo']],
  ['cup', ['drink', 'drinks', 'cocktail', 'smoothie', 'juice', 'tea', 'lemonade', 'getränk']],
  [
    'fish',
    [
      'fish',
      'salmon',
      'cod',
      'tuna',
      'shrimp',
      'prawn',
      'prawns',
      'seafood',
      'trout',
      'fisch',
      'lachs',
      'poisson',
      'pescado',
      '鱼',
      '虾',
    ],
  ],
  ['drumstick', ['chicken', 'turkey', 'duck', 'poultry', 'huhn', 'hähnchen', 'poulet', 'pollo', '鸡', '鸭']],
  [
    'beef',
    [
      'beef',
      'pork',
      'lamb',
      'steak',
      'meat',
      'bacon',
      'ribs',
      'sausage',
      'ham',
      'fleisch',
      'rind',
      'schwein',
      'boeuf',
      'porc',
      'carne',
      '肉',
    ],
  ],
  ['egg', ['egg', 'eggs', 'omelette', 'frittata', 'shakshuka', 'quiche', 'eier', '蛋']],
  ['bean', ['bean', 'beans', 'lentil', 'lentils', 'chickpea', 'chickpeas', 'tofu', 'bohnen', 'linsen']],
  [
    'wheat',
    [
      'bread',
      'dough',
      'focaccia',
      'sourdough',
      'pasta',
      'noodles',
      'noodle',
      'rice',
      'brot',
      'nudeln',
      'pain',
      'pan',
      '面',
      '饭',
      'baking',
    ],
  ],
  ['cherry', ['fruit', 'berry', 'berries', 'cherry', 'apple', 'jam', 'plum', 'peach', 'obst']],
  ['carrot', ['carrot', 'carrots', 'vegetable', 'vegetables', 'roots', 'potato', 'potatoes', 'gemüse', 'kartoffel']],
  ['leaf', ['vegan', 'vegetarian', 'greens', 'herb', 'herbs', 'pesto', 'sauce', 'spinach', 'kale']],
];

/** The same texts always give the same plate. The hue follows the first tag, else the folder, else the title. */
export function plateLook(title: string, tags: readonly string[], folder: string): PlateLook {
  const hue = hues[hash(tags[0] ?? (folder === '' ? title : folder)) % hues.length] ?? hues[0];
  return { hue, icon: iconOf(tags) ?? iconOf([title]) ?? 'utensils' };
}

function iconOf(texts: readonly string[]): PlateIcon | null {
  const words = new Set(texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}]+/u)));
  const found = iconWords.find(([, signs]) => signs.some((sign) => words.has(sign) || isWithin(sign, texts)));
  return found?.[0] ?? null;
}

/** Chinese and Japanese don't part their words with spaces. */
const isWithin = (sign: string, texts: readonly string[]): boolean =>
  /\p{Script=Han}/u.test(sign) && texts.some((text) => text.includes(sign));

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
