import type { LengthSaid, PlannedDish, ServePlan, StepMark, Stretch } from '#core/serve-at/stretch.ts';
import { mostDishes } from '#core/serve-at/stretch.ts';
import { listOf, number, oneOf, orNull, record, text, wholeNumber, yesOrNo } from './shape.ts';
import type { Shape } from './shape.ts';

const aMoment = number(0, Number.MAX_SAFE_INTEGER);
const aStep = wholeNumber(0, 10_000);
const aPart = wholeNumber(0, 10_000);
const seconds = number(1, 366 * 86_400);

const stretch = record<Stretch>({
  step: aStep,
  part: aPart,
  seconds,
  hands: oneOf('on', 'off'),
  from: oneOf('found', 'guess', 'cook'),
  spoils: yesOrNo,
  label: text(1000),
});

const dish = record<PlannedDish>({
  recipe: text(4096, 1),
  title: text(1000),
  version: text(200),
  stretches: atLeastOne(stretch, 1000),
  stated: orNull(seconds),
  said: listOf(record<LengthSaid>({ step: aStep, part: aPart, stepText: text(100_000), seconds }), 1000),
  marks: listOf(record<StepMark>({ step: aStep, at: aMoment }), 10_000),
  finishedAt: orNull(aMoment),
});

/** Also used for what was kept from an earlier run. */
export const servePlan = record<ServePlan>({
  serveAt: aMoment,
  plannedAt: aMoment,
  dishes: atLeastOne(dish, mostDishes),
});

/** A plan of nothing has no beginning. */
function atLeastOne<Value>(shape: Shape<Value>, longest: number): Shape<readonly Value[]> {
  const list = listOf(shape, longest);
  return (value): value is readonly Value[] => list(value) && value.length > 0;
}
