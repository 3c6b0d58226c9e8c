import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Streams } from '../commands.ts';
import { Output } from '../output.ts';
import { run } from '../run.ts';

/** Where no Electron is wanted. */
export const withoutApp: Pick<Streams, 'app' | 'progress'> = {
  app: () => Promise.resolve({ what: 'need Electron.', remedy: 'install it.' }),
  progress: () => undefined,
};

/** The command as it is typed, and what it says. */
export async function runCommand(words: readonly string[], app = withoutApp.app) {
  const texts = ['', ''];
  const streams = texts.map(
    (_, at) =>
      new Writable({
        write(piece: Buffer, __, done) {
          texts[at] += piece.toString();
          done();
        },
      }),
  );
  const code = await run(words, {
    input: (async function* () {})(),
    output: new Output(streams[0]!),
    complaints: new Output(streams[1]!),
    ...withoutApp,
    app,
  });
  return { code, said: texts[0]!, complaints: texts[1]! };
}

/** Writes a file, with the folders that it lies in. */
export async function putFile(place: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
}
