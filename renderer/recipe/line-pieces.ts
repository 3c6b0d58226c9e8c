import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { agreeingText, ownAmount } from '#core/ingredient/view.ts';
import type { ViewedAmount } from '#core/ingredient/view.ts';

/** A stretch of an ingredient line. Joined, the pieces are the whole line: nothing that was written is left out. */
export type LinePiece =
  | ({ readonly kind: 'amount'; readonly written: string; readonly place: number } & ViewedAmount)
  | { readonly kind: 'text'; readonly text: string }
  /** Preparation and notes. */
  | { readonly kind: 'aside'; readonly text: string };

/**
 * The line with its amounts replaced where they stand, so that "1 cup plus 2 tbsp" keeps its "plus".
 * `viewed` is what `viewedAmounts` made of `ingredient`. A line that is a guess is one piece, as written.
 */
export function linePieces(ingredient: Ingredient, viewed: readonly ViewedAmount[]): readonly LinePiece[] {
  const { text } = ingredient;
  if (!ingredient.sure) return [{ kind: 'text', text }];
  const aside = asideStart(ingredient);
  const made: LinePiece[] = [];
  let at = 0;
  let before: { readonly shown: ViewedAmount; readonly written: string } | null = null;
  const follow = (end: number) => {
    for (const piece of words(text, at, end, aside)) {
      // "1 egg" times three is "3 eggs", "1 (14 oz) can" is "3 (14 oz) cans".
      const agrees = before !== null && piece.kind === 'text';
      made.push(
        agrees ? { ...piece, text: agreeingText(piece.text, ingredient.name, before!.written, before!.shown) } : piece,
      );
    }
  };
  ingredient.amounts.forEach((amount, place) => {
    // Amounts of a line that was read wrongly may overlap: the first keeps its place, the next is left as text.
    if (amount.start < at || amount.end > text.length) return;
    follow(amount.start);
    const written = text.slice(amount.start, amount.end);
    const shown = viewed[place] ?? { amount, about: false, changed: false };
    if (shown.changed) before = { shown, written };
    made.push({ kind: 'amount', ...shown, amount: ownAmount(shown.amount, written), written, place });
    at = amount.end;
  });
  follow(text.length);
  return made;
}

/** Where the part after the name begins: its comma or bracket, if there is one. */
function asideStart(ingredient: Ingredient): number {
  const { text, name } = ingredient;
  const named = name === '' ? -1 : text.toLowerCase().indexOf(name.toLowerCase(), leadingEnd(ingredient));
  const from = named === -1 ? 0 : named + name.length;
  const places = [ingredient.preparation, ingredient.note]
    .filter((part) => part !== '')
    .map((part) => text.indexOf(part, from))
    .filter((place) => place !== -1);
  return named === -1 || places.length === 0 ? text.length : Math.min(...places, from);
}

/** End of the amounts that the line begins with: the name "g" is not to be found in "500 g". */
function leadingEnd({ amounts }: Ingredient): number {
  const first = amounts[0];
  return first?.start === 0 ? first.end : 0;
}

function words(text: string, start: number, end: number, aside: number): LinePiece[] {
  const cut = Math.min(Math.max(aside, start), end);
  const made: LinePiece[] = [];
  if (cut > start) made.push({ kind: 'text', text: tidy(text.slice(start, cut)) });
  if (end > cut) made.push({ kind: 'aside', text: tidy(text.slice(cut, end)) });
  return made;
}

const tidy = (text: string) => text.replace(/\s+([,;])/g, '$1').replace(/\s+/g, ' ');
