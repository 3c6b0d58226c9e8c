import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOurAddress } from '#core/library/recipe-address.ts';
import { desktopTasks, taskArgument, type DesktopTask } from './desktop-tasks.ts';

/** Files that a file manager may hand over at once. */
export const mostNamed = 50;

/** What the cook, or a test, asked for when starting Hobside. */
export interface Asked {
  /** Absolute path of the folder to open, or null. */
  readonly folder: string | null;
  /** What stands there without a name, as the file manager hands it over: absolute paths and addresses of ours. */
  readonly named: readonly string[];
  /** The folder of the environment, for a start that names none. */
  readonly usualFolder: string | null;
  /** Open the working copy of the sample recipes. */
  readonly samples: boolean;
  /** Where to write a picture of the painted window, or null. */
  readonly picture: string | null;
  /** Started by the command, to make PDFs without a window. */
  readonly pages: boolean;
  /** What the dock, the taskbar or the launcher was asked for, or null. */
  readonly task: DesktopTask | null;
}

/** What is read of the surroundings of a start. */
export interface Surroundings {
  /** process.argv. */
  readonly words: readonly string[];
  /** True when Electron was given the app's folder as its first word, as in development. */
  readonly hasAppPath: boolean;
  /** What relative folders start from. */
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function readCommandLine({ words, hasAppPath, workingFolder, environment }: Surroundings): Asked {
  const given = beforeAddress(words.slice(1));
  const positional = given.filter((word) => !word.startsWith('-')).slice(hasAppPath ? 1 : 0);
  const folder = valueOf(given, '--folder');
  const usualFolder = environment['HOBSIDE_FOLDER'];
  const picture = valueOf(given, '--picture');
  const absolute = (written: string): string => path.resolve(workingFolder, written);
  return {
    folder: folder ? absolute(folder) : null,
    named: positional.slice(0, mostNamed).map((word) => namedBy(word, absolute)),
    usualFolder: usualFolder ? absolute(usualFolder) : null,
    samples: given.includes('--samples'),
    pages: given.includes('--pages'),
    task: desktopTasks.find((task) => given.includes(taskArgument(task))) ?? null,
    picture: picture ? absolute(picture) : null,
  };
}

/** A page of the web has us started with an address: what stands behind it, a browser let through unquoted. */
function beforeAddress(words: readonly string[]): readonly string[] {
  const at = words.findIndex(isOurAddress);
  return at === -1 ? words : words.slice(0, at + 1);
}

/** Linux desktops hand over file:// addresses. One that names another computer stays what it is, and is no path of this one. */
function namedBy(word: string, absolute: (written: string) => string): string {
  if (isOurAddress(word)) return word;
  if (!/^file:/i.test(word)) return absolute(word);
  try {
    return fileURLToPath(word);
  } catch (error) {
    if (error instanceof TypeError) return absolute(word);
    throw error;
  }
}

const valueOf = (words: readonly string[], name: string): string | undefined =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
