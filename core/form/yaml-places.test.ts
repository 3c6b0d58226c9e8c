import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsPlace, parsedSites, plainSites, siteOf } from './yaml-places.ts';

const words = fc.constantFrom(
  'salt',
  '2 eggs',
  '"2"',
  "'n'",
  '""',
  '½ cup',
  '盐',
  '1:30',
  'yes',
  '[a, b]',
  '[ "a", b c ]',
  '[]',
  'x: y',
  '# c',
);
const line = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'tags', 'a_b', 'n'), words).map(([key, word]) => `${key}: ${word}`),
  fc.constantFrom('title:', 'list:', ''),
  fc.tuple(fc.constantFrom('', '  ', '    '), words).map(([indent, word]) => `${indent}- ${word}`),
);
const source = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`);

test('where values stand in plain front matter is what the YAML parser says', () => {
  let plain = 0;
  fc.assert(
    fc.property(source, (yaml) => {
      const sites = plainSites(yaml);
      if (sites === null) return;
      plain += 1;
      expect(sites).toEqual(parsedSites(yaml));
    }),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test('a part of a value is found in it, and a place between two values in neither', () => {
  const text = '---\ntitle: "A soup"\ntags: [quick, vegan]\n---\n';
  const place = fieldsPlace(text, 'soup.md')!;
  const siteAt = (part: string) => {
    const start = text.indexOf(part);
    const site = siteOf(text, place, { start, end: start + part.length });
    return [text.slice(site.span.start, site.span.end), site.style, site.place];
  };
  expect(siteAt('soup')).toEqual(['"A soup"', 'double', 'block']);
  expect(siteAt('vegan')).toEqual(['vegan', 'plain', 'flow']);
  expect(siteAt('quick, vegan')).toEqual(['quick, vegan', 'plain', 'flow']);
});
