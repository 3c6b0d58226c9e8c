import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import { yieldInHeading } from '#core/recipe/meaning/headings.ts';
import { kindOfTime, type TimeKind } from '#core/recipe/meaning/time-kinds.ts';
import { saidYield } from '#core/recipe/meaning/yield-words.ts';
import { timeParts } from '#core/recipe/time-parts.ts';
import { secondsOf } from './duration.ts';
import type { PageLine } from './page-lines.ts';
import type { FoundRecipe, WebTimes } from './web-recipe.ts';

const farthest = 150;

/** Times and yield as a page tells them above its ingredients: "Cook time: 20 min", "Serves 4". A step's times are none of these. */
export function saidFacts(
  lines: readonly PageLine[],
  end: number,
  far = farthest,
): Pick<FoundRecipe, 'times' | 'yield'> {
  const above = lines.slice(Math.max(0, end - far), end).map(({ text }) => text);
  const short = glued(above.filter((text) => text.length < 100));
  return { times: timesIn(short), yield: yieldIn(short) };
}

/** Cards set each number and its unit in a box of its own: "1", "hour", "5", "minutes" is one time. */
function glued(texts: readonly string[]): readonly string[] {
  const found: string[] = [];
  // "For 8 people - Preparation: 30 min | Baking: 40 min" are three.
  for (const written of texts.flatMap((text) => text.split(/\s+[|•·]\s+|\s+[-–—]\s+(?=\p{L})/u))) {
    // "<b>Total time</b>1 hour": the style sheet keeps them apart.
    const text = written.replace(/(\p{L}{3})(?=\d)/gu, '$1 ');
    const last = found.at(-1) ?? '';
    const isUnit = /^\d{1,4}$/.test(last) && /^\p{L}[\p{L}.()]{0,14}$/u.test(text);
    const goesOn = timed.test(last) && (/^\d{1,2}$/.test(text) || timed.test(text));
    if (isUnit || goesOn || (/ \d{1,2}$/.test(last) && timed.test(last.replace(/ \d+$/, '')) && unit.test(text)))
      found[found.length - 1] = `${last} ${text}`;
    else found.push(text);
  }
  return found;
}
const unit = /^(?:h|hrs?|hours?|m|mins?|minutes?|std|stunden?|minuten|heures?|minutos?|horas?|or[ae]|minuti)\.?$/iu;
const timed = /^\d{1,3} ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae])\.?$/iu;

/** Several times on one line, or the name of one above it. */
export function timesIn(texts: readonly string[]): WebTimes {
  const found = new Map<TimeKind, number>();
  const add = (kind: TimeKind | null, written: string): void => {
    const seconds = kind === null || found.has(kind) ? null : firstTime(written);
    if (kind !== null && seconds !== null) found.set(kind, seconds);
  };
  for (const [at, line] of texts.entries()) {
    if (!/\d/.test(line)) continue;
    const text = withoutYield(line);
    for (const { kind, start, end } of timeParts(text)) {
      const words = text.slice(start, end);
      const bare = words.replace(/[\d½¼¾.,:–-]+\s?\p{L}+\.?/gu, ' ');
      if (kind !== null && kindOfTime(bare).only) add(kind, withoutName(words));
      // "Time" beside it, or above it.
      else if (kind === null) add(namedKind(/\p{L}{2}/u.test(bare) ? bare : (texts[at - 1] ?? '')), withoutName(words));
    }
  }
  return { prep: found.get('prep') ?? null, cook: found.get('cook') ?? null, total: found.get('total') ?? null };
}

function namedKind(label: string): TimeKind | null {
  const { kind, only } = kindOfTime(label);
  if (kind !== null) return only ? kind : null;
  const meaning = keyMeaning(label.replace(/[^\p{L}\s]+/gu, ' ').trim());
  return meaning === 'prep' || meaning === 'cook' || meaning === 'total' ? meaning : null;
}

/** "Servings: 6 slices Total time: 1 hour" on one line. */
const withoutYield = (text: string): string =>
  text.replace(/^(\p{L}{4,20})[:\s]+\d{1,3}(?:\s\p{L}{3,15})?[\s,]+(?=\p{L})/u, (all, name: string) =>
    keyMeaning(name) === 'yield' ? '' : all,
  );

/** "Serves 6, total time 1 hour": the first number that counts time. */
function firstTime(written: string): number | null {
  let rest = written;
  for (let tries = 0; tries < 3; tries += 1) {
    const seconds = secondsOf(rest);
    if (seconds !== null) return seconds;
    const next = /^\D{0,5}\d+\D+(?=\d)/.exec(rest)?.[0].length;
    if (next === undefined) return null;
    rest = rest.slice(next);
  }
  return null;
}

/** "Cook time: 1 hour 20 minutes" without what it counts. */
const withoutName = (words: string): string => words.replace(/^[^\d½¼¾]+/, '');

/** "8 Time: 1 hour": what is said next on the line. */
const nextLabel = /[\s,;]+\p{L}[\p{L} ]{2,20}[:：].*$/u;

export function yieldIn(texts: readonly string[]): string | null {
  for (const [at, text] of texts.entries()) {
    const more = withoutYield(text);
    const bare = text
      .slice(0, more === text ? text.length : -more.length)
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
    if (saidYield(bare)) return bare.includes('(') ? bare : bare.replace(/\)$/, '');
    const [, name = '', value = ''] = /^([^\d:：]{2,40}?)[\s:：]+(\S.{0,60})$/u.exec(text) ?? [];
    if (keyMeaning(name.trim()) === 'yield' && /\d/.test(value)) return value.replace(nextLabel, '');
    const next = texts[at + 1] ?? '';
    if (text.length < 30 && keyMeaning(bare) === 'yield' && /^\d{1,3}\b/.test(next) && next.length < 40) return next;
    const inHeading = /^\p{L}/u.test(text) && text.length < 60 ? yieldInHeading(text) : null;
    if (inHeading !== null) return inHeading;
  }
  return null;
}
