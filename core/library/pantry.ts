import { fold } from '#core/search/folded.ts';

/** What every kitchen has, folded: nobody is told that it is missing. */
const staples = new Set(
  (
    'salt pepper water oil ice liquid salz pfeffer wasser ol sel poivre eau huile sal pimienta agua aceite sale pepe acqua olio ' +
    'zout peper olie salt peppar vatten olja соль перец вода масло 盐 食盐 胡椒 胡椒粉 水 清水 油 食用油 塩 こしょう サラダ油 소금 후추 물 식용유'
  ).split(' '),
);
/** Words beside them that leave them what they are; "rice vinegar" and "bell pepper" stay something to buy. */
const plain = new Set(
  (
    'kosher sea fine coarse flaky flaked table iodized black white ground freshly cracked peppercorns cold hot warm lukewarm ' +
    'boiling tap cubes reserved blanching cooking pasta canola frying olive vegetable neutral cooking canola rapeseed sunflower extra virgin light and to taste of some ' +
    'und et y e schwarzer weisser frisch gemahlener grobes feines meersalz olivenol noir moulu d de olive negra растительное'
  ).split(' '),
);
const letters = /[\p{L}\p{M}]+/gu;

/** Salt, pepper, water and plain oil, by the name of an ingredient. */
export function isStaple(name: string): boolean {
  const words = fold(name).match(letters) ?? [];
  return words.some((word) => staples.has(word)) && words.every((word) => staples.has(word) || plain.has(word));
}
