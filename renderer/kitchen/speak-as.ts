import { languageOf, pseudoLocale } from '#core/words/languages.ts';
import { englishCatalogue, speak } from '#core/words/words.ts';

/** Says all in this language, and tells the page's reader so. What isn't English is fetched only where it is spoken. */
export async function speakAs(locale: string): Promise<void> {
  if (locale === pseudoLocale) {
    const { pseudoCatalogue } = await import('#core/words/pseudo.ts');
    speak(locale, pseudoCatalogue(englishCatalogue));
  } else if (languageOf(locale) === 'de') {
    const { german } = await import('#core/words/german.ts');
    speak(locale, german);
  } else {
    speak(locale, englishCatalogue);
  }
  document.documentElement.lang = locale;
}
