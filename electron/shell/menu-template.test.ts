import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { german } from '#core/words/german.ts';
import { englishCatalogue, speak } from '#core/words/words.ts';
import { acceleratorOf, commands, isThere } from '#core/command/commands.ts';
import type { CommandId, CommandPlace } from '#core/command/commands.ts';
import { contextTemplate, itemId, menuTemplate } from './menu-template.ts';

/** Of the roles' keys, and those of the system's own windows. */
const macOwn = [
  ...['Q', 'W', 'H', 'M', 'Z', 'X', 'C', 'V', 'A', 'Tab', 'Space'].map((key) => `CmdOrCtrl+${key}`),
  ...['Alt+CmdOrCtrl+H', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Shift+3', 'CmdOrCtrl+Shift+4', 'CmdOrCtrl+Shift+5'],
];
const otherOwn = ['Z', 'Y', 'X', 'C', 'V', 'A', 'W', 'Q', 'Esc', 'Shift+Esc', 'Shift+Z'].map(
  (key) => `CmdOrCtrl+${key}`,
);

const ran: CommandId[] = [];
const run = (command: CommandId) => void ran.push(command);
const opened: string[] = [];
const recent = [{ folder: '/home/cook/Salt & Pepper', shown: '~/Salt & Pepper' }];
const make = (place: CommandPlace, mac = false, folders = recent) =>
  menuTemplate({
    place,
    mac,
    devTools: false,
    appName: 'Hobside',
    run,
    recent: folders,
    openFolder: (folder) => void opened.push(folder),
    forgetRecent: () => opened.splice(0),
  });

const submenu = (item: MenuItemConstructorOptions) => (Array.isArray(item.submenu) ? item.submenu : []);
const all = (menus: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menus.flatMap((item) => [item, ...all(submenu(item))]);
const find = (menus: readonly MenuItemConstructorOptions[], id: CommandId) =>
  all(menus).find((item) => item.id === itemId(id));

describe('the native menu', () => {
  it.each([true, false])('has every command exactly once (macOS: %s)', (mac) => {
    const ids = all(make('library', mac)).flatMap((item) => (item.id?.startsWith('command:') ? [item.id] : []));
    expect(ids.sort()).toEqual(
      commands
        .filter((command) => isThere(command, mac))
        .map((command) => itemId(command.id))
        .sort(),
    );
  });

  it('offers in each place what works there', () => {
    for (const place of ['first-run', 'library', 'recipe', 'edit', 'cook', 'settings', 'replace'] as const) {
      const menus = make(place);
      for (const command of commands.filter((each) => isThere(each, false))) {
        const offered = command.places === 'everywhere' || command.places.includes(place);
        expect(find(menus, command.id)?.enabled, `${command.id} in ${place}`).toBe(offered);
      }
    }
  });

  it('shares by the system where it has something for that: on macOS', () => {
    expect(find(make('recipe', true), 'share')).toMatchObject({ label: 'Share…', enabled: true });
    expect(find(make('library', true), 'share')?.enabled).toBe(false);
    expect(find(make('recipe'), 'share')).toBeUndefined();
  });

  it('runs the command that is chosen', () => {
    const item = find(make('library'), 'new-recipe');
    item?.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    expect(ran).toEqual(['new-recipe']);
  });

  it('lists the folders that were open before in every place, and clears the list', () => {
    const items = submenu(all(make('cook')).find((item) => item.id === 'recent') ?? {});
    expect(items.map((item) => item.label?.replace(/&(?=[^&])(?<!&&)/, ''))).toEqual([
      '~/Salt && Pepper',
      undefined,
      'Clear this list',
    ]);
    const click = (item: MenuItemConstructorOptions | undefined) =>
      item?.click?.({} as Electron.MenuItem, undefined, {} as Electron.KeyboardEvent);
    click(items[0]);
    expect(opened).toEqual(['/home/cook/Salt & Pepper']);
    click(items.at(-1));
    expect(opened).toEqual([]);
    const none = submenu(all(make('library', false, [])).find((item) => item.id === 'recent') ?? {});
    expect(none.filter((item) => item.label).map((item) => item.enabled)).toEqual([false, false]);
  });

  it('has the Edit roles, without which copy and paste have no keys on macOS', () => {
    const roles = all(make('edit', true)).map((item) => item.role);
    expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']));
  });

  it('gives each item of a menu a letter of its own, but not on macOS', () => {
    for (const menu of [make('library'), ...make('library').map(submenu), contextTemplate(run, false)]) {
      const letters = menu.flatMap((item) => item.label?.match(/&(\p{L})/u)?.[1]?.toLowerCase() ?? []);
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.length).toBe(menu.filter((item) => item.label).length);
    }
    expect(all(make('library', true, [])).some((item) => item.label?.includes('&'))).toBe(false);
  });

  it('gives no accelerator to two commands, and none that the system has for itself', () => {
    for (const [mac, own] of [
      [true, macOwn],
      [false, otherOwn],
    ] as const) {
      const keys = commands.flatMap((command) => acceleratorOf(command, mac) ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => own.includes(key))).toEqual([]);
    }
  });

  it('begins on macOS with the menu of the app, in its order, and has Window and Help as the system knows them', () => {
    const [app, ...others] = make('library', true);
    const lines = submenu(app ?? {}).filter((item) => item.type !== 'separator');
    expect(lines.map((item) => item.role ?? item.id)).toEqual([
      'about',
      'command:settings',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
    ]);
    expect(others.map((menu) => menu.role ?? null)).toEqual([null, null, null, null, 'window', 'help']);
    // Elsewhere there is no such menu: what it holds is where a cook looks for it there.
    const roles = (menu: MenuItemConstructorOptions | undefined) => submenu(menu ?? {}).map((item) => item.role);
    expect(roles(make('library')[0])).toContain('quit');
    expect(roles(make('library').at(-1))).toContain('about');
  });

  it('is said in the language that is spoken, to the last item', () => {
    const labels = () => [true, false].flatMap((mac) => all(make('library', mac, [])).map((item) => item.label));
    const english = labels();
    speak('de', german);
    const translated = labels();
    speak('en', englishCatalogue);
    const same = english.filter((words, at) => words !== undefined && words === translated[at]);
    expect([...new Set(same)]).toEqual(['Hobside', 'Timers'].filter((words) => same.includes(words)));
    expect(all(make('library', true)).every((item) => item.type === 'separator' || item.label)).toBe(true);
  });
});
