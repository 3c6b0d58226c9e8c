import { clauseStart } from '#core/text/clause.ts';
import { hanVerbs, otherVerbs, verbs } from './duration-words.ts';

const english = new RegExp(
  `\\b(${verbs
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:s|es|ed|ing)?\\b`,
  'giu',
);
const foreign = new RegExp(`(?<!\\p{L})(${otherVerbs})(?!\\p{L})`, 'giu');
const han = new RegExp(hanVerbs, 'gu');
const weak = new Set([
  'let',
  'leave',
  'keep',
  'bring',
  'add',
  'turn',
  'cover',
  'return',
  'continue',
  'repeat',
  'pour',
  'place',
  'put',
  'do',
  'hold',
  'set',
  'laisser',
  'dejar',
  'lasciare',
  '放',
  'strain',
  'flip',
  'reduce',
  'heat',
  'stir',
  'toss',
  'shape',
  'press',
  'roll',
]);
const thing = /^\s+((?:the|your|it|them|this|these|die|den|das|le|la|les|el|los|il)\s+)?((?:[\p{L}’'-]+\s?){1,3})/iu;
const stops = new Set(
  'durante pendant für per por in on at over under for until till with without to from into and or by about approximately around another an a as if so while when then uncovered covered gently again slowly well just only them it another stirring turning very low medium high occasionally constantly briefly together is are was'.split(
    ' ',
  ),
);

/** A name for the timer of a wait: the verb that says what is going on, and what it is done to: "Brown the pork". */
export function timerLabel(text: string, start: number, end: number): string {
  const clause = text.slice(clauseStart(text, start, '.;!?。；\n'), start);
  const after = /^[^.;!?。；\n]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  const found = nearest(clause) ?? first(after, foreign) ?? first(after, han) ?? first(after, english);
  if (found !== null) return capital(found);
  const anywhere = first(text.slice(0, 400), english) ?? first(text.slice(0, 400), foreign);
  if (anywhere !== null) return capital(anywhere);
  const words = clause
    .trim()
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
    .replace(/[,;:(]+$/, '');
  return capital(words.slice(0, 30));
}

function nearest(clause: string): string | null {
  const candidates = [...clause.matchAll(english), ...clause.matchAll(foreign), ...clause.matchAll(han)].sort(
    (a, b) => a.index - b.index,
  );
  const strong = candidates.filter((match) => !weak.has(stem(match)) && !isAdjective(clause, match));
  const chosen = strong.at(-1) ?? candidates.filter((match) => !isAdjective(clause, match)).at(-1);
  if (!chosen) return null;
  const verb = stem(chosen);
  return verb + thingAfter(clause.slice(chosen.index + chosen[0].length));
}

const stem = (match: RegExpExecArray | RegExpMatchArray): string => (match[1] ?? match[0]).toLowerCase();

/** "the boil", "low heat", "a roll": a noun that looks like the verb. */
const isAdjective = (clause: string, match: RegExpExecArray | RegExpMatchArray): boolean =>
  /\b(?:the|a|an|full|rolling|low|medium|high|medium-low|medium-high|your|to)\s+(?:\S+\s+)?$/i.test(
    clause.slice(0, match.index).slice(-24),
  ) &&
  /\b(?:the|a|an|full|rolling|low|medium|high|medium-low|medium-high|your)\s+$/i.test(
    clause.slice(0, match.index).slice(-16),
  );

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

const first = (text: string, verb: RegExp): string | null => {
  const found = [...text.matchAll(verb)][0];
  return found ? stem(found) : null;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
