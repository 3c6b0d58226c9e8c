export type HeadingMeaning = 'ingredients' | 'amounts' | 'steps' | 'notes' | 'info' | 'source' | 'equipment';

const names: Readonly<Record<HeadingMeaning, string>> = {
  ingredients:
    'ingredients|ingredient|ingredient list|what you need|what you will need|what youll need|you will need|youll need|shopping list|zutaten|ingrédients|ingredienti|' +
    'ingredientes|ingrediënten|ingredienser|ingredients list|食材|材料|原料|配料|用料|必备原料|必备食材|必备材料|材料准备|材料清单|原材料|zutatenliste|liste des ingrédients|what goes in|the goods|stuff|recipe ingredients|原料和工具|主料|辅料',
  amounts: '计算|用量|分量|份量|食材用量',
  steps:
    'directions|direction|instructions|instruction|steps|step|method|methods|preparation|procedure|preparation method|process|how to|how to make it|how to make|how to do it|' +
    'cooking|cooking instructions|cooking directions|what to do|do it|make it|making it|recipe|prep|assembly|to make|putting it together|zubereitung|anleitung|schritte|so gehts|préparation|' +
    'étapes|instructions de préparation|recette|réalisation|procédure|procedimento|procedimiento|preparazione|preparación|elaboración|pasos|istruzioni|modo de preparo|preparo|' +
    'bereiding|bereidingswijze|werkwijze|gör så här|instruktioner|tillagning|操作|步骤|做法|制作|制作步骤|制作方法|烹饪步骤|制作过程|作り方|手順|the process|execution|build|the build|the method',
  notes:
    'notes|note|tips|tip|tips and tricks|variations|variation|serving|serving suggestions|storage|contribution|contributors|附加内容|备注|小贴士|注意事项|技术总结|补充|hinweise|tipps|' +
    'remarques|astuces|notas|consejos|consigli|suggerimenti|opmerkingen|tips & tricks|faq|nutrition|suggestions|credits|comments|see also|optional|alternatives|serve with|参考资料',
  info: 'info|information|details|metadata|meta|about|overview',
  source: 'based on|source|sources|inspired by|adapted from|credit|attribution|quelle|references',
  equipment:
    'equipment|tools|tools needed|utensils|special equipment|ausrüstung|geräte|matériel|ustensiles|utensilios|attrezzatura|工具|必备工具|厨具|器具',
};

const meanings = new Map<string, HeadingMeaning>();
for (const [meaning, list] of Object.entries(names))
  for (const name of list.split('|')) meanings.set(name, meaning as HeadingMeaning);

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\([^()]*\)|（[^（）]*）/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .trim();

/** What a heading announces, and whether it says more than that ("Ingredients for the sauce" names a group). */
export interface HeadingReading {
  readonly meaning: HeadingMeaning;
  readonly group: string | null;
}

export function readHeading(title: string): HeadingReading | null {
  if (title.length > 120) return null;
  const words = plain(title);
  const exact = meanings.get(words);
  if (exact) return { meaning: exact, group: null };
  if (/\p{Script=Han}/u.test(words)) return hanHeading(words, title);
  const parts = words.split(' ');
  if (parts.length > 8) return null;
  for (let count = Math.min(4, parts.length - 1); count > 0; count -= 1) {
    const first = meanings.get(parts.slice(0, count).join(' '));
    if (first && continues.has(parts[count]!)) return { meaning: first, group: title.trim() };
    const last = meanings.get(parts.slice(-count).join(' '));
    if (last && last !== 'info' && parts.length - count <= 3 && parts.at(-count)!.length > 3)
      return { meaning: last, group: title.trim() };
  }
  return null;
}

const continues = new Set([
  'for',
  'to',
  'of',
  'list',
  'the',
  'needed',
  'für',
  'pour',
  'para',
  'per',
  'du',
  'de',
  'der',
  'des',
  'and',
  'voor',
  'till',
  'in',
  'a',
  '1',
  '2',
  '3',
  '4',
  'part',
  'i',
  'ii',
]);

function hanHeading(words: string, title: string): HeadingReading | null {
  const bare = words.replace(/\s/g, '');
  for (let length = Math.min(8, bare.length); length > 1; length -= 1) {
    const first = meanings.get(bare.slice(0, length));
    if (first) return { meaning: first, group: bare.length > length + 4 ? title.trim() : null };
    const last = bare.length <= 16 ? meanings.get(bare.slice(-length)) : undefined;
    if (last) return { meaning: last, group: title.trim() };
  }
  return null;
}

/** "For the sauce", "Pour la pâte": a part of the dish. */
export const isPartTitle = (title: string): boolean => /^(?:for|für|pour|para|per|voor|till|to)\b/i.test(title.trim());
