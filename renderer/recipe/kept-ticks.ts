import type { Ingredient } from '#core/ingredient/ingredient.ts';

/**
 * What is still ticked after the file changed: lines that read as before, wherever they stand now.
 * Of two equal lines the first stands for the first.
 */
export function keptTicks(
  before: readonly Ingredient[],
  after: readonly Ingredient[],
  ticked: ReadonlySet<number>,
): readonly number[] {
  const wanted = new Set(before.filter((line) => ticked.has(line.index)).map((line) => nameOf(line, before)));
  return after.filter((line) => wanted.has(nameOf(line, after))).map((line) => line.index);
}

/** The text, and which of its equals it is. */
const nameOf = (line: Ingredient, lines: readonly Ingredient[]) =>
  `${lines.filter((other) => other.text === line.text && other.index < line.index).length} ${line.text}`;
