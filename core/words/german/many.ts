import type { manyWords as english } from '../english/many.ts';
import type { Translated } from '../words.ts';

/** Several recipes at once. */
export const manyWords: Translated<typeof english> = {
  'many.select': 'Auswählen',
  'many.selected': { one: '{count} ausgewählt', other: '{count} ausgewählt' },
  'many.progress': '{done} von {of}',
  'many.bar': 'Ausgewählte Rezepte',
  'many.tag': 'Schlagwort …',
  'many.move': 'Verschieben …',
  'many.trash': 'Papierkorb',
  'many.clear': 'Aufheben',
  'many.all': 'Alle auswählen',
  'many.keys': 'Rezepte auswählen',
  'many.keys-one': 'Auswählen oder auslassen',
  'many.keys-more': 'Bis dorthin auswählen',
  'many.keys-clear': 'Auswahl aufheben',
  'many.key-space': 'Leertaste',
  'many.key-arrows': 'Umschalt Pfeile',
  'many.key-escape': 'Esc',
  'many.tag-title': { one: '{count} Rezept verschlagworten', other: '{count} Rezepte verschlagworten' },
  'many.tag-name': 'Schlagwort',
  'many.tag-add': 'Hinzufügen',
  'many.tag-remove': 'Entfernen',
  'many.move-title': { one: '{count} Rezept verschieben', other: '{count} Rezepte verschieben' },
  'many.tagged': {
    one: '{count} Rezept hat das Schlagwort „{tag}“.',
    other: '{count} Rezepte haben das Schlagwort „{tag}“.',
  },
  'many.untagged': {
    one: '„{tag}“ wurde aus {count} Rezept entfernt.',
    other: '„{tag}“ wurde aus {count} Rezepten entfernt.',
  },
  'many.moved': {
    one: '{count} Rezept verschoben: {folder}.',
    other: '{count} Rezepte verschoben: {folder}.',
  },
  'many.trashed': {
    one: '{count} Rezept in den Papierkorb verschoben.',
    other: '{count} Rezepte in den Papierkorb verschoben.',
  },
  'many.nothing': 'Nichts wurde geändert.',
  'many.undone': {
    one: '{count} Rezept ist wieder wie vorher.',
    other: '{count} Rezepte sind wieder wie vorher.',
  },
};
