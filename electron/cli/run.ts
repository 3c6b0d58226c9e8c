import { readWords } from './command-line.ts';
import { check } from './check.ts';
import { parseFiles, parseLines } from './commands.ts';
import type { Streams } from './commands.ts';
import { exportFiles } from './export-files.ts';
import { exportPages } from './export-pages.ts';
import { exportSite } from './export-site.ts';
import { helpPage } from './help.ts';
import { importFiles } from './import-files.ts';
import { importPages } from './import-pages.ts';
import { version } from './version.ts';

/** Does what the words say, and says how it went: 0, 1 for something unread or in need of a look, 2 for words that make no command. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const asked = readWords(words);
  switch (asked.kind) {
    case 'parse-files':
      return parseFiles(asked.places, asked.factor, streams);
    case 'parse-lines':
      return parseLines(asked.of, asked.factor, streams);
    case 'check':
      return check(asked.places, asked.asJson, streams);
    case 'import':
      return importPages(asked.places, streams);
    case 'import-into':
      return importFiles(asked, streams);
    case 'export-into':
      return exportFiles(asked, streams);
    case 'export-site':
      return exportSite(asked, streams);
    case 'export-pages':
      return exportPages(asked, streams);
    case 'help':
      return say(helpPage(asked.of), streams);
    case 'version':
      return say(`hobside ${version()}`, streams);
    case 'refused':
      streams.complaints.add(`hobside: ${asked.what}`);
      streams.complaints.add(`hobside: What to do: ${asked.remedy}`);
      await streams.complaints.flush();
      return 2;
  }
}

async function say(text: string, { output }: Streams): Promise<number> {
  output.add(text);
  await output.flush();
  return 0;
}
