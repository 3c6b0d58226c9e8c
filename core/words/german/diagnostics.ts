import type { diagnosticsWords as english } from '../english/diagnostics.ts';
import type { Translated } from '../words.ts';

/** What is said of a crash in an earlier run, and of the diagnostics for a report. */
export const diagnosticsWords: Translated<typeof english> = {
  'diagnostics.copied':
    'Diagnose kopiert: Versionen, Anzahlen und Fehler, nichts aus den Rezepten. Sie lässt sich in einen Fehlerbericht einfügen.',
  'diagnostics.crashed-main':
    'Beim letzten Mal endete Hobside mitten in der Arbeit. Die Dateien sind heil, und ungesicherte Eingaben sind noch da. Wenn es wieder vorkommt, die Diagnose in einen Fehlerbericht kopieren.',
  'diagnostics.crashed-page':
    'Beim letzten Mal versagte das Fenster und wurde neu geöffnet. Die Dateien sind heil. Wenn es wieder vorkommt, die Diagnose in einen Fehlerbericht kopieren.',
  'diagnostics.crashed-helper':
    'Beim letzten Mal versagte ein Teil von Hobside und wurde neu gestartet. Die Dateien sind heil. Wenn es wieder vorkommt, die Diagnose in einen Fehlerbericht kopieren.',
  'diagnostics.copy': 'Diagnose kopieren',
  'diagnostics.hint':
    'Für einen Fehlerbericht: Versionen, Anzahlen und die letzten Fehler. Nichts aus den Rezepten, und nichts wird gesendet.',
};
