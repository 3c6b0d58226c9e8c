import type { lookWords as english } from '../english/needs-a-look.ts';
import type { Translated } from '../words.ts';

/** What needs a look in a file, said so that the cook can mend it. Codes are used by core/recipe. */
export const lookWords: Translated<typeof english> = {
  'look.front-matter-broken': 'Zeile {line}: Die Kopfdaten sind nicht als YAML lesbar. {detail}',
  'look.front-matter-open': 'Zeile {line}: Den Kopfdaten fehlt das --- am Ende.',
  'look.duplicate-key': 'Zeile {line}: „{detail}“ steht zweimal da. Gezeigt wird das erste.',
  'look.merge-conflict': 'Zeile {line}: In dieser Datei blieb etwas unvereinbar Zusammengeführtes stehen.',
  'look.encoding':
    'Diese Datei ist in {detail} geschrieben, nicht in UTF-8. Sie kann hier gelesen, aber nicht gespeichert werden.',
  'look.crashed':
    'Das Fenster ist mit diesem Rezept zweimal abgestürzt, darum wird es als Text gezeigt. Wird die Datei geändert, wird sie wieder als Rezept gelesen.',
  'look.too-complex': 'Diese Datei ist zu verschachtelt, um sie als Rezept zu lesen. Sie wird als Text gezeigt.',
  'look.too-large': 'Diese Datei ist zu groß, um sie als Rezept zu lesen.',
  'look.image-missing': 'Zeile {line}: Das Bild {detail} ist nicht in diesem Ordner.',
  'look.blank-before-front-matter':
    'Zeile {line}: Vor den Kopfdaten steht ein Leerzeichen oder eine leere Zeile. Hobside liest sie, andere Programme vielleicht nicht.',
  'look.no-amount': 'Zeile {line}: Die Zahl in „{detail}“ wurde nicht als Menge gelesen. Sie wird nicht umgerechnet.',
  'look.no-name': 'Zeile {line}: „{detail}“ sagt nicht, wovon.',
  'look.same-title': 'Zeile {line}: derselbe Titel wie {detail}.',
  'look.same-text': 'Zeile {line}: fast derselbe Text wie {detail}.',
  'look.no-title': 'Zeile {line}: Es gibt keinen Titel. Stattdessen wird der Dateiname gezeigt.',
  'look.no-steps': 'Zeile {line}: Es gibt Zutaten, aber keine Schritte.',
  'look.dead-link': 'Zeile {line}: Der Verweis auf {detail} führt hier zu keinem Rezept.',
  'look.conflict-copy':
    'Zeile {line}: eine andere Fassung von {detail}, die ein Abgleichprogramm daneben abgelegt hat.',
  'look.conflict-alone':
    'Zeile {line}: eine Kopie, die ein Abgleichprogramm von {detail} gemacht hat; das Rezept selbst ist nicht mehr hier.',
  'look.never-used': 'Zeile {line}: Kein Schritt verwendet {detail}.',
  'look.not-listed': 'Zeile {line}: In diesem Schritt kommt {detail} hinein, das nicht in der Liste steht.',
  'link.too-long': 'die Adresse ist länger als jede echte',
  'link.empty': 'er führt nirgendwohin',
  'link.invisible': 'er enthält unsichtbare Zeichen',
  'link.network-path': 'er führt zu den Dateien eines anderen Computers',
  'link.scheme': 'Hobside öffnet keine {scheme}-Links',
  'link.password': 'er enthält einen Benutzernamen oder ein Passwort',
  'link.not-an-address': 'er ist keine vollständige Adresse',
};
