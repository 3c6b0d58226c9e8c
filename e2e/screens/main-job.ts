import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { CookScreen } from './cook-screen.ts';
import { EditorScreen } from './editor-screen.ts';
import { LibraryScreen } from './library-screen.ts';
import { RecipeScreen } from './recipe-screen.ts';
import { SettingsScreen } from './settings-screen.ts';

/** Where a file of this name lies below a folder. */
function fileBelow(folder: string, name: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) => path.basename(each) === name);
  return path.join(folder, found ?? `no ${name}`);
}

/**
 * What Hobside is for, in a home folder where it was never started: choose recipes, find one, edit it and have it saved with
 * every other byte as it was, cook it, and have a timer ring.
 */
export async function mainJob(page: Page, home: string, sample: Buffer): Promise<void> {
  const library = new LibraryScreen(page);
  const recipe = new RecipeScreen(page);
  const editor = new EditorScreen(page);
  const cook = new CookScreen(page);
  await test.step('choose: the samples that came along', async () => {
    await expect(page.locator('[data-view=first-run]')).toBeVisible();
    await page.getByRole('button', { name: /sample recipes/ }).click();
    await library.shows('Hong Shao Rou');
  });
  await test.step('find', async () => {
    await library.find('star anise');
    await expect(library.cards).toHaveCount(1);
    await library.open('Hong Shao Rou');
  });
  await test.step('edit, and be saved byte by byte', async () => {
    const file = fileBelow(home, 'hong-shao-rou.md');
    expect(readFileSync(file).equals(sample)).toBe(true);
    await recipe.edit();
    await editor.typeAtEndOf('light soy sauce', ', the good one');
    await editor.isSaved();
    const line = '3 tablespoons light soy sauce';
    const wanted = Buffer.from(sample.toString('latin1').replace(line, `${line}, the good one`), 'latin1');
    expect(readFileSync(file).equals(wanted)).toBe(true);
    await editor.view.getByRole('button', { name: 'Back', exact: true }).click();
    await recipe.isShown('Hong Shao Rou');
  });
  await test.step('cook, and hear a timer', async () => {
    await recipe.cook();
    await cook.press('2');
    await cook.isOnStep(2, 10);
    await cook.press('t');
    await expect(cook.timers.first()).toContainText(/4:\d\d/);
    await cook.press('Shift+T');
    await expect(cook.timerDialog.getByLabel('New timer').first()).toBeFocused();
    await page.keyboard.type('1s egg');
    await page.keyboard.press('Enter');
    await expect(cook.alarm).toContainText('egg');
    await cook.alarm.getByRole('button', { name: 'Stop egg' }).click();
    await expect(cook.alarm).toHaveCount(0);
    await cook.isOnStep(2, 10);
  });
}

/** Settings tell what the package is made of, from the files in it. */
export async function licencesInPackage(page: Page, program: string): Promise<void> {
  await page.keyboard.press('Escape');
  const settings = new SettingsScreen(page);
  await settings.open();
  const list = await settings.openLicences();
  await expect(list.locator('summary', { hasText: /^Hobside / })).toHaveCount(1);
  await expect(list.locator('summary', { hasText: /^Electron / })).toHaveCount(1);
  await expect(list.locator('.path')).toHaveText(path.join(path.dirname(program), 'LICENSES.chromium.html'));
}
