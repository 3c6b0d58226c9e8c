import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { DurationMention, Recipe, Step } from '#core/recipe/recipe.ts';
import { clauseStart } from '#core/text/clause.ts';
import { madeOnTheWay } from '#core/uses/made-on-the-way.ts';
import { leadGuess, miseGuess, stepGuess } from './guess.ts';
import type { Guess } from './guess.ts';
import { needsHands, timesOver } from './hands.ts';
import { sumOf } from './stretch.ts';
import type { LengthSaid, Stretch } from './stretch.ts';

type Bare = Omit<Stretch, 'step' | 'part'>;

/** Longer than any step takes; a year of ageing must not make dates that no calendar has. */
const longest = 60 * 86_400;
const most = 300;

/**
 * What a recipe takes, in order: getting everything out, then each step's waits at the high end of their ranges, with the
 * work before them where it takes long. A step that says no time is guessed. Never empty.
 */
export function stretchesOf(recipe: Recipe): readonly Stretch[] {
  const made = madeOnTheWay(recipe);
  const lines = allIngredients(recipe).filter(({ index }) => !made.has(index));
  const mise: readonly Bare[] =
    lines.length === 0 ? [] : [guessed('on', miseGuess(lines.map(({ text }) => text)), '', '')];
  const all = [
    numbered(0, mise),
    ...allSteps(recipe).map((step) => numbered(step.number, ofStep(step, recipe.language))),
  ].flat();
  return all.length === 0 ? numbered(0, [guessed('on', 10, '', '')]) : all.slice(0, most);
}

const numbered = (step: number, bare: readonly Bare[]): readonly Stretch[] =>
  bare.map((stretch, part) => ({ step, part, ...stretch }));

function ofStep({ content, durations, uses }: Step, language: string): readonly Bare[] {
  const { text } = content;
  const first = durations[0];
  if (first === undefined) {
    const added = new Set(uses.filter(({ adds }) => adds).map(({ ingredient }) => ingredient)).size;
    return ofGuess(stepGuess(text, added, language), text);
  }
  const lead = text.slice(0, clauseStart(text, first.start, '.;!?。；\n', text.length));
  return [...ofGuess(leadGuess(lead, language), lead), ...durations.map((wait) => ofWait(text, wait))];
}

function ofWait(text: string, wait: DurationMention): Bare {
  const hands = needsHands(text, wait) ? 'on' : 'off';
  return {
    seconds: Math.min(longest, Math.max(1, Math.round(wait.maxSeconds * timesOver(text, wait)))),
    hands,
    from: wait.soft ? 'guess' : 'found',
    spoils: spoilsAfter(wait.label) || (hands === 'off' && isPasta(wait.label, text)),
    label: wait.label === '' ? opening(text) : wait.label,
  };
}

const ofGuess = ({ on, off }: Guess, text: string): readonly Bare[] => [
  ...(on > 0 ? [guessed('on', on, opening(text), off > 0 ? '' : text)] : []),
  ...(off > 0 ? [guessed('off', off, opening(text), '')] : []),
];

const guessed = (hands: Stretch['hands'], minutes: number, label: string, spoiling: string): Bare => ({
  seconds: Math.max(1, minutes) * 60,
  hands,
  from: 'guess',
  spoils: spoilsAfter(spoiling),
  label,
});

const spoiling =
  /(?<!\p{L})(?:(?:stir-?|deep-?|pan-?|air-?)?fr(?:y|ies|ied|ying)|sear|saut[eé]|griddl|whip|flamb|(?:an)?brat|frittier|frire|poêl|saisi|freí|fríe|saltea|frigg|salta|frit[ae]|roerbak|stek(?:\p{L}?)(?!\p{L}))|翻炒|爆炒|炒|炸|煎|揚げ/iu;
const spoilsAfter = (words: string): boolean => spoiling.test(words);
const boils = /^(?:boil|cook|koch|kook|koka|cuire|cuis|cuoc|bollire|cocer|cuece|cozinh|茹で|ゆで|煮)/iu;
const pasta = /pasta|spaghetti|noodle|linguin|penne|tagliatelle|fettuccin|macaroni|nudel|pâtes|fideos|massa|麺|面条/iu;
const isPasta = (label: string, text: string): boolean => boils.test(label) && pasta.test(text);

/** How a step begins, as a name for it. */
function opening(text: string): string {
  const start = /^[^.;!?。；，、\n]*/u.exec(text.trim())?.[0] ?? '';
  if (start.length <= 48) return start;
  const cut = start.slice(0, 48);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 24))}…`;
}

/** With the lengths that the cook said in place of what was found or guessed. */
export const withLengths = (stretches: readonly Stretch[], said: readonly LengthSaid[]): readonly Stretch[] =>
  stretches.map((stretch) => {
    const own = said.findLast((one) => one.step === stretch.step && one.part === stretch.part);
    return own === undefined ? stretch : { ...stretch, seconds: own.seconds, from: 'cook' };
  });

/** What the file itself says it takes, where that is longer than all that was found or guessed. Seconds. */
export function statedLonger({ times }: Pick<Recipe, 'times'>, stretches: readonly Stretch[]): number | null {
  const { prep, cook, total } = times;
  const stated = total?.maxSeconds ?? (prep && cook ? prep.maxSeconds + cook.maxSeconds : null);
  return stated !== null && stated > sumOf(stretches) && stated <= longest ? stated : null;
}
