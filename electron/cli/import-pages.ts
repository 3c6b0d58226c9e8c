import { realpath } from 'node:fs/promises';
import { readWebPage } from '#core/import/web/read-web-page.ts';
import { decodePage } from '../import/decode-page.ts';
import { readBytes } from '../library/read-bytes.ts';
import { errorCode } from '../library/replace-file.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import { trouble, unreadable } from './named-files.ts';
import type { Trouble } from './named-files.ts';

const largestPage = 20 * 1024 * 1024;

/** One JSON object a line for each page that can be read (docs/cli.md). */
export async function importPages(places: readonly string[], { output, complaints }: Streams): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const place of places) {
    const bytes = await bytesOf(place);
    if (!(bytes instanceof Uint8Array)) {
      code = 1;
      await complain(bytes, complaints);
      continue;
    }
    const recipe = readWebPage(decodePage(bytes));
    if (recipe.via === null) code = 1;
    if (output.add(JSON.stringify({ file: place, ...recipe }))) await output.flush();
  }
  await output.flush();
  return code;
}

async function bytesOf(place: string): Promise<Uint8Array | Trouble> {
  try {
    const read = await readBytes(await realpath(place), largestPage);
    switch (read.kind) {
      case 'read':
        return read.bytes;
      case 'folder':
        return trouble(place, 'is a folder.', 'name the saved pages in it.');
      case 'too-large':
        return trouble(place, 'is larger than 20 MB.', 'save the page again, as its text alone.');
      case 'unreadable':
        return unreadable(place, read.code);
      case 'gone':
        return unreadable(place, 'ENOENT');
      case 'link':
      case 'not-a-file':
        return trouble(place, 'is a pipe or a device, not a file.', 'name a file.');
    }
  } catch (error) {
    return unreadable(place, errorCode(error));
  }
}
