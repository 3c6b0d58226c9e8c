import { expect, test } from '../fixtures/hobside.ts';
import { samplesFolder } from '../fixtures/runtime.ts';

test.use({ recipes: samplesFolder });

test('rubric 22: the page of the seed shows all that it says, with one prominent button; its links lead where they say', async ({
  kitchen,
}) => {
  await test.step('rubric 22: the Cook button has its word and is the most prominent control', async () => {
    await kitchen.library.open('Hong Shao Rou');
    await expect(kitchen.recipe.cookButton).toContainText('Cook');
    const sizes = await kitchen.recipe.view.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const box = button.getBoundingClientRect();
        const style = getComputedStyle(button);
        return { words: button.textContent?.trim() ?? '', area: box.width * box.height, filled: style.backgroundColor };
      }),
    );
    const cook = sizes.find((button) => button.words.startsWith('Cook'));
    expect(cook).toBeDefined();
    expect(Math.max(...sizes.map((button) => button.area))).toBe(cook?.area);
    expect(sizes.filter((button) => button.filled === cook?.filled)).toHaveLength(1);
  });
  await test.step('the seed shows all that it says', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Hong Shao Rou');
    const page = kitchen.recipe.view;
    for (const words of [
      'chinese',
      'braised',
      'Omnivore',
      'pork belly',
      'star anise',
      'Serve the pork with the glaze',
      '1 h 46 min',
      'hong-shao-rou.jpg',
    ]) {
      await expect(page.getByText(words).first()).toBeVisible();
    }
  });
  await test.step('the source opens in the browser, and nothing else is asked of the network', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = (address) => Promise.resolve(void opened.push(address));
    });
    await kitchen.library.open('Hong Shao Rou');
    await kitchen.recipe.view
      .getByText('Omnivore’s Cookbook')
      .or(kitchen.recipe.view.getByText("Omnivore's Cookbook"))
      .click();
    await expect(async () => {
      expect(await kitchen.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
        'https://omnivorescookbook.com/hong-shao-rou/',
      ]);
    }).toPass();
  });
  await test.step('a recipe that another one is made of opens from its link', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.find('galette');
    await kitchen.library.cards.first().click();
    await kitchen.recipe.view
      .getByRole('link', { name: /flaky pastry/i })
      .or(kitchen.recipe.view.getByRole('button', { name: /flaky pastry/i }))
      .first()
      .click();
    await expect(kitchen.recipe.title).toHaveText(/flaky pastry/i);
  });
});

test('rubric 23: amounts are scaled by a number, by the pan and by what there is, and shown in other units', async ({
  kitchen,
}) => {
  await test.step('rubric 23: scaling marks what it changed and shows true fractions, both ends of a range, and no sizes', async () => {
    await kitchen.library.open('Hong Shao Rou');
    const { recipe } = kitchen;
    await expect(recipe.changed).toHaveCount(0);
    await recipe.scale(3);
    const soy = recipe.line('dark soy sauce');
    await expect(soy).toContainText('4 1/2');
    await expect(soy.locator('[data-fraction]')).toHaveText('1⁄2');
    await expect(recipe.line('pork belly')).toContainText(/4\s*1\/2.*to 6\s+lb/);
    await expect(recipe.line('pork belly')).toContainText('1” cubes');

    const amount = soy.locator('[data-changed]');
    expect(await amount.evaluate((element) => getComputedStyle(element).textDecoration)).toContain('dotted');
    await expect(amount).toHaveAccessibleDescription(/in the file: 1 1\/2 tablespoons/);
    await recipe.pointAt(amount, (card) => expect(card).toContainText('“1 1/2 tablespoons”', { timeout: 1500 }));
    await kitchen.page.mouse.move(0, 0);
    await expect(recipe.glass).toHaveCount(0);
    await recipe.line('pork belly').getByRole('checkbox').focus();
    await kitchen.page.keyboard.press('Tab');
    await expect(recipe.glass).toContainText('“1.5 to 2 lbs”');

    await kitchen.page.keyboard.press('0');
    await expect(soy).toContainText('1 1/2');
    await expect(recipe.changed).toHaveCount(0);
  });
  await test.step('amounts in the text of steps are scaled in place, times are not', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Warmer Kartoffelsalat mit Brühe');
    const { recipe } = kitchen;
    await expect(recipe.method).toContainText('1 TL Salz');
    await recipe.scale(2);
    const step = recipe.method.getByRole('listitem').first();
    await expect(step.locator('[data-changed]')).toContainText(/2\s+TL/);
    await expect(step.locator('[data-changed]')).toHaveAccessibleDescription(/in the file: 1 TL/);
    await expect(step).toContainText('8 Minuten');
  });
  await test.step('units are a way of looking, kept from recipe to recipe, with weights for volumes', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Dark Cocoa Cake');
    const { recipe } = kitchen;
    await recipe.units.selectOption({ label: 'Metric' });
    await expect(recipe.line('plain flour')).toContainText(/about\s+220\s+g/);
    await expect(recipe.line('black coffee')).toContainText(/300\s+ml/);
    await recipe.units.selectOption({ label: 'US' });
    await expect(recipe.line('plain flour')).toContainText(/1\s*3\/4.*cups/);
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Flaky Pastry');
    await expect(recipe.units).toHaveValue('us');
    await expect(recipe.line('cold butter')).toContainText(/6.*oz/);
    await recipe.units.selectOption({ label: 'As written' });
    await expect(recipe.line('cold butter')).toContainText(/170\s+g/);
    await expect(recipe.changed).toHaveCount(0);
  });
  await test.step('a cook scales by the pan, and by what there is', async () => {
    await kitchen.page.keyboard.press('Control+1');
    await kitchen.library.open('Dark Cocoa Cake');
    const { recipe, page } = kitchen;
    await recipe.view.getByRole('button', { name: 'Pan size' }).click();
    const dialog = page.getByRole('dialog', { name: 'Scale to another pan' });
    // The recipe names its own: 23 cm.
    await expect(dialog.getByRole('spinbutton').first()).toHaveValue('23');
    await dialog.getByRole('group', { name: 'Your pan' }).getByRole('spinbutton').fill('28');
    await page.keyboard.press('Enter');
    await expect(recipe.line('baking soda')).toContainText(/1\s*7\/8.*tsp/);
    await page.keyboard.press('0');
    await recipe.line('cocoa powder').getByRole('button').click();
    await page.getByRole('dialog', { name: 'Scale by what you have' }).getByRole('textbox').fill('1 cup');
    await page.keyboard.press('Enter');
    await expect(recipe.line('plain flour')).toContainText(/3\s*1\/2.*cups/);
  });
});
