import type { Ingredient } from '#core/ingredient/ingredient.ts';
import type { RichText } from '#core/recipe/rich-text.ts';
import type { Use } from '#core/recipe/recipe.ts';
import type { Around } from './around.ts';
import { collectivesIn, isSameSection, ofOneSection, withOpened } from './collectives.ts';
import type { Sections } from './collectives.ts';
import type { Mention, StepReading } from './mentions.ts';
import type { ShareSignal } from './share-signals.ts';
import { isAmountOf, plainNaming, sharedOut } from './shares.ts';
import { NamedSoFar } from './named-so-far.ts';
import { stepReader } from './step-reader.ts';
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
  /** Their texts in lower case. */
  readonly #lines: readonly string[];
  readonly #isReserved: readonly boolean[];
  readonly #sections: Sections;
  readonly #read: (text: string) => StepReading;
  readonly #readings: StepReading[] = [];
  /** By ingredient, the last step that names it, and that says there that it is put in. */
  readonly #lastNamed: number[] = [];
  readonly #lastAdded: number[] = [];
  readonly #named = new NamedSoFar();

  constructor(ingredients: readonly Ingredient[], language: string, sections: Sections, texts: readonly string[]) {
    this.#ingredients = ingredients;
    this.#lines = ingredients.map(({ text }) => text.toLowerCase());
    this.#isReserved = this.#lines.map((line) => reserved.test(line));
    this.#sections = withOpened(sections, texts);
    if (language === 'zh' || language === 'ja') {
      const names = hanNames(ingredients);
      const marks = marksOf(ingredients);
      this.#read = (text) => readHanStep(text, names, marks);
    } else {
      const all = [...new Set([...sections.ingredients, ...sections.steps])];
      this.#read = stepReader(ingredients, language, texts, all);
    }
  }

  /** What "the remaining ingredients" are is known only from the steps after. */
  find(step: RichText, at: number): void {
    const reading = this.#read(step.text);
    this.#readings.push(reading);
    for (const { among, lines, isAdded } of reading.mentions) {
      if (among.length > 1) continue;
      for (const ingredient of lines) {
        this.#lastNamed[ingredient] = at;
        if (isAdded) this.#lastAdded[ingredient] = at;
      }
    }
  }

  readStep(step: RichText, at: number): void {
    const { mentions, around, traits } = this.#readings[at]!;
    const { excepts, isMany } = traits;
    for (const mention of mentions) {
      if (excepts && around(mention).isExcepted) continue;
      const isBold = step.marks.some(
        (mark) => mark.kind === 'strong' && mark.start <= mention.start && mark.end >= mention.end,
      );
      this.#name(at, mention, around(mention), { isBold, isAdded: isBold || mention.isAdded });
    }
    if (isMany) this.#nameCollectives(step, at, excepts);
    this.#nameListed(step, at);
  }

  /** "Mix in a bowl" under a list of its own: what the words don't name goes in where it is first said to, or at the first word. */
  #nameListed(step: RichText, at: number): void {
    const listed = this.#sections.listed?.[at] ?? [];
    const start = this.#readings[at]!.traits.adding[0] ?? step.text.search(/\p{L}/u);
    if (start < 0) return;
    const end = start + (/^\p{L}*/u.exec(step.text.slice(start, start + 40))?.[0].length ?? 0);
    for (const ingredient of listed)
      if (!this.#named.of(ingredient).some((naming) => naming.step === at && naming.signal.kind !== 'more'))
        this.#named.putFirst({ ...plainNaming, step: at, ingredient, start, end, certain: true });
  }

  #name(at: number, mention: Mention, around: Around, { isBold, isAdded }: How): void {
    const { start, end, only } = mention;
    const isReserved = mention.lines.some((one) => this.#isReserved[one] === true);
    const signal = around.signal(isReserved);
    // Reserving what is listed as reserved makes it; it is used later.
    if (signal.kind === 'aside' && isReserved) return;
    const { chosen, certain, isBegun } = this.#choose(at, mention, around, isAdded, signal);
    for (const ingredient of chosen) {
      const { isState } = around;
      // "Un moule beurré" before "ajouter le beurre": the list's butter goes in there.
      if (isState && this.#isAddedLater(ingredient, at)) continue;
      if (only === 'new' && !isBegun && this.#named.isNamed(ingredient, at)) continue;
      const isPrepared = this.#named.has(ingredient) && this.#isMade(ingredient, around.madeState);
      const isMixture =
        only === 'given' || around.isAdvised || (!isAdded && this.#isAddedLater(ingredient, at) && around.isForeseen);
      const isPreparing = !isAdded && signal.kind === 'none' && !this.#named.has(ingredient) && around.isPreparing;
      this.#named.note({
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

  /** Whether a step before has made it so, and not the list. */
  #isMade(ingredient: number, state: string | null): boolean {
    return state !== null && !this.#lines[ingredient]!.includes(state);
  }

  #isAddedLater(ingredient: number, at: number): boolean {
    return (this.#lastAdded[ingredient] ?? 0) > at && !this.#named.has(ingredient);
  }

  #choose(at: number, mention: Mention, around: Around, isAdded: boolean, signal: ShareSignal): Choice {
    const { among } = mention;
    const [first] = among;
    if (mention.isMarked) return { chosen: among.flatMap((thing) => thing.ingredients), certain: true };
    const begun = mention.only === 'given' ? [] : this.#begun(mention, around, signal);
    if (begun.length > 0) return { chosen: begun, certain: mention.certain || begun.length === 1, isBegun: true };
    if (among.length === 1 && first!.ingredients.length === 1)
      return { chosen: first!.ingredients, certain: mention.certain };
    if (among.length > 1 && mention.isPlural) {
      const unnamed = among.flatMap((thing) => thing.ingredients).filter((one) => !this.#named.has(one));
      const fresh = around.isBoth ? ofOneSection(unnamed, this.#sections.ingredients) : unnamed;
      if (fresh.length > 0 && (fresh.length > 1 || mention.only === 'new'))
        return { chosen: [...new Set(fresh)], certain: false };
    }
    return this.#chooseOne(at, mention, around.wordBefore, isAdded, signal);
  }

  /** "The remaining oil" is that of which a part went in, "the chopped vegetables" those that were chopped. */
  #begun({ among, lines }: Mention, around: Around, signal: ShareSignal): readonly number[] {
    if (signal.kind !== 'rest' && (among.length < 2 || !around.isCut)) return noLines;
    if (lines.length < 2) return noLines;
    if (signal.kind === 'rest')
      return lines.filter((one) => this.#named.of(one).some((naming) => takesPart.has(naming.signal.kind)));
    const cut = lines.filter(
      (one) => this.#named.has(one) && this.#named.of(one).every((naming) => naming.isPreparing),
    );
    return cut.length > 1 ? cut : noLines;
  }

  /** Of lines that the words fit equally: by the section, the amount, the words before it, and whose turn it is. */
  #chooseOne(at: number, mention: Mention, before: string | null, isAdded: boolean, signal: ShareSignal): Choice {
    const { lines } = mention;
    const isOneName = mention.among.length === 1;
    let best = lines[0]!;
    let most = Number.NEGATIVE_INFINITY;
    let isTied = false;
    for (const ingredient of isOneName ? lines : new Set(lines)) {
      const score = this.#score(ingredient, at, before, isAdded, signal);
      if (score < most) continue;
      isTied = score === most;
      if (isTied && !this.#named.isNamed(ingredient, at)) continue;
      best = ingredient;
      most = score;
    }
    return { chosen: [best], certain: mention.certain && (isOneName || !isTied) };
  }

  #score(ingredient: number, at: number, before: string | null, isAdded: boolean, signal: ShareSignal): number {
    const line = this.#ingredients[ingredient]!;
    const isNamed = this.#named.isNamed(ingredient, at);
    const here = this.#named.isLastNamedIn(ingredient, at);
    const wanted = signal.kind === 'rest' || signal.kind === 'more' ? isNamed : !isNamed;
    let score = isAdded === wanted ? 2 : 0;
    if (!isAdded && isNamed) score += 1;
    if (here) score += 3;
    if (this.#sections.listed?.[at]?.includes(ingredient) === true) score += 8;
    if (isSameSection(this.#sections.ingredients[ingredient] ?? null, this.#sections.steps[at] ?? null)) score += 4;
    if (signal.kind === 'part' && signal.amount && isAmountOf(signal.amount, line)) score += isNamed ? 2 : 4;
    if (before !== null && this.#lines[ingredient]!.includes(before)) score += 5;
    return score;
  }

  #nameCollectives(step: RichText, at: number, excepts: boolean): void {
    if (this.#ingredients.length > mostMeant) return;
    const { mentions, around } = this.#readings[at]!;
    const excepted = new Set<number>();
    if (excepts)
      for (const mention of mentions)
        if (around(mention).isExcepted)
          for (const thing of mention.among) for (const one of thing.ingredients) excepted.add(one);
    const found = collectivesIn(step.text, {
      groups: this.#ingredients.map((one) => this.#sections.ingredients[one.index] ?? null),
      names: this.#ingredients.map((one) => one.name),
      section: this.#sections.steps[at] ?? null,
      isNamed: (ingredient) => this.#named.has(ingredient) || excepted.has(ingredient),
      isAddedLater: (ingredient) => (this.#lastAdded[ingredient] ?? 0) > at,
      isNamedLater: (ingredient) => (this.#lastNamed[ingredient] ?? 0) > at,
    });
    for (const { start, end, ingredients } of found)
      for (const ingredient of ingredients)
        this.#named.note({
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
    for (const [ingredient, namings] of this.#named.all())
      for (const { step, use } of sharedOut(namings, this.#ingredients[ingredient]!)) steps[step]!.push(use);
    return steps.map((uses) => uses.sort((a, b) => a.start - b.start || a.ingredient - b.ingredient));
  }
}

/** A list of thousands is no list that a step means as a whole. */
const mostMeant = 200;
const reserved = /reserv|réserv|saved|leftover|aufgefangen/i;
const noLines: readonly number[] = [];
const takesPart: ReadonlySet<string> = new Set(['part', 'aside', 'some']);
