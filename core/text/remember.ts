/**
 * Remembers what was read from a text: at each keystroke all lines of a recipe but one are the lines they were. `read`
 * must depend on the text alone, and nobody may change what it returns. Keeps the texts that were asked for last: `most` of
 * them, and up to as many again.
 */
export function remembered<Answer>(read: (text: string) => Answer, most: number): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const old = before.get(text);
    const answer = old === undefined ? read(text) : old;
    // Forgotten all at once, a recipe longer than `most` would be read from scratch at each key.
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
