import type { Amount, Ingredient, Rational } from '#core/ingredient/ingredient.ts';
import { add, compare, divide, multiply, one, rational, toNumber, zero } from '#core/ingredient/rational.ts';
import { unitById } from '#core/ingredient/units.ts';
import type { Share, Use } from '#core/recipe/recipe.ts';
import { remembered } from '#core/text/remember.ts';
import type { ShareSignal } from './share-signals.ts';

/** One time that an ingredient is named, in the order of the steps. */
export interface Naming {
  readonly step: number;
  readonly ingredient: number;
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  /** The words there say that something is put in. */
  readonly isAdded: boolean;
  readonly isBold: boolean;
  /** Only what is in already can be meant. */
  readonly isMixture: boolean;
  /** "The melted butter": an earlier step made it so, and that was its use. */
  readonly isPrepared: boolean;
  /** "Chop the onions": all of them, also where only half goes into the pot later. */
  readonly isPreparing: boolean;
  readonly signal: ShareSignal;
}

/** All of it goes in, and nothing else is said. */
export const plainNaming = {
  isAdded: true,
  isBold: false,
  isMixture: false,
  isPrepared: false,
  isPreparing: false,
  signal: { kind: 'none' },
} as const;

/** `step` counts from 0. */
export interface UseInStep {
  readonly step: number;
  readonly use: Use;
}

const divided =
  /\b(?:divided|separated|plus (?:\S+ ){0,3}(?:more|extra)|in two parts|geteilt|divisée?s?|diviso|divisa|divididos?|divididas?|verdeeld|delat)\b|分成|分次/iu;

const isDividedText = remembered((text) => divided.test(text), 1000);

/** A line that says that not all of it goes in at once. */
export const isDivided = ({ text }: Pick<Ingredient, 'text'>): boolean => isDividedText(text);

/** Put in again and again; a list without an amount means them every time. */
const seasonings: ReadonlySet<string> = new Set(
  'salt pepper oil olive sesame sunflower peanut canola rapeseed avocado neutral frying virgin extra vegetable cooking black white sea kosher ground fresh freshly cracked and or spray seasoning to taste salz pfeffer öl und sel poivre huile et sal pimienta aceite y sale pepe olio e zout peper en olie salt peppar olja och'.split(
    ' ',
  ),
);
const isSeasoningName = (name: string): boolean =>
  name !== '' && (name.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => seasonings.has(word));

const millilitres: ReadonlyMap<string, number> = new Map([
  ...([
    ['ml', 1],
    ['cl', 10],
    ['dl', 100],
    ['l', 1000],
    ['tsp', 4.929],
    ['tbsp', 14.787],
    ['cup', 236.59],
  ] as const),
  ...([
    ['floz', 29.574],
    ['floz', 29.574],
    ['pint', 473.2],
    ['quart', 946.4],
    ['gallon', 3785],
  ] as const),
]);
const grams: ReadonlyMap<string, number> = new Map([
  ...([
    ['mg', 0.001],
    ['g', 1],
    ['kg', 1000],
    ['oz', 28.35],
    ['lb', 453.6],
    ['jin', 500],
    ['liang', 50],
  ] as const),
]);

/** The uses of one ingredient: what goes in where, so that no step shows all of what was divided. `namings` are all of one ingredient. */
export function sharedOut(namings: readonly Naming[], ingredient: Ingredient): readonly UseInStep[] {
  const goesInParts = isDivided(ingredient);
  const isUnmeasured = hasNoAmount(ingredient);
  const isSeasoning = isUnmeasured && isSeasoningName(ingredient.name);
  const uses: UseInStep[] = [];
  // "Add more oil if it sticks" takes nothing from what the list says.
  const besides = new Set<UseInStep>();
  let partly = goesInParts;
  const prepared = new Set<UseInStep>();
  let isIn = false;
  let isGone = false;
  const said = new Set<UseInStep>();
  for (const naming of namings) {
    // "A third of the ricotta mixture" is not a third of the ricotta, which is in already.
    const share = naming.isMixture ? null : shareOf(naming.signal, ingredient);
    const again: boolean =
      share !== null ||
      naming.signal.kind === 'more' ||
      ((partly || isSeasoning) && naming.isAdded && !naming.isPrepared && !isGone);
    const adds: boolean = naming.signal.kind !== 'aside' && !naming.isMixture && (!isIn || again);
    if (naming.isMixture && !isIn) continue;
    const given: Share | null =
      naming.signal.kind === 'more' || naming.signal.kind === 'some' ? { kind: 'unknown' } : share;
    const use = { step: naming.step, use: useOf(naming, adds, adds ? (given ?? { kind: 'all' }) : null) };
    uses.push(use);
    if (naming.isPreparing && adds) prepared.add(use);
    if (adds && share?.kind === 'all') said.add(use);
    if (naming.signal.kind === 'more' && !partly) besides.add(use);
    // After the rest went in, "toss with the rice" is what is in the pan.
    isGone ||= share?.kind === 'rest';
    isIn ||= adds;
    partly ||= leavesSome(share, isUnmeasured) || naming.signal.kind === 'aside' || naming.signal.kind === 'some';
  }
  // "1 tsp salt" of "1 tsp salt, plus more": all that the list measures. Said twice, it is more than there is.
  if (goesInParts && said.size === 1 && uses.every((use) => said.has(use) || use.use.share?.kind !== 'part'))
    for (const use of said) prepared.add(use);
  return settled(uses, besides, prepared, goesInParts, partly);
}

const hasNoAmount = ({ amounts }: Ingredient): boolean => amounts.every((amount) => amount.quantity === null);

/** "A handful of green onions" is all that is said of them where the list has no amount. */
const leavesSome = (share: Share | null, isUnmeasured: boolean): boolean =>
  share !== null && share.kind !== 'all' && !(isUnmeasured && share.kind === 'part' && share.fraction === null);

const useOf = ({ ingredient, start, end, certain }: Naming, adds: boolean, share: Share | null): Use => ({
  ingredient,
  start,
  end,
  adds,
  certain,
  share,
});

/** Where more than one step adds it, an "all" that nobody said is not all. */
function settled(
  uses: readonly UseInStep[],
  besides: ReadonlySet<UseInStep>,
  prepared: ReadonlySet<UseInStep>,
  goesInParts: boolean,
  partly: boolean,
): readonly UseInStep[] {
  const adding = uses.filter((one) => one.use.adds && !besides.has(one) && !prepared.has(one));
  const isMentioned = adding.length + besides.size + prepared.size !== uses.length;
  if (adding.length < 2 && !goesInParts && !(partly && isMentioned)) return uses;
  const last = adding.at(-1);
  const left = leftAfter(adding.slice(0, -1).map((one) => one.use.share));
  const restShare: Share = left === null ? { kind: 'rest' } : { kind: 'rest', fraction: left };
  return uses.map((one) => {
    const kind = one.use.share?.kind;
    if (kind === 'rest' && one === last) return { step: one.step, use: { ...one.use, share: restShare } };
    if (kind !== 'all' || prepared.has(one)) return one;
    const isRest =
      one === last && adding.length > 1 && adding.slice(0, -1).every((other) => other.use.share?.kind === 'part');
    return { step: one.step, use: { ...one.use, share: isRest ? restShare : { kind: 'unknown' } } };
  });
}

/** What is left of the whole; null where an earlier step doesn't say exactly what it takes, or they take more than there is. */
function leftAfter(shares: readonly (Share | null)[]): Rational | null {
  let taken = zero;
  for (const share of shares) {
    if (share?.kind !== 'part' || share.fraction === null) return null;
    taken = add(taken, share.fraction);
  }
  const left = subtract(one, taken);
  return shares.length > 0 && left.numerator > 0 ? left : null;
}

const subtract = (a: Rational, b: Rational): Rational => add(a, multiply(b, rational(-1)));

/** What the words say, measured against the line: "2 eggs" of "2 eggs" are all. Null where they say nothing. */
function shareOf(signal: ShareSignal, ingredient: Ingredient): Share | null {
  if (signal.kind === 'rest') return { kind: 'rest' };
  if (signal.kind !== 'part') return null;
  // "Some coriander" is all where the list says "some" or nothing.
  if (signal.amount === null && signal.fraction === null && hasNoAmount(ingredient)) return null;
  if (signal.amount === null) return { kind: 'part', fraction: signal.fraction, amount: null };
  const { amount } = signal;
  const whole = ingredient.amounts.filter((one) => !one.isSize && one.quantity !== null);
  if (whole.length === 0) return { kind: 'part', fraction: null, amount };
  const ratios = whole.flatMap((line) => ratioOf(amount, line) ?? []);
  // "1 cup" of "1 cup plus 2 tbsp" is not all of it.
  if (whole.length > 1 && isSum(ingredient.text, whole)) return { kind: 'part', fraction: null, amount };
  if (ratios.some(({ near }) => near)) return { kind: 'all' };
  // "2 cups" where the list has one: somebody erred, and nobody knows who.
  if (ratios.length > 0 && ratios.every(({ over }) => over)) return { kind: 'unknown' };
  return { kind: 'part', fraction: ratios.find(({ exact }) => exact !== null)?.exact ?? null, amount };
}

const summing = /(?<!\p{L})(?:plus|and|und|et|y|e|och|en)(?!\p{L})|\+/iu;

const isSum = (text: string, [first, second]: readonly Amount[]): boolean =>
  first !== undefined && second !== undefined && summing.test(text.slice(first.end, second.start));

interface Ratio {
  /** Null where the units differ: a cup is not exactly any number of millilitres. */
  readonly exact: Rational | null;
  /** As much as the line says, or as good as. */
  readonly near: boolean;
  readonly over: boolean;
}

function ratioOf(amount: Amount, line: Amount): Ratio | null {
  if (amount.quantity === null || line.quantity === null || line.quantity.max.numerator === 0) return null;
  const isSame = amount.unit === line.unit || (isCounted(amount) && isCounted(line));
  if (isSame) {
    const exact = divide(amount.quantity.max, line.quantity.max);
    const order = compare(exact, one);
    return { exact: order < 0 ? exact : null, near: order === 0, over: order > 0 };
  }
  const scale = sizeOf(amount.unit, line.unit);
  if (scale === null) return null;
  const ratio = (toNumber(amount.quantity.max) * scale) / toNumber(line.quantity.max);
  return { exact: null, near: ratio > 0.93 && ratio < 1.07, over: ratio >= 1.07 };
}

const isCounted = ({ unit }: Amount): boolean => unit === null || unitById(unit)?.counting === true;

function sizeOf(from: string | null, to: string | null): number | null {
  for (const table of [millilitres, grams]) {
    const [a, b] = [table.get(from ?? ''), table.get(to ?? '')];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return null;
}

/** Whether an amount in a step is what the line says: tells two lines of one name apart. */
export const isAmountOf = (amount: Amount, ingredient: Ingredient): boolean =>
  ingredient.amounts.some((line) => !line.isSize && ratioOf(amount, line)?.near === true && amount.unit === line.unit);
