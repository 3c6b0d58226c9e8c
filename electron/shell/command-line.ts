import path from 'node:path';
import { desktopTasks, taskArgument, type DesktopTask } from './desktop-tasks.ts';

/** What the cook, or a test, asked for when starting Hobside. */
export interface Asked {
  /** Absolute path of the folder to open, or null. */
  readonly folder: string | null;
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

/** A folder on the command line holds over one in the environment. */
export function readCommandLine({ words, hasAppPath, workingFolder, environment }: Surroundings): Asked {
  const given = words.slice(1);
  const positional = given.filter((word) => !word.startsWith('-'))[hasAppPath ? 1 : 0];
  const folder = valueOf(given, '--folder') ?? positional ?? environment['HOBSIDE_FOLDER'];
  const picture = valueOf(given, '--picture');
  return {
    folder: folder ? path.resolve(workingFolder, folder) : null,
    samples: given.includes('--samples'),
    pages: given.includes('--pages'),
    task: desktopTasks.find((task) => given.includes(taskArgument(task))) ?? null,
    picture: picture ? path.resolve(workingFolder, picture) : null,
  };
}

const valueOf = (words: readonly string[], name: string): string | undefined =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
