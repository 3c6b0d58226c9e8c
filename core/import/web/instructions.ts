import { isRubbish } from '#core/import/text/rubbish.ts';
import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { asList, isNumberedList, isObject, own, readLooseJson, type Json, type JsonObject } from './loose-json.ts';
import { plainLines, plainText } from './plain-text.ts';
import { countedParts, isNumeral, named, unnumbered } from './numerals.ts';
import { once } from './same-lines.ts';
import type { WebLine } from './web-recipe.ts';

const deepest = 8;

/** Steps however they are written: one text, a list of texts, HowToStep, HowToSection, ItemList, lists in lists. */
export function stepsOf(written: Json | undefined): readonly WebLine[] {
  const found: WebLine[] = [];
  addSteps(written, null, found, 0);
  return once(found.filter(({ text }) => text !== '' && !isAddress(text) && !(text.length < 60 && isRubbish(text))));
}

function addSteps(value: Json | undefined, group: string | null, found: WebLine[], depth: number): void {
  if (depth > deepest) return;
  // Some templates write the list as a text in the data.
  if (typeof value === 'string' && /^\s*\[\s*\{\s*"/.test(value))
    addSteps(readLooseJson(value), group, found, depth + 1);
  else if (typeof value === 'string') {
    for (const text of unwrapped(plainLines(value)).flatMap(countedParts))
      if (!isNumeral(text) && !isHeading(text)) found.push({ text: unnumbered(text), group });
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) addSteps(item, group, found, depth + 1);
  } else if (isObject(value)) addObject(value, group, found, depth);
}

function addObject(value: JsonObject, group: string | null, found: WebLine[], depth: number): void {
  const inside =
    own(value, 'itemListElement') ?? own(value, 'steps') ?? own(value, 'recipeInstructions') ?? own(value, 'item');
  const name = nameOf(value);
  const text = textOf(value);
  const type = asList(own(value, '@type')).map((one) => (typeof one === 'string' ? one : ''));
  if (type.some((one) => /(?:Video|Image|Audio|Media)Object$|Clip$|HowTo(?:Tool|Supply)$/.test(one))) return;
  if (inside === undefined && text === '' && name === '' && isNumberedList(value))
    return addSteps(Object.values(value), group, found, depth + 1);
  if (asList(inside).length > 0 && !(type.includes('HowToStep') && text !== '')) {
    const isStep = type.some((one) => /HowToStep|HowToDirection/.test(one));
    if (isStep) addStepWithParts(name, inside, group, found, depth);
    else addSteps(inside, name === '' || isNumeral(name) ? group : name, found, depth + 1);
    return;
  }
  if (text === '') {
    if (name !== '' && !isNumeral(name)) found.push({ text: unnumbered(name), group });
    return;
  }
  const lines = unwrapped(plainLines(text))
    .flatMap(countedParts)
    .filter((line) => !isNumeral(line));
  lines.forEach((line, at) => found.push({ text: at === 0 ? named(name, unnumbered(line)) : unnumbered(line), group }));
}

function addStepWithParts(
  name: string,
  inside: Json | undefined,
  group: string | null,
  found: WebLine[],
  depth: number,
): void {
  const parts: WebLine[] = [];
  addSteps(inside, group, parts, depth + 1);
  parts.forEach((part, at) => found.push(at === 0 ? { ...part, text: named(name, part.text) } : part));
}

/** A sentence that was broken over lines where it was typed is one again. */
function unwrapped(lines: readonly string[]): readonly string[] {
  // Who writes no capitals begins each step with a small letter.
  if (/^\p{Ll}/u.test(lines[0] ?? '')) return lines;
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1) ?? '';
    if (/[\p{L}\p{N},]$/u.test(last) && last.length > 2 && /^\p{Ll}/u.test(line))
      found[found.length - 1] = `${last} ${line}`;
    else found.push(line);
  }
  return found;
}

const nameOf = (value: JsonObject): string =>
  plainText(firstText(own(value, 'name') ?? own(value, 'Name') ?? own(value, 'headline')));
const textOf = (value: JsonObject): string =>
  firstText(
    own(value, 'text') ??
      own(value, 'description') ??
      own(value, 'Text') ??
      own(value, '@value') ??
      own(value, 'value'),
  );

const firstText = (value: Json | undefined): string => {
  const list = asList(value);
  return list.every((one) => typeof one === 'string') ? list.join('\n') : '';
};

/** Where the steps can be read is none of them. */
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** "Directions:" above the steps, in the text of the steps. */
const isHeading = (text: string): boolean => {
  const said = text.length < 40 ? readAnnouncement(text, true) : null;
  return said?.meaning === 'steps' && said.group === null;
};
