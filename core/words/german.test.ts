import { describe, expect, it } from 'vitest';
import { helpWords } from './english/help.ts';
import { german } from './german.ts';
import { pseudoCatalogue } from './pseudo.ts';
import { englishCatalogue } from './words.ts';
import type { Words } from './words.ts';

type Pair = readonly [key: string, english: Words, german: Words];

const english: Readonly<Record<string, Words>> = englishCatalogue;
const translated: Readonly<Record<string, Words>> = german;
const pairs = Object.keys(english).map((key): Pair => [key, english[key] ?? '', translated[key] ?? '']);

const formsOf = (words: Words) => (typeof words === 'string' ? [words] : Object.values(words));
const fillingsOf = (words: Words) =>
  [...new Set(formsOf(words).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
/** The keys of what is wrong: a failing test names them all. */
const wrong = (isWrong: (pair: Pair) => boolean) => pairs.filter(isWrong).map(([key]) => key);
const anyForm = (words: Words, pattern: RegExp) => formsOf(words).some((form) => pattern.test(form));

/** What is written the same in both languages. */
const alike = new Set(['form.link', 'app-files.time-of']);
/** Names, signs and units: nothing in them belongs to one language. */
const isNeutral = (text: string) =>
  !/\p{L}{2}/u.test(
    text
      .replace(/\{\w+\}/g, '')
      .replace(
        /\b(?:min|Hobside|Markdown|Cooklang|RecipeMD|Paprika|Mealie|Nextcloud Cookbook|RecipeSage|Timer|Filter|Name|Plan|Original|Letter|Alt|Esc|US)\b/g,
        '',
      ),
  );

describe('German beside English', () => {
  it('has each key, and no other', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  it('says what English says in other words, but for names, signs and what is written alike', () => {
    const isCommand = (key: string) => key in helpWords;
    const same = wrong(
      ([key, one, other]) =>
        JSON.stringify(one) === JSON.stringify(other) &&
        !isCommand(key) &&
        !alike.has(key) &&
        formsOf(one).some((form) => !isNeutral(form)),
    );
    expect(same).toEqual([]);
  });

  it('fills in what English fills in', () => {
    expect(wrong(([, one, other]) => fillingsOf(one).join() !== fillingsOf(other).join())).toEqual([]);
  });

  it('has a form for each number wherever English has one, and the count in it where that is read', () => {
    const categories = new Intl.PluralRules('de').resolvedOptions().pluralCategories.sort().join();
    const isOff = (words: Words) => typeof words !== 'string' && Object.keys(words).sort().join() !== categories;
    expect(wrong(([, one, other]) => isOff(other) || typeof one !== typeof other)).toEqual([]);
  });

  it('has its own quotation marks, apostrophes and dots', () => {
    const bad = /["”]|\p{L}'|‘|’|\.\.\.|(?<=[\p{L}\p{N}])…/u;
    const unpaired = (form: string) => (form.match(/„/g) ?? []).length !== (form.match(/“/g) ?? []).length;
    const isOff = (words: Words) => anyForm(words, bad) || formsOf(words).some(unpaired);
    expect(wrong(([key, , other]) => !(key in helpWords) && isOff(other))).toEqual([]);
  });

  it('ends a sentence where English ends one', () => {
    const end = (words: Words) => /[.?!:…]\s*$/.exec(formsOf(words).at(-1) ?? '')?.[0].trim() ?? '';
    const may = new Set(['cook.share-rest', 'cook.share-part']);
    expect(wrong(([key, one, other]) => !may.has(key) && end(one) !== end(other))).toEqual([]);
  });
});

describe('English', () => {
  it('has its own quotation marks, apostrophes and dots', () => {
    const bad = /"|„|\p{L}'\p{L}|\.\.\./u;
    expect(wrong(([key, one]) => !(key in helpWords) && anyForm(one, bad))).toEqual([]);
  });
});

describe('the pseudo-locale', () => {
  const pseudo: Readonly<Record<string, Words>> = pseudoCatalogue(englishCatalogue);

  it('is two fifths longer than English, and fills in the same', () => {
    const length = (words: Words) =>
      formsOf(words)
        .join('')
        .replace(/\{\w+\}/g, '').length;
    const isOff = ([key, one]: Pair) => {
      const made = pseudo[key] ?? '';
      const isSign = formsOf(one).every((form) => !/\p{L}/u.test(form.replace(/\{\w+\}/g, '')));
      return fillingsOf(made).join() !== fillingsOf(one).join() || (!isSign && length(made) < 1.4 * length(one));
    };
    expect(wrong(isOff)).toEqual([]);
  });
});
