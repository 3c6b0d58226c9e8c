import type { formWords as english } from '../english/form.ts';
import type { Translated } from '../words.ts';

/** The form of the editor. */
export const formWords: Translated<typeof english> = {
  'form.form': 'Formular',
  'form.label': 'Formular von {name}',
  'form.none': 'Zu lang für ein Formular',
  'form.none-text':
    'Dieser Text ist zu lang oder zu verschachtelt, um ihn Zeile für Zeile zu zeigen. Er lässt sich so bearbeiten, wie er ist.',
  'form.none-source': 'Quelltext bearbeiten',
  'form.title': 'Titel',
  'form.source': 'Quelle',
  'form.link': 'Link',
  'form.author': 'Autor',
  'form.image': 'Bild',
  'form.servings': 'Portionen',
  'form.prep': 'Vorbereitung',
  'form.cook': 'Kochen',
  'form.total': 'Insgesamt',
  'form.tags': 'Schlagwörter',
  'form.add-tag': 'Schlagwort hinzufügen',
  'form.remove-tag': 'Schlagwort {tag} entfernen',
  'form.known-tags': 'Vorhandene Schlagwörter',
  'form.ingredients': 'Zutaten',
  'form.steps': 'Zubereitung',
  'form.ingredient': 'Zutat {number}',
  'form.step': 'Schritt {number}',
  'form.add-ingredients': 'Zutat hinzufügen',
  'form.add-steps': 'Schritt hinzufügen',
  'form.move-row': '{row} verschieben. Pfeiltasten oder Ziehen bewegen die Zeile.',
  'form.remove-row': '{row} entfernen',
  'form.section': 'Name des Abschnitts',
  'form.section-hint': 'Etwa „Für die Soße“',
  'form.others': 'Weitere Felder',
  'form.others-hint': 'Bleiben in der Datei, wie sie sind.',
  'form.notes-and-others': 'Geschichte, Notizen und weitere Felder',
  'form.rest': 'Geschichte und Notizen bleiben, wie sie sind.',
  'form.in-source': 'Im Quelltext ändern',
  'form.in-pieces': 'In der Datei steht diese Zeile in Stücken.',
  'form.not-a-time': 'Nicht als Zeit gelesen',
  'form.moved': '{row} ist jetzt Nummer {number} von {count}',
  'form.keys':
    'Eingabe fügt eine Zeile ein, die Rücktaste am Anfang verbindet zwei, Alt mit Pfeil auf und ab verschiebt eine, Strg+Umschalt+G beginnt einen Abschnitt.',
  'form.keys-mac':
    'Zeilenschalter fügt eine Zeile ein, die Löschtaste am Anfang verbindet zwei, ⌥ mit Pfeil auf und ab verschiebt eine, ⇧⌘G beginnt einen Abschnitt.',
  'form.needs-title': 'Nicht geschrieben: Ein Rezept braucht einen Titel.',
  'form.not-here':
    'Nicht geschrieben: In dieser Datei kommt das Formular an die Stelle nicht heran. Im Quelltext lässt sie sich ändern.',
  'form.not-so':
    'Nicht geschrieben: Diese Zeile würde in der Datei als etwas anderes gelesen. Andere Worte wählen, oder im Quelltext ändern.',
};
