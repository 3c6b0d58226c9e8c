import { expect, test } from 'vitest';
import { readRecipe } from '#core/recipe/read.ts';
import { withWrittenTitle } from './written-title.ts';

const body = '## Ingredients\n\n- 3 leeks\n\n## Method\n\n1. Boil the leeks.\n';

test.each([
  ['nothing above the list', body],
  ['front matter', `---\ntags: [soup] # mine\n---\n\n${body}`],
  ['a picture above', `![](leek.jpg)\n\n${body}`],
])('with %s, a title is written, and no line of the file is lost or altered', (_, text) => {
  const written = withWrittenTitle(text, 'leek-soup.md', 'Leek soup')!;
  const { title } = readRecipe(written, 'leek-soup.md');
  expect(title.value).toBe('Leek soup');
  expect(title.span).not.toBeNull();
  const lines = written.split('\n');
  expect(lines.filter((line) => !/Leek soup|^$/.test(line))).toEqual(text.split('\n').filter((line) => line !== ''));
});
