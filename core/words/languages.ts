/** What the interface can be in; the language of a recipe is its own matter (core/recipe/language.ts). */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Each in itself, so that whoever landed in the wrong one finds the way back. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

/** For tests only: English with accents and two fifths longer. The tag is the one that other programs use for it. */
export const pseudoLocale = 'en-XA';

/**
 * BCP 47 tag to speak, from the cook's choice and the system's languages, the best first ("de-AT", "fr"). The country is the
 * system's where it names one for this language: "en" would write dates as in the United States. English where none is known.
 */
export function localeFor(wanted: 'system' | Language, system: readonly string[]): string {
  const known = system.flatMap(canonical).filter((locale) => isKnown(languageOf(locale)));
  if (wanted === 'system') return known[0] ?? 'en';
  return known.find((locale) => languageOf(locale) === wanted) ?? wanted;
}

/** The language of a BCP 47 tag, without its country. */
export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

const isKnown = (language: string): language is Language => (languages as readonly string[]).includes(language);

/** Linux hands on what a variable says, also "C". */
function canonical(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-').replace(/[.@].*$/, ''));
  } catch (problem) {
    if (problem instanceof RangeError) return [];
    throw problem;
  }
}
