import { expect, test } from '../fixtures/hobside.ts';
import { choose, menuLines } from '../screens/main-side.ts';

/** Label, accelerator, and where it works: L library, R recipe, E editor, C cook mode, S settings. */
const menu: readonly (readonly [label: string, accelerator: string, places: string])[] = [
  ['New recipe', 'CmdOrCtrl+N', 'LR'],
  ['Import recipes…', 'CmdOrCtrl+I', 'LR'],
  ['Add to my recipes', '', ''],
  ['Export recipes…', 'CmdOrCtrl+Shift+S', 'LR'],
  ['Open recipe folder…', 'CmdOrCtrl+O', 'LRS'],
  ['Save', 'CmdOrCtrl+S', 'E'],
  ['Rename…', 'F2', 'LRE'],
  ['Move to folder…', 'Shift+F2', 'LRE'],
  ['Duplicate', '', 'LR'],
  ['Favourite, or not any more', '', 'LR'],
  ['Show in folder', '', 'LRE'],
  ['Print or save as PDF…', 'CmdOrCtrl+P', 'LR'],
  ['Make a cookbook…', '', 'L'],
  ['Export the cook log as Markdown…', '', 'LRS'],
  ['Export the cook log as CSV…', '', 'LRS'],
  ['Move to trash', '', 'LR'],
  ['Undo rename, move, replace, trash or cook log', '', 'LR'],
  ['Copy recipe', '', 'LR'],
  ['Copy recipe as plain text', '', 'LR'],
  ['Copy recipe as Markdown', '', 'LR'],
  ['Copy ingredients', '', 'LR'],
  ['Copy a link to this recipe', '', 'LR'],
  ['Find', 'CmdOrCtrl+F', 'LRE'],
  ['Find and replace in this recipe', 'CmdOrCtrl+H', 'E'],
  ['Earlier versions', 'CmdOrCtrl+Shift+Y', 'E'],
  ['Go to recipe or command', 'CmdOrCtrl+K', 'LRES'],
  ['Recipes', 'CmdOrCtrl+1', 'LRES'],
  ['What needs a look', '', 'LRES'],
  ['Show or hide the sidebar', 'F9', 'L'],
  ['Show as grid', '', 'L'],
  ['Show as list', '', 'L'],
  ['Show or hide the preview', 'CmdOrCtrl+\\', 'E'],
  ['Larger', 'CmdOrCtrl+Plus', 'LRECS'],
  ['Smaller', 'CmdOrCtrl+-', 'LRECS'],
  ['Actual size', 'CmdOrCtrl+0', 'LRECS'],
  ['Settings', 'CmdOrCtrl+,', 'LRECS'],
  ['Cook this recipe', 'CmdOrCtrl+Enter', 'LRE'],
  ['Serve at…', '', 'LRES'],
  ['Back to the hob', '', 'L'],
  ['Cook the last recipe again', '', 'LRES'],
  ['Edit this recipe', 'CmdOrCtrl+E', 'LR'],
  ['Next recipe', '', 'R'],
  ['Previous recipe', '', 'R'],
  ['Next step', '', 'C'],
  ['Previous step', '', 'C'],
  ['Whole recipe', '', 'C'],
  ['Timers', 'CmdOrCtrl+T', 'LRECS'],
  ['Silence the alarm', 'CmdOrCtrl+.', 'LRECS'],
  ['Keyboard shortcuts', 'CmdOrCtrl+/', 'LRES'],
  ['Copy diagnostics', '', 'LRECS'],
];

test('the native menu has every command with its keys, offered where it works, and the Edit roles; an item does what its key does', async ({
  kitchen,
}) => {
  await test.step('a command that is chosen from the menu does the same as its key', async () => {
    await kitchen.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((each) => each.submenu?.items ?? []) ?? [];
      items.find((item) => item.label.replace('&', '') === 'Settings')?.click();
    });
    await expect(kitchen.page.locator('[data-view=settings]')).toBeVisible();
  });
  await test.step('the native menu has every command with its keys, offered where it works, and the Edit roles', async () => {
    await kitchen.page.keyboard.press('Control+1');
    const { app, editor, library, page, recipe } = kitchen;
    const isOffered = async (place: string) => {
      const wanted = menu.map(([label, accelerator, places]) => [label, accelerator, places.includes(place)]);
      await expect(async () => {
        const lines = await menuLines(app);
        const shown = menu.map(([label]) => {
          const line = lines.find((each) => each.label === label && each.role === '');
          return [label, line?.accelerator, line?.enabled];
        });
        expect(shown).toEqual(wanted);
      }).toPass();
    };
    await isOffered('L');
    await library.open('Hong Shao Rou');
    await isOffered('R');
    await recipe.edit();
    await editor.isShown();
    await isOffered('E');
    await page.keyboard.press('Control+,');
    await isOffered('S');
    await page.keyboard.press('Control+1');
    await library.open('Hong Shao Rou');
    await recipe.cook();
    await isOffered('C');
    await test.step('Ctrl+, leads to the settings from every view, and back to where the cook was', async () => {
      const view = (name: string) => page.locator(`[data-view=${name}]`);
      const thereAndBack = async (name: string) => {
        await expect(view(name)).toBeVisible();
        await page.keyboard.press('Control+,');
        await expect(view('settings')).toBeVisible();
        await page.getByRole('button', { name: 'Back', exact: true }).click();
        await expect(view(name)).toBeVisible();
      };
      await thereAndBack('cook');
      await page.keyboard.press('Escape');
      await thereAndBack('recipe');
      for (const [command, name] of [
        ['replace-in-all', 'replace'],
        ['needs-a-look', 'doctor'],
        ['serve-at', 'serve'],
      ] as const) {
        await choose(app, command);
        await thereAndBack(name);
      }
    });
    const roles = (await menuLines(app)).map((line) => line.role);
    expect(roles).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectall', 'quit', 'togglefullscreen']),
    );
  });
});
