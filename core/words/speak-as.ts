import { german } from './german.ts';
import { languageOf, pseudoLocale } from './languages.ts';
import { pseudoCatalogue } from './pseudo.ts';
import { englishCatalogue, speak } from './words.ts';

/** For programs in Node, which have all languages at hand; the page fetches the one that it needs (renderer/kitchen/speak-as.ts). */
export function speakAs(locale: string): void {
  if (locale === pseudoLocale) speak(locale, pseudoCatalogue(englishCatalogue));
  else speak(locale, languageOf(locale) === 'de' ? german : englishCatalogue);
}
