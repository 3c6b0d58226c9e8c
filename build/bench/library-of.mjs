import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '../setup/places.mjs';

const things = ['pork', 'lentil', 'salmon', 'barley', 'leek', 'quince', 'walnut', 'fennel', 'cabbage', 'egg'];
const dishes = ['stew', 'soup', 'pie', 'salad', 'gratin', 'curry', 'dumplings', 'stir fry', 'braise', 'cake'];

/**
 * A folder of `count` recipes in the seed's dialect, 50 a folder, each with its own words.
 * @param {string} folder
 * @param {number} count
 */
export async function makeLibrary(folder, count) {
  const seed = await readFile(path.join(checkout, 'recipes/hong-shao-rou.md'), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const shelf = path.join(folder, `shelf-${String(Math.floor(index / 50)).padStart(3, '0')}`);
    await mkdir(shelf, { recursive: true });
    const thing = things[index % things.length];
    const title = `${thing} ${dishes[Math.floor(index / 10) % dishes.length]} number ${String(index)}`;
    const text = seed.replace('title: Hong Shao Rou', `title: ${title}`).replaceAll('pork', thing ?? 'pork');
    await writeFile(path.join(shelf, `${title.replaceAll(' ', '-')}.md`), text);
  }
}
