import { expect, test } from '../fixtures/hobside.ts';

const quick = `---
title: Quick egg
ingredients:
  - 1 egg
---

1. Boil the **egg** for 2 seconds.
2. Rest for 40 minutes.
`;

test('a time in a step starts a timer by key, it rings, and one key silences it without moving the step', async ({
  kitchen,
  folder,
}) => {
  await folder.write('quick-egg.md', quick);
  await kitchen.library.open('Quick egg');
  await kitchen.recipe.cook();
  await kitchen.cook.press('1');
  await kitchen.cook.isOnStep(1, 2);
  await kitchen.cook.press('t');
  await expect(kitchen.cook.timers).toHaveCount(1);
  await expect(kitchen.cook.alarm).toBeVisible();
  await expect(kitchen.cook.alarm).toContainText('Boil');
  await expect(kitchen.cook.alarm).toContainText('+0:0');
  const sounding = async () => (await kitchen.page.evaluate(() => window.kitchen.ask('timer:list', null)))[0]?.sounding;
  await expect(async () => expect(await sounding()).toBe(true)).toPass();
  // In its first 0.7 s a key still means what it meant: it was on its way when the alarm began.
  await expect(kitchen.cook.alarm).toContainText(/\+0:0[1-9]/);
  await kitchen.cook.press('Space');
  await expect.poll(sounding).toBe(false);
  await kitchen.cook.isOnStep(1, 2);
  await kitchen.cook.alarm.getByRole('button', { name: /^Stop/ }).click();
  await expect(kitchen.cook.alarm).toHaveCount(0);
});

test('a running timer goes on after kill -9 and is there again at the next start', async ({ launch, folder }) => {
  await folder.write('quick-egg.md', quick);
  const first = await launch();
  await first.library.open('Quick egg');
  await first.recipe.cook();
  await first.cook.press('2');
  await first.cook.isOnStep(2, 2);
  await first.cook.press('t');
  await expect(first.cook.timers.first()).toContainText(/39:|40:/);
  await first.kill();
  const second = await launch();
  const timers = await second.page.evaluate(() => window.kitchen.ask('timer:list', null));
  expect(timers.map((timer) => [timer.order.label, timer.state])).toEqual([['Rest', 'running']]);
});

test('the times of the seed are found: 5 minutes, 1 minute, an hour and a half, 10 to 15 minutes', async ({
  kitchen,
}) => {
  const found = await kitchen.page.evaluate(async () => {
    const opened = await window.kitchen.ask('recipe:open', { id: 'hong-shao-rou.md' });
    if (!opened.ok) return [];
    return opened.value.recipe.stepGroups
      .flatMap((group) => group.steps)
      .flatMap((step) => step.durations.map((duration) => [step.number, duration.minSeconds, duration.maxSeconds]));
  });
  expect(found).toEqual([
    [2, 300, 300],
    [6, 60, 60],
    [8, 5400, 5400],
    [9, 600, 900],
  ]);
});
