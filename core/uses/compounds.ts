import type { WordForm } from './name-fit.ts';
import { wordStem } from './use-names.ts';
import type { Sought } from './use-names.ts';

const joining: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no']);
const least = 4;
const longest = 28;
/** Ends that make another thing of what stands before them: a tomato purée is no tomato, a garlic press no garlic. */
const otherEnds =
  /(?:ol|essig|sauce|sosse|bruhe|mark|mehl|pulver|presse|press|muhle|kocher|topf|pfanne|form|papier|pan|olja|buljong|sas|saus|olie|azijn|bouillon|poeder|pure|puree|sirup|mjol|pulver|brett|messer|schal)$/;
/** Short words that names end in: "Olivenöl", "Hühnerei". */
const shortEnds: ReadonlySet<string> = new Set([
  'ol',
  'kas',
  'kol',
  'vis',
  'sap',
  'lax',
  'ris',
  'kal',

  'ei',
  'olj',
  'lok',
  'ost',
  'ui',
  'vin',
  'mel',
  'reis',
  'salz',
  'kase',
]);

/** Ends that steps leave out: "Muskat" is the "Muskatnuss", "vitlök" the "vitlöksklyftor". Before them may be a joint. */
const silentEnds =
  /^(.{4,}?)(?:s|n|en)?(?:nuss|fleisch|kas|kaas|schot|zeh|blatt|zweig|filet|brust|keul|knoll|stang|platt|wurzel|fad|kugel|stiel|scheib|ten|blad|blader|tak|rep|klyft|fil|stjalk|kvist)$/;
/** "Curry" is the "Currypulver"; nobody says "Back" for what makes a cake rise. */
const powder = /^(.{5,})(?:pulv|poed|poeder)$/;
/** "Speckscheiben" are of the "Frühstücksspeck". */
const pieceOf =
  /^(.{4,}?)(?:n|en|s)?(?:scheib|viertel|wurf|wurfel|stuck|streif|ring|halft|spalt|stift|rosch|blatt|blattch|plak|schijf|blok|skiva|skiv|bit|tarning)$/;
/** Called after what they look like: who says "Butter" doesn't mean them. */
const otherHeads = /^(?:erdnuss|mandel|kakao|pinda|amandel|jordnots).{0,2}(?:butt|boter|smor)$/;

/** German, Dutch and Scandinavian names are written together: the "Öl" of a step is the "Olivenöl" of the list, and "Zwiebelringe" are its "Zwiebeln". */
export function compounds(
  byWord: ReadonlyMap<string, readonly Sought[]>,
  language: string,
): (word: WordForm) => readonly string[] {
  if (!joining.has(language)) return () => [];
  const byPiece = piecesOf(byWord.keys(), language);
  const known = new Map<string, readonly string[]>();
  return ({ lower, stems }) => {
    const kept = known.get(lower);
    if (kept) return kept;
    const inside = insideOf(stems[0] ?? lower, byWord, byPiece);
    known.set(lower, inside);
    return inside;
  };
}

/** Listed words with one end are few; a list of thousands stays quick. */
const mostOfOneEnd = 6;

/** The ends of the listed words, and their beginnings where steps leave out the end: of two flours both are meant. */
function piecesOf(listed: Iterable<string>, language: string): ReadonlyMap<string, readonly string[]> {
  const byPiece = new Map<string, string[]>();
  const learn = (piece: string, stem: string): void => {
    const known = byPiece.get(piece);
    if (!known) byPiece.set(piece, [stem]);
    else if (known.length < mostOfOneEnd && !known.includes(stem)) known.push(stem);
  };
  for (const stem of listed) {
    if (stem.length > longest * 2) continue;
    for (let from = 2; from <= Math.min(stem.length, longest) - 2; from += 1) {
      const end = stem.slice(from);
      if ((end.length >= least || shortEnds.has(end)) && !otherHeads.test(stem)) learn(end, stem);
    }
    const start = (silentEnds.exec(stem) ?? powder.exec(stem))?.[1];
    if (start !== undefined) learn(wordStem(start, language), stem);
  }
  return byPiece;
}

function insideOf(
  stem: string,
  byWord: ReadonlyMap<string, readonly Sought[]>,
  byPiece: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const listed = byPiece.get(stem);
  if (listed !== undefined) return listed;
  if (stem.length > longest) return [];
  for (let from = 2; from <= stem.length - 2; from += 1) {
    const end = stem.slice(from);
    if ((end.length >= least || shortEnds.has(end)) && byWord.has(end)) return [end];
  }
  const whole = byPiece.get(pieceOf.exec(stem)?.[1] ?? '');
  if (whole !== undefined) return whole;
  if (otherEnds.test(stem)) return [];
  for (let to = stem.length - 2; to >= least; to -= 1) if (byWord.has(stem.slice(0, to))) return [stem.slice(0, to)];
  return [];
}
