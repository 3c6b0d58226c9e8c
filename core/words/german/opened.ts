import type { openedWords as english } from '../english/opened.ts';
import type { Translated } from '../words.ts';

/** What is opened from elsewhere: by the command line, the file manager or an address. */
export const openedWords: Translated<typeof english> = {
  'opened.gone': '{name} ist nicht mehr da.',
  'opened.no-recipe':
    '{name} ist keine Rezeptdatei. Hobside öffnet .md, .markdown und .cook und importiert .paprikarecipes; andere Dateien kommen über „Rezepte importieren“ herein.',
  'opened.link-to-no-recipe':
    '{name} ist eine Verknüpfung zu etwas, das keine Rezeptdatei ist. Öffne das Rezept selbst.',
  'opened.folder': '{name} ist ein Ordner, der wie ein Rezept heißt. Öffne eine Datei darin.',
  'opened.no-file': '{name} ist keine Datei mit einem Text und wurde darum nicht geöffnet.',
  'opened.unreadable': '{name} lässt sich nicht lesen. Prüfe die Rechte und öffne die Datei dann noch einmal.',
  'opened.address': 'Der Link wurde nicht geöffnet: Ein Link kann hier nur eines deiner Rezepte zeigen.',
  'opened.not-in-library': 'Der Link führt zu {name}, und das ist keines deiner Rezepte.',
  'opened.no-library': 'Wähle den Ordner mit deinen Rezepten und öffne {name} dann noch einmal.',
  'opened.waiting': '{name} öffnet sich, sobald dieses Fenster geschlossen ist.',
  'opened.at-hob': '{name} wurde von anderswo geöffnet.',
  'opened.show': 'Anzeigen',
  'lone.outside':
    '{name} liegt nicht in deinem Rezeptordner. Lesen und Kochen geht; in die Datei wird nichts geschrieben.',
  'lone.no-folder': '{name} lässt sich lesen und kochen. Um es zu behalten, wähle einen Ordner für deine Rezepte.',
  'lone.choose-folder': 'Ordner wählen …',
  'lone.add': 'Zu meinen Rezepten',
  'lone.added': '„{title}“ ist jetzt unter deinen Rezepten.',
  'lone.there-already': 'Diese Datei ist schon unter deinen Rezepten: {name}.',
  'lone.undone': '„{title}“ ist nicht mehr unter deinen Rezepten. Die Datei, von der kopiert wurde, ist wie zuvor.',
  'lone.undone-but': 'Seither geändert und bei deinen Rezepten gelassen: {files}.',
  'lone.note':
    'In dieser Datei wurden keine Zutaten und keine Schritte gefunden. Sie wird als der Text gezeigt, der sie ist.',
  'lone.not-shown': 'Das Rezept lässt sich nicht zeigen',
  'copied.ingredients': 'Die Zutaten sind in der Zwischenablage.',
  'copied.no-ingredients': 'Dieses Rezept nennt keine Zutaten; es wurde nichts kopiert.',
  'copied.link': 'Ein Link, der dieses Rezept in Hobside öffnet, ist in der Zwischenablage.',
};
