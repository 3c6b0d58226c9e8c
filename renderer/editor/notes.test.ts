import { describe, expect, it } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { lookSentence } from '#core/words/look-message.ts';
import { notesOf } from './notes.ts';

const withImage = (path: string) => `---\ntitle: Soup\nimage: ${path}\n---\n\n1. Boil.\n`;
const file = { id: 'soup.md', version: 'v1', encoding: 'utf-8', readOnly: null };

function notesAfter(saved: string, now: string, images: Record<string, string> = {}) {
  const text = withImage(now);
  const opened = {
    file: { ...file, text: withImage(saved) },
    recipe: readRecipe(withImage(saved), 'soup.md'),
    images,
    links: {},
    corrections: [],
  };
  return notesOf(readRecipe(text, 'soup.md'), opened, (offset) => text.slice(0, offset).split('\n').length);
}

describe('what needs a look while a recipe is edited', () => {
  it('names a picture that is not there, with its line', () => {
    const [note] = notesAfter('/soup.jpg', '/soup.jpg');
    expect(note && lookSentence(note)).toBe('Line 3: the image /soup.jpg is not in this folder.');
  });

  it('says nothing of a picture that is there, or whose path is just being typed', () => {
    expect(notesAfter('soup.jpg', 'soup.jpg', { 'soup.jpg': 'soup.jpg' })).toEqual([]);
    expect(notesAfter('soup.jpg', 'sou', { 'soup.jpg': 'soup.jpg' })).toEqual([]);
  });
});
