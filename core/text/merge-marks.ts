const begins = /^<{7}(?: |$)/;
const inside = /^(?:={7}|\|{7}(?: .*)?)$/;
const ends = /^>{7}(?: |$)/;

/**
 * The text with the lines that git left around a conflict as blanks, so that every offset stays: "=======" would make a heading
 * of the line above it, and both sides are lines of the recipe until the cook decides. `at` is where the first one stands.
 */
export function withoutMergeMarks(text: string): { readonly text: string; readonly at: number } | null {
  // Nearly no text has any: a search for the bare letters is a tenth of one for a line that begins so.
  const found = text.includes('<<<<<<< ') ? /^<{7} /m.exec(text) : null;
  if (!found) return null;
  let open = false;
  const lines = text.split('\n').map((line) => {
    const isMark = begins.test(line) || (open && (inside.test(line) || ends.test(line)));
    if (isMark) open = !ends.test(line);
    return isMark ? ' '.repeat(line.length) : line;
  });
  return { text: lines.join('\n'), at: found.index };
}
