import { isRubbish } from '#core/import/text/rubbish.ts';
import { attribute, type PageElement } from './element.ts';
import { announced, isFarewell } from './list-finder.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import { isNamed } from './spots.ts';
import type { WebLine } from './web-recipe.ts';

const most = 30;
const longest = 3_000;
const mostPlaces = 20;

const named =
  /(?:^|[-_])(?:notes?|tips?)(?:[-_](?:body|content|list|text|container|section|inner|wrap(?:per)?|slot\S*|div))?$/i;
const joined = /^(?:ER|recipe|card)(?:Notes|Tips)(?:Div|List|Text)?$/;
const others = /ingr|foot|instruction|direction|tool|step|nutri|comment|jump|button|header|title|icon/i;
const recipe = /recipe|recette|rezept|receta|receita|ricett|create-card|\bmv-/i;

/** What a card says under its recipe: each line or paragraph of the places that its markup calls notes. */
export function notesIn(elements: readonly PageElement[]): readonly string[] {
  const places: PageElement[] = [];
  for (const element of elements) {
    if (places.length >= mostPlaces) break;
    if (isNotes(element) && !isInside(element, places) && isOfRecipe(element)) places.push(element);
  }
  const lines = places.flatMap((place) => pageLines(place));
  return [...new Set(lines.filter(saysSomething).map(({ text }) => text))].slice(0, most);
}

const namesOf = (element: PageElement): string => `${attribute(element, 'class')} ${attribute(element, 'id')}`;
const may = /note|tip/i;
const isNotes = (element: PageElement): boolean => {
  const { class: name = '', id = '' } = element.attributes;
  // Asked of each element of a page: most have no such name.
  if (!may.test(name) && !may.test(id)) return false;
  const written = namesOf(element);
  if (written.length > 2_000) return false;
  if (element.tag === 'body' || element.tag === 'html' || /^h[1-6]$/.test(element.tag)) return false;
  return written.split(/\s+/).some((name) => (named.test(name) || joined.test(name)) && !others.test(name));
};

const above = (element: PageElement, levels: number): readonly PageElement[] => {
  const found: PageElement[] = [];
  for (let one = element.parent; one !== null && found.length < levels; one = one.parent) found.push(one);
  return found;
};
const isInside = (element: PageElement, places: readonly PageElement[]): boolean =>
  above(element, 12).some((one) => places.includes(one));

/** Within a recipe's card, or beside its ingredients: a site has notes of other kinds, too. */
const isOfRecipe = (element: PageElement): boolean => {
  const around = above(element, 8).filter(({ tag }) => tag !== 'body' && tag !== 'html' && tag !== 'main');
  if (around.some((one) => isNamed(one, 'ingredients') || isNamed(one, 'steps'))) return false;
  return (
    [element, ...around].some((one) => recipe.test(namesOf(one))) ||
    around
      .slice(0, 3)
      .some(({ children }) => children.some((one) => typeof one !== 'string' && isNamed(one, 'ingredients')))
  );
};

const saysSomething = (line: PageLine): boolean =>
  /\p{L}{2}/u.test(line.text) &&
  line.text.length < longest &&
  !(line.text.length < 40 && (announced(line) === 'notes' || heading.test(line.text))) &&
  !isRubbish(line.text) &&
  !isFarewell(line.text);

const heading =
  /^(?:(?:the |my |our )?(?:recipe|cook['’]?s|chef['’]?s|kitchen|baking|serving)?\s?(?:notes?|tips?)(?:(?:,| and| &|, and)? (?:notes?|tips|tricks|variations|substitutions|storage)){0,3}|(?:rezept-?)?(?:tipps?|hinweise?|anmerkung(?:en)?|notizen)|(?:remarques?|astuces?|conseils?|notas?|consejos?|trucos|consigli|dicas?|observações|opmerkingen|anteckningar|noter|tips og tricks|wskazówki|uwagi|советы|примечания|заметки|コツ(?:・ポイント)?|ポイント|小贴士|備註|备注))\s*[:：]?$/iu;

/** What stands under a heading such as "Notes" right after the steps. */
export function notesAfter(lines: readonly PageLine[], end: number): readonly string[] {
  const start = lines
    .slice(end, end + 4)
    .findIndex(({ text, level }) => (level > 0 || /[:：]$/.test(text)) && heading.test(text));
  if (start < 0) return [];
  const found: string[] = [];
  for (const line of lines.slice(end + start + 1, end + start + 1 + most)) {
    if (line.level > 0 || isFarewell(line.text) || announced(line) !== null) break;
    if (saysSomething(line)) found.push(line.text);
  }
  return found;
}

/** The steps without what is only said at their end: "Tip: It is good with cream." */
export function withoutTips(steps: readonly WebLine[]): {
  readonly steps: readonly WebLine[];
  readonly tips: readonly string[];
} {
  const last = steps.findLastIndex(({ text }) => !tip.test(text));
  if (last < 0) return { steps, tips: [] };
  return { steps: steps.slice(0, last + 1), tips: steps.slice(last + 1).map(({ text }) => text) };
}
const tip =
  /^(?:(?:cook['’]?s |chef['’]?s |recipe |serving )?(?:notes?|tips?)|tipps?|hinweise?|anmerkung|remarque|astuces?|conseils?|notas?|consejos?|trucos?|consigli|dicas?|opmerking|anteckning|wskazówk[ai]|совет|примечание)\s?[:：]/iu;
