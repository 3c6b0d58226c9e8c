import { aboutWords } from './english/about.ts';
import { appFileWords } from './english/app-files.ts';
import { commandWords } from './english/commands.ts';
import { cookWords } from './english/cook.ts';
import { diagnosticsWords } from './english/diagnostics.ts';
import { doctorWords } from './english/doctor.ts';
import { editorWords } from './english/editor.ts';
import { exportWords } from './english/export.ts';
import { failureWords } from './english/failures.ts';
import { filesWords } from './english/files.ts';
import { manyWords } from './english/many.ts';
import { formWords } from './english/form.ts';
import { glassBoxWords } from './english/glass-box.ts';
import { helpWords } from './english/help.ts';
import { importWords } from './english/import.ts';
import { keyWords } from './english/keys.ts';
import { libraryWords } from './english/library.ts';
import { logWords } from './english/log.ts';
import { lookWords } from './english/needs-a-look.ts';
import { openedWords } from './english/opened.ts';
import { pictureWords } from './english/pictures.ts';
import { printWords } from './english/print.ts';
import { recipeWords } from './english/recipe.ts';
import { replaceWords } from './english/replace.ts';
import { searchWords } from './english/search.ts';
import { serveWords } from './english/serve.ts';
import { settingsWords } from './english/settings.ts';
import { shellWords } from './english/shell.ts';
import { siteWords } from './english/site.ts';
import { timerWords } from './english/timers.ts';
import { updateWords } from './english/updates.ts';
import { yamlWords } from './english/yaml.ts';

/** One text: plain, with {names} to fill in, or one form per plural category of `count` ('one', 'other', …). */
export type Words = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Every text that a person reads. One file a concern, so that a translator and a newcomer find their way. */
const english = {
  ...aboutWords,
  ...appFileWords,
  ...commandWords,
  ...cookWords,
  ...diagnosticsWords,
  ...doctorWords,
  ...editorWords,
  ...exportWords,
  ...failureWords,
  ...filesWords,
  ...manyWords,
  ...formWords,
  ...glassBoxWords,
  ...helpWords,
  ...importWords,
  ...keyWords,
  ...libraryWords,
  ...logWords,
  ...lookWords,
  ...openedWords,
  ...pictureWords,
  ...printWords,
  ...recipeWords,
  ...replaceWords,
  ...searchWords,
  ...serveWords,
  ...settingsWords,
  ...shellWords,
  ...siteWords,
  ...timerWords,
  ...updateWords,
  ...yamlWords,
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof english;
export type Catalogue = Readonly<Record<WordKey, Words>>;

/**
 * A drawer of the catalogue in another language: the compiler finds what is missing and what is there too much. A plain text may
 * get a form per plural category where the other language needs one.
 */
export type Translated<English> = { readonly [Key in keyof English]: Words };

type Fillings = Readonly<Record<string, string | number>>;

interface Tongue {
  readonly locale: string;
  readonly catalogue: Catalogue;
  readonly plural: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

const tongueOf = (locale: string, catalogue: Catalogue): Tongue => ({
  locale,
  catalogue,
  plural: new Intl.PluralRules(locale),
  numbers: new Intl.NumberFormat(locale),
});

let tongue = tongueOf('en', english);

/** From now on all is said in another language. `locale` is its BCP 47 tag, perhaps with the country whose dates are wanted. */
export function speak(locale: string, catalogue: Catalogue): void {
  tongue = tongueOf(locale, catalogue);
}

/** BCP 47 tag of what is spoken now, for dates and lists. */
export const spokenLocale = (): string => tongue.locale;

/** The English catalogue itself: what is spoken at first, and what other languages are compared with. */
export const englishCatalogue: Catalogue = english;

/** Whether there is a text for a key that another program made up, such as a parser's code of an error. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(english, key);

/**
 * The text for a key. `{name}` is filled from `fillings`; numbers are written as the language writes them;
 * a plural text is chosen by `fillings.count`.
 */
export function t(key: WordKey, fillings: Fillings = {}): string {
  const { catalogue, plural, numbers } = tongue;
  const words: Words = catalogue[key];
  const form =
    typeof words === 'string' ? words : (words[plural.select(Number(fillings['count'] ?? 0))] ?? words.other);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) return whole;
    return typeof filling === 'number' ? numbers.format(filling) : filling;
  });
}
