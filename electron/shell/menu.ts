import { Menu } from 'electron';
import type { BrowserWindow } from 'electron';
import { commands } from '#core/command/commands.ts';
import type { CommandId, CommandPlace } from '#core/command/commands.ts';
import { contextTemplate, isOffered, itemId, menuTemplate } from './menu-template.ts';
import type { MenuOptions } from './menu-template.ts';

const mac = process.platform === 'darwin';

/** Makes the menu in the language that is spoken. What is greyed out in one that is there already stays so. */
export function setMenu(options: Omit<MenuOptions, 'mac' | 'place'>): void {
  const before = Menu.getApplicationMenu();
  const menu = Menu.buildFromTemplate(menuTemplate({ ...options, mac, place: 'first-run' }));
  for (const { id } of commands) {
    const [item, old] = [menu.getMenuItemById(itemId(id)), before?.getMenuItemById(itemId(id))];
    if (item && old) item.enabled = old.enabled;
  }
  Menu.setApplicationMenu(menu);
}

/** Greys out what doesn't work where the cook is now. */
export function setMenuPlace(place: CommandPlace): void {
  const menu = Menu.getApplicationMenu();
  for (const command of commands) {
    const item = menu?.getMenuItemById(itemId(command.id));
    if (item) item.enabled = isOffered(command, place);
  }
}

/** Pops up a recipe's menu at x, y in CSS pixels. */
export function popUpMenu(
  window: BrowserWindow,
  at: { readonly x: number; readonly y: number },
  run: (command: CommandId) => void,
): void {
  const zoom = window.webContents.getZoomFactor();
  const x = Math.round(at.x * zoom);
  const y = Math.round(at.y * zoom);
  Menu.buildFromTemplate(contextTemplate(run, mac)).popup({ window, x, y });
}
