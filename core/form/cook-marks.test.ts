import { describe, expect, test } from 'vitest';
import { fromLf, toLf } from '#core/text/file-text.ts';
import { withCookMarks } from './cook-marks.ts';

const marks = { rating: 4, day: '2026-11-26' } as const;
const body = '\n- 2 leeks\n- salt \t\n\n1. Boil the **leeks** for 5 minutes.\n';
const marked = (text: string, name = 'soup.md') => withCookMarks(text, name, marks);

/** The lines that one text has and the other hasn't. */
function changedLines(before: string, after: string | null) {
  const [old, now] = [before.split('\n'), (after ?? '').split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('rating and day in a recipe’s file', () => {
  test('are two new lines at the end of its front matter; comments, quotes and blanks stay', () => {
    const text = `---\n# mine\ntitle: "Leek: soup"  # the good one\ntags: [ a,  'b' ]\nnotes: |\n  One.\n\n  Two.\n---\n${body}`;
    expect(marked(text)).toBe(text.replace('  Two.\n', '  Two.\nrating: 4\nlastcooked: 2026-11-26\n'));
  });

  test('are new values of the keys that the file has, whatever they are called, and nothing else of the line', () => {
    const text = `---\ntitle: Soup\nlast_cooked: "2025-01-31" # by me\nrating: 3   # stars\nsource: x\n---\n${body}`;
    expect(marked(text)).toBe(text.replace('2025-01-31', '2026-11-26').replace('rating: 3', 'rating: 4'));
    const camel = `---\ntitle: Soup\nlastCooked:\nmy-rating: ''\n---\n${body}`;
    expect(marked(camel)).toBe(camel.replace('lastCooked:', 'lastCooked: 2026-11-26').replace("''", "'4'"));
    const stars = `---\ntitle: Soup\nRating: ★★☆☆☆\nlastmade: '[[2026-11-02]]'\n---\n${body}`;
    expect(marked(stars)).toBe(stars.replace('★★☆☆☆', '★★★★☆').replace('11-02', '11-26'));
    const outOf = `---\ntitle: Soup\nrating: 2/5\n---\n${body}`;
    expect(marked(outOf)).toBe(outOf.replace('2/5', '4/5\nlastcooked: 2026-11-26'));
  });

  test('keep CRLF, a byte-order mark and mixed line ends where they are', () => {
    for (const file of [
      `\uFEFF---\r\ntitle: Soup\r\nrating: 1\r\n---\r\n${body.replaceAll('\n', '\r\n')}`,
      `---\ntitle: Soup\r\nrating: 1\r\n---\n${body}`,
    ]) {
      const lf = toLf(file);
      const written = fromLf(marked(lf.text) ?? '', lf);
      expect(written).toBe(file.replace('rating: 1\r\n', 'rating: 4\r\nlastcooked: 2026-11-26\r\n'));
    }
  });

  test('of a file without front matter are front matter of their own, and the recipe reads as before', () => {
    const text = `# Soup\n${body}`;
    expect(marked(text)).toBe(`---\nrating: 4\nlastcooked: 2026-11-26\n---\n\n${text}`);
    expect(changedLines(text, marked(text)).gone).toEqual([]);
  });

  test('are Cooklang in Cooklang, YAML in YAML, and TOML before its tables', () => {
    const cook = '>> servings: 4\n\nBoil the @leeks{2} for ~{5%minutes}.\n';
    expect(marked(cook, 'soup.cook')).toBe(cook.replace('4\n', '4\n>> rating: 4\n>> lastcooked: 2026-11-26\n'));
    const again = '>> rating: 2\n>> last cooked:\n\nBoil the @leeks{2} for ~{5%minutes}.\n';
    expect(marked(again, 'soup.cook')).toBe(again.replace('2\n', '4\n').replace('cooked:', 'cooked: 2026-11-26'));
    const yaml = 'title: Soup\ningredients:\n  - 2 leeks\nsteps:\n  - Boil the leeks.';
    expect(marked(yaml, 'soup.yaml')).toBe(`${yaml}\nrating: 4\nlastcooked: 2026-11-26`);
    const toml = `+++\ntitle = "Soup"\n[extra]\nservings = 4\n+++\n${body}`;
    expect(marked(toml)).toBe(toml.replace('[extra]', 'rating = 4\nlastcooked = "2026-11-26"\n[extra]'));
  });

  test('change nothing of a later day, nor of the rating when none was given', () => {
    const text = `---\ntitle: Soup\nrating: 5\nlastcooked: 2026-12-01\n---\n${body}`;
    expect(withCookMarks(text, 'soup.md', { rating: null, day: '2026-11-26' })).toBe(text);
    expect(marked(text)).toBe(text.replace('rating: 5', 'rating: 4'));
    const plain = `---\ntitle: Soup\n---\n${body}`;
    expect(withCookMarks(plain, 'soup.md', { rating: null, day: '2026-11-26' })).toBe(
      plain.replace('Soup\n', 'Soup\nlastcooked: 2026-11-26\n'),
    );
  });

  test('are not written where something stands that isn’t understood', () => {
    for (const line of ['rating: 8', 'rating: 8/10', 'rating: [a, b]', 'rating: good', 'lastcooked: at Easter'])
      expect(marked(`---\ntitle: Soup\n${line}\n---\n${body}`)).toBeNull();
    // Nothing may be added to front matter that YAML can't read: nobody knows where its keys end.
    const broken = `---\ntitle: "Soup\n\ttags: [a\n---\n${body}`;
    const after = marked(broken);
    expect(changedLines(broken, after ?? broken).gone).toEqual([]);
  });
});
