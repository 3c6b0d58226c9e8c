import {
  emptyImport,
  type ImportDoubt,
  type ImportedLine,
  type ImportedRecipe,
  type Loss,
} from '#core/import/imported-recipe.ts';
import { timesIn, yieldIn } from '#core/import/web/said-facts.ts';
import { guessLanguage } from '#core/recipe/language.ts';
import { readHeading, yieldInHeading } from '#core/recipe/meaning/headings.ts';
import { saidYield } from '#core/recipe/meaning/yield-words.ts';
import { asFields, noFacts, takeFacts, type SaidFacts } from './facts.ts';
import { ingredientLines } from './ingredient-lines.ts';
import { leftOut } from './lines-of-text.ts';
import { sectionsOf, withoutTales, type Section } from './sections.ts';
import { startsTail } from './rubbish.ts';
import { stepLines, type LinesTaken } from './step-lines.ts';
import type { TextLine } from './text-line.ts';
import { comparable, titleAmong, titlePromised } from './titles.ts';

/** What is put together while the parts of a recipe are read. */
interface Gathered {
  readonly facts: SaidFacts;
  readonly ingredients: ImportedLine[];
  readonly steps: ImportedLine[];
  readonly notes: string[];
  readonly lost: Loss[];
  title: string;
  description: string | null;
}

/** Reads the lines of one recipe. `about` is the subject of the letter that it came in. */
export function recipeOfLines(lines: readonly TextLine[], about: string): ImportedRecipe {
  const sections = withoutTales(sectionsOf(lines));
  const facts = noFacts();
  const gathered: Gathered = { facts, ingredients: [], steps: [], notes: [], lost: [], title: '', description: null };
  for (const section of sections) addSection(section, lines, about, gathered);
  const title = titleOf(gathered, about);
  const { ingredients, steps, notes, lost, description } = gathered;
  const said = [...ingredients, ...steps].map(({ text }) => text).join('\n');
  return {
    ...emptyImport,
    ...asFields(facts),
    title,
    ingredients,
    steps,
    description,
    notes,
    lost,
    language: languageOf(said),
    doubts: doubtsOf(title, gathered, sections),
  };
}

function addSection(section: Section, all: readonly TextLine[], about: string, into: Gathered): void {
  const { kind, heading, lines } = section;
  if (kind === 'top') return addTop(section, all, about, into);
  if (kind === 'tail') {
    for (const { written } of lines) into.lost.push(leftOut(written));
    return;
  }
  if (kind === 'ingredients' || kind === 'steps') addPart(section, into);
  else {
    if (heading !== null) into.notes.push(heading.written);
    addNotes(lines, into);
  }
}

function addPart(section: Section, into: Gathered): void {
  const { kind, heading, lines } = section;
  const place = kind === 'ingredients' ? 'inside' : 'elsewhere';
  const own = { ...section, lines: lines.filter((line) => line.isNumbered || !takeFacts(line, place, into.facts)) };
  const taken: LinesTaken =
    kind === 'ingredients' ? ingredientLines(own, into.ingredients.length === 0) : stepLines(own);
  // Not by spreading: a list of a hundred thousand lines has more than a call takes.
  for (const line of taken.lines) into[kind as 'ingredients' | 'steps'].push(line);
  if (heading !== null && !isCarried(heading.text, taken, into.facts)) into.notes.push(heading.written);
  for (const { written } of taken.left) into.notes.push(written);
}

/** Whether the lines have all that their heading says: the name of a group, how much it makes. */
function isCarried(heading: string, { lines }: LinesTaken, facts: SaidFacts): boolean {
  const { group = null } = readHeading(heading) ?? {};
  const [, aside = ''] = /[(（]([^()（）]*)[)）]/.exec(heading) ?? [];
  const makes = saidYield(aside) ? aside : yieldInHeading(heading);
  facts.yield ??= makes;
  if (group !== null) return lines.some((line) => line.group === group);
  return (
    (makes === null || makes === facts.yield) &&
    (aside === '' || makes === aside || (makes !== null && yieldInHeading(aside) === makes))
  );
}

function addNotes(lines: readonly TextLine[], into: Gathered): void {
  for (const line of lines) if (!takeFacts(line, 'elsewhere', into.facts)) into.notes.push(line.written);
}

function addTop({ heading, lines }: Section, all: readonly TextLine[], about: string, into: Gathered): void {
  if (heading !== null && readHeading(heading.text)?.group !== null) into.notes.push(heading.written);
  const rest = lines.filter((line) => !takeFacts(line, 'above', into.facts));
  const at = into.title === '' && into.facts.title === '' ? titleAmong(rest, all, about) : -1;
  if (at >= 0) into.title = titleText(rest[at]!);
  else if (into.title === '' && about === '') into.title = titlePromised(rest);
  const short = rest.filter(({ text }) => text.length < 100).map(({ text }) => text);
  const times = timesIn(short);
  for (const kind of ['prep', 'cook', 'total'] as const) into.facts[kind] ??= times[kind];
  into.facts.yield ??= yieldIn(
    short.flatMap((text) => text.split(/\s*[|·•]\s*/)).filter((text) => !/[.!?]$/.test(text)),
  );
  for (const [index, line] of rest.entries()) {
    const isTitle = comparable(line.text) === comparable(into.title || into.facts.title);
    if (startsTail(line.text)) {
      into.lost.push(leftOut(line.written));
      continue;
    }
    if (index === at || (isTitle && line.text.length < 100)) continue;
    if (into.description === null && line.text.length > 40 && /[.!?。！]$/.test(line.text))
      into.description = line.text;
    else into.notes.push(line.written);
  }
}

/** "Leek soup:" and "Leek soup (4 servings)" are the same. */
const titleText = ({ text }: TextLine): string => text.replace(/\s?[:：]$/, '').replace(/的做法[!！]?$/, '');

function titleOf({ facts, title, notes }: Gathered, about: string): string {
  const found = facts.title || title || about.slice(0, 200).trim();
  for (const other of [title, about])
    if (other !== '' && !comparable(found).includes(comparable(other))) notes.push(other);
  return found;
}

/** As it is guessed elsewhere, where the letters don't say better: nobody else writes "ø" or "ł". */
function languageOf(text: string): string | null {
  if (text === '') return null;
  if (/[łżźśćąę]/i.test(text.slice(0, 5000))) return 'pl';
  if (/[æø]/i.test(text.slice(0, 5000)))
    return /(?<!\p{L})(?:af|æg|fløde|tilsæt|lad)(?!\p{L})/iu.test(text.slice(0, 5000)) ? 'da' : 'no';
  return guessLanguage(text);
}

function doubtsOf(
  title: string,
  { ingredients, steps }: Gathered,
  sections: readonly Section[],
): readonly ImportDoubt[] {
  const isByForm = sections.some(
    ({ kind, heading, lines }) => (kind === 'ingredients' || kind === 'steps') && heading === null && lines.length > 0,
  );
  return [
    ...(title === '' ? (['no-title'] as const) : []),
    ...(ingredients.length === 0 ? (['no-ingredients'] as const) : []),
    ...(steps.length === 0 ? (['no-steps'] as const) : []),
    ...(isByForm ? (['read-by-form'] as const) : []),
  ];
}
