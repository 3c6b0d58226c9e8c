import { expect, test } from '../fixtures/hobside.ts';
import { PaletteScreen } from '../screens/palette-screen.ts';
import { ServeScreen } from '../screens/serve-screen.ts';

const rice = `---
title: Quick rice
ingredients:
  - 1 cup rice
  - 2 cups water
---

1. Rinse the **rice**.
2. Boil it in the **water** for 7 minutes.
3. Rest it for 5 minutes.
`;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test('two dishes are planned for a time, with one pair of hands; cook mode goes by the plan, also after kill -9', async ({
  launch,
  folder,
}) => {
  await folder.write('rice.md', rice);
  const first = await launch();
  const serve = new ServeScreen(first.page);
  await first.library.open('Hong Shao Rou');
  await first.page.getByTestId('serve').click();
  // Where the half hour that is offered is only just to be reached, one has to start now.
  await serve.at(inHours(4));
  await expect(serve.start).toContainText(/^Start at .* with Hong Shao Rou$/);
  await serve.add('Quick rice');
  const soonest = (await serve.start.textContent()) ?? '';
  await serve.at(inHours(5));
  await expect(serve.start).not.toHaveText(soonest);
  const rinse = serve.moments.filter({ hasText: 'Rinse the rice' });
  await expect(rinse).toContainText('guess');
  const before = await serve.start.textContent();

  // Half an hour of rinsing would meet the last stirring of the pork: it is moved before it, and the rice waits.
  await serve.takes('Quick rice, Rinse the rice', 30);
  await expect(rinse).toContainText('your time');
  await expect(rinse.getByTestId('serve-waits')).toContainText('Then it waits');
  await expect(serve.view.getByTestId('serve-overlap')).toHaveCount(0);
  await expect(serve.start).toHaveText(before ?? '');
  await serve.view.getByRole('button', { name: 'Tell me when to start' }).click();
  await expect(first.page.getByText(/A timer rings at/)).toBeVisible();

  await first.page.getByTestId('serve-cook').click();
  await expect(serve.line).toContainText('Ready about');
  await first.cook.press('3');
  await first.cook.isOnStep(3, 10);
  await expect(first.cook.timers.first()).toContainText('Start Hong Shao Rou');
  await expect(serve.line).toContainText('ahead');
  await expect(serve.line.getByRole('button')).toContainText('Quick rice: start at');
  await first.cook.press('s');
  await expect(first.cook.hob.locator('[aria-current]')).toContainText('Quick rice');
  await first.kill();

  const second = await launch();
  await second.page.keyboard.press('r');
  await expect(second.cook.view).toBeVisible();
  await expect(new ServeScreen(second.page).line).toContainText('ahead');
});

test('a time that can’t be kept is told, with one that can; dropping the plan can be undone', async ({
  kitchen,
  folder,
}) => {
  const { library, page, recipe } = kitchen;
  const serve = new ServeScreen(page);
  await folder.write('rice.md', rice);
  await library.open('Quick rice');
  await expect(recipe.title).toHaveText('Quick rice');
  const palette = new PaletteScreen(page);
  await palette.open();
  await palette.type('>serve');
  await palette.press('Enter');
  await expect(serve.start).toBeVisible();
  await serve.takes('Quick rice, Boil', 300);
  await expect(serve.view.getByTestId('late')).toContainText('Too late for');
  await serve.view.getByTestId('late').getByRole('button').click();
  await expect(serve.view.getByTestId('late')).toHaveCount(0);
  await expect(serve.start).toContainText('with Quick rice');
  await serve.view.getByRole('button', { name: 'Drop the plan' }).press('Enter');
  await expect(serve.start).toHaveCount(0);
  await expect(serve.view.getByRole('heading', { level: 1 }), 'the button is gone, the focus is not').toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(serve.moments.filter({ hasText: 'your time' })).toHaveCount(1);
  await test.step('Escape is heard after a press beside everything too', async () => {
    await serve.view.click({ position: { x: 4, y: 4 } });
    await expect(page.locator('body')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(serve.view).toHaveCount(0);
  });
});
