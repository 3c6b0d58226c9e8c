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
  title:
    'title|name|recipe name|recipe title|titel|titre|nom|titolo|nome|título|titulo|nombre|naam|navn|namn|nazwa|tytuł|название|recipe|recette|rezept|ricetta|receta|标题|菜名|名称|タイトル|料理名|제목',
  tags: 'tags|tag|searchterms|categories|category|course|courses|cuisine|cuisines|diet|diets|meal|meal type|meals|dish type|keywords|labels|topics|kategorie|kategorien|schlagworte|catégorie|catégories|étiquettes|mots clés|categoría|categorías|etiquetas|categoria|categorie|kategori|kategorier|taggar|recipecategory|recipecuisine|suitable for diet|season|标签|分类|カテゴリ|タグ',
  source:
    'source|source.name|sourcename|sourcelabel|source title|inspiration|inspired by|based on|attribution|credit|credits|quelle|fuente|fonte|bron|källa|kilde|źródło|источник|adapted from|original source|来源|出典',
  sourceUrl:
    'sourcelink|source_url|source.url|source website|source link|url|link|website|canonical_url|canonical|original_url|original|recipe url|recipe link|external url|weblink|from url',
  author:
    'author|authors|authorname|source.author|contributor|contributors|submitted by|my_authors|autor|autorin|auteur|autore|författare|forfatter|автор|by|chef|cook name|created by|作者',
  yield:
    'servings|serves|serving|serving size|servings count|yield|yields|recipe_yield|recipeyield|makes|size|portions|number of servings|portionen|portion|personen|pour|personnes|nombre de personnes|per|persone|porciones|raciones|rinde|porções|rendimento|porzioni|dosi|dosi per|für|ergibt|ergiebt|rendement|quantité|personas|pessoas|personer|aantal personen|porties|voor|portioner|antal portioner|porcje|liczba porcji|porce|порции|порций|количество порций|份量|人份|人数|份数|人前|分量|인분',
  prep: 'prep_time|preptime|prep|time.prep|times.prep|preparation time|preparation|prep time minutes|active time|hands on time|vorbereitung|vorbereitungszeit|arbeitszeit|zubereitungszeit|temps de préparation|préparation|tiempo de preparación|preparación|tempo de preparo|tempo de preparação|tempo di preparazione|preparazione|voorbereiding|voorbereidingstijd|bereidingstijd|förberedelsetid|forberedelse|czas przygotowania|время подготовки|准备时间|準備時間',
  cook: 'cook_time|cooktime|cook time minutes|cooking time|cooking|time.cook|times.cook|baking time|bake time|baking|grill time|roast time|simmer time|kochzeit|backzeit|garzeit|kochdauer|temps de cuisson|cuisson|tiempo de cocción|cocción|tempo de cozimento|tempo di cottura|cottura|kooktijd|oventijd|baktijd|tillagningstid|kogetid|steketid|czas gotowania|czas pieczenia|время приготовления|烹饪时间|烹调时间|加熱時間|調理時間',
  total:
    'total_time|totaltime|total|total time minutes|time|times.total|time.total|duration|time required|ready in|takes|overall time|gesamtzeit|gesamtdauer|zeit|dauer|temps total|temps|durée|tiempo|tiempo total|duración|tempo totale|tempo total|tempo|totale tijd|tijd|durata|total tid|tid|tidsåtgång|czas|czas całkowity|общее время|время|总时间|时间|用时|所要時間|時間|소요시간|조리시간',
  image:
    'image|images|picture|pictures|photo|photos|photo_thumbnail|image_url|recipe_image|recipe photo|imagefinished|heroimage|hero image|hero|cover|cover image|coverimage|featured image|featuredimage|feature image|banner|header image|thumbnail|thumb|thumbnail url|ogimage|og image|img|bild|bilder|foto|fotos|billede|bilde|obraz|изображение|фото|图片|画像|写真',
  ingredients:
    'ingredients|ingredient|ingredient list|ingredients list|recipeingredient|recipe ingredient|recipe ingredients|zutaten|ingrédients|ingredienti|ingredientes|ingrediënten|ingredienten|ingredienser|ainekset|składniki|suroviny|hozzávalók|ингредиенты|інгредієнти|malzemeler|原料|材料|食材|配料|用料|재료',
  components: 'components',
  steps:
    'directions|direction|instructions|instruction|steps|step|method|procedure|recipeinstructions|recipe instructions|recipe directions|preparation steps|zubereitung|anleitung|schritte|étapes|procedimiento|pasos|instrucciones|procedimento|istruzioni|passaggi|modo de preparo|passos|preparo|bereiding|bereidingswijze|werkwijze|gör så här|instruktioner|tillagning|fremgangsmåde|fremgangsmåte|przygotowanie|sposób przygotowania|postup|elkészítés|приготовление|приготування|yapılışı|步骤|做法|操作|作り方|手順|만드는법',
  description:
    'description|introduction|intro|summary|excerpt|abstract|story|subtitle|headline|beschreibung|kurzbeschreibung|chapeau|descripción|descrizione|descrição|omschrijving|beschrijving|beskrivning|opis|описание|简介|描述|説明',
  notes:
    'notes|note|tips|tip|commentary|comments|comment|recipe notes|hinweise|hinweis|notizen|tipps|anmerkungen|remarques|astuces|notas|consejos|consigli|dicas|opmerkingen|anteckningar|noter|uwagi|примечания|备注|小贴士|メモ|コツ',
  language: 'language|lang|locale|sprache|langue|idioma|lingua|taal|språk|язык',
  timeUnit: 'cook_increment',
  quiet:
    'layout|image_width|image_height|permalink|slug|draft|id|cook|featured|eleventynavigation|eleventyexcludefromcollections|type|cssclass|cssclasses|toc|uid|uuid',
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
