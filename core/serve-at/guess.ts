import { eachWord } from '#core/text/letters.ts';
import { cookingVerb, hanVerb } from '#core/waits/cooking-verbs.ts';

/** Whole minutes of work, and of waiting after it; either may be 0. */
export interface Guess {
  readonly on: number;
  readonly off: number;
}

const minutes = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([time, words]) => words.split(' ').map((word) => [word, Number(time)] as const)),
  );

/** Fair guesses for what English steps do without saying how long. */
const offMinutes = minutes({
  5: 'drain bloom reheat warm microwave',
  10: 'boil parboil blanch steam poach rest stand sit reduce thicken infuse steep cook',
  20: 'simmer cool',
  30: 'bake roast soak stew',
  60: 'chill refrigerate rise proof prove marinate braise',
  120: 'freeze smoke cure brine',
});
const onMinutes = minutes({
  3: 'heat',
  2: 'toast melt whip temper beat whisk cream massage',
  4: 'fry saute sauté sautée sear brown grill broil soften sweat char crisp pan-fry deep-fry stir-fry',
  6: 'caramelize caramelise render',
  8: 'knead',
});
const otherOn = 3;
const otherOff = 15;

const cutting =
  /(?<!\p{L})(?:chop|slic|dic(?:e|ing)|minc|peel|grat(?:e|ing)|shred|julienn|trim|cut(?:s|ting)?(?!\p{L})|cubed|schneid|geschnitten|hack|schäl|würfel|reib|gerieben|raspel|coup[eé]|hach|épluch|émin|râp|cisel|cort[aeá]|picad|picar|pel[ae]|rall|trocea|tagli|trit|sbucc|grattug|affett|descas|fatia|snijd|gesneden|schil|skär|skur|skala|riv|tärna)|切|剁|刨|削|刻|むく|すりおろ/iu;
const boiling =
  /(?:full|rolling|to (?:a|the)) boil|begins? to boil|aufkochen|zum kochen bringen|ébullition|romp(?:e|a) a hervir|a ebullición|a bollore|até ferver|levantar fervura|aan de kook|koka upp|沸騰|煮沸|烧开|燒開|煮开/iu;
const rolling =
  /(?<!\p{L})(?:shape|roll out|fill|fold|assemble|layer|form|ausroll|form|étal|stend|estir|kavla)\p{L}*/iu;

/** Minutes that getting everything out takes, with what the ingredient lines want cut. */
export function miseGuess(lines: readonly string[]): number {
  const cut = lines.filter((line) => cutting.test(line)).length;
  return roundly(1 + lines.length / 2 + cut * 1.5);
}

/** Minutes for a step that says none: by what it does, and by how many things go in. */
export function stepGuess(text: string, added: number, language: string): Guess {
  const work = workIn(text, language);
  return { on: roundly(Math.min(30, 1 + added / 2 + work.on)), off: roundly(Math.min(120, work.off)) };
}

/** What takes long in the sentences before a step's first time: cutting, boiling water, shaping, frying; carrying things takes none. */
export function leadGuess(text: string, language: string): Guess {
  const work = workIn(text, language);
  return { on: roundly(Math.min(20, work.on)), off: roundly(Math.min(20, work.off)) };
}

function workIn(text: string, language: string): Guess {
  let on = (cutting.test(text) ? 3 : 0) + (rolling.test(text) ? 5 : 0);
  let off = boiling.test(text) ? 8 : 0;
  for (const { name, handsOff } of verbsIn(text)) {
    // English steps name ovens and pots by words that other languages begin verbs with.
    const isForeign = !/^en/.test(language) && !isEnglish(name);
    if (handsOff) off = Math.max(off, offMinutes.get(name) ?? (isForeign ? otherOff : 0));
    else on += onMinutes.get(name) ?? (isForeign ? otherOn : 0);
  }
  return { on, off };
}

/** English verbs have all their forms; of other languages only the beginnings of the words are known. */
const isEnglish = (name: string): boolean =>
  offMinutes.has(name) || onMinutes.has(name) || cookingVerb(`${name}ing`)?.name === name;

/** "The boil", "any brown bits", "golden brown": a thing, or how it looks. */
const beforeNouns = new Set(
  'the a an your of any some golden light dark to high low medium medium-low medium-high'.split(' '),
);
const circumstance = /(?<!\p{L})(?:until|till|while|if|once|avoid|bis|jusqu|hasta|fino|até|tot|tills)(?!\p{L})/u;

/** Each verb once; what stands behind "until" is how long. */
function verbsIn(text: string): readonly { readonly name: string; readonly handsOff: boolean }[] {
  const found = new Map<string, boolean>();
  for (const sentence of text.toLowerCase().split(/[.;!?。；\n]/u)) {
    const said = sentence.split(circumstance)[0] ?? '';
    let before = '';
    eachWord(said, (start, end) => {
      const word = said.slice(start, end);
      const verb = beforeNouns.has(before) ? undefined : cookingVerb(word);
      // "Baking sheet", "steamed rice": an English step says what to do by the bare verb.
      if (verb?.name === word && (!verb.weak || word === 'heat')) found.set(verb.name, verb.handsOff);
      before = word;
    });
    for (const match of said.matchAll(hanVerb)) if (match[0] !== '放') found.set(match[0], match[1] === undefined);
  }
  return [...found].map(([name, handsOff]) => ({ name, handsOff }));
}

/** Nobody guesses 17 minutes. */
const roundly = (guess: number): number => (guess <= 7 ? Math.round(guess) : Math.round(guess / 5) * 5);
