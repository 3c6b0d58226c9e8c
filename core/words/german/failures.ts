import type { failureWords as english } from '../english/failures.ts';
import type { Translated } from '../words.ts';

/** What happened and what to do, for every Failure of core/contract/result.ts. */
export const failureWords: Translated<typeof english> = {
  'failure.not-found': '{path} ist nicht mehr da.',
  'failure.outside-folder': '{path} liegt außerhalb des Rezeptordners, deshalb lässt Hobside die Finger davon.',
  'failure.conflict':
    'Ein anderes Programm hat diese Datei geändert. Nichts wurde überschrieben: Wähle, welcher Text bleiben soll.',
  'failure.read-only':
    '{path} kann gelesen, aber nicht geändert werden. Ändere die Rechte der Datei, oder speichere anderswo eine Kopie.',
  'failure.title-not-written':
    'Nicht umbenannt: Der Titel von {path} kann von hier aus nicht geschrieben werden. Im Quelltext des Editors geht es.',
  'failure.keys-not-written':
    'Bewertung und Tag haben keine eigene Zeile in den Kopfdaten von {path}. Im Quelltext des Editors lassen sie sich eintragen.',
  'failure.disk-full':
    'Nicht gespeichert: Das Laufwerk ist voll. Dein Text ist aufgehoben. Schaffe etwas Platz und speichere noch einmal.',
  'failure.locked': 'Ein anderes Programm verwendet {path}. Schließe die Datei dort und speichere noch einmal.',
  'failure.not-text':
    'Diese Datei ist in {encoding} geschrieben. Sie kann hier gelesen, aber nicht gespeichert werden.',
  'failure.too-large': 'Diese Datei ist zu groß, um sie als Rezept zu öffnen.',
  'failure.not-a-picture':
    'Das ist kein Bild, das Hobside zeigen kann. Es gehen JPEG, PNG, WebP, AVIF und GIF; ein Foto in einem anderen Format zuerst als JPEG speichern.',
  'failure.picture-too-large':
    'Dieses Bild ist zu groß: höchstens 25 MB und 51 Megapixel. Speichere eine kleinere Kopie und nimm die.',
  'failure.folder-too-large': '{path} enthält zu viele Dateien. Wähle darin den Ordner mit den Bildern.',
  'failure.too-complex': 'Das Lesen dieser Datei dauerte zu lange. Sie wird als reiner Text gezeigt.',
  'failure.no-folder': 'Der Rezeptordner ist nicht erreichbar. Alle paar Sekunden wird wieder nachgesehen.',
  'failure.not-a-folder': '{path} ist kein Ordner. Wähle den Ordner mit deinen Rezepten.',
  'failure.folder-gone':
    '{path} ist nicht mehr da. Schließe den Datenträger an, auf dem der Ordner war, oder wähle ihn dort, wo er jetzt ist.',
  'failure.typing-not-kept':
    'Der andere Ordner wurde nicht geöffnet: Was du getippt hast, ließ sich nirgends schreiben. Schaffe Platz oder kopiere deinen Text, dann öffne ihn noch einmal.',
  'failure.refused-link': 'Dieser Link wurde nicht geöffnet: {reason}.',
  'failure.export-ended':
    'Der Export endete, bevor er fertig war. Was bis dahin geschrieben wurde, ist da. Versuche es mit weniger Rezepten auf einmal.',
  'failure.import-ended':
    'Etwas vom Gewählten ließ sich nicht öffnen und hat den Import beendet. Was bis dahin importiert wurde, ist da. Importiere die Dateien in kleineren Gruppen.',
  'failure.no-printer':
    'Dieser Computer kennt keinen Drucker. Speichere ein PDF, oder richte in den Systemeinstellungen einen Drucker ein.',
  'failure.not-set': 'Die Seiten konnten nicht gesetzt werden. Versuche es ohne Bilder oder mit weniger Rezepten.',
  'failure.not-printed': 'Der Drucker hat nichts angenommen: {reason}. Sieh am Drucker nach, oder speichere ein PDF.',
  'failure.cancelled': 'Nichts wurde geändert.',
  'failure.disk': 'Das Laufwerk meldete {code} für {path}. Nichts ging verloren; versuche es noch einmal.',
  'failure.bad-name':
    'Der Datenträger nimmt den Namen {path} nicht an: Er ist zu lang oder hat ein Zeichen, das der Datenträger nicht kennt. Einen kürzeren oder einfacheren wählen.',
  'failure.name-taken': 'Es gibt schon eine Datei namens {path}; sie blieb, wie sie ist. Wähle einen anderen Namen.',
  'failure.other-disk':
    '{path} liegt auf einem anderen Datenträger als der Ordner darum und lässt sich nicht sicher ersetzen. Die Datei zuerst in den Rezeptordner kopieren.',
  'failure.disk-failing':
    'Der Datenträger meldete einen Fehler bei {path}. Die Datei blieb, wie sie war, und der Text ist noch da. Die Rezepte auf einen anderen Datenträger kopieren.',
};
