import { expect, test } from 'vitest';
import { readPastedText } from './read-pasted-text.ts';

const shown = (text: string) => {
  const [recipe, ...others] = readPastedText(text);
  expect(others).toEqual([]);
  const lines = (list: readonly { readonly text: string; readonly group: string | null }[]) =>
    list.map((line) => (line.group === null ? line.text : `${line.group} / ${line.text}`));
  return { ...recipe!, ingredients: lines(recipe!.ingredients), steps: lines(recipe!.steps) };
};

test('a French book: each part of the list in one sentence that is broken where the column ends', () => {
  const recipe = shown(`TARTE AUX MIRABELLES
Pour 6 à 8 personnes
PÂTE : 250 g de farine, 125 g de beurre,
1 pincée de sel, 5 cl d'eau.
GARNITURE : 1 kg de mirabelles, 100 g
de sucre, 2 oeufs, 20 cl de crème.

Dénoyautez les mirabelles et rangez-
les sur la pâte. Battez les oeufs avec
la crème et enfournez 40 mn à 200°.
84
`);
  expect(recipe.ingredients).toEqual([
    'PÂTE / 250 g de farine',
    'PÂTE / 125 g de beurre',
    'PÂTE / 1 pincée de sel',
    "PÂTE / 5 cl d'eau",
    'GARNITURE / 1 kg de mirabelles',
    'GARNITURE / 100 g de sucre',
    'GARNITURE / 2 oeufs',
    'GARNITURE / 20 cl de crème',
  ]);
  expect(recipe.steps).toEqual([
    'Dénoyautez les mirabelles et rangez-les sur la pâte. Battez les oeufs avec la crème et enfournez 40 mn à 200°.',
  ]);
  expect(recipe).toMatchObject({ yield: 'Pour 6 à 8 personnes', lost: [{ detail: '84' }] });
});

test('a German letter that was answered: the promised dish is the title, who signs it is no step', () => {
  const recipe = shown(`Am 12.03.2020 um 18:22 schrieb Karin Muster <karin@example.org>:
> Liebe Uta,
>
> hier das Rezept für die Käsespätzle:
>
> 400 g Mehl, 4 Eier, 150 ml Wasser, Salz,
> 250 g Bergkäse, 2 Zwiebeln, 40 g Butter
>
> Aus Mehl, Eiern, Wasser und Salz einen zähen Teig schlagen und
> 30 Minuten ruhen lassen.
> Mit dem Käse schichten.
>
> Guten Appetit!
> Karin
`);
  expect(recipe.title).toBe('Käsespätzle');
  expect(recipe.ingredients).toHaveLength(7);
  expect(recipe.steps).toEqual([
    'Aus Mehl, Eiern, Wasser und Salz einen zähen Teig schlagen und 30 Minuten ruhen lassen.',
    'Mit dem Käse schichten.',
  ]);
  expect(recipe.notes).toEqual(['Liebe Uta,', 'hier das Rezept für die Käsespätzle:', 'Guten Appetit!', 'Karin']);
});

test('a Danish bread of two days: what is done with the first list stands between the lists', () => {
  const recipe = shown(`Rugbrød

Dag 1
5 dl surdej
7 dl vand
500 g rugkerner

Rør det hele sammen og lad det stå til næste dag.

Dag 2
500 g rugmel
2 dl vand

Hæld dejen i en form og bag den i 1 time.
`);
  expect(recipe.ingredients).toEqual([
    '5 dl surdej',
    '7 dl vand',
    '500 g rugkerner',
    'Dag 2 / 500 g rugmel',
    'Dag 2 / 2 dl vand',
  ]);
  expect(recipe.steps).toEqual([
    'Rør det hele sammen og lad det stå til næste dag.',
    'Hæld dejen i en form og bag den i 1 time.',
  ]);
});

test('facts that stand on one line, and amounts behind their names', () => {
  const recipe = shown(`Farro salad
Prep: 10 mins Cook: 1 hr Total: 1 hr 10 mins
Farro 300 g
Tomatoes 200 g
Basil 20 g

Cook the farro in salted water and mix it with the rest.
`);
  expect(recipe.times).toEqual({ prep: 600, cook: 3600, total: 4200 });
  expect(recipe.ingredients).toEqual(['Farro 300 g', 'Tomatoes 200 g', 'Basil 20 g']);
  const german = shown(
    `Suppe\nKochzeit ca. 30 Min. Gesamtzeit ca. 55 Min.\n\n1 Kürbis\n2 Zwiebeln\n1 l Brühe\n\nAlles weich kochen und pürieren.\n`,
  );
  expect(german.times).toMatchObject({ cook: 1800, total: 3300 });
});

test('what nothing but its place calls the method, and asides below it', () => {
  const recipe = shown(`Lasagnes

Ingrédients (6 pers.)
500g de viande
feuilles de lasagnes
Recette
Étape 1
Faire revenir la viande dans une grande poêle.
Étape 2
Monter les lasagnes et enfourner 35 min à 180°C.
Astuce : les préparer la veille.
`);
  expect(recipe).toMatchObject({ yield: '6 pers.', doubts: [], notes: ['Astuce : les préparer la veille.'] });
  expect(recipe.ingredients).toEqual(['500g de viande', 'feuilles de lasagnes']);
  expect(recipe.steps).toHaveLength(2);
});
