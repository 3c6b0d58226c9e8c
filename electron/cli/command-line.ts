import { readExport, type ExportInto, type ExportPages, type ExportSite } from './export-words.ts';
import { readImport } from './import-words.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { parseRational } from '#core/ingredient/rational.ts';

/** What a shell asked for. */
export type Asked =
  | { readonly kind: 'help'; readonly of: HelpPage }
  | { readonly kind: 'version' }
  | { readonly kind: 'parse-files'; readonly places: readonly string[]; readonly factor: Rational | null }
  | { readonly kind: 'parse-lines'; readonly of: LineKind; readonly factor: Rational | null }
  | { readonly kind: 'check'; readonly places: readonly string[]; readonly asJson: boolean }
  | { readonly kind: 'import'; readonly places: readonly string[] }
  | ImportInto
  | ExportInto
  | ExportSite
  | ExportPages
  | Refused;

export type HelpPage = 'hobside' | 'parse' | 'check' | 'import' | 'export';
export type LineKind = 'ingredients' | 'steps';

/** `into` is the folder that recipes are written to. */
export interface ImportInto {
  readonly kind: 'import-into';
  readonly places: readonly string[];
  readonly into: string;
  readonly preview: boolean;
  readonly keepBoth: boolean;
  readonly asJson: boolean;
}

/** Words that make no command: what is wrong with them, and what to write instead. */
export interface Refused {
  readonly kind: 'refused';
  readonly what: string;
  readonly remedy: string;
}

export const refused = (what: string, remedy: string): Refused => ({ kind: 'refused', what, remedy });

/** Reads the words after the program's name. Never throws: what can't be followed is refused in words. */
export function readWords(words: readonly string[]): Asked {
  const [command, ...rest] = words;
  if (command === undefined || command === '--help' || command === '-h') return { kind: 'help', of: 'hobside' };
  if (command === '--version' || command === '-v') return { kind: 'version' };
  if (command === 'help') return { kind: 'help', of: pages.find((page) => page === rest[0]) ?? 'hobside' };
  if (command === 'parse') return wantsHelp(rest) ? { kind: 'help', of: 'parse' } : readParse(rest);
  if (command === 'check') return wantsHelp(rest) ? { kind: 'help', of: 'check' } : readCheck(rest);
  if (command === 'import') return wantsHelp(rest) ? { kind: 'help', of: 'import' } : readImport(rest);
  if (command === 'export') return wantsHelp(rest) ? { kind: 'help', of: 'export' } : readExport(rest);
  return refused(
    `'${command}' is nothing that hobside can do.`,
    "write 'hobside parse FILE' or 'hobside check FOLDER'; 'hobside --help' lists all.",
  );
}

const pages: readonly HelpPage[] = ['parse', 'check', 'import', 'export'];

const wantsHelp = (words: readonly string[]): boolean => {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
};

/** The words after `parse` as they are taken one by one. */
interface ParseWords {
  readonly places: string[];
  readonly of: Set<LineKind>;
  factor: Rational | null;
}

function readParse(words: readonly string[]): Asked {
  const found: ParseWords = { places: [], of: new Set(), factor: null };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === '--') {
      found.places.push(...words.slice(at + 1));
      break;
    }
    if (word === '--ingredients' || word === '--steps') found.of.add(word === '--steps' ? 'steps' : 'ingredients');
    else if (word === '--scale' || word.startsWith('--scale=')) {
      const written = word === '--scale' ? words[(at += 1)] : word.slice('--scale='.length);
      found.factor = factorOf(written);
      if (found.factor === null) return noFactor(written);
    } else if (word !== '-' && word.startsWith('-')) return unknownSwitch(word, 'parse');
    else found.places.push(word);
  }
  return parseAsked(found);
}

function parseAsked({ places, of, factor }: ParseWords): Asked {
  const [kind, another] = of;
  if (another !== undefined)
    return refused('lines are either ingredients or steps.', 'give --ingredients or --steps, one at a time.');
  if (kind !== undefined) {
    const file = places.find((place) => place !== '-');
    if (file === undefined) return { kind: 'parse-lines', of: kind, factor };
    return refused(
      `--${kind} reads lines from standard input, not from ${file}.`,
      `write 'hobside parse --${kind} - < ${file}'.`,
    );
  }
  if (places.includes('-'))
    return refused(
      "'-' alone doesn't say what the lines on standard input are.",
      "write 'hobside parse --ingredients -' or 'hobside parse --steps -'.",
    );
  if (places.length === 0)
    return refused('nothing was named that could be read.', "name files or folders: 'hobside parse soup.md'.");
  return { kind: 'parse-files', places, factor };
}

function readCheck(words: readonly string[]): Asked {
  const { places, strange, asJson } = placesAndJson(words);
  if (strange !== undefined) return unknownSwitch(strange, 'check');
  if (places.length === 0)
    return refused('nothing was named that could be checked.', "name files or folders: 'hobside check recipes'.");
  return { kind: 'check', places, asJson };
}

function placesAndJson(words: readonly string[]) {
  const end = words.indexOf('--');
  const before = end < 0 ? words : words.slice(0, end);
  return {
    places: [...before.filter((word) => word !== '--json'), ...(end < 0 ? [] : words.slice(end + 1))],
    strange: before.find((word) => word.startsWith('-') && word !== '--json'),
    asJson: before.includes('--json'),
  };
}

export const unknownSwitch = (word: string, command: HelpPage): Refused =>
  refused(
    `'${word}' means nothing to hobside ${command}.`,
    `'hobside ${command} --help' lists what it knows; put '--' before a file name that begins with a dash.`,
  );

export function factorOf(written: string | undefined): Rational | null {
  const factor = written === undefined ? null : parseRational(written);
  return factor !== null && factor.numerator > 0 ? factor : null;
}

export const noFactor = (written: string | undefined): Refused =>
  refused(
    written === undefined ? '--scale needs a number.' : `'${written}' is no number to scale by.`,
    "write it as 2, 1/2, 1.5 or '1 1/2', above zero.",
  );
