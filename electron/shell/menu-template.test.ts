import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { acceleratorOf, commands, isThere } from '#core/command/commands.ts';
import type { CommandId, CommandPlace } from '#core/command/commands.ts';
import { contextTemplate, itemId, menuTemplate } from './menu-template.ts';

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

  it('gives no accelerator to two commands', () => {
    for (const mac of [true, false]) {
      const keys = commands.flatMap((command) => acceleratorOf(command, mac) ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
