import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, commands, isThere } from '#core/command/commands.ts';
import type { Command, CommandId, CommandMenu, CommandPlace } from '#core/command/commands.ts';
import { t } from '#core/words/words.ts';
import type { WordKey } from '#core/words/words.ts';
import { withMnemonics } from './mnemonics.ts';
import type { RecentFolder } from './recent-folders.ts';

type Items = readonly MenuItemConstructorOptions[];

export interface MenuOptions {
  readonly place: CommandPlace;
  readonly mac: boolean;
  readonly devTools: boolean;
  readonly appName: string;
  readonly run: (command: CommandId) => void;
  readonly recent: readonly RecentFolder[];
  readonly openFolder: (folder: string) => void;
  readonly forgetRecent: () => void;
}

export const isOffered = (command: Command, place: CommandPlace): boolean =>
  command.places === 'everywhere' || command.places.includes(place);

/** The id of a command's item, by which the menu finds it again. */
export const itemId = (command: CommandId): string => `command:${command}`;

/** The native menu: every command of the one table, and the roles that the system knows how to do. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { mac } = options;
  const menus: Items = [
    ...(mac ? [appMenu(options)] : []),
    menu(options, 'file', [...commandItems(options, 'file'), separator, mac ? role('close') : quit()]),
    menu(options, 'edit', [...editRoles(), ...commandItems(options, 'edit')]),
    menu(options, 'view', [...commandItems(options, 'view'), ...viewRoles(options)]),
    menu(options, 'cook', commandItems(options, 'cook')),
    menu(options, 'window', windowRoles(mac)),
    menu(options, 'help', [...commandItems(options, 'help'), ...(mac ? [] : [separator, about()])]),
  ];
  return mac ? [...menus] : withMnemonics(menus);
}

const contextCommands: readonly CommandId[] = [
  'cook',
  'edit',
  'rename',
  'move',
  'duplicate',
  'favourite',
  'show-in-folder',
  'print',
  'trash',
];

/** The menu of a recipe, on its card or its page. */
export function contextTemplate(run: (command: CommandId) => void, mac: boolean): MenuItemConstructorOptions[] {
  const items = contextCommands.flatMap((id): Items => {
    const command = commands.find((each) => each.id === id);
    if (!command) return [];
    const item = { label: label(command.words), click: () => run(id) };
    return id === 'rename' || id === 'trash' ? [separator, item] : [item];
  });
  return mac ? [...items] : withMnemonics(items);
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Electron takes a single & for the mark of a mnemonic. */
const plain = (text: string): string => text.replaceAll('&', '&&');
const label = (words: WordKey): string => plain(t(words));

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const roleWords = {
  undo: 'shell.menu.undo',
  redo: 'shell.menu.redo',
  cut: 'shell.menu.cut',
  copy: 'shell.menu.copy',
  paste: 'shell.menu.paste',
  selectAll: 'shell.menu.select-all',
  togglefullscreen: 'shell.menu.full-screen',
  toggleDevTools: 'shell.menu.developer-tools',
  minimize: 'shell.menu.minimize',
  zoom: 'shell.menu.zoom',
  close: 'shell.menu.close',
  front: 'shell.menu.front',
  services: 'shell.menu.services',
  hide: 'shell.menu.hide',
  hideOthers: 'shell.menu.hide-others',
  unhide: 'shell.menu.show-all',
} as const satisfies Partial<Record<Role, WordKey>>;

const role = (name: keyof typeof roleWords): MenuItemConstructorOptions => ({
  role: name,
  label: label(roleWords[name]),
});

const quit = (): MenuItemConstructorOptions => ({ role: 'quit', label: label('shell.quit') });

const about = (): MenuItemConstructorOptions => ({ role: 'about', label: label('shell.menu.about') });

function menu({ mac }: MenuOptions, name: CommandMenu, submenu: Items): MenuItemConstructorOptions {
  const words: WordKey = `shell.menu.${name}`;
  // The role is what makes macOS put its own items into Window and Help.
  const roles = mac && (name === 'window' || name === 'help') ? { role: name } : {};
  return { label: label(words), submenu: [...submenu], ...roles };
}

function commandItems(options: MenuOptions, name: CommandMenu): Items {
  const { place, mac, run } = options;
  const shown = commands.filter(
    (command) => command.menu === name && isThere(command, mac) && !(mac && command.id === 'settings'),
  );
  return shown.flatMap((command): Items => {
    const item = commandItem(command, place, mac, run);
    const items = command.id === 'open-folder' ? [item, recentMenu(options)] : [item];
    return command.separated ? [separator, ...items] : items;
  });
}

/** In every view: typing is kept, and who cooks finds the place again. */
function recentMenu({ recent, openFolder, forgetRecent }: MenuOptions): MenuItemConstructorOptions {
  const folders = recent.map(({ folder, shown }) => ({ label: plain(shown), click: () => openFolder(folder) }));
  const none = { label: label('shell.menu.recent-none'), enabled: false };
  const clear = { label: label('shell.menu.recent-clear'), enabled: folders.length > 0, click: forgetRecent };
  return {
    id: 'recent',
    label: label('shell.menu.recent'),
    submenu: [...(folders.length > 0 ? folders : [none]), separator, clear],
  };
}

function commandItem(
  command: Command,
  place: CommandPlace,
  mac: boolean,
  run: (command: CommandId) => void,
): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(command, mac);
  return {
    id: itemId(command.id),
    label: label(command.words),
    enabled: isOffered(command, place),
    click: () => run(command.id),
    ...(accelerator === undefined ? {} : { accelerator }),
  };
}

function appMenu(options: MenuOptions): MenuItemConstructorOptions {
  const settings = commands.filter((command) => command.id === 'settings');
  return {
    label: options.appName,
    submenu: [
      about(),
      separator,
      ...settings.map((command) => commandItem(command, options.place, true, options.run)),
      separator,
      role('services'),
      separator,
      ...[role('hide'), role('hideOthers'), role('unhide')],
      separator,
      quit(),
    ],
  };
}

const editRoles = (): Items => [
  role('undo'),
  role('redo'),
  separator,
  role('cut'),
  role('copy'),
  role('paste'),
  role('selectAll'),
  separator,
];

const viewRoles = ({ devTools }: MenuOptions): Items => [
  separator,
  role('togglefullscreen'),
  ...(devTools ? [role('toggleDevTools')] : []),
];

const windowRoles = (mac: boolean): Items =>
  mac ? [role('minimize'), role('zoom'), separator, role('front')] : [role('minimize'), role('close')];
