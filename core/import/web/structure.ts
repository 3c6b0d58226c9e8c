import { isRubbish } from '#core/import/text/rubbish.ts';
import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { isPartTitle, readAnnouncement, readHeading } from '#core/recipe/meaning/headings.ts';
import { announced, announcedRuns, measuredRuns, namedRuns, type Run } from './list-finder.ts';
import { isNumeral, isStepName, named, unnumbered, withoutStepNumber } from './numerals.ts';
import { notesAfter, withoutTips } from './notes.ts';
import type { PageLine } from './page-lines.ts';
import { ingredientText } from './plain-text.ts';
import { saidFacts, yieldIn } from './said-facts.ts';
import { listedParts } from './listed-parts.ts';
import { sharedWords } from './same-lines.ts';
import { stepRuns } from './step-runs.ts';
import { nothingFound, type FoundRecipe, type WebLine } from './web-recipe.ts';

const most = 150;
const longestIngredient = 220;

/** A list with what speaks for it. */
interface Candidate {
  readonly list: readonly WebLine[];
  readonly run: Run;
  readonly score: number;
  /** The page says what it is. */
  readonly isCalled: boolean;
}

/** A recipe from headings, lists and the names in the markup: for pages that carry no data. */
export function structuredRecipes(lines: readonly PageLine[]): readonly FoundRecipe[] {
  const ingredients = ownList(ingredientLists(lines));
  if (!ingredients) return [];
  const found = stepLists(lines, ingredients.run)[0];
  const { steps, tips } = withoutTips(found?.list ?? []);
  // A list of numbers that nothing calls ingredients and no steps follow: a table of results, the best of the year.
  if (steps.length === 0 && !ingredients.isCalled) return [];
  const notes = [...tips, ...notesAfter(lines, (found ?? ingredients).run.end)];
  const [top] = ingredients.list;
  const first = lines.findIndex(({ text }, at) => at >= ingredients.run.start && text.includes(top?.text ?? ''));
  return [
    {
      ...nothingFound,
      ingredients: ingredients.list,
      steps,
      notes,
      ...saidFacts(lines, Math.max(first, ingredients.run.start)),
    },
  ];
}

/** Of the likeliest lists the first in the page, where they are of two recipes: its title stands above the first. */
function ownList(lists: readonly Candidate[]): Candidate | undefined {
  const [best] = lists;
  if (!best?.isCalled) return best;
  const rivals = lists.filter(
    ({ run, list, score, isCalled }) =>
      isCalled && run.end <= best.run.start && score * 2 > best.score && sharedWords(list, best.list) < 0.5,
  );
  return rivals.reduce((first, one) => (one.run.start < first.run.start ? one : first), best);
}

/** All lists of the page that may be those, the likeliest first. */
export function ingredientLists(lines: readonly PageLine[]): readonly Candidate[] {
  const runs = [...namedRuns('ingredients', lines), ...announcedRuns('ingredients', lines), ...measuredRuns(lines)];
  return ranked(
    runs.map((found) => {
      const { list: all, used } = groupedItems(found.lines);
      const list = undoubled(all);
      const run = found.isNamed ? found : { ...found, end: found.start + used };
      const isCalled = run.isNamed || (run.start > 0 && announced(lines[run.start - 1]!) === 'ingredients');
      const worth = run.isNamed ? 1.1 : isCalled ? 1 : 0.8;
      return { list, run, isCalled, score: worth * list.reduce((sum, { text }) => sum + likeness(text), 0) };
    }),
  ).filter(({ list, score }) => list.length > 1 && score > 1 && !isNutrition(list));
}

/** What a portion holds is measured as well. */
const isNutrition = (list: readonly WebLine[]): boolean =>
  list.filter(({ text }) => nutrients.test(text)).length > list.length * 0.4;
const nutrients =
  /calor|kcal|\bkj\b|protein|carbohydrate|saturate|sodium|cholesterol|fib(?:er|re)\b|eiweiß|kohlenhydrat|brennwert|énergie|glucides|lipides|protéines|hidratos|proteína|carboidrat|grassi|eiwit|koolhydrat/iu;

export function stepLists(lines: readonly PageLine[], ingredients: Run | null): readonly Candidate[] {
  const runs = stepRuns(lines, ingredients);
  const isSaid = (run: Run): boolean => run.isNamed || announced(lines[run.start - 1]!) === 'steps';
  const below = runs.filter(
    (run) => run.start >= (ingredients?.end ?? Infinity) && isSaid(run) && hasSentence(run.lines),
  );
  const next = Math.min(...below.map(({ start }) => start));
  return ranked(
    runs.map((run) => {
      const list = uncounted(undoubled(groupedSteps(run.lines)));
      const isAfter = ingredients !== null && run.start >= ingredients.start;
      // The steps of another recipe stand further down.
      const worth = stepWorth(list, run) + (isAfter && list.length > 0 ? 2 : 0) + (run.start === next ? 3 : 0);
      return { list, run, isCalled: true, score: worth };
    }),
  ).filter(({ score }) => score > 0);
}

const hasSentence = (lines: readonly PageLine[]): boolean => lines.some(({ text }) => text.length > 25);

function stepWorth(list: readonly WebLine[], run: Run): number {
  const sentences = list.filter(({ text }) => text.length > 25);
  const amounts = list.filter(({ text }) => text.length < 60 && isMeasured(text)).length;
  // "Cut." and "Simmer." are steps where nothing else is.
  if (sentences.length === 0) return Math.min(list.length, 4) / 4 - amounts;
  const items = run.lines.filter(({ isItem }) => isItem).length;
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return (
    Math.min(sentences.length, 8) + Math.min(length / 300, 4) - amounts + (run.isNamed ? 2 : 0) + (items > 1 ? 1 : 0)
  );
}

const ranked = (all: readonly Candidate[]): readonly Candidate[] =>
  [...all].sort((one, other) => other.score - one.score);

/** How much a line looks like one of an ingredient; a long text is none. */
function likeness(text: string): number {
  if (text.length > 160 || price.test(text)) return -2;
  if (isMeasured(text)) return 2;
  if (/[.!?]$/.test(text) && text.length > 50) return -1;
  return text.length <= 60 ? 0.6 : 0;
}

/** What a shop sells; "(0.32 €)" behind an ingredient is what a thrifty cook counts. */
const price = /(?:^|[^(\d.,])[$€£]\s?\d|\d\s?[€£](?!\))/;

/** The lines as a list with its groups, and how many of them it took to its end. */
function groupedItems(lines: readonly PageLine[]): { readonly list: readonly WebLine[]; readonly used: number } {
  const hasItems = lines.filter(({ isItem }) => isItem).length > 1;
  const list: WebLine[] = [];
  let [group, isInside, used, since]: [string | null, boolean, number, number] = [null, true, 0, 0];
  for (const [at, line] of lines.entries()) {
    const meaning = announced(line);
    // After a list of ingredients the text goes on about something else.
    if (list.length >= most || (list.length > 1 && (isTold(line.text) || since > 6))) break;
    if (isButton(line.text)) continue;
    if (meaning !== null) {
      isInside = meaning === 'ingredients' || meaning === 'amounts';
      if (isInside) group = readHeading(line.text)?.group ?? null;
    } else if (isInside && isGroupTitle(line, lines[at + 1], hasItems)) group = groupOf(line.text);
    else if (isInside && hasItems && !line.isItem) since += 1;
    else if (isInside) {
      const texts = hasItems || !isAlone(lines, at) ? [line.text] : listedParts(line.text);
      const added = texts.filter((text) => addIngredient(text, group, list));
      if (added.length > 0) [used, since] = [at + 1, 0];
    }
  }
  return { list, used };
}

/** "1 cup butter, 2 sticks, soft" among other amounts is one of them; a paragraph by itself may be the whole list. */
const isAlone = (lines: readonly PageLine[], at: number): boolean =>
  ![lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isMeasured(line.text));

/** "1x 2x 3x", "Scale", "Print": what a card can do. */
const isButton = (text: string): boolean =>
  /^(?:[½1-9]x\s?){2,9}$/.test(text) ||
  (text.length < 60 && !isMeasured(text) && (isRubbish(text) || control.test(text) || yieldIn([text]) !== null));
const control =
  /^(?:(?:adjust|change|scale|increase|decrease|number of)?\s?(?:servings?|portions?|the recipe)(?: size| count)?|(?:us |u\.s\. )?(?:imperial|metric|customary|standard)(?: ?[-/|] ?(?:us|metric|imperial|customary))?|units?|(?:de)?select all|copy(?: ingredients)?|(?:add|save)(?: all| ingredients)? to (?:my |your )?(?:shopping|grocery|cart|list).{0,12}|(?:shop|get|buy)(?: the| these)? ingredients|personen|portionen|stück|(?:zur|auf die) einkaufsliste.{0,12}|einkaufsliste|convertir|unités|raciones|comensales|porciones|porzioni|dosi|personer|portioner|porties)\s?[-+:]?$/iu;

const isTold = (text: string): boolean => text.length > 90 && /[.!?。]$/.test(text) && !isMeasured(text);

function isGroupTitle({ text, level, isItem }: PageLine, next: PageLine | undefined, hasItems: boolean): boolean {
  if (/[:：]$/.test(text)) return text.length < 60;
  if (isItem || isMeasured(text)) return false;
  if (isPartTitle(text) && text.length < 50) return true;
  return level > 0 || (hasItems && next?.isItem === true && text.length < 60 && !/[.!?]$/.test(text));
}

/** "Ingredients:" as an item of the list says nothing of a group. */
function groupOf(text: string): string | null {
  const said = readAnnouncement(text, true);
  return said?.meaning === 'ingredients' && said.group === null ? null : groupName(text);
}
const groupName = (text: string): string => text.replace(/\s*[:：]$/, '');

function addIngredient(text: string, group: string | null, found: WebLine[]): boolean {
  const line = ingredientText(text);
  const isFit = /\p{L}/u.test(line) && line.length <= longestIngredient && found.length < most;
  if (isFit) found.push({ text: line, group });
  return isFit;
}

function groupedSteps(lines: readonly PageLine[]): readonly WebLine[] {
  const hasItems = lines.filter(({ isItem, text }) => isItem && text.length > 25).length > 1;
  const found: WebLine[] = [];
  let group: string | null = null;
  let name = '';
  for (const line of lines) {
    const meaning = announced(line);
    if (found.length >= most || (meaning !== null && meaning !== 'steps' && found.length > 0)) break;
    if (isNumeral(line.text) || isLinkOnly(line) || isButton(line.text)) continue;
    const isTitle = line.level > 0 && !line.isItem && line.text.length < 80 && !/[.!]$/.test(line.text);
    if (isTitle && isStepName(line.text)) name = withoutStepNumber(line.text);
    else if (meaning !== null) continue;
    else if (isTitle) [group, name] = [groupName(line.text), ''];
    else if (isStepText(line, hasItems) && found.length < most) {
      found.push({ text: named(name, withoutStepNumber(unnumbered(line.text))), group });
      name = '';
    }
  }
  return found;
}

const isStepText = ({ text, isItem }: PageLine, hasItems: boolean): boolean =>
  /\p{L}{2}|\p{Script=Han}/u.test(text) && (isItem || !hasItems || text.length > 24);

/** "1 Rub it", "2 Bake it": numbers without a dot, where they count the steps. */
function uncounted(list: readonly WebLine[]): readonly WebLine[] {
  const isCounted = list.length > 1 && list.every(({ text }, at) => new RegExp(`^${at + 1}\\s+\\p{L}`, 'u').test(text));
  return isCounted ? list.map((line) => ({ ...line, text: line.text.replace(/^\d+\s+/, '') })) : list;
}

/** A link to something else between the steps. */
const isLinkOnly = ({ isLink, text }: PageLine): boolean => isLink && text.length < 100;

/** Pages hold a list twice, for a narrow and a wide window. */
function undoubled(list: readonly WebLine[]): readonly WebLine[] {
  for (let half = Math.floor(list.length / 2); half > 1; half -= 1) {
    const isAgain = (line: WebLine, at: number): boolean =>
      line.text === list[at % half]!.text && line.group === list[at % half]!.group;
    if (list.slice(half).every(isAgain)) return list.slice(0, half);
  }
  return list;
}
