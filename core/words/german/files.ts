import type { filesWords as english } from '../english/files.ts';
import type { Translated } from '../words.ts';

/** Renaming and moving recipes. */
export const filesWords: Translated<typeof english> = {
  'files.rename': 'Umbenennen',
  'files.title': 'Titel',
  'files.name': 'Dateiname',
  'files.move': '„{title}“ verschieben',
  'files.folder': 'Ordner',
  'files.top': 'oberster Ordner',
  'files.new-folder': 'Neuer Ordner „{folder}“',
  'files.renamed': 'Umbenannt.',
  'files.moved': '„{title}“ verschoben: {folder}.',
  'files.updated': {
    one: '{count} Rezept, das hierher verweist, wurde angepasst.',
    other: '{count} Rezepte, die hierher verweisen, wurden angepasst.',
  },
  'files.left': 'Diese Verweise hierher konnten nicht angepasst werden, das geht nur von Hand: {names}',
  'files.undone': '„{title}“ ist wieder wie vorher.',
};
