import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from './setup/places.mjs';

const { scripts } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8'));
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(path.join(checkout, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];
const top = '\\.github|\\.ci|core|electron|renderer|recipes|build|e2e|docs';

test.each(pages)('every path that %s names is there', (page) => {
  const text = readFileSync(path.join(checkout, page), 'utf8');
  const named = [
    ...[...text.matchAll(new RegExp(`\`((?:${top})/[^\`\\s]*)\``, 'g'))].map((match) => path.join(checkout, match[1])),
    ...[...text.matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map((match) =>
      path.join(checkout, path.dirname(page), match[1]),
    ),
  ];
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(pages)('every npm script that %s names is there', (page) => {
  const text = readFileSync(path.join(checkout, page), 'utf8');
  const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map((match) => match[1]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
