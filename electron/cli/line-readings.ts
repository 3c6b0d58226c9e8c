import { readDurations } from '#core/waits/durations.ts';
import { readStepAmounts } from '#core/step-amounts/step-amounts.ts';
import { readTemperatures } from '#core/heat/temperatures.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { readLine } from '#core/ingredient/line.ts';
import { guessLanguage } from '#core/recipe/language.ts';
import { readLineOfMarkdown } from '#core/recipe/markdown/blocks.ts';
import type { Placing } from './file-offsets.ts';
import { printedIngredient } from './ingredient-line.ts';
import type { PrintedIngredient, PrintOptions } from './ingredient-line.ts';
import { placesOf } from '#core/text/places.ts';
import { printedStep } from './step-line.ts';
import type { PrintedStep } from './step-line.ts';

const bullet = /^\s*(?:[-*+•]\s+(?:\[[ xX]\]\s+)?)?/;
const asIs: Placing = ({ start, end }) => [start, end];

/** The language matters only for how a scaled amount is written. */
const optionsFor = (line: string, factor: Rational | null): PrintOptions => ({
  factor,
  language: factor === null ? 'en' : guessLanguage(line),
});

/** One line of an ingredient list, read as in a recipe: without its bullet and markup. */
export function readIngredientLine(line: string, factor: Rational | null): PrintedIngredient {
  const start = bullet.exec(line)![0].length;
  const end = Math.max(start, line.trimEnd().length);
  const { text } = readLineOfMarkdown(line.slice(start, end));
  const ingredient = { ...readLine(text), index: 0, text, span: { start, end }, link: null };
  return printedIngredient(ingredient, null, [start, end], optionsFor(line, factor));
}

/** One step without its recipe: what it uses can't be known, so `ingredients` is empty. */
export function readStepLine(line: string, factor: Rational | null): PrintedStep {
  const start = line.length - line.trimStart().length;
  const span = { start, end: Math.max(start, line.trimEnd().length) };
  const content = readLineOfMarkdown(line.slice(span.start, span.end));
  const { text } = content;
  const step = {
    content,
    durations: readDurations(text),
    temperatures: readTemperatures(text),
    amounts: readStepAmounts(text),
    uses: [],
  };
  return printedStep(step, null, placesOf(text, line, span, 0), asIs, optionsFor(line, factor));
}
