import type { Loss } from '#core/import/imported-recipe.ts';
import { readAnnouncement } from '#core/recipe/meaning/headings.ts';
import { keyMeaning } from '#core/recipe/meaning/keys.ts';
import { isMeasured, measuredIn } from '#core/recipe/meaning/measured.ts';
import { apartColumns } from './columns.ts';
import { markedLines } from './marks.ts';
import { isRubbish, mailHeader, signatureStart, startsTail, subject } from './rubbish.ts';
import { mendedAmounts } from './scan.ts';
import { longestLine, type TextLine } from './text-line.ts';
import { unwrapped } from './wraps.ts';

export interface LinesOfText {
  readonly lines: readonly TextLine[];
  /** What the letter is about that the text came in, or ''. */
  readonly subject: string;
  readonly lost: readonly Loss[];
}

export const leftOut = (line: string): Loss => ({ field: 'Left out', detail: line });

/** A pasted text as whole lines, without what certainly is no part of any recipe. */
export function linesOfText(pasted: string): LinesOfText {
  const rows = pasted.split(/\r\n?|[\n\u000b\f\u0085\u2028\u2029]/).map((row) => row.replace(/^(?:\s?>)+ ?/, ''));
  const end = signatureStart(rows);
  const mended = mendedAmounts(apartColumns(rows.slice(0, end)));
  const signed = rows.slice(end).filter((row) => /[\p{L}\p{N}]/u.test(row));
  const marked = pairedFacts(markedLines(mended.rows));
  const header = mailHeader(marked);
  const lost = [...mended.lost, ...signed.map((row) => leftOut(row.trim()))];
  const kept: TextLine[] = [];
  let about = '';
  let isTurned = false;
  for (const [at, line] of marked.entries()) {
    if (about === '' && header.size > 0 && subject.test(line.text)) about = line.text.replace(subject, '');
    else if (
      header.has(at) ||
      (line.level === 0 && !line.isNumbered && !startsTail(line.text) && isRubbish(line.text))
    ) {
      lost.push(leftOut(line.written));
      // The sentence goes on behind the number of the page.
      isTurned = /^\D{0,9}\d{1,4}\D{0,3}$/.test(line.text);
      continue;
    } else kept.push(isTurned && /^\p{Ll}/u.test(line.text) ? { ...line, isApart: false } : line);
    isTurned = false;
  }
  return { lines: apartLists(unwrapped(kept)), subject: about, lost };
}

/** "Prep Time" above "10 mins", "Servings" above "4", and both run together: cards of blogs. */
function pairedFacts(lines: readonly TextLine[]): readonly TextLine[] {
  const found: TextLine[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    if (before && /^\d/.test(line.text) && line.text.length < 40 && !line.isItem && isFactName(before))
      found.splice(-1, 1, {
        ...before,
        text: `${before.text.replace(/\s?[:：]$/, '')}: ${once(line.text)}`,
        written: `${before.written} ${line.written}`,
      });
    else found.push({ ...line, text: withBars(withColon(line.text)) });
  }
  return found;
}

const factNames = new Set(['yield', 'prep', 'cook', 'total']);
/** "cook" alone means something else in front matter. */
const namesFact = (name: string): boolean => /^cook$/i.test(name) || factNames.has(keyMeaning(name) ?? '');
const isFactName = ({ text, isItem }: TextLine): boolean =>
  !isItem && text.length < 32 && !/\d/.test(text) && namesFact(text.replace(/\s?[:：]$/, ''));

function withColon(text: string): string {
  if (text.length > 60) return text;
  const [, name = '', value = ''] = /^(\p{L}[\p{L} ]{2,28}\p{L})(\d.*)$/u.exec(text) ?? [];
  return namesFact(name) ? `${name}: ${once(value)}` : text;
}
/** "Prep: 10 min Cook: 1 h": a bar before each name but the first. */
const withBars = (text: string): string =>
  text.length > 160 || text.split(/[:：]/).length < 3
    ? text
    : text.replace(/(?<=[\d\p{L}.])\s(?=(\p{Lu}\p{L}{2,14}(?:\s\p{L}{3,6})?)[:：]\s)/gu, (space, name: string) =>
        namesFact(name) ? ' | ' : space,
      );

/** "10 minutes mins": one for those who see it and one for those who hear it. */
const once = (text: string): string =>
  text.replace(/\b(minutes?|hours?)\s?(?:minutes?|mins?|hours?|hrs?)(?![\p{L}])/giu, '$1');

/** "1 onion, 2 ribs celery, chopped" among other lines of a list is one of them. */
const apartLists = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.flatMap((line, at) =>
    listsApart(
      line,
      [at - 1, at + 1].some((beside) => isMeasured(lines[beside]?.text ?? '')),
    ),
  );

/** A list in one sentence is a line for each thing: "Ingredients: 2 eggs, 1 onion, salt", "2 eggs, 100 g flour, 1 dl milk". */
function listsApart(line: TextLine, isAmongOthers: boolean): readonly TextLine[] {
  const { text } = line;
  if (text.length > longestLine || line.isNumbered || line.isNested) return [line];
  const [, label = '', said = ''] = /^([^:：\d]{2,60}(?:\([^()]{1,30}\)\s?)?)[:：]\s*(\S.+)$/su.exec(text) ?? [];
  if (label === '' && !/[,;，、；]/.test(text)) return [line];
  const announces = label === '' ? null : readAnnouncement(label, true);
  const isHead = announces !== null && announces.group === null && announces.meaning !== 'notes';
  const list = label === '' ? text : said;
  const sentence = sentenceAfter(list);
  const parts = itemsOf(list.slice(0, list.length - sentence.length).replace(/[.]$/, ''));
  const isShort = parts.every((part) => part.length < (/\p{Script=Han}/u.test(part) ? 14 : 60));
  const isMeant =
    announces?.meaning === 'ingredients' ||
    (isShort && !line.isItem && !(isAmongOthers && label === '') && measuredIn(parts) * 3 > parts.length * 2);
  const isList = parts.length > 2 && isMeant;
  if (!isList && !(isHead && said.length > 40)) return [line];
  const one = { ...line, level: 0, isNumbered: false };
  const items = isList
    ? parts.map((part) => ({ ...one, text: part, written: part, isItem: true, isApart: false }))
    : [{ ...one, text: said, written: said, isItem: false, isApart: false }];
  const rest = isList && sentence !== '' ? sentence.slice(1).trim() : '';
  return [
    ...(label === ''
      ? []
      : [{ ...line, text: `${label}:`, written: `${label}:`, level: isHead ? 7 : line.level, isItem: false }]),
    ...items,
    ...(rest === '' ? [] : [{ ...one, text: rest, written: rest, isItem: false, isApart: true }]),
  ];
}

/** ". Whisk it all and fry it." behind the things of a list, from its full stop on. */
function sentenceAfter(list: string): string {
  const at = list.slice(12).search(/(?<=\p{L}{2})[.!?]\s+\p{Lu}/u);
  return at < 0 || list.length - at < 24 ? '' : list.slice(at + 12);
}

/** Parts at commas that stand in no brackets and in no number. */
function itemsOf(list: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at]!;
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[，、；]/.test(sign) || (/[,;]/.test(sign) && /\s/.test(list[at + 1] ?? '')))) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, list.slice(from).trim()].filter((part) => part !== '');
}
