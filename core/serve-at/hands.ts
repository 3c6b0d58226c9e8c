import type { DurationMention } from '#core/recipe/recipe.ts';
import { clauseStart } from '#core/text/clause.ts';
import { cookingVerb } from '#core/waits/cooking-verbs.ts';

/** Said in a sentence of its own, after the time. */
const watched = /keep an eye on|watch (?:it |them )?(?:closely|carefully)/iu;
const ends = '.;!?。；\n';

/** Hands or eyes are at it all the while. */
const allTheWhile =
  /(?:constant|continu(?!e)|frequently|all the (?:time|while)|without stopping|keep (?:on )?(?:stirring|whisking)|ständig|häufig|unter rühren|sans cesse|souvent|constam|sin (?:dejar|parar)|a menudo|sempre|sem parar|continuamente|spesso|constantemente|blijf|voortdurend|al roerend|hela tiden|ständigt|under omrörning|絶えず|ずっと|混ぜながら|かき混ぜ続け|不停|不断|不斷|持续)|(?:stir|whisk|toss|turn|flip|swirl|shak|bast)\p{L}*ing (?:\p{L}+ )?often|skim/iu;
const bothSides =
  /(?:per|each|every|a|both|either) sides?(?!\p{L})|(?:auf|von|pro) (?:jede[rn]?|beiden|einer)? ?seiten?|(?:de )?chaque côté|par côté|por (?:cada )?lado|de cada lado|per lato|da (?:ogni|entrambi i) lat[oi]|(?:elke|iedere|beide) kant(?:en)?|per kant|(?:varje|vardera) sida|両面|片面|两面|兩面|每面/iu;
/** A stir now and then, between other things, keeps nobody at the stove. */
const nowAndThen =
  /occasional|now and then|from time to time|once in a while|(?:stirring|turning) (?:it |them )?(?:once|twice|every)|gelegentlich|ab und zu|hin und wieder|de temps en temps|de vez en cuando|di tanto in tanto|ogni tanto|de vez em quando|af en toe|då och då|ibland|ときどき|時々|偶尔|偶爾/iu;
/** What is in there looks after itself. */
const inOvenOrCold =
  /(?:in(?:to)?|to) (?:the|a|your) (?:preheated |hot |warm )?(?:oven|fridge|refrigerator|freezer)|(?:im|in den|in die) (?:\p{L}+ )?(?:ofen|backofen|kühlschrank|gefrierschrank)|kalt ?stellen|au (?:four|frais|frigo|réfrigérateur|congélateur)|(?:al|en el) (?:horno|frigorífico|refrigerador|congelador)|nevera|(?:in|nel) (?:forno|frigo|frigorifero|freezer)|(?:ao|no) forno|geladeira|in de (?:oven|koelkast|vriezer)|i (?:ugnen|kylen|kylskåp\p{L}*|frysen)|オーブン|冷蔵庫|冷凍庫|烤箱|冰箱/iu;
/** Resting and the like, in the words that no stem of core/waits knows. */
const restsAlone = /gonfler|ripos|air-dry|levit|lievit|repos|descans/iu;
const handsOnWords = /(?<!\p{L})(?:visp|sov[ea]r?(?!\p{L})|mex[ae](?!\p{L})|knåd|knead)/iu;
const thenNext = /,|(?<!\p{L})(?:then|dann|danach|puis|luego|después|poi|depois|daarna|dan|sedan)(?!\p{L})|然后|再/iu;

/** Whether the cook is tied to the stove or the bowl for this wait of a step, or may walk away and do something else. */
export function needsHands(text: string, wait: DurationMention): boolean {
  const { sentence, clause } = wordsAround(text, wait);
  const verb = cookingVerb(wait.label.split(' ')[0]?.toLowerCase() ?? '');
  if (allTheWhile.test(sentence) || watched.test(text.slice(wait.end, wait.end + 160))) return true;
  if (inOvenOrCold.test(clause)) return false;
  if (bothSides.test(clause)) return true;
  if (nowAndThen.test(sentence)) return verb === undefined ? false : !verb.handsOff;
  if (handsOnWords.test(clause)) return true;
  return !wait.handsOff && !restsAlone.test(clause);
}

/** How often the time passes: "2 minutes on each side" is four minutes of the cook's. */
export const timesOver = (text: string, wait: DurationMention): number =>
  bothSides.test(wordsAround(text, wait).clause) ? 2 : 1;

/** The sentence that a wait is in, and the part of it that speaks of this wait alone. */
function wordsAround(text: string, { start, end }: DurationMention): { sentence: string; clause: string } {
  const from = clauseStart(text, start, ends);
  // The full stop of "10 Min. ruhen lassen" ends no sentence.
  const on = /^\.\s\p{Ll}/u.test(text.slice(end, end + 3)) ? end + 1 : end;
  const after = /^[^.;!?。；\n]*/.exec(text.slice(on, on + 200))?.[0] ?? '';
  const cut = thenNext.exec(after)?.index ?? after.length;
  const before = text.slice(from, start);
  const last =
    before.split(/,\s*(?:then|and then|dann|puis|luego|poi|depois|daarna|sedan)(?!\p{L})|，/iu).at(-1) ?? before;
  return {
    sentence: before + text.slice(start, end) + after,
    clause: last + text.slice(start, end) + after.slice(0, cut),
  };
}
