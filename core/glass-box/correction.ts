import type { RecipeId } from '#core/library/summary.ts';

/** A step's text or an ingredient's line as it was when the cook corrected it. In a file that says something else now it is not found, and the correction rests. */
export interface CorrectedLine {
  readonly text: string;
  /** Which of the lines with this very text in the recipe, from 0. */
  readonly nth: number;
}

/** Something in a step's text that was misread: no timer, no temperature, no amount. Offsets are into the step's text. */
export interface MisreadSpan {
  readonly kind: 'not-a-time' | 'not-a-temperature' | 'not-an-amount';
  readonly line: CorrectedLine;
  readonly start: number;
  readonly end: number;
}

/** An ingredient line that is shown as written from now on: no amount of it is scaled or converted. */
export interface LineAsWritten {
  readonly kind: 'as-written';
  readonly line: CorrectedLine;
}

/** What an ingredient does in a step: it goes in, it is in already, or it is not meant at all. */
export type Role = 'adds' | 'mention' | 'none';

/** The role of an ingredient in a step. `line` is the step, `ingredient` the ingredient's line. */
export interface UseCorrection {
  readonly kind: 'use';
  readonly line: CorrectedLine;
  readonly ingredient: CorrectedLine;
  readonly role: Role;
}

/** What the cook said about a reading: kept in the profile, by recipe and line text, never in the file. */
export type Correction = MisreadSpan | LineAsWritten | UseCorrection;

/** A correction with the recipe that it was made in. */
export interface RecipeCorrection {
  readonly recipe: RecipeId;
  readonly correction: Correction;
}

/** The lines among all lines of their kind, each with its place among those of the same text. */
export function numbered(texts: readonly string[]): readonly CorrectedLine[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { text, nth };
  });
}

export const isSameLine = (one: CorrectedLine, other: CorrectedLine): boolean =>
  one.nth === other.nth && one.text === other.text;

/** True where two corrections are about the same thing: the later one then takes the place of the earlier. */
export function isSameMatter(one: Correction, other: Correction): boolean {
  if (!isSameLine(one.line, other.line)) return false;
  if (one.kind === 'use') return other.kind === 'use' && isSameLine(one.ingredient, other.ingredient);
  if (one.kind === 'as-written') return other.kind === 'as-written';
  return one.kind === other.kind && one.start === other.start && one.end === other.end;
}
