/**
 * Remembers the last `most` answers by what was asked, compared word by word: for long texts, which would have to be gone
 * through from end to end to be looked up. `read` must depend on what it is asked alone, and nobody may change its answers.
 */
export function lately<Asked extends readonly string[], Answer>(
  read: (...asked: Asked) => Answer,
  most: number,
): (...asked: Asked) => Answer {
  const known: { readonly asked: Asked; readonly answer: Answer }[] = [];
  return (...asked) => {
    const found = known.find((one) => one.asked.every((word, at) => word === asked[at]));
    if (found) return found.answer;
    const answer = read(...asked);
    known.unshift({ asked, answer });
    known.length = Math.min(known.length, most);
    return answer;
  };
}

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
