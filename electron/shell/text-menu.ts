import { clipboard, Menu } from 'electron';
import type { BrowserWindow } from 'electron';
import { textTemplate } from './text-template.ts';

/** The menu of a text, a field or a link, which Electron leaves to the program. What has a menu of its own never comes here. */
export function showTextMenus(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_, pointed) => {
    const items = textTemplate(pointed, {
      correct: (word) => void webContents.replaceMisspelling(word),
      copy: (text) => void clipboard.writeText(text),
    });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window, x: pointed.x, y: pointed.y });
  });
}
