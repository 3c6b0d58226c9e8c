import { clauseStart } from '#core/text/clause.ts';
import { eachWord } from '#core/text/letters.ts';
import { cookingVerb, hanVerb } from './cooking-verbs.ts';
import type { CookingVerb } from './cooking-verbs.ts';

/** What goes on during a wait. */
export interface WaitName {
  /** "Simmer", "Brown the pork", "Rest the dough": the verb that says what is going on, and what it is done to. */
  readonly label: string;
  readonly handsOff: boolean;
}

interface Place {
  readonly verb: CookingVerb;
  readonly start: number;
  readonly end: number;
}

const ends = '.;!?。；\n';
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** "the boil", "low heat", "a roll": a noun that looks like the verb. */
const beforeNouns = set('the a an full rolling low medium high medium-low medium-high your to-a gentle of no');
const busy =
  /(?<!\p{L})(?:(?:stir|whisk|toss|turn|flip|swirl|shak|bast)\p{L}*ing (?:constantly|continuously|frequently|often|all the time|regularly)|constantly|continuously|(?:per|each|every|a) side|both sides|without stopping|ständig|unter rühren|en remuant|sans cesse|removiendo|sin parar|mescolando|mexendo|al roerend|under omrörning|under omröring)(?!\p{L})|不停|不断|持续翻/iu;
/** Cheap to look for: without one of these nothing below can match. */
const busyHint =
  /stir|whisk|toss|turn|flip|swirl|shak|bast|break|constant|contin|side|stop|rühr|remu|cesse|remov|parar|mescol|mexen|roer|omr|不|翻/i;
const stirred = /\b(?:stir|whisk|toss|flipp|swirl|shak|break|turn)\p{L}*ing\b/iu;
const lets = /\b(?:let|leave|allow|letting|leaving|allowing)\s+((?:the|your)\s+)?((?:[\p{L}’'-]+\s+){1,4})$/iu;
const thing =
  /^\s+((?:the|your|it|them|this|these|die|den|das|le|la|les|el|los|las|il|gli|lo|de|het|os|as)\s+)?((?:[\p{L}’'-]+\s?){1,3})/iu;
const stops = set(
  'durante pendant für per por in on at over under for until till with without to from into and or by about approximately around another an a as if so while when then uncovered covered gently again slowly well just only them it another stirring turning very low medium high occasionally constantly briefly together is are was undisturbed overnight the last first next entre circa environ unos etwa aside out off up down lassen laisser minutes minute this these every each con och pour no na em nel nella mit med avec met und et y e en au à dans i på im ins zum auf',
);

/** "10 Min. ruhen lassen": what is abbreviated may be of any language, so the verb has to be a German one at the clause's end. */
const germanVerb =
  /^\.?\s(?:\p{L}+\s){0,4}?(?!(?:soften|thicken|when|then|often)\b)\p{Ll}{2,}(?:en|ern|eln)(?=\s*(?:[.,;!?)]|und\b|$))/u;
/** In German, Dutch and Japanese the verb stands behind the time. */
const lastVerb = /(?:minuten|stunden?|std|tage?|sekunden|uur|minuut|dagen|分間?|時間|秒間?)$/iu;

/** A name for the timer of a wait at start to end, and whether hands are free meanwhile. */
export function waitName(text: string, start: number, end: number): WaitName {
  const clause = text.slice(clauseStart(text, start, ends), start);
  // The full stop of "10 Min. ruhen lassen" ends no sentence.
  const from = /^\.\s\p{Ll}/u.test(text.slice(end, end + 3)) ? end + 1 : end;
  const after = /^[^.;!?。；\n]*/.exec(text.slice(from, from + 100))?.[0] ?? '';
  const last = verbBehind(text.slice(start, end), after);
  if (last && !last.verb.weak) return { label: capital(last.verb.name), handsOff: last.verb.handsOff };
  const place = nearest(clause);
  if (place) {
    const rest = /l(?:et|eav|ow)/i.test(clause) ? lets.exec(clause.slice(0, place.start)) : null;
    const free = place.verb.handsOff || rest !== null;
    const behind = clause.slice(place.end);
    const aside = place.verb.name === 'set' && /^\s+aside\b/i.test(behind) ? ' aside' : null;
    const label = place.verb.name + (rest ? givenThing(rest) : (aside ?? thingAfter(behind)));
    return { label: capital(label), handsOff: free && !isBusy(clause + after, place.verb) };
  }
  const elsewhere = first(after) ?? nearest(text.slice(Math.max(0, start - 200), start)) ?? first(text.slice(0, 300));
  if (elsewhere)
    return { label: capital(elsewhere.verb.name), handsOff: elsewhere.verb.handsOff && !isBusy(after, elsewhere.verb) };
  return { label: capital(opening(clause)), handsOff: false };
}

function verbBehind(time: string, after: string): Place | undefined {
  const upTo = /^[^,]{0,40}/.exec(after)![0];
  if (lastVerb.test(time)) return first(upTo);
  const german = /(?:min|std|h|sek)$/iu.test(time) ? germanVerb.exec(after) : null;
  return german ? first(german[0]) : undefined;
}

const isBusy = (clause: string, verb: CookingVerb): boolean =>
  busyHint.test(clause) && (busy.test(clause) || (verb.name === 'cook' && stirred.test(clause)));

/** What is left when no verb is known: the words that the clause begins with, if they say anything. */
const opening = (clause: string): string =>
  clause
    .trim()
    .split(/[\s,;:()]+/)
    .filter((word) => word.length > 2 && !stops.has(word.toLowerCase()))
    .slice(0, 3)
    .join(' ')
    .slice(0, 30);

/** The last verb that says something; what stands behind "until" is how long, not what. */
function nearest(clause: string): Place | undefined {
  const places = placesIn(clause);
  return places.findLast(({ verb }) => !verb.weak) ?? places.at(-1);
}

const first = (text: string): Place | undefined => {
  const places = placesIn(text);
  return places.find(({ verb }) => !verb.weak) ?? places[0];
};

function placesIn(text: string): readonly Place[] {
  const places: Place[] = [];
  let before = '';
  let until = false;
  const lower = text.toLowerCase();
  // Lower case of a few letters is longer; then the verbs would be cut in the wrong places.
  if (lower.length === text.length)
    eachWord(lower, (start, end) => {
      const word = lower.slice(start, end);
      if (word === 'until' || word === 'till') until = true;
      // Swedish "till" is no "until"; what follows "och" is the next thing to do.
      else if (word === 'then' || word === 'for' || word === 'och') until = false;
      const verb = until ? undefined : cookingVerb(word);
      if (verb && !beforeNouns.has(before)) places.push({ verb, start, end });
      before = word;
    });
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)) return places;
  for (const match of text.matchAll(hanVerb)) {
    const verb = { name: match[0], handsOff: match[1] === undefined, weak: match[0] === '放' };
    places.push({ verb, start: match.index, end: match.index + match[0].length });
  }
  return places;
}

function givenThing(rest: RegExpExecArray): string {
  const words = rest[2]!
    .trim()
    .split(/\s+/)
    .filter((word) => word !== 'to');
  if (words.some((word) => stops.has(word.toLowerCase()))) return '';
  return ` ${rest[1] ?? ''}${words.join(' ')}`;
}

function thingAfter(rest: string): string {
  const match = thing.exec(rest);
  if (!match) return '';
  const words: string[] = [];
  for (const word of match[2]!.trim().split(/\s+/)) {
    if (stops.has(word.toLowerCase()) || /ly$/.test(word)) break;
    words.push(word);
  }
  return words.length === 0 ? '' : ` ${(match[1] ?? '').trim()} ${words.join(' ')}`.replace(/\s+/g, ' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
