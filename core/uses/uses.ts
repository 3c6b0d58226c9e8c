import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { RichText } from '#core/recipe/rich-text.ts';
import type { Use } from '#core/recipe/recipe.ts';
import { collectivesIn, isExcepted, isSameSection, ofOneSection, withOpened } from './collectives.ts';
import type { Sections } from './collectives.ts';
import { addsAt, finderFor, isAdvised, readStepWords } from './mentions.ts';
import type { Mention, StepReading, Thing } from './mentions.ts';
import { isBoth, isCut, isForeseen, isMadeSo, isPreparing as isPreparingAt, isStateOf } from './use-states.ts';
import { signalAt } from './share-signals.ts';
import type { ShareSignal } from './share-signals.ts';
import { isAmountOf, plainNaming, sharedOut } from './shares.ts';
import type { Naming } from './shares.ts';
import { withLone } from './use-lone.ts';
import { soughtOf } from './use-names.ts';
import { lastBefore } from './use-rising.ts';
import { marksOf } from './han-marks.ts';
import { hanNames, readHanStep } from './uses-han.ts';

/**
 * For each step, the ingredients that it names. The first time a thing is named it is added; afterwards it is in, unless
 * the words or the line say that it was divided. `ingredients` are those of the whole recipe, each at its own index.
 */
export function findUses(
  ingredients: readonly Ingredient[],
  steps: readonly RichText[],
  language: string,
  sections?: Sections,
): readonly (readonly Use[])[] {
  const texts = steps.map((step) => step.text);
  const reading = new Reading(ingredients, language, sections ?? { ingredients: [], steps: [] }, texts);
  steps.forEach((step, at) => reading.find(step, at));
  steps.forEach((step, at) => reading.readStep(step, at));
  return reading.uses(steps.length);
}

interface Placed {
  readonly reading: StepReading;
  readonly places: readonly { readonly mention: Mention; readonly isAdded: boolean }[];
}

interface Choice {
  readonly chosen: readonly number[];
  readonly certain: boolean;
  /** Of these a part went in before, or they were cut: they are meant again. */
  readonly isBegun?: true;
}

interface How {
  readonly isBold: boolean;
  readonly isAdded: boolean;
}

/** Some of it, and nobody says how much. */
const unsaid: ShareSignal = { kind: 'some' };

/** One walk through the steps: which gingers are named already is known only from those before. */
class Reading {
  readonly #ingredients: readonly Ingredient[];
  readonly #sections: Sections;
  readonly #read: (text: string) => StepReading;
  readonly #readings: Placed[] = [];
  readonly #lastNamed = new Map<number, number>();
  readonly #lastAdded = new Map<number, number>();
  readonly #namings = new Map<number, Naming[]>();

  constructor(ingredients: readonly Ingredient[], language: string, sections: Sections, texts: readonly string[]) {
    this.#ingredients = ingredients;
    this.#sections = withOpened(sections, texts);
    if (language === 'zh' || language === 'ja') {
      const names = hanNames(ingredients);
      const marks = marksOf(ingredients);
      this.#read = (text) => readHanStep(text, names, marks);
    } else {
      const all = [...new Set([...sections.ingredients, ...sections.steps])];
      const finder = finderFor(withLone(soughtOf(ingredients, language), texts, all), language);
      this.#read = (text) => readStepWords(text, finder);
    }
  }

  /** What "the remaining ingredients" are is known only from the steps after. */
  find(step: RichText, at: number): void {
    const reading = this.#read(step.text);
    const places = reading.mentions.map((mention) => ({
      mention,
      isAdded: !mention.isTarget && addsAt(mention.start, reading),
    }));
    this.#readings.push({ reading, places });
    for (const { mention, isAdded } of places) {
      if (mention.among.length > 1) continue;
      for (const ingredient of mention.among[0]!.ingredients.slice(0, mostOfOneName)) {
        this.#lastNamed.set(ingredient, at);
        if (isAdded) this.#lastAdded.set(ingredient, at);
      }
    }
  }

  readStep(step: RichText, at: number): void {
    const { places, reading } = this.#readings[at]!;
    const { excepts, isMany } = reading;
    for (const { mention, isAdded } of places) {
      if (excepts && isExcepted(step.text, mention.start)) continue;
      const isBold = step.marks.some(
        (mark) => mark.kind === 'strong' && mark.start <= mention.start && mark.end >= mention.end,
      );
      this.#name(step, at, mention, { isBold, isAdded: isBold || isAdded });
    }
    if (isMany) this.#nameCollectives(step, at, excepts);
    this.#nameListed(step, at);
  }

  /** "Mix in a bowl" under a list of its own: what the words don't name goes in where it is first said to, or at the first word. */
  #nameListed(step: RichText, at: number): void {
    const listed = this.#sections.listed?.[at] ?? [];
    const start = this.#readings[at]!.reading.adding[0] ?? step.text.search(/\p{L}/u);
    if (start < 0) return;
    const end = start + (/^\p{L}*/u.exec(step.text.slice(start, start + 40))?.[0].length ?? 0);
    for (const ingredient of listed)
      if (!this.#namings.get(ingredient)?.some((naming) => naming.step === at && naming.signal.kind !== 'more'))
        this.#namings.set(ingredient, [
          { ...plainNaming, step: at, ingredient, start, end, certain: true },
          ...(this.#namings.get(ingredient) ?? []),
        ]);
  }

  #name(step: RichText, at: number, mention: Mention, { isBold, isAdded }: How): void {
    const { start, end, only } = mention;
    const isReserved = mention.among.some((thing) =>
      thing.ingredients.slice(0, mostOfOneName).some((one) => reserved.test(this.#ingredients[one]?.text ?? '')),
    );
    const { telling: words, numbers, clauses } = this.#readings[at]!.reading;
    const signal = signalAt(step.text, mention, lastBefore(clauses, start + 1), { words, numbers }, isReserved);
    // Reserving what is listed as reserved makes it; it is used later.
    if (signal.kind === 'aside' && isReserved) return;
    const { chosen, certain, isBegun } = this.#choose(step.text, at, mention, isAdded, signal);
    for (const ingredient of chosen) {
      const isState = isStateOf(step.text, mention);
      // "Un moule beurré" before "ajouter le beurre": the list's butter goes in there.
      if (isState && this.#isAddedLater(ingredient, at)) continue;
      if (only === 'new' && !isBegun && this.#isNamed(ingredient, at)) continue;
      const isPrepared =
        this.#namings.has(ingredient) && isMadeSo(step.text, mention, this.#ingredients[ingredient]!.text);
      const isMixture =
        only === 'given' ||
        isAdvised(step.text, start, this.#readings[at]!.reading) ||
        (!isAdded && this.#isAddedLater(ingredient, at) && isForeseen(step.text, start));
      const isPreparing =
        !isAdded && signal.kind === 'none' && !this.#namings.has(ingredient) && isPreparingAt(step.text, mention);
      this.#note({
        step: at,
        ingredient,
        start,
        end,
        certain: certain && !isState,
        isAdded,
        isBold,
        isMixture,
        isPrepared,
        isPreparing,
        signal: isState && signal.kind === 'none' ? unsaid : signal,
      });
    }
  }

  #isAddedLater(ingredient: number, at: number): boolean {
    return (this.#lastAdded.get(ingredient) ?? 0) > at && !this.#namings.has(ingredient);
  }

  /** Keeps one naming for each step, the boldest; a second one only where it says how much more goes in. */
  #note(naming: Naming): void {
    const all = this.#namings.get(naming.ingredient);
    if (!all) {
      this.#namings.set(naming.ingredient, [naming]);
      return;
    }
    const last = all.at(-1)!;
    if (last.step !== naming.step) all.push(naming);
    // "Add flour until the flour mixture is smooth": the mixture takes nothing back.
    else if (last.isMixture !== naming.isMixture) all[all.length - 1] = last.isMixture ? naming : last;
    else if (last.signal.kind !== 'none' && naming.signal.kind !== 'none') all.push(naming);
    else if (last.signal.kind === 'aside' || naming.signal.kind === 'aside') all.push(naming);
    else if (naming.signal.kind === 'rest' || naming.signal.kind === 'more') all.push(naming);
    else if (weightOf(naming) > weightOf(last) || (naming.certain && !last.certain))
      all[all.length - 1] = naming.signal.kind === 'none' ? { ...naming, signal: last.signal } : naming;
  }

  #isNamed(ingredient: number, before: number): boolean {
    const first = this.#namings.get(ingredient)?.find((naming) => naming.signal.kind !== 'aside' && !naming.isMixture);
    return first !== undefined && first.step < before;
  }

  #choose(text: string, at: number, mention: Mention, isAdded: boolean, signal: ShareSignal): Choice {
    const { among } = mention;
    const [first] = among;
    if (mention.isMarked) return { chosen: among.flatMap((thing) => thing.ingredients), certain: true };
    const begun = mention.only === 'given' ? [] : this.#begun(text, mention, signal);
    if (begun.length > 0) return { chosen: begun, certain: mention.certain || begun.length === 1, isBegun: true };
    if (among.length === 1 && first!.ingredients.length === 1)
      return { chosen: first!.ingredients, certain: mention.certain };
    if (among.length > 1 && mention.isPlural) {
      const unnamed = among.flatMap((thing) => thing.ingredients).filter((one) => !this.#namings.has(one));
      const fresh = isBoth(text, mention.start) ? ofOneSection(unnamed, this.#sections.ingredients) : unnamed;
      if (fresh.length > 0 && (fresh.length > 1 || mention.only === 'new'))
        return { chosen: [...new Set(fresh)], certain: false };
    }
    return this.#chooseOne(text, at, mention, isAdded, signal);
  }

  /** "The remaining oil" is that of which a part went in, "the chopped vegetables" those that were chopped. */
  #begun(text: string, { among, start }: Mention, signal: ShareSignal): readonly number[] {
    const lines = among.flatMap((thing) => thing.ingredients.slice(0, mostOfOneName));
    if (lines.length < 2) return [];
    if (signal.kind === 'rest')
      return lines.filter((one) => this.#namings.get(one)?.some((naming) => takesPart.has(naming.signal.kind)));
    if (among.length < 2 || !isCut(text, start)) return [];
    const cut = lines.filter((one) => this.#namings.get(one)?.every((naming) => naming.isPreparing));
    return cut.length > 1 ? cut : [];
  }

  /** Of lines that the words fit equally: by the section, the amount, the words before it, and whose turn it is. */
  #chooseOne(text: string, at: number, mention: Mention, isAdded: boolean, signal: ShareSignal): Choice {
    const said = wordBefore.exec(text.slice(Math.max(0, mention.start - 24), mention.start))?.[1]?.toLowerCase();
    const before = said !== undefined && !small.has(said) ? said : null;
    const options = mention.among.flatMap((thing: Thing) => thing.ingredients.slice(0, mostOfOneName));
    let best = { ingredient: options[0]!, score: Number.NEGATIVE_INFINITY, isTied: false };
    for (const ingredient of new Set(options)) {
      const score = this.#score(ingredient, at, before, isAdded, signal);
      const isTied = score === best.score;
      if (score > best.score || (isTied && this.#isNamed(ingredient, at))) best = { ingredient, score, isTied };
      else if (isTied) best = { ...best, isTied };
    }
    const isOneName = mention.among.length === 1;
    return { chosen: [best.ingredient], certain: mention.certain && (isOneName || !best.isTied) };
  }

  #score(ingredient: number, at: number, before: string | null, isAdded: boolean, signal: ShareSignal): number {
    const line = this.#ingredients[ingredient]!;
    const isNamed = this.#isNamed(ingredient, at);
    const here = this.#namings.get(ingredient)?.at(-1)?.step === at;
    const wanted = signal.kind === 'rest' || signal.kind === 'more' ? isNamed : !isNamed;
    let score = isAdded === wanted ? 2 : 0;
    if (!isAdded && isNamed) score += 1;
    if (here) score += 3;
    if (this.#sections.listed?.[at]?.includes(ingredient) === true) score += 8;
    if (isSameSection(this.#sections.ingredients[ingredient] ?? null, this.#sections.steps[at] ?? null)) score += 4;
    if (signal.kind === 'part' && signal.amount && isAmountOf(signal.amount, line)) score += isNamed ? 2 : 4;
    if (before !== null && line.text.toLowerCase().includes(before)) score += 5;
    return score;
  }

  #nameCollectives(step: RichText, at: number, excepts: boolean): void {
    if (this.#ingredients.length > mostMeant) return;
    const excepted = new Set<number>();
    if (excepts)
      for (const { mention } of this.#readings[at]!.places)
        if (isExcepted(step.text, mention.start))
          for (const thing of mention.among) for (const one of thing.ingredients) excepted.add(one);
    const found = collectivesIn(step.text, {
      groups: this.#ingredients.map((one) => this.#sections.ingredients[one.index] ?? null),
      names: this.#ingredients.map((one) => one.name),
      section: this.#sections.steps[at] ?? null,
      isNamed: (ingredient) => this.#namings.has(ingredient) || excepted.has(ingredient),
      isAddedLater: (ingredient) => (this.#lastAdded.get(ingredient) ?? 0) > at,
      isNamedLater: (ingredient) => (this.#lastNamed.get(ingredient) ?? 0) > at,
    });
    for (const { start, end, ingredients } of found)
      for (const ingredient of ingredients)
        this.#note({
          ...plainNaming,
          step: at,
          ingredient,
          start,
          end,
          certain: false,
        });
  }

  uses(count: number): readonly (readonly Use[])[] {
    const steps: Use[][] = Array.from({ length: count }, () => []);
    for (const [ingredient, namings] of this.#namings)
      for (const { step, use } of sharedOut(namings, this.#ingredients[ingredient]!)) steps[step]!.push(use);
    return steps.map((uses) => uses.sort((a, b) => a.start - b.start || a.ingredient - b.ingredient));
  }
}

/** Lines with one name that are told apart; a list of thousands of salts stays quick. */
const mostOfOneName = 24;
/** A list of thousands is no list that a step means as a whole. */
const mostMeant = 200;
const reserved = /reserv|réserv|saved|leftover|aufgefangen/i;
const wordBefore = /([\p{L}-]{3,})\s+$/u;
const small: ReadonlySet<string> = new Set(['the', 'and', 'with', 'add', 'your', 'into', 'some', 'more', 'for']);
const takesPart: ReadonlySet<string> = new Set(['part', 'aside', 'some']);
const weightOf = (naming: Naming): number => (naming.isBold ? 2 : 0) + (naming.isAdded ? 1 : 0);
