import { timeParts } from '#core/waits/total-time.ts';
import { unusedIngredients } from '#core/uses/uses-missing.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { allSteps } from '#core/recipe/recipe.ts';
import type { Step } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import { durationWords } from '#core/words/time-words.ts';
import { t } from '#core/words/words.ts';
import type { Card, Choice, Item, Looked, Pointed, Stated } from './card.ts';
import { isSameLine } from './correction.ts';
import type { Correction } from './correction.ts';
import { linesOf } from './lines.ts';
import { sourceLine } from './source-line.ts';
import { addableIn, stepItems } from './step-items.ts';
import { whyAmount } from './why.ts';

/** What is shown about a place that the cook points at: the source, why it is read so, and what can be said about it. */
export function cardFor(pointed: Pointed, looked: Looked, view: AmountView): Card {
  switch (pointed.kind) {
    case 'amount':
      return amountCard(pointed, looked, view);
    case 'line':
      return lineCard(pointed.ingredient, looked);
    case 'stated':
      return statedCard(pointed.parts, looked);
    case 'total':
      return totalCard(looked);
    case 'step':
      return stepCard(pointed.step, looked, view);
    default:
      return mentionCard(pointed, looked, view);
  }
}

const quoted = (words: string) => t('glass.quoted', { words });
const correct = (words: string, correction: Correction): Choice => ({
  words,
  chosen: false,
  does: 'correct',
  correction,
});
const takeBack = (words: string, correction: Correction): Choice => ({
  ...correct(words, correction),
  does: 'take-back',
});

function amountCard(
  { ingredient, place, viewed }: Pointed & { readonly kind: 'amount' },
  looked: Looked,
  view: AmountView,
): Card {
  const amount = ingredient.amounts[place]!;
  const words = quoted(ingredient.text.slice(amount.start, amount.end));
  const isUnused = unusedIngredients(looked.recipe).includes(ingredient.index);
  const why = [
    ...whyAmount(ingredient, amount, { viewed, view }, looked.recipe.language),
    ...(isUnused ? [t('glass.never-used')] : []),
  ];
  return {
    heading: words,
    source: sourceLine(looked.file.text, ingredient.text, ingredient.span, amount),
    items: [{ words: '', why, choices: [asWrittenChoice(ingredient, looked)] }],
    addable: [],
  };
}

/** The line has no such amount: it is shown as written from then on. */
export const asWrittenChoice = (ingredient: Ingredient, looked: Looked): Choice =>
  correct(t('glass.as-written'), {
    kind: 'as-written',
    line: linesOf(looked.recipe).ofIngredient(ingredient),
  });

function lineCard(ingredient: Ingredient, looked: Looked): Card {
  const line = linesOf(looked.recipe).ofIngredient(ingredient);
  const said = looked.corrections.find((one) => one.kind === 'as-written' && isSameLine(one.line, line));
  const item: Item = said
    ? { words: '', why: [t('glass.line-chosen')], choices: [takeBack(t('glass.read-again'), said)] }
    : { words: '', why: [t('glass.line-unsure')], choices: [] };
  const { text } = ingredient;
  const source = sourceLine(looked.file.text, text, ingredient.span, { start: 0, end: text.length });
  return { heading: quoted(text), source, items: [item], addable: [] };
}

function statedCard(parts: readonly Stated[], { file }: Looked): Card {
  const items = parts.map(({ text, span }): Item => {
    const { number, before } = sourceLine(file.text, text, span, { start: 0, end: text.length });
    return { words: `${before}${text}`, why: [t('glass.line', { line: number })], choices: [] };
  });
  return { heading: t('glass.stated'), source: null, items, addable: [] };
}

function totalCard({ recipe }: Looked): Card {
  const items = timeParts(recipe).map(({ step, wait, seconds }): Item => {
    const words = t('glass.total-part', { step, time: durationWords(seconds), label: wait.label });
    return { words, why: [], choices: [] };
  });
  return { heading: t('glass.total'), source: null, items, addable: [] };
}

function stepCard(asked: Step, looked: Looked, view: AmountView): Card {
  // As it is now: a correction, or the file, may have changed it since it was asked about.
  const step = allSteps(looked.recipe).find((one) => one.number === asked.number) ?? asked;
  const items = stepItems(step, looked, view);
  return {
    heading: t('glass.step', { step: step.number }),
    source: null,
    items: items.length > 0 ? items.map(({ item }) => item) : [{ words: t('glass.nothing'), why: [], choices: [] }],
    addable: addableIn(step, looked),
  };
}

/** Of the step's readings those that are pointed at: one, or all that the same words mean. */
function mentionCard(
  pointed: Pointed & { readonly kind: 'time' | 'temperature' | 'step-amount' | 'uses' },
  looked: Looked,
  view: AmountView,
): Card {
  const { step } = pointed;
  const spans: readonly Span[] = pointed.kind === 'uses' ? pointed.uses : [pointed.mention];
  const [span = { start: 0, end: 0 }] = spans;
  const items = stepItems(step, looked, view).filter(
    ({ kind, start, end, ingredient }) =>
      kind === pointed.kind &&
      start === span.start &&
      end === span.end &&
      (pointed.kind !== 'uses' || pointed.uses.some((use) => use.ingredient === ingredient)),
  );
  const { text } = step.content;
  return {
    heading: quoted(text.slice(span.start, span.end)),
    source: sourceLine(looked.file.text, text, step.span, span),
    items: items.map(({ item }) => (pointed.kind === 'uses' ? item : { ...item, words: '' })),
    addable: [],
  };
}
