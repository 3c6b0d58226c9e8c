import type { Rational } from '#core/ingredient/ingredient.ts';
import { asWritten, viewedLine } from '#core/ingredient/view.ts';
import { allIngredients, allSteps, type Recipe } from '#core/recipe/recipe.ts';
import { viewedStep } from '#core/step-amounts/scaled-step.ts';
import { applied, minimalChange, type TextChange } from '#core/text/minimal-change.ts';
import { placesOf } from '#core/text/places.ts';
import type { Span } from '#core/text/span.ts';
import { t } from '#core/words/words.ts';
import { scaledYield } from './scaled-yield.ts';

interface Written {
  readonly text: string;
  readonly scaled: string;
  readonly span: Span;
}

/** The text of a file with its amounts multiplied where they stand; everything else stays, markup and all. */
export function scaledInPlace(text: string, recipe: Recipe, factor: Rational): string {
  const view = { ...asWritten, factor };
  const about = t('export.about');
  const { language } = recipe;
  const ingredients = allIngredients(recipe);
  const makes = recipe.yield;
  const lines: readonly Written[] = ingredients.map((one) => ({
    ...one,
    scaled: viewedLine(one, view, language, about),
  }));
  const steps: readonly Written[] = allSteps(recipe).map((step) => ({
    text: step.content.text,
    span: step.span,
    scaled: viewedStep(step, view, language, ingredients, about),
  }));
  const yields = makes === null ? [] : [{ ...makes, scaled: scaledYield(makes, factor, language) }];
  return applied(text, apart([lines, steps, yields].flatMap((all) => changesOf(all, text))));
}

function changesOf(all: readonly Written[], source: string): readonly TextChange[] {
  let last = 0;
  return all.flatMap(({ text, scaled, span }) => {
    const placeOf = placing(text, source, span, last);
    last = placeOf(0, text.length).end;
    const changes: TextChange[] = [];
    for (const { from, to, insert } of wordChanges(text, scaled)) {
      const place = placeOf(from, to);
      // Words that don't stand in the file as they are read: all of the line stays, for one that is scaled by half spoils the dish.
      if (source.slice(place.start, place.end) !== text.slice(from, to)) return [];
      changes.push({ from: place.start, to: place.end, insert });
    }
    return changes;
  });
}

/** Where ranges of a text stand in the source; of a key line ("Serves: 4 bowls") the value alone is the text. */
function placing(text: string, source: string, span: Span, last: number): (start: number, end: number) => Span {
  const whole = source.slice(span.start, span.end);
  const at = whole.indexOf(text);
  if (at >= 0 && at === whole.lastIndexOf(text))
    return (start, end) => ({ start: span.start + at + start, end: span.start + at + end });
  return placesOf(text, source, span, last).of;
}

/** The words that differ, each by itself: "1 cup (240 g) stock" has two amounts, and markup may stand between them. */
function wordChanges(before: string, after: string): readonly TextChange[] {
  const whole = minimalChange(before, after);
  if (whole === null) return [];
  const [from, to] = toWordEnds(before, whole.from, whole.to);
  const end = after.length - (before.length - to);
  return pieces(before.slice(from, to), after.slice(from, end)).map((one) => ({
    ...one,
    from: one.from + from,
    to: one.to + from,
  }));
}

/** Where words are not parted by blanks, one would go on to the end of the sentence. */
const inWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|[./,'’“”"%-]/u;

/** An insertion has no place of its own in the file, and half a number is no word to look for. */
function toWordEnds(text: string, start: number, end: number, inside = inWord): readonly [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && inside.test(text[from - 1]!)) from -= 1;
  while (to < text.length && inside.test(text[to]!)) to += 1;
  return [from, to];
}

/** Both texts as words; where they have as many, each that differs is a change of its own. */
function pieces(before: string, after: string): readonly TextChange[] {
  const [old, made] = [before, after].map((text) => [...text.matchAll(/\S+/g)]) as [
    RegExpExecArray[],
    RegExpExecArray[],
  ];
  if (old.length !== made.length || old.length === 0) return [{ from: 0, to: before.length, insert: after }];
  return old.flatMap((word, at) => wordChange(word[0], made[at]![0], word.index));
}

/** "(~85" to "(~170": only the number, since before a sign there may be a backslash in the file. */
function wordChange(before: string, after: string, at: number): readonly TextChange[] {
  const change = minimalChange(before, after);
  if (change === null) return [];
  const [from, to] = toWordEnds(before, change.from, change.to, /[\p{L}\p{N}.,/½⅓⅔¼¾⅛]/u);
  return [{ from: at + from, to: at + to, insert: after.slice(from, after.length - (before.length - to)) }];
}

/** In order, and of two at one place the first. */
function apart(changes: readonly TextChange[]): readonly TextChange[] {
  const found: TextChange[] = [];
  for (const one of changes.toSorted((first, second) => first.from - second.from))
    if (one.from >= (found.at(-1)?.to ?? 0)) found.push(one);
  return found;
}
