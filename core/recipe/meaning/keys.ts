import { remembered } from '#core/text/remember.ts';

export type KeyMeaning =
  | 'title'
  | 'tags'
  | 'flag'
  | 'source'
  | 'sourceUrl'
  | 'author'
  | 'yield'
  | 'prep'
  | 'cook'
  | 'total'
  | 'image'
  | 'ingredients'
  | 'components'
  | 'steps'
  | 'description'
  | 'notes'
  | 'language'
  | 'timeUnit'
  | 'quiet';

/** Many names, one meaning (FORMATS.md). Names are compared in lower case without "_", "-", "." and spaces. */
const names: Readonly<Record<Exclude<KeyMeaning, 'flag'>, string>> = {
  title: 'title|name|titel|titre|titolo|título|titulo|recipe|recette|rezept|ricetta|receta|标题|菜名|名称',
  tags: 'tags|tag|searchterms|categories|category|course|cuisine|diet|keywords|kategorie|kategorien|catégorie|catégories|categoría|categoria|mots clés|标签|分类',
  source: 'source|source.name|sourcename|inspiration|based on|attribution|quelle|fuente|fonte|adapted from|来源',
  sourceUrl: 'sourcelink|source_url|source.url|url|link|canonical_url|original_url',
  author: 'author|authorname|source.author|contributor|my_authors|autor|auteur|autore|by|作者',
  yield:
    'servings|serves|serving|serving size|yield|yields|recipe_yield|makes|size|portions|portionen|portion|pour|personnes|per|persone|porciones|raciones|porzioni|dosi|für|ergibt|ergiebt|rendement|quantité|personas|porties|portioner|份量|人份|人数|份数',
  prep: 'prep_time|preptime|prep|time.prep|preparation time|preparation|vorbereitung|vorbereitungszeit|temps de préparation|préparation|tiempo de preparación|preparación|tempo di preparazione|preparazione|bereidingstijd|准备时间',
  cook: 'cook_time|cooktime|cooking time|time.cook|baking time|bake time|kochzeit|backzeit|garzeit|temps de cuisson|cuisson|tiempo de cocción|cocción|tempo di cottura|cottura|烹饪时间|烹调时间',
  total:
    'total_time|totaltime|total|time|duration|time required|ready in|gesamtzeit|zeit|dauer|temps total|temps|durée|tiempo|tiempo total|tempo totale|tempo|durata|tid|总时间|时间|用时',
  image:
    'image|images|picture|pictures|photo|photos|photo_thumbnail|image_url|recipe_image|imagefinished|heroimage|hero|cover|thumbnail|bild|foto|图片',
  ingredients:
    'ingredients|ingredient|zutaten|ingrédients|ingredienti|ingredientes|ingrediënten|ingredienser|原料|材料|食材|配料',
  components: 'components',
  steps:
    'directions|direction|instructions|instruction|steps|step|method|procedure|zubereitung|anleitung|étapes|preparación|procedimiento|procedimento|istruzioni|preparo|bereiding|步骤|做法|操作',
  description: 'description|introduction|intro|summary|story|subtitle|beschreibung|descripción|descrizione|简介|描述',
  notes: 'notes|note|tips|tip|commentary|comments|hinweise|notizen|remarques|notas|备注|小贴士',
  language: 'language|lang|locale|sprache|langue|idioma|lingua',
  timeUnit: 'cook_increment',
  quiet:
    'layout|image_width|image_height|permalink|slug|draft|id|cook|featured|eleventynavigation|eleventyexcludefromcollections|type',
};

const plain = (key: string): string => key.toLowerCase().replace(/[\s_.-]+/g, '');

const meanings = new Map<string, KeyMeaning>();
for (const [meaning, list] of Object.entries(names))
  for (const name of list.split('|')) meanings.set(plain(name), meaning as KeyMeaning);

export const keyMeaning = remembered(
  (key): KeyMeaning | null => (key.length > 40 ? null : (meanings.get(plain(key)) ?? null)),
  500,
);

/** `spicy: ✓` is a tag named "spicy". */
export const isFlag = (text: string): boolean => /^[✓✔☑✅]/u.test(text.trim());
