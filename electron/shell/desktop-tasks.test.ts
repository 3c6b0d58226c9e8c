import { afterEach, expect, test } from 'vitest';
import { commands } from '#core/command/commands.ts';
import { german } from '#core/words/german.ts';
import { englishCatalogue, speak } from '#core/words/words.ts';
import { readCommandLine } from './command-line.ts';
import { desktopTasks, dockTemplate, jumpList, taskArgument } from './desktop-tasks.ts';

afterEach(() => speak('en', englishCatalogue));

const parts = { program: 'C:\\Hobside\\hobside-app.exe', appPath: null, recent: [], removed: [] };
const drive = { folder: 'D:\\', shown: 'D:\\' };
const ours = { folder: 'C:\\Users\\cook\\Our recipes', shown: '~\\Our recipes' };
const linesOf = (list: ReturnType<typeof jumpList>) => list.map(({ items = [] }) => items.map(({ args }) => args));

test('the dock offers a new recipe, what was cooked last and the timers, in the language that is spoken', () => {
  const ran: string[] = [];
  const items = dockTemplate((task) => void ran.push(task));
  expect(items.map(({ label }) => label)).toEqual(['New recipe', 'Cook the last recipe again', 'Timers']);
  for (const { click } of items) click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
  expect(ran).toEqual(['new-recipe', 'cook-last', 'timers']);
  speak('de', german);
  expect(dockTemplate(() => undefined)[0]?.label).toBe('Neues Rezept');
});

test('each task is a command that works everywhere a cook can come from, and is understood by a start', () => {
  for (const task of desktopTasks) {
    expect(commands.some(({ id }) => id === task)).toBe(true);
    const words = ['hobside-app', taskArgument(task)];
    const asked = readCommandLine({ words, hasAppPath: false, workingFolder: '/', environment: {} });
    expect(asked).toMatchObject({ task, folder: null });
  }
});

test('the taskbar lists the tasks, and above them the folders that were open, by arguments that Windows reads whole', () => {
  expect(jumpList(parts).map(({ type }) => type)).toEqual(['tasks']);
  const list = jumpList({ ...parts, recent: [ours, drive] });
  expect(list.map(({ type, name }) => [type, name])).toEqual([
    ['custom', 'Open recent'],
    ['tasks', undefined],
  ]);
  expect(linesOf(list)).toEqual([
    ['"--folder=C:\\Users\\cook\\Our recipes"', '"--folder=D:\\\\"'],
    ['--new-recipe', '--cook-last', '--timers'],
  ]);
  expect(linesOf(jumpList({ ...parts, appPath: 'C:\\work' }))[0]?.[0]).toBe('"C:\\work" --new-recipe');
});

test('a folder that the cook took off the taskbar’s list stays off it', () => {
  const removed = ['"--folder=D:\\\\"'];
  expect(linesOf(jumpList({ ...parts, recent: [ours, drive], removed }))[0]).toHaveLength(1);
  expect(jumpList({ ...parts, recent: [drive], removed })).toHaveLength(1);
});
