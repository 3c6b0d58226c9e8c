/**
 * Remembers what was read from a text: at each keystroke all lines of a recipe but one are the lines they were. `read`
 * must depend on the text alone, and nobody may change what it returns. Forgets everything when more than `most` are known.
 */
export function remembered<Answer>(read: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
