import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { Output } from '../output.ts';
import { run } from '../run.ts';

/** The command as it is typed, and what it says. */
export async function runCommand(words: readonly string[]) {
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
  });
  return { code, said: texts[0]!, complaints: texts[1]! };
}

/** Writes a file, with the folders that it lies in. */
export async function putFile(place: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
}
