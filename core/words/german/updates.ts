import type { updateWords as english } from '../english/updates.ts';
import type { Translated } from '../words.ts';

export const updateWords: Translated<typeof english> = {
  'updates.title': 'Neue Versionen',
  'updates.never-no-place':
    'Dieses Hobside sucht nicht nach neuen Versionen. Es gibt sie dort, wo du dieses bekommen hast.',
  'updates.never-package':
    'Dieses Paket von Hobside kann sich nicht selbst ersetzen. Neue Versionen gibt es dort, wo du dieses bekommen hast.',
  'updates.wanted': 'Nach neuen Versionen suchen',
  'updates.wanted-hint':
    'Beim Start und einmal am Tag, nie beim Kochen. Hobside fragt {place} nach der Liste und sagt nichts über dich. Heruntergeladen wird nur, was du willst.',
  'updates.look': 'Jetzt suchen',
  'updates.looking': 'Sucht …',
  'updates.newest': 'Dies ist die neueste Version.',
  'updates.found': 'Hobside {version} ist da.',
  'updates.changes': 'Was sich ändert',
  'updates.changes-in': 'Was sich in Hobside {version} ändert',
  'updates.no-notes': 'Niemand hat aufgeschrieben, was sich ändert.',
  'updates.fetch': 'Herunterladen',
  'updates.fetching': 'Lädt Hobside {version} herunter: {percent} %',
  'updates.stop': 'Anhalten',
  'updates.ready': 'Hobside {version} ist heruntergeladen und geprüft.',
  'updates.restart': 'Neu starten und aktualisieren',
  'updates.restarting': 'Startet neu …',
  'updates.trouble-cooking': 'Etwas ist auf dem Herd. Koche es erst fertig, dann drücke noch einmal.',
  'updates.trouble-timers': 'Ein Timer läuft. Lass ihn erst enden oder stoppe ihn, dann drücke noch einmal.',
  'updates.trouble-typing':
    'Getipptes steht noch in keiner Datei. Speichere oder verwirf es erst, dann drücke noch einmal.',
  'updates.trouble-unreachable': 'Keine Antwort von {place}. Prüfe deine Verbindung, dann versuche es noch einmal.',
  'updates.trouble-no-list': 'Auf {place} gibt es gerade nichts herunterzuladen. Versuche es an einem anderen Tag.',
  'updates.trouble-bad-list':
    'Die Liste der Versionen auf {place} ist nicht zu lesen. Versuche es an einem anderen Tag.',
  'updates.trouble-damaged':
    'Heruntergeladen wurde etwas anderes als angekündigt, darum ist es weggeworfen. Suche noch einmal; bleibt es so, sag es denen, die Hobside veröffentlichen.',
  'updates.trouble-not-ours':
    'Die neue Version ist nicht von denen unterschrieben, die diese unterschrieben haben, und wurde nicht eingerichtet. Sag es denen, die Hobside veröffentlichen.',
  'updates.trouble-unsigned':
    'Dieses Hobside ist nicht unterschrieben, darum wäre nicht zu erkennen, wer ein neues gemacht hat. Neue Versionen gibt es dort, wo du dieses bekommen hast.',
  'updates.trouble-no-room': 'Die Festplatte ist voll. Schaffe etwas Platz, dann versuche es noch einmal.',
  'updates.trouble-not-replaced':
    'Hobside konnte nicht ersetzt werden und ist, wie es war. Verschiebe es in einen Ordner, in den du schreiben darfst, dann versuche es noch einmal.',
  'updates.trouble-other': 'Das ging nicht, und nichts wurde geändert. „Diagnose kopieren“ sagt, was geschehen ist.',
};
