import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const foods =
  'pork lentils salmon barley leeks quinces walnuts fennel cabbage eggs ginger rice noodles tofu carrots celery onions garlic butter cream milk flour sugar honey mustard vinegar tomatoes aubergines courgettes peppers chickpeas beans oats apples pears plums lemons limes mint dill parsley coriander cumin cinnamon cloves nutmeg vanilla chocolate almonds hazelnuts raisins cheese yoghurt spinach kale beetroot turnips parsnips potatoes mushrooms anchovies mussels cod trout duck rabbit lamb beef ham bacon sausage'.split(
    ' ',
  );
const dishes = 'stew soup pie salad gratin curry dumplings braise cake tart loaf hotpot risotto pilaf fritters'.split(
  ' ',
);
const manners = 'smoky quick slow golden sour sweet winter summer crisp tender spiced plain weekday grand'.split(' ');
const places = 'valley harbour mill orchard market farm forest island castle bridge'.split(' ');
const acts = 'Chop Slice Fry Simmer Stir Fold Roast Bake Whisk Steam Braise Knead Drain Season'.split(' ');
const units = ['200 g', '1 cup', '2 tbsp', '3', '1/2 cup', '500 g', '1 pinch of', '2 handfuls of'];

/** mulberry32: the same library every time. @param {number} seed */
function chooser(seed) {
  let state = seed;
  return (/** @type {readonly string[]} */ from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * from.length)] ?? '';
  };
}

/** One of ten thousand: its own title, foods and steps, in the seed's dialect. @param {number} index */
export function recipeNumber(index) {
  const one = chooser(index + 1);
  const [first, second] = [one(foods), one(foods)];
  const title = `${one(manners)} ${first} ${one(dishes)} of the ${one(places)} ${String(index)}`;
  const own = [first, second, ...Array.from({ length: 4 + (index % 8) }, () => one(foods))];
  const steps = Array.from(
    { length: 4 + (index % 5) },
    (_, step) =>
      `${String(step + 1)}. ${one(acts)} the ${one(own)} with the ${one(own)} for ${String(5 + ((index + step) % 40))} minutes, then ${one(acts).toLowerCase()} in the ${one(own)} until ${one(manners)}.`,
  );
  return {
    title,
    text: [
      '---',
      `title: ${title}`,
      `source: ${one(places)} kitchen`,
      `servings: ${String(2 + (index % 6))}`,
      `tags: [${one(dishes)}, ${one(manners)}]`,
      'ingredients:',
      ...own.map((food) => `  - ${one(units)} ${food}, ${one(manners)}`),
      '---',
      '',
      `A ${one(manners)} dish from the ${one(places)}.`,
      '',
      ...steps,
      '',
    ].join('\n'),
  };
}

/**
 * A folder of `count` recipes, `each` of them in a folder below it, each with its own words.
 * @param {string} folder
 * @param {number} count
 */
export async function makeLibrary(folder, count, each = 50) {
  for (let first = 0; first < count; first += 50) {
    const place = path.join(folder, `shelf-${String(Math.floor(first / each)).padStart(4, '0')}`);
    await mkdir(place, { recursive: true });
    const numbers = Array.from({ length: Math.min(50, count - first) }, (_, at) => first + at);
    await Promise.all(
      numbers.map((index) => {
        const { title, text } = recipeNumber(index);
        return writeFile(path.join(place, `${title.replaceAll(' ', '-')}.md`), text);
      }),
    );
  }
}
