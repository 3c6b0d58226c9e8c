import { isAfterMark } from './han-marks.ts';
import { folded } from './use-names.ts';

/** The name of the section that each ingredient and each step stands in, where the recipe has sections. */
export interface Sections {
  readonly ingredients: readonly (string | null)[];
  readonly steps: readonly (string | null)[];
  /** For each step the ingredients that the file lists with it; absent where it lists all of them in one place. */
  readonly listed?: readonly (readonly number[])[];
}

/** Words for many things at once: "all ingredients", "the remaining ingredients", "the dressing ingredients". */
export interface Collective {
  readonly start: number;
  readonly end: number;
  /** Ingredient.index of each that is meant. */
  readonly ingredients: readonly number[];
}

/** What is known when the words are read. */
export interface Known {
  readonly groups: readonly (string | null)[];
  readonly names: readonly string[];
  /** The section that the step stands in. */
  readonly section: string | null;
  /** Named in an earlier step, or earlier in this one. */
  readonly isNamed: (ingredient: number) => boolean;
  /** A later step says that it is put in there. */
  readonly isAddedLater: (ingredient: number) => boolean;
  /** A later step names it at all. */
  readonly isNamedLater: (ingredient: number) => boolean;
}

const many =
  /(?<!\p{L})(?:ingredients|ingrédients|zutaten|ingredientes|ingredienti|ingrediënten|ingredienser|everything|(?:all|everything)(?: of)? the above)(?!\p{L})|(?:食材|材料|原料|配料|辅料|调料|调味料|佐料|調味料)/giu;
const gathering =
  /\b(?:gather|collect|measure|weigh|have|prep|prepare|get|lay out|bereit\w*|préparer|préparez)\b[^.;!?]*$/iu;
/** "Water to cover all the food" puts none of it in. */
const covering = /(?:没过|盖过|覆盖|浸没|等|待|至)(?:所有|全部|锅中|锅里)?的?[\u4e00-\u9fff]{2}$/u;
const left =
  /\b(?:remaining|rest of|other|übrigen|restlichen|reste des|autres|restantes|demás|resto|overige|resten av)\b|(?:剩余|剩下|其余|其他)/iu;
const every = /\b(?:the above|all|every|everything|alle|tous|toutes|todos|tutti|tutte|alla)\b|(?:所有|全部)/iu;
const dry = /\b(?:dry|trockenen?|secs|secos|secchi|droge|torra)\b/iu;
const wet = /\b(?:wet|liquid|flüssigen|liquides|humides|líquidos|liquidi|natte)\b/iu;
const dryThings =
  /flour|sugar|salt|baking|soda|powder|cocoa|starch|spice|cinnamon|nutmeg|ginger|clove|oats?\b|cornmeal|yeast|mehl|zucker|farine|sucre|levure|harina|farina|cumin|paprika|pepper\b/iu;
const wetThings =
  /milk|egg|oil|butter|water|vanilla|yogh?urt|honey|syrup|cream|juice|stock|broth|vinegar|sauce|milch|lait|leche|latte/iu;
const hanSeasoning = /(?:调料|调味料|佐料|調味料)$/u;
const hanSeasonings = /盐|糖|抽|油|醋|酒|精|胡椒|五香|酱|粉|塩|砂糖|みりん/u;
const except = /\b(?:except|apart from|but not|excluding|minus|other than|sauf|außer|excepto|tranne)\b/iu;
const before = 60;

/** The collective words of a step, with what they mean; nothing where that is only a guess. */
export function collectivesIn(text: string, known: Known): readonly Collective[] {
  const found: Collective[] = [];
  for (const match of text.matchAll(many)) {
    const clause = text.slice(Math.max(0, match.index - before), match.index + match[0].length);
    const sentence = clause.slice(
      Math.max(clause.lastIndexOf('.'), clause.lastIndexOf('。'), clause.lastIndexOf('\n')) + 1,
    );
    if (covering.test(sentence) || isAfterMark(text.slice(Math.max(0, match.index - 4), match.index))) continue;
    if (gathering.test(sentence) && !/\busing\b/i.test(sentence)) continue;
    const ingredients = meant(sentence, text.slice(match.index + match[0].length, match.index + before), known);
    if (ingredients.length > 0) found.push({ start: match.index, end: match.index + match[0].length, ingredients });
  }
  return found;
}

function meant(sentence: string, after: string, known: Known): readonly number[] {
  const all = known.names.map((_, index) => index);
  const fresh = all.filter((index) => !known.isNamed(index));
  const named = groupNamed(sentence, after, known);
  if (named !== null) return fresh.filter((index) => known.groups[index] === named);
  const now = fresh.filter((index) => !known.isAddedLater(index));
  const pool = inSection(now, known);
  const here = pool.filter((index) => isBegun(index, known));
  if (hanSeasoning.test(sentence)) return pool.filter((index) => hanSeasonings.test(known.names[index]!));
  if (dry.test(sentence))
    return here.filter((index) => dryThings.test(known.names[index]!) && !wetThings.test(known.names[index]!));
  if (wet.test(sentence))
    return here.filter((index) => wetThings.test(known.names[index]!) && !/powder|flour/i.test(known.names[index]!));
  const first = firstOf(sentence);
  if (first !== null) return all.slice(0, first).filter((index) => !known.isNamed(index));
  if (left.test(sentence)) return pool.filter((index) => !known.isNamedLater(index));
  if (every.test(sentence) && !/everything/i.test(sentence)) return pool;
  // "Mix everything" at the start is the list; later it is what is in the bowl, and what no other step names.
  if (fresh.length === all.length) return pool;
  const unnamed = pool.filter((index) => !known.isNamedLater(index));
  return isEverything(sentence) && putting.test(sentence) && unnamed.length > 1 ? unnamed : [];
}

/** "The dry ingredients" of scones are not the sugar of their glaze: of the first section, or of one that was begun. */
function isBegun(index: number, { groups, section, isNamed }: Known): boolean {
  const group = groups[index] ?? null;
  if (section !== null || group === groups[0]) return true;
  return groups.some((other, at) => other === group && isNamed(at));
}

const isEverything = (sentence: string): boolean => /everything$/i.test(sentence);
const putting = /\b(?:throw|put|add|combine|place|toss|dump|chop|gather|pour)\b[^.;!?]*$/iu;

const firstWords: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [
    word,
    at + 2,
  ]),
);
const firstPattern = /\bfirst (\d{1,2}|[a-z]{3,6}) ingredients$/iu;

/** "The first 13 ingredients" of the list. */
function firstOf(sentence: string): number | null {
  const written = firstPattern.exec(sentence)?.[1]?.toLowerCase();
  if (written === undefined) return null;
  return firstWords.get(written) ?? (Number(written) || null);
}

/** A step under "Dressing" means the dressing's ingredients. */
function inSection(fresh: readonly number[], { groups, section }: Known): readonly number[] {
  if (section === null) return fresh;
  const mine = fresh.filter((index) => isSameSection(groups[index] ?? null, section));
  return mine.length > 0 ? mine : fresh;
}

const sectionWords = (name: string): readonly string[] =>
  (folded(name).match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !smallWords.has(word))
    .map((word) => word.replace(/e?s$/, ''));
const smallWords: ReadonlySet<string> = new Set(
  'the for ingredients make making prepare step steps instructions method and with fur die das der zutaten pour les des las los para per'.split(
    ' ',
  ),
);

/** "For the dressing" and "Make the dressing" are one section. */
export function isSameSection(group: string | null, section: string | null): boolean {
  if (group === null || section === null) return false;
  const words = sectionWords(group);
  return words.length > 0 && sectionWords(section).some((word) => words.includes(word));
}

/** "For the dressing, shake everything in a jar". */
const opening =
  /^\s*(?:for|to make|make|prepare|für|pour(?=\s+(?:la|le|les)\s)|para|per|voor|för)\s+(?:(?:the|your|die|den|das|la|le|les|el|de|het)\s+)?([\p{L}-]+)(?=[\s,])/iu;

/** "Both sugars" of a cake are not the powdered sugar of its frosting, where its own section has two. */
export function ofOneSection(lines: readonly number[], groups: readonly (string | null)[]): readonly number[] {
  const mine = lines.filter((one) => groups[one] === groups[lines[0]!]);
  return mine.length > 1 ? mine : lines;
}

/** With the sections that steps without one open: "For the dressing, …" where the list has "Dressing". */
export const withOpened = (sections: Sections, texts: readonly string[]): Sections =>
  sections.ingredients.every((name) => name === null)
    ? sections
    : { ...sections, steps: texts.map((text, at) => sections.steps[at] ?? openedSection(text, sections.ingredients)) };

function openedSection(text: string, groups: readonly (string | null)[]): string | null {
  const words = sectionWords(opening.exec(text.slice(0, before))?.[1] ?? '');
  if (words.length === 0) return null;
  return groups.find((group) => group !== null && sectionWords(group).some((word) => words.includes(word))) ?? null;
}

function groupNamed(sentence: string, after: string, { groups }: Known): string | null {
  const near = /((?:[\p{L}-]+\s+){0,2})[\p{L}]+$/u.exec(sentence)?.[1] ?? '';
  const of =
    /^\s+(?:for|of|fur|für|pour|de|para|per)\s+(?:the\s+|la\s+|le\s+|die\s+|das\s+|den\s+)?([\p{L}-]+)/iu.exec(
      after,
    )?.[1] ?? '';
  const words = [...sectionWords(near), ...sectionWords(of), ...sectionWords(opening.exec(sentence)?.[1] ?? '')];
  if (words.length === 0) return null;
  return groups.find((group) => group !== null && sectionWords(group).some((word) => words.includes(word))) ?? null;
}

const without =
  /(?<!\p{L})(?:without|no|sans|ohne|sin|senza|sem|zonder|utan)\s+(?:the\s+|any\s+|adding\s+|using\s+|added\s+|extra\s+|more\s+){0,3}$/iu;

/** "All ingredients except the cheese", "without oil": the cheese and the oil are not meant. */
export const isExcepted = (text: string, start: number): boolean => {
  const clause = text.slice(Math.max(0, start - 40), start);
  const sentence = clause.slice(clause.search(/[.;!?](?!.*[.;!?])/s) + 1);
  return except.test(sentence) || without.test(sentence);
};
