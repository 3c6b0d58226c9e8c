import type { doctorWords as english } from '../english/doctor.ts';
import type { Translated } from '../words.ts';

/** What needs a look in the whole library. */
export const doctorWords: Translated<typeof english> = {
  'doctor.title': 'Was anzusehen ist',
  'doctor.put-together': 'Fassungen zusammenführen',
  'doctor.back': 'Zurück',
  'doctor.looking': '{done} von {of} Rezepten durchgesehen …',
  'doctor.count': { one: '{count} Stelle', other: '{count} Stellen' },
  'doctor.nothing': 'Es gibt nichts anzusehen',
  'doctor.nothing-text':
    'Jedes Rezept hat Titel, Zutaten und Schritte, jeder Verweis führt irgendwohin, und kein Abgleichprogramm hat eine Kopie hinterlassen.',
  'doctor.no-answer': 'Die Rezepte konnten nicht durchgesehen werden. „Noch einmal durchsehen“ versucht es erneut.',
  'doctor.look-again': 'Noch einmal durchsehen',
  'doctor.line': 'Zeile {line}',
  'doctor.cut': 'Hier stehen die ersten {count}. Sind sie erledigt, kommen weitere.',
  'doctor.left-out': 'Nicht in der Liste',
  'doctor.left-out.outside-link': 'Ist eine Verknüpfung woandershin, der nicht gefolgt wird.',
  'doctor.left-out.bad-name': 'Hat einen Namen, der kein Text ist. Gib der Datei einen anderen.',
  'doctor.left-out.unreadable': 'Lässt sich nicht lesen. Vielleicht fehlt dir das Recht dazu.',
  'doctor.left-out.not-a-file': 'Ist eine Pipe oder ein Gerät, keine Datei.',
  'doctor.left-out.elsewhere':
    'Ist gerade nicht auf diesem Computer: Sie liegt in der Cloud, oder der Datenträger antwortet nicht.',
  'doctor.add-title': 'Titel „{title}“ eintragen',
  'doctor.title-added': 'Der Titel wurde in {id} eingetragen.',
  'doctor.title-refused': '{id} hat keine Stelle, die sicher der Titel ist. Zum Eintragen das Rezept öffnen.',
  'doctor.as-before': '{id} ist wieder wie vorher.',
  'doctor.compare': 'Vergleichen',
  'doctor.open-other': 'Das andere öffnen',
  'doctor.trash-copy': 'Kopie in den Papierkorb verschieben',
  'doctor.copy-title': 'Zwei Fassungen von {title}',
  'doctor.copy-close': 'Nicht jetzt',
  'doctor.copy-same': 'Beide sagen dasselbe.',
  'doctor.copy-differ': {
    one: '{count} Stelle ist verschieden. Wähle, was im Rezept stehen soll; die Kopie kommt danach in den Papierkorb.',
    other:
      '{count} Stellen sind verschieden. Wähle für jede, was im Rezept stehen soll; die Kopie kommt danach in den Papierkorb.',
  },
  'doctor.recipe-side': 'Rezept',
  'doctor.copy-side': 'Kopie',
  'doctor.copy-merged':
    'Beide Fassungen von {title} wurden zusammengeführt, die Kopie wurde in den Papierkorb verschoben.',
  'doctor.copy-restored': '{title} und die Kopie sind wieder wie vorher.',

  'doctor.marked-differ': {
    one: '{count} Stelle ist verschieden. Wähle, was im Rezept stehen soll.',
    other: '{count} Stellen sind verschieden. Wähle für jede, was im Rezept stehen soll.',
  },
  'doctor.marked-first': 'Erste, {name}',
  'doctor.marked-second': 'Zweite, {name}',
  'doctor.marked-first-unnamed': 'Erste',
  'doctor.marked-second-unnamed': 'Zweite',
  'doctor.marked-merged': 'Beide Fassungen von {title} wurden zusammengeführt.',
  'doctor.marked-unclear':
    'Die Zeichen um die beiden Fassungen sind nicht vollständig. Im Editor lässt sich das berichtigen.',

  'doctor.kind.look.conflict-copy': 'Zwei Fassungen eines Rezepts',
  'doctor.kind.look.conflict-alone': 'Kopien ohne ihr Rezept',
  'doctor.kind.look.merge-conflict': 'Nicht zusammengeführte Zeilen',
  'doctor.kind.look.front-matter-broken': 'Nicht lesbare Kopfdaten',
  'doctor.kind.look.front-matter-open': 'Kopfdaten ohne Ende',
  'doctor.kind.look.blank-before-front-matter': 'Leerzeilen vor den Kopfdaten',
  'doctor.kind.look.duplicate-key': 'Doppelte Schlüssel',
  'doctor.kind.look.encoding': 'Dateien, die hier nicht gespeichert werden können',
  'doctor.kind.look.too-complex': 'Zu verschachtelt zum Lesen',
  'doctor.kind.look.too-large': 'Zu groß zum Lesen',
  'doctor.kind.look.no-title': 'Rezepte ohne Titel',
  'doctor.kind.look.no-steps': 'Rezepte ohne Schritte',
  'doctor.kind.look.image-missing': 'Fehlende Bilder',
  'doctor.kind.look.dead-link': 'Verweise ins Leere',
  'doctor.kind.look.no-amount': 'Nicht verstandene Mengen',
  'doctor.kind.look.no-name': 'Zutaten ohne Namen',
  'doctor.kind.look.not-listed': 'Verwendet, aber nicht in der Liste',
  'doctor.kind.look.never-used': 'In der Liste, aber nie verwendet',
  'doctor.kind.look.same-text': 'Rezepte mit fast gleichem Text',
  'doctor.kind.look.same-title': 'Rezepte mit gleichem Titel',
};
