import { expect, test } from 'vitest';
import { readRecipe } from './read.ts';
import { allIngredients, allSteps } from './recipe.ts';

/** The two headings that recipes in a language have most. */
const headings: readonly (readonly [ingredients: string, method: string])[] = [
  ['Ingredients', 'Instructions'],
  ['What you need', 'How to make it'],
  ['🛒 Ingredients', '👩‍🍳 Directions'],
  ['Zutaten', 'Zubereitung'],
  ['Zutaten für 2 Personen', 'So geht’s'],
  ['Ingrédients', 'Préparation'],
  ['Ingrédients pour 4 personnes', 'Étapes'],
  ['Ingredientes', 'Preparación'],
  ['Ingredientes', 'Modo de preparo'],
  ['Ingredienti', 'Procedimento'],
  ['Ingrediënten', 'Bereidingswijze'],
  ['Ingredienser', 'Gör så här'],
  ['Ingredienser', 'Fremgangsmåde'],
  ['Ainekset', 'Valmistus'],
  ['Składniki', 'Sposób przygotowania'],
  ['Suroviny', 'Postup'],
  ['Hozzávalók', 'Elkészítés'],
  ['Ингредиенты', 'Приготовление'],
  ['Інгредієнти', 'Приготування'],
  ['Malzemeler', 'Yapılışı'],
  ['Υλικά', 'Εκτέλεση'],
  ['食材', '做法'],
  ['材料', '作り方'],
  ['材料（2人分）', '手順'],
  ['用料', '步骤'],
  ['재료', '만드는 법'],
];

test.each(headings)('%s and %s, as headings, in bold, and with a colon', (ingredients, method) => {
  for (const made of [
    (title: string) => `## ${title}`,
    (title: string) => `**${title}**`,
    (title: string) => `${title}:`,
  ]) {
    const recipe = readRecipe(
      `# A dish\n\n${made(ingredients)}\n\n- xx\n- yy\n\n${made(method)}\n\n1. Aaa.\n2. Bbb.\n`,
      'x.md',
    );
    expect(allIngredients(recipe).map((one) => one.text)).toEqual(['xx', 'yy']);
    expect(allSteps(recipe).map((one) => one.content.text)).toEqual(['Aaa.', 'Bbb.']);
    expect(recipe.ingredientGroups).toMatchObject([{ name: null }]);
  }
});
