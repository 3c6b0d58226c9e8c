import { t } from '#core/words/words.ts';
import { attribute, type PageElement } from '#core/import/web/element.ts';
import { oneLine } from './finished.ts';
import { nutritionIn } from './nutrition-text.ts';
import { paragraphsSaid, said } from './recipe-ml-text.ts';
import { childrenOf } from './xml.ts';

/** Nutrients by their names: "7 g, 11%". What is said of them beside that becomes notes. */
export function recipeMlNutrition(lists: readonly PageElement[]): {
  readonly nutrition: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
} {
  const found = new Map<string, string>();
  const texts: string[] = [];
  for (const list of lists.flatMap((one) => [one, ...childrenOf(one, 'nutrient-group')]))
    for (const child of list.children) {
      if (typeof child === 'object' && child.tag === 'nutrient-group') continue;
      const [name, value] = typeof child === 'object' && child.tag === 'nutrient' ? nutrient(child) : ['', ''];
      if (name !== '' && value !== '' && !found.has(name)) found.set(name, value);
      else texts.push(...(name === '' ? paragraphsSaid([child]) : [`${name}: ${value}`]));
    }
  const told = nutritionIn(texts.join('\n'));
  return { nutrition: { ...told.nutrition, ...Object.fromEntries(found) }, notes: told.notes };
}

/** Names of a nutrient ("Fat / Lipids"), and its amounts. */
function nutrient(element: PageElement): readonly [name: string, value: string] {
  const names = childrenOf(element, 'n-name').map(said);
  const values: string[] = [];
  for (const child of childrenOf(element)) {
    const text = said(child);
    if (text === '' || child.tag === 'n-name') continue;
    if (child.tag === 'unit' && values.length > 0) values.push(`${values.pop()!} ${text}`);
    else values.push(child.tag === 'percent' && !text.includes('%') ? `${text}%` : text);
  }
  const besides = oneLine(element.children.filter((child) => typeof child === 'string').join(' '));
  return [names.filter((name) => name !== '').join(' / '), [...values, besides].filter((one) => one !== '').join(', ')];
}

/** "Diet exchanges: 2 Starch, 1 1/2 Fat (American Diabetes Association)". */
export function exchangesOf(list: PageElement): readonly string[] {
  const parts = list.children.flatMap((child) => (typeof child === 'string' ? oneLine(child) : said(child)));
  const authority = oneLine(attribute(list, 'authority'));
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? [] : [t('app-files.exchanges', { text: authority === '' ? text : `${text} (${authority})` })];
}
