import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { lookAt } from '../library/read-bytes.ts';
import { errorCode } from '../library/replace-file.ts';
import { walk } from '../library/walk.ts';
import type { Skipped } from '../library/walk.ts';

/** A file that is to be read. */
export interface NamedFile {
  readonly kind: 'file';
  /** As it was named, or the folder's name and what follows. */
  readonly shown: string;
  readonly absolute: string;
  /** False for YAML that was only found in a folder: it is a recipe only if it has a recipe's keys. */
  readonly meant: boolean;
}

/** What could not be read, or was left alone on purpose. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly shown: string;
  readonly what: string;
  readonly remedy: string;
  /** Whether the command has failed because of it. */
  readonly fails: boolean;
}

export const trouble = (shown: string, what: string, remedy: string, fails = true): Trouble => ({
  kind: 'trouble',
  shown,
  what,
  remedy,
  fails,
});

/** The files that the words name, folders walked as the library walks them, in the order of their names. */
export async function* namedFiles(places: readonly string[]): AsyncGenerator<NamedFile | Trouble> {
  for (const place of places) {
    const absolute = await real(place);
    if (typeof absolute !== 'string') yield absolute;
    else if ((await lookAt(absolute)).kind === 'folder') yield* filesBelow(place, absolute);
    else yield { kind: 'file', shown: place, absolute, meant: true };
  }
}

/** A link that was named was meant; those found in folders are not followed. */
async function real(place: string): Promise<string | Trouble> {
  try {
    return await realpath(place);
  } catch (error) {
    return unreadable(place, errorCode(error));
  }
}

/** What a refusal of the disk means. */
export function unreadable(shown: string, code: string): Trouble {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return trouble(shown, 'is not there.', 'check the name, and the folder that you are in.');
  if (code === 'EACCES' || code === 'EPERM')
    return trouble(shown, 'may not be read by you.', 'change its permissions, or run this as its owner.');
  return trouble(shown, `could not be read: the disk reported ${code}.`, 'try again, and look after the disk.');
}

async function* filesBelow(place: string, absolute: string): AsyncGenerator<NamedFile | Trouble> {
  let walked;
  try {
    walked = await walk(absolute, '');
  } catch (error) {
    yield unreadable(place, errorCode(error));
    return;
  }
  for (const skipped of walked.skipped) yield leftOut(place, skipped);
  const sure = new Set(walked.recipes);
  const found = [...walked.recipes, ...walked.maybeRecipes].sort();
  if (found.length === 0)
    yield trouble(place, 'holds no recipe files.', 'name a folder with .md, .markdown, .cook or .yaml files in it.');
  for (const file of found)
    yield {
      kind: 'file',
      shown: path.join(place, file),
      absolute: path.join(absolute, file),
      meant: sure.has(file),
    };
}

function leftOut(place: string, { path: inside, reason }: Skipped): Trouble {
  const shown = path.join(place, inside);
  switch (reason) {
    case 'outside-link':
      return trouble(shown, 'was left out: links in folders are not followed.', 'name it to read it.', false);
    case 'not-a-file':
      return trouble(shown, 'was left out: it is a pipe or a device, not a file.', 'name a file.', false);
    case 'bad-name':
      return trouble(shown, 'can’t be opened: its name is not valid text.', 'rename the file.');
    case 'unreadable':
      return unreadable(shown, 'EACCES');
    case 'elsewhere':
      return unreadable(shown, 'ETIMEDOUT');
  }
}
