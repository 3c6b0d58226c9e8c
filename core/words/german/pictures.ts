import type { pictureWords as english } from '../english/pictures.ts';
import type { Translated } from '../words.ts';

/** Photos of a recipe and of its steps, in the editor. */
export const pictureWords: Translated<typeof english> = {
  'picture.photos': 'Fotos',
  'picture.photos-of-step': 'Fotos von Schritt {number}',
  'picture.photo': 'Foto {name}',
  'picture.add': 'Foto hinzufügen',
  'picture.add-hint': 'oder hierher ziehen oder einfügen',
  'picture.add-to-step': 'Foto zu Schritt {number} hinzufügen',
  'picture.storing': 'Das Foto wird abgelegt …',
  'picture.replace': '{name} ersetzen',
  'picture.remove': '{name} herausnehmen',
  'picture.missing': 'Nicht in diesem Ordner',
  'picture.broken': 'Kann nicht gezeigt werden',
  'picture.remote': 'Im Netz, nicht geladen',
  'picture.find': 'Datei suchen',
  'picture.added': 'Foto hinzugefügt, abgelegt als {place}',
  'picture.added-to-step': 'Foto zu Schritt {number} hinzugefügt, abgelegt als {place}',
  'picture.replaced': 'Foto ersetzt durch {place}',
  'picture.removed': '{name} ist nicht mehr im Rezept. Die Datei bleibt, wo sie ist.',
  'picture.undo': 'Rückgängig',
  'picture.stays': 'Nicht herausgenommen: Die Datei nennt dieses Foto so, dass es nur im Quelltext zu ändern ist.',
  'picture.not-named':
    'Das Foto ist abgelegt als {place}, aber das Formular kann es in dieser Datei nicht nennen. Schreibe den Pfad in den Quelltext.',
  'picture.step-refused':
    'In dieser Datei kann Schritt {number} kein Foto haben. Füge es stattdessen dem Rezept hinzu.',
  'picture.folder-chosen': 'Bilder werden jetzt auch in {path} gefunden.',
  'picture.site-title': 'Wo liegen diese Bilder auf diesem Computer?',
  'picture.site-text':
    'Die Rezepte hier nennen ihre Bilder wie eine Website: „{folder}/…“. Wähle den Ordner, der damit gemeint ist, einmal für alle diese Rezepte. Er darf außerhalb des Rezeptordners liegen.',
  'picture.site-choose': 'Ordner wählen',
  'picture.site-beside': 'Neben dem Rezept ablegen',
  'picture.cancel': 'Abbrechen',
  'picture.find-title': '{name} suchen',
  'picture.find-found': 'Bilder dieses Namens in deinen Ordnern:',
  'picture.find-none': 'In deinen Ordnern ist kein Bild dieses Namens.',
  'picture.find-site':
    'Der Pfad beginnt mit „/“, wie auf einer Website. Seine Bilder liegen vielleicht in einem Ordner außerhalb von diesem.',
  'picture.find-other': 'Andere Datei wählen',
  'picture.find-folder': 'Bilderordner wählen',
};
