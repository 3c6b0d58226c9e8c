import { madeMentions } from '#core/uses/made-on-the-way.ts';
import { shownAmounts } from '#core/step-amounts/scaled-step.ts';
import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import { allIngredients } from '#core/recipe/recipe.ts';
import type { Step, Use } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';
import { t } from '#core/words/words.ts';
import type { WordKey } from '#core/words/words.ts';
import type { Choice, Item, Looked, Pointed } from './card.ts';
import { isSameLine } from './correction.ts';
import type { CorrectedLine, MisreadSpan, Role, UseCorrection } from './correction.ts';
import { linesOf } from './lines.ts';
import type { RecipeLines } from './lines.ts';
import { whyShown, whyTemperature, whyTime, whyUse } from './why.ts';

/** A step that is looked at: its own line, and those of the ingredients, as corrections name them. */
interface At extends Looked {
  readonly step: Step;
  readonly line: CorrectedLine;
  readonly lines: RecipeLines;
}

function at(step: Step, looked: Looked): At {
  const lines = linesOf(looked.recipe);
  return { ...looked, step, lines, line: lines.ofStep(step) };
}

/** One reading of a step, with its place in the step's text. */
export interface StepItem extends Span {
  readonly kind: Pointed['kind'];
  /** Ingredient.index, of a use. */
  readonly ingredient: number | null;
  readonly item: Item;
}

/** All that was understood of a step, in the order of its text, and what the cook said that it is not. */
export function stepItems(step: Step, looked: Looked, view: AmountView): readonly StepItem[] {
  const here = at(step, looked);
  return [
    ...readItems(here, view),
    ...misreadItems(here),
    ...step.uses.map((use) => useItem(use, here)),
    ...absentItems(here),
    ...madeItems(here),
  ].sort((one, other) => one.start - other.start);
}

const notOf = {
  time: { kind: 'not-a-time', words: 'glass.not-a-time' },
  temperature: { kind: 'not-a-temperature', words: 'glass.not-a-temperature' },
  'step-amount': { kind: 'not-an-amount', words: 'glass.not-an-amount' },
} as const satisfies Partial<Record<Pointed['kind'], { kind: MisreadSpan['kind']; words: WordKey }>>;

function readItems({ step, recipe, line }: At, view: AmountView): readonly StepItem[] {
  const { language } = recipe;
  const { text } = step.content;
  const made = (kind: keyof typeof notOf, { start, end }: Span, why: readonly string[]): StepItem => ({
    kind,
    start,
    end,
    ingredient: null,
    item: {
      words: t('glass.quoted', { words: text.slice(start, end) }),
      why,
      choices: [
        {
          words: t(notOf[kind].words),
          chosen: false,
          does: 'correct',
          correction: { kind: notOf[kind].kind, line, start, end },
        },
      ],
    },
  });
  const shown = shownAmounts(step, view, language, allIngredients(recipe));
  const whyAmount = (span: Span) => {
    const viewed = shown.find((one) => one.start === span.start);
    return [t('glass.step-amount'), ...(viewed ? whyShown({ viewed, view }) : [])];
  };
  return [
    ...step.durations.map((one) => made('time', one, whyTime(one))),
    ...step.temperatures.map((one) => made('temperature', one, whyTemperature(one, language))),
    ...step.amounts.map((one) => made('step-amount', one, whyAmount(one))),
  ];
}

const saidNot: Readonly<Record<MisreadSpan['kind'], WordKey>> = {
  'not-a-time': 'glass.not-a-time-said',
  'not-a-temperature': 'glass.not-a-temperature-said',
  'not-an-amount': 'glass.not-an-amount-said',
};

function misreadItems({ step, corrections, line }: At): readonly StepItem[] {
  const misread = corrections.filter((one) => one.kind !== 'use' && one.kind !== 'as-written');
  return misread
    .filter((one) => isSameLine(one.line, line))
    .map((correction) => ({
      kind: 'step',
      start: correction.start,
      end: correction.end,
      ingredient: null,
      item: {
        words: t('glass.quoted', { words: step.content.text.slice(correction.start, correction.end) }),
        why: [t(saidNot[correction.kind])],
        choices: [{ words: t('glass.read-again'), chosen: false, does: 'take-back', correction }],
      },
    }));
}

function useItem(use: Use, here: At): StepItem {
  const { step } = here;
  const ingredient = allIngredients(here.recipe).find((one) => one.index === use.ingredient)!;
  const words = step.content.text.slice(use.start, use.end);
  const together = new Set(
    step.uses.filter((one) => one.start === use.start && one.end === use.end).map((one) => one.ingredient),
  ).size;
  const said = saidOf(ingredient, here);
  return {
    kind: 'uses',
    start: use.start,
    end: use.end,
    ingredient: use.ingredient,
    item: {
      words: ingredient.text,
      why: whyUse(use, ingredient, words, together, said !== null),
      choices: roleChoices(ingredient, use.adds ? 'adds' : 'mention', here),
    },
  };
}

/** What an earlier step made, known by name: no ingredient of the list. */
function madeItems({ step, recipe }: At): readonly StepItem[] {
  return madeMentions(recipe)
    .filter((one) => one.step === step.number)
    .map(({ start, end, madeIn, certain }) => ({
      kind: 'step',
      start,
      end,
      ingredient: null,
      item: {
        words: t('glass.quoted', { words: step.content.text.slice(start, end) }),
        why: [t('glass.made', { step: madeIn }), ...(certain ? [] : [t('glass.made-guess')])],
        choices: [],
      },
    }));
}

/** Ingredients of which the cook said that they are not meant here. */
function absentItems(here: At): readonly StepItem[] {
  const { step } = here;
  const used = new Set(step.uses.map((use) => use.ingredient));
  return allIngredients(here.recipe)
    .filter((one) => !used.has(one.index) && saidOf(one, here) === 'none')
    .map((one) => ({
      kind: 'step',
      start: step.content.text.length,
      end: step.content.text.length,
      ingredient: one.index,
      item: { words: one.text, why: [t('glass.use-said')], choices: roleChoices(one, 'none', here) },
    }));
}

const roles: readonly { readonly role: Role; readonly words: WordKey }[] = [
  { role: 'adds', words: 'glass.role-adds' },
  { role: 'mention', words: 'glass.role-mention' },
  { role: 'none', words: 'glass.role-none' },
];

const roleChoices = (ingredient: Ingredient, now: Role, here: At): readonly Choice[] =>
  roles.map(({ role, words }) => ({
    words: t(words),
    chosen: role === now,
    does: 'correct',
    correction: useCorrection(ingredient, role, here),
  }));

/** The ingredients that a step doesn't use, each with what makes it go in there. */
export function addableIn(step: Step, looked: Looked): readonly Choice[] {
  const here = at(step, looked);
  const used = new Set(step.uses.map((use) => use.ingredient));
  return allIngredients(looked.recipe)
    .filter((one) => !used.has(one.index) && saidOf(one, here) !== 'none')
    .map((one) => ({
      words: one.text,
      chosen: false,
      does: 'correct',
      correction: useCorrection(one, 'adds', here),
    }));
}

const useCorrection = (ingredient: Ingredient, role: Role, { lines, line }: At): UseCorrection => ({
  kind: 'use',
  line,
  ingredient: lines.ofIngredient(ingredient),
  role,
});

function saidOf(ingredient: Ingredient, { corrections, lines, line }: At): Role | null {
  const own = lines.ofIngredient(ingredient);
  const said = corrections.find(
    (one) => one.kind === 'use' && isSameLine(one.line, line) && isSameLine(one.ingredient, own),
  );
  return said?.kind === 'use' ? said.role : null;
}
