import { isPartTitle } from '#core/recipe/meaning/headings.ts';
import { isMeasured } from '#core/recipe/meaning/measured.ts';
import { saidYield } from '#core/recipe/meaning/yield-words.ts';
import { announces } from './announcements.ts';
import type { TextLine } from './text-line.ts';

export const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const greeting =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|servus|bonjour|salut|chère?|coucou|hola|querid[ao]|ciao|car[oa]|olá|oi|beste|hoi|dag|hej|hei|kære|kjære|cześć|drogi|droga|witaj|你好|您好|亲爱的)(?=[\s,!]|$|\p{Script=Han})/iu;
const farewell =
  /^(?:love|best|cheers|regards|thanks|xx+|(?:kind|best|warm) regards|(?:viele|liebe|herzliche|beste) grüße|lg|vg|gruß|danke|bises|bisous|amicalement|cordialement|merci|besos|saludos|abrazos|gracias|baci|saluti|un abbraccio|grazie|beijos|abraços|groetjes|groeten|liefs|kram|hälsningar|hilsen|knus|klem|pozdrawiam|pozdrowienia|całuski|祝好)[\s,!.]*(?:\p{Lu}[\p{L}]{1,20})?$/iu;

/** "Love, Ann": how a letter ends. */
export const isFarewell = (text: string): boolean => text.length < 60 && farewell.test(text);

/** A few words that may be the name of a dish. */
export const isTitleLike = (line: TextLine): boolean =>
  line.text.length > 1 &&
  line.text.length <= 90 &&
  /\p{L}{2}|\p{Script=Han}/u.test(line.text) &&
  !/[.:;,…。：；，]$|\.\s\p{Lu}|^https?:|[@=]|^\W*\[|[?？]$/u.test(line.text) &&
  !line.isItem &&
  !line.isNumbered &&
  line.text.split(' ').length <= 12 &&
  !isMeasured(line.text) &&
  announces(line) === null &&
  !isPartTitle(line.text) &&
  !saidYield(line.text) &&
  !greeting.test(line.text) &&
  !isFarewell(line.text);

const isHeading = ({ level }: TextLine): boolean => level > 0 && level < 7;
const isFreeHeading = (line: TextLine): boolean =>
  isHeading(line) && announces(line) === null && !isPartTitle(line.text);

/** Where the title of the list at `anchor` stands, at most 40 lines above it and not above `from`; -1 for none. */
export function titleAbove(lines: readonly TextLine[], anchor: number, from: number): number {
  const own = lines[anchor]!;
  const rank = isHeading(own) ? own.level : 7;
  let found = -1;
  for (let at = anchor - 1; at >= Math.max(from, anchor - 40); at -= 1) {
    const line = lines[at]!;
    if (isFreeHeading(line) && line.level < rank && (found < 0 || line.level < lines[found]!.level)) found = at;
    if (/^(?:steps|ingredients)$/.test(announces(line) ?? '')) break;
  }
  if (found >= 0) return found;
  for (let at = anchor - 1; at >= Math.max(from, anchor - 12); at -= 1) {
    const line = lines[at]!;
    if (announces(line) !== null) break;
    if ((line.isApart || line.level === 7) && isTitleLike(line)) return at;
  }
  return -1;
}

/** "Here is the recipe for the soup:" is no name of anything. */
export const talked =
  /\b(?:recipe|rezept|recette|receta|ricetta|receita|recept(?:et)?|opskrift(?:en)?|oppskrift(?:en)?|przepis)\b/iu;

/** Which of the lines above the list is the title, or -1: a heading, what the text says twice, what looks like one first. */
export function titleAmong(top: readonly TextLine[], all: readonly TextLine[], about: string): number {
  const headings = top.flatMap((line, at) => (isFreeHeading(line) ? [at] : []));
  const highest = headings.reduce((least, at) => Math.min(least, top[at]!.level), 7);
  const heading = headings.find((at) => top[at]!.level === highest);
  if (heading !== undefined) return heading;
  const candidates = top.flatMap((line, at) => (isTitleLike(line) ? [at] : []));
  const words = comparable(about);
  const said = words === '' ? undefined : candidates.find((at) => words.includes(comparable(top[at]!.text)));
  if (said !== undefined) return said;
  const counts = new Map<string, number>();
  for (const { text } of all)
    if (text.length <= 90) counts.set(comparable(text), (counts.get(comparable(text)) ?? 0) + 1);
  const twice = candidates.find((at) => counts.get(comparable(top[at]!.text))! > 1);
  if (twice !== undefined) return twice;
  if (words !== '') return -1;
  const first = candidates[0] ?? -1;
  if (first >= 0) return first;
  return top.findIndex(
    ({ text, isItem }) =>
      !isItem && /^\p{Lu}[^.!?,:]{2,50}:$/u.test(text) && text.split(' ').length < 6 && !talked.test(text),
  );
}

const promised =
  /(?<!\p{L})(?:recipe for|rezept (?:für|zu[mr]?)|recette (?:de|du|des|pour)|receta (?:de|para)|ricetta (?:di|de[il]|della|per)|receita (?:de|do|da)|recept(?:et)? (?:på|för|voor|van)|op{1,2}skrift(?:en)? på|przepis na)\s+(?:the|my|our|die|den|das|le|la|les|el|los|las|il|lo|o|a|os|as|het|de)?\s*(\p{L}[^.!?:：]{2,50}?)\s?[:：.!]?$/iu;

/** "here is the recipe for the onion tart:" where nothing better names it; '' for none. */
export const titlePromised = (lines: readonly TextLine[]): string =>
  lines.flatMap(({ text }) => (text.length < 120 ? (promised.exec(text)?.[1] ?? []) : [])).at(0) ?? '';
