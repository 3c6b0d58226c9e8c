import type { aboutWords as english } from '../english/about.ts';
import type { Translated } from '../words.ts';

/** Licences, in Settings. */
export const aboutWords: Translated<typeof english> = {
  'about.licences': 'Lizenzen',
  'about.licences-hint': 'Hobside ist freie Software und aus freier Software anderer gemacht.',
  'about.close': 'Lizenzen schließen',
  'about.all':
    'Was in Hobside steckt, von wem es ist und unter welchen Bedingungen. Jeder Eintrag lässt sich aufklappen.',
  'about.none': 'Die Lizenztexte wurden nicht gefunden. Sie stehen in der Datei licences.txt beim Programm.',
  'about.chromium': 'In Electron steckt Chromium, dessen Lizenztexte eine eigene Datei füllen:',
  'about.show-chromium': 'Datei zeigen',
};
