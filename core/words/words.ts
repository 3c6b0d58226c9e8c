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
import { libraryWords } from './english/library.ts';
import { logWords } from './english/log.ts';
import { lookWords } from './english/needs-a-look.ts';
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
import { yamlWords } from './english/yaml.ts';

/** One text: plain, with {names} to fill in, or one form per plural category of `count` ('one', 'other', …). */
export type Words = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Every text that a person reads. One file a concern, so that a translator and a newcomer find their way. */
const english = {
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
  ...libraryWords,
  ...logWords,
  ...lookWords,
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
  ...yamlWords,
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof english;
export type Catalogue = Readonly<Record<WordKey, Words>>;

type Fillings = Readonly<Record<string, string | number>>;

let catalogue: Catalogue = english;
let language = 'en';
let plural = new Intl.PluralRules(language);
let numbers = new Intl.NumberFormat(language);

/** Another language takes over whole; used by the pseudo-locale test and, later, by translations. */
export function speak(newLanguage: string, newCatalogue: Catalogue): void {
  language = newLanguage;
  catalogue = newCatalogue;
  plural = new Intl.PluralRules(language);
  numbers = new Intl.NumberFormat(language);
}

/** The English catalogue itself, for tests and for making pseudo-locales. */
export const englishCatalogue: Catalogue = english;

/** Whether there is a text for a key that another program made up, such as a parser's code of an error. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(english, key);

/**
 * The text for a key. `{name}` is filled from `fillings`; numbers are written as the language writes them;
 * a plural text is chosen by `fillings.count`.
 */
export function t(key: WordKey, fillings: Fillings = {}): string {
  const words: Words = catalogue[key];
  const form =
    typeof words === 'string' ? words : (words[plural.select(Number(fillings['count'] ?? 0))] ?? words.other);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) return whole;
    return typeof filling === 'number' ? numbers.format(filling) : filling;
  });
}
