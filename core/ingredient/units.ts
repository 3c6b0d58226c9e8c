import { unitModifiers, unitModifiersAfter } from './amount-words.ts';
import { countingUnits, measures } from './unit-names.ts';
import type { UnitWords } from './unit-names.ts';

export interface Unit {
  /** What Amount.unit holds. */
  readonly id: string;
  readonly metric: boolean;
  /** Without a measure: a clove, a can, a pinch. Shown as the cook wrote it. */
  readonly counting: boolean;
  readonly short: UnitWords['short'];
}

const units = new Map<string, Unit>();
const byName = new Map<string, Unit>();

const learn = (unit: Unit, names: string): void => {
  units.set(unit.id, unit);
  for (const name of names.split('|')) byName.set(name, unit);
};
for (const { id, metric, names, short } of measures) learn({ id, metric, counting: false, short }, names);
for (const [id, names] of countingUnits) learn({ id, metric: false, counting: true, short: {} }, names);

const ideograph = /^[\u3040-\u30ff\u4e00-\u9fff]/;
const word =
  /^(?:[#"”“″]|''|’’|(?:(?![\u3040-\u30ff\u4e00-\u9fff])\p{L})(?:(?![\u3040-\u30ff\u4e00-\u9fff])[\p{L}\p{M}])*\.?(?:\s?\/(?=\s\p{L}))?)/u;

/** A unit at the start of a text, and how many characters it takes. */
export interface UnitFound {
  readonly unit: Unit;
  readonly length: number;
}

const modified = new RegExp(`^(?:${unitModifiers})\\s|\\s(?:${unitModifiersAfter})$`, 'iu');

/** True of a written unit that says how full or how big it is, as "gestr. TL": half of two heaped spoons is one heaped spoon, and no other unit. */
export const isModified = (unitText: string): boolean => modified.test(unitText);

export const unitById = (id: string | null): Unit | null => (id === null ? null : (units.get(id) ?? null));

// "2 Zehe/n", "3 st(n)": one form for one and for many.
const plural = /^(?:\((?:s|es|n|en|er|e|r|or|ar|i|a)\)|\/(?:n|en|e|s|er|r)(?![\p{L}]))/u;

/** The unit whose name starts the text, the longest that fits ("fl oz" before "fl"), or null. */
export function unitAt(text: string): UnitFound | null {
  if (ideograph.test(text)) return ideographUnit(text);
  const poured = drizzle.exec(text);
  if (poured) return { unit: units.get('dash')!, length: poured[0].length };
  const spoon = spoons.exec(text);
  if (spoon) return spoonUnit(spoon);
  let name = '';
  let length = 0;
  let found: UnitFound | null = null;
  for (let count = 0; count < 3; count += 1) {
    const gap = count === 0 ? 0 : /^\s?/.exec(text.slice(length))![0].length;
    const next = word.exec(text.slice(length + gap, length + gap + 24));
    if (!next) break;
    name += (count === 0 ? '' : ' ') + next[0].replace(/[./]/g, '').trim();
    length += gap + next[0].trimEnd().length;
    const unit = named(name);
    if (unit) found = { unit, length };
  }
  const many = found ? plural.exec(text.slice(found.length, found.length + 5)) : null;
  return found && many ? { unit: found.unit, length: found.length + many[0].length } : found;
}

// "1 filet d'huile" is poured, "2 filets de poulet" are cut.
const drizzle = /^filets?(?=\s(?:d['’]huile|de (?:citron|jus|vinaigre|miel|crème|lait|sirop|vin)))/iu;

// "2 colheres (sopa) de azeite", "1 xícara (chá)", "1 c. à s.", "4 colheres (sopa cheia)": what the spoon is for stands behind it.
const full = '(?:chei[oa]s?|ras[oa]s?)';
const spoons = new RegExp(
  `^(?:(colher(?:es)?|cuill?(?:[eè]re|er[eé]e)?s?\\.?|c\\.?)(?:\\s${full})?(?:\\sde(?=\\s\\())?\\s?(?:[(/]\\s?)?(?:das\\s)?(?:d[e']\\s?|à\\s?|a\\s?)?\\s?` +
    `(sopa|soupe|table|chá|cha|caf[eé]|thé|the|sobremesa|s\\.|t\\.|c\\.)(?:\\s${full})?\\)?|(xícaras?|xicaras?|chávenas?|copos?)(?:\\s?\\(?(?:de\\s)?chá\\)?)?)(?![\\p{L}])`,
  'iu',
);

function spoonUnit(match: RegExpExecArray): UnitFound {
  const size = match[3]
    ? 'cup'
    : /^sobremesa/i.test(match[2]!)
      ? 'dessertspoon'
      : /^(?:sopa|soupe|table|s)/i.test(match[2]!)
        ? 'tbsp'
        : 'tsp';
  return { unit: units.get(size)!, length: match[0].length };
}

// "t" is a teaspoon and "T" a tablespoon; every other name is the same in any case.
const named = (name: string): Unit | undefined =>
  name.length === 1 ? (byName.get(name) ?? byName.get(name.toLowerCase())) : byName.get(name.toLowerCase());

function ideographUnit(text: string): UnitFound | null {
  for (let length = 4; length > 0; length -= 1) {
    const unit = byName.get(text.slice(0, length));
    if (unit && text.length >= length) return { unit, length };
  }
  return null;
}
