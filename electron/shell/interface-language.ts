import { app } from 'electron';
import type { Settings } from '#core/contract/settings.ts';
import { localeFor, pseudoLocale } from '#core/words/languages.ts';
import { speakAs } from '#core/words/speak-as.ts';
import { spokenLocale } from '#core/words/words.ts';

/** Speaks as the cook chose, or as the system does. True where that is something else than before. */
export function speakAsSet({ language }: Pick<Settings, 'language'>): boolean {
  const before = spokenLocale();
  const locale = isPseudo() ? pseudoLocale : localeFor(language, app.getPreferredSystemLanguages());
  if (locale !== before) speakAs(locale);
  return locale !== before;
}

/** For the tests of the layout: never in what a cook installs. */
const isPseudo = (): boolean => !app.isPackaged && Boolean(process.env['HOBSIDE_PSEUDO_LOCALE']);
