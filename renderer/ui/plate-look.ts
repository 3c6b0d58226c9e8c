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
  ['egg', ['egg', 'eggs', 'omelette', 'frittata', 'shakshuka', 'quiche', 'eier', '蛋']],
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
    ],
  ],
  ['cherry', ['fruit', 'berry', 'berries', 'cherry', 'apple', 'jam', 'plum', 'peach', 'obst']],
  ['carrot', ['carrot', 'carrots', 'vegetable', 'vegetables', 'roots', 'potato', 'potatoes', 'gemüse', 'kartoffel']],
  ['leaf', ['greens', 'herb', 'herbs', 'pesto', 'sauce', 'spinach', 'kale']],
];

/** Words that fit half a library say something only where nothing else does. */
const vagueWords: readonly (readonly [PlateIcon, readonly string[]])[] = [
  ['leaf', ['vegan', 'vegetarian', 'vegetarisch']],
  ['wheat', ['baking', 'bake', 'backen']],
];

/** The same texts always give the same plate. The hue follows the first tag, else the folder, else the title. */
export function plateLook(title: string, tags: readonly string[], folder: string): PlateLook {
  const hue = hues[hash(tags[0] ?? (folder === '' ? title : folder)) % hues.length] ?? hues[0];
  return { hue, icon: iconOf(tags, iconWords) ?? iconOf([title], iconWords) ?? iconOf(tags, vagueWords) ?? 'utensils' };
}

function iconOf(texts: readonly string[], icons: typeof iconWords): PlateIcon | null {
  const words = new Set(texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}]+/u)));
  const found = icons.find(([, signs]) => signs.some((sign) => words.has(sign) || isWithin(sign, texts)));
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
