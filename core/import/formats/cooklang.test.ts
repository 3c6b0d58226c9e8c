import { expect, test } from 'vitest';
import { appFile } from '#core/testing/app-files.ts';
import { cooklang } from './cooklang.ts';

const soup = `---
title: Leek soup
servings: 2
tags: [soup, quick]
source: https://example.org/leek
difficulty: easy
---

> Good on Mondays.

= Base

Soften @leeks{2}(sliced) in @butter{30%g} in a #big pot{} for ~{10%minutes}. -- slowly

== To finish ==

Add @stock{1/2%l} [- or water -] and @./basics/croutons{}.
`;

test('both styles of metadata, sections, marks and comments become a list and prose', () => {
  const file = appFile('old/Leek.cook', soup, [
    'old/Leek.jpg',
    'old/Leek.2.jpg',
    'old/Leek.1.jpg',
    'old/Other.jpg',
    'Leek.jpg',
  ]);
  expect(cooklang.accepts(file)).toBe(true);
  expect(cooklang.recipes(file)).toMatchObject([
    {
      title: 'Leek soup',
      yield: '2',
      tags: ['soup', 'quick'],
      link: 'https://example.org/leek',
      notes: ['Good on Mondays.', 'slowly', 'or water'],
      ingredients: [
        { text: '2 leeks, sliced', group: 'Base' },
        { text: '30 g butter', group: 'Base' },
        { text: '1/2 l stock', group: 'To finish' },
        { text: 'croutons', group: 'To finish' },
      ],
      steps: [
        { text: 'Soften leeks in butter in a big pot for 10 minutes.', group: 'Base' },
        { text: 'Add stock and croutons.', group: 'To finish' },
      ],
      pictures: ['old/Leek.jpg', 'old/Leek.1.jpg', 'old/Leek.2.jpg'].map((path) => ({ kind: 'file', path })),
      lost: [{ field: 'difficulty', detail: 'easy' }],
    },
  ]);
  const older = '>> servings: 3\n>> time: 20 minutes\n\nBoil @pasta{200%g}.\n';
  expect(cooklang.recipes(appFile('Pasta.cook', older))).toMatchObject([
    { title: 'Pasta', yield: '3', times: { total: 1200 }, ingredients: [{ text: '200 g pasta' }] },
  ]);
});

test('a file without a step is no recipe', () => {
  expect(cooklang.recipes(appFile('x.cook', '-- nothing\n'))).toEqual([]);
});
