import type { Manner, MannerKeys } from '#core/manner/manner.ts';
import type { KeyMeaning } from '#core/recipe/meaning/keys.ts';
import type { FieldName } from './form.ts';

/** A field of the form, or its tags. */
export type KeyedName = FieldName | 'tags';

export const meaningOfField: Readonly<Record<KeyedName, KeyMeaning>> = {
  title: 'title',
  source: 'source',
  link: 'sourceUrl',
  author: 'author',
  image: 'image',
  servings: 'yield',
  prep: 'prep',
  cook: 'cook',
  total: 'total',
  tags: 'tags',
};

/** In the order in which people write them. */
export const fieldOrder: readonly KeyedName[] = [
  'title',
  'source',
  'link',
  'author',
  'image',
  'prep',
  'cook',
  'total',
  'servings',
  'tags',
];

const mannerKeys: Readonly<Record<KeyedName, keyof MannerKeys | null>> = {
  title: 'title',
  source: 'source',
  link: 'sourceLink',
  author: null,
  image: 'image',
  servings: 'servings',
  prep: 'prep',
  cook: 'cook',
  total: 'total',
  tags: 'tags',
};

const words: Readonly<Record<KeyedName, readonly string[]>> = {
  title: ['title'],
  source: ['source'],
  link: ['source', 'url'],
  author: ['author'],
  image: ['image'],
  servings: ['servings'],
  prep: ['prep', 'time'],
  cook: ['cook', 'time'],
  total: ['total', 'time'],
  tags: ['tags'],
};

/** What a key that is new to a file is called: as the file's own keys are joined, else as the library's neighbours call it. */
export function keysFor(name: KeyedName, present: readonly string[], manner: Manner): readonly string[] {
  const inManner = mannerKeys[name];
  const learned = inManner === null ? null : manner.keys[inManner];
  const own = joinedAs(words[name], present);
  const isOwnStyle = present.some((key) => /[a-z][A-Z]|[a-z][_ -][a-z]/.test(key));
  const fromFile = isOwnStyle ? [own, learned] : [learned, own];
  return [...new Set([...fromFile, words[name].join('_')].filter((key) => key !== null))];
}

function joinedAs(parts: readonly string[], present: readonly string[]): string {
  if (present.some((key) => /[a-z][A-Z]/.test(key)))
    return parts.map((part, index) => (index === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('');
  const join = present.map((key) => /[a-z]([_ -])[a-z]/.exec(key)?.[1]).find((found) => found !== undefined);
  return parts.join(join ?? '_');
}

/** The word before the colon where a file says it in its text, with the sign that such lists begin it with. */
export interface Label {
  readonly word: string;
  readonly sign: string;
}

const signs: Readonly<Partial<Record<KeyedName, string>>> = { prep: '⏲️', cook: '🍳', total: '⏱️', servings: '🍽️' };

const inLanguages: Readonly<Record<string, Readonly<Partial<Record<KeyedName, string>>>>> = {
  en: {
    source: 'Source',
    link: 'Source',
    author: 'Author',
    prep: 'Prep time',
    cook: 'Cook time',
    total: 'Total time',
    servings: 'Servings',
    tags: 'Tags',
  },
  de: {
    source: 'Quelle',
    link: 'Quelle',
    author: 'Autor',
    prep: 'Vorbereitungszeit',
    cook: 'Kochzeit',
    total: 'Gesamtzeit',
    servings: 'Portionen',
  },
  fr: {
    author: 'Auteur',
    prep: 'Temps de préparation',
    cook: 'Temps de cuisson',
    total: 'Temps total',
    servings: 'Portions',
  },
  es: {
    source: 'Fuente',
    link: 'Fuente',
    author: 'Autor',
    prep: 'Tiempo de preparación',
    cook: 'Tiempo de cocción',
    total: 'Tiempo total',
    servings: 'Porciones',
  },
  it: {
    source: 'Fonte',
    link: 'Fonte',
    author: 'Autore',
    prep: 'Tempo di preparazione',
    cook: 'Tempo di cottura',
    total: 'Tempo totale',
    servings: 'Porzioni',
  },
  pt: {
    source: 'Fonte',
    link: 'Fonte',
    author: 'Autor',
    prep: 'Tempo de preparo',
    cook: 'Tempo de cozimento',
    total: 'Tempo total',
    servings: 'Porções',
  },
  nl: {
    source: 'Bron',
    link: 'Bron',
    author: 'Auteur',
    prep: 'Voorbereidingstijd',
    cook: 'Kooktijd',
    total: 'Totale tijd',
    servings: 'Porties',
  },
  sv: {
    source: 'Källa',
    link: 'Källa',
    prep: 'Förberedelsetid',
    cook: 'Tillagningstid',
    total: 'Total tid',
    servings: 'Portioner',
  },
  zh: {
    source: '来源',
    link: '来源',
    author: '作者',
    prep: '准备时间',
    cook: '烹饪时间',
    total: '总时间',
    servings: '份量',
  },
  ja: { source: '出典', link: '出典', prep: '準備時間', cook: '調理時間', total: '所要時間', servings: '分量' },
};

/** The label in the recipe's own language, in English where that has no word that is read for sure. */
export function labelsFor(name: KeyedName, language: string): readonly Label[] {
  const own = inLanguages[language.slice(0, 2)]?.[name];
  const english = inLanguages['en']![name];
  return [own, english].flatMap((word) => (word === undefined ? [] : [{ word, sign: signs[name] ?? '' }]));
}
