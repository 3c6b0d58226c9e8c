import { doubtsAbout } from '#core/recipe/doubts.ts';
import { lineNumber, lineStarts } from '#core/text/lines.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { errorCode } from '../library/replace-file.ts';
import type { LineKind } from './command-line.ts';
import { inputLines } from './input-lines.ts';
import { readIngredientLine, readStepLine } from './line-readings.ts';
import { lookMessage } from '#core/words/look-message.ts';
import { missingPictures } from './missing-pictures.ts';
import { trouble } from './named-files.ts';
import type { Trouble } from './named-files.ts';
import type { Output } from './output.ts';
import { readNamed } from './read-named.ts';
import { printedRecipe } from './recipe-line.ts';

/** Where a command reads and writes; tests give their own. */
export interface Streams {
  readonly input: AsyncIterable<string>;
  readonly output: Output;
  readonly complaints: Output;
}

/** What a command leaves: 0, or 1 when something could not be read or needs a look. */
export type ExitCode = 0 | 1;

export async function parseFiles(
  places: readonly string[],
  factor: Rational | null,
  { output, complaints }: Streams,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const found of readNamed(places)) {
    if (found.kind === 'trouble') {
      if (found.fails) code = 1;
      await complain(found, complaints);
    } else if (output.add(JSON.stringify(printedRecipe(found.recipe, found.shown, found.lf, factor))))
      await output.flush();
  }
  await output.flush();
  return code;
}

export async function parseLines(of: LineKind, factor: Rational | null, streams: Streams): Promise<ExitCode> {
  const { output, complaints } = streams;
  const read = of === 'steps' ? readStepLine : readIngredientLine;
  try {
    for await (const lines of inputLines(streams.input)) {
      for (const line of lines) if (output.add(JSON.stringify(read(line, factor)))) await output.flush();
      // A program that asks line by line gets its answer before it asks again.
      await output.flush();
    }
    return 0;
  } catch (error) {
    // Standard input can be a folder, or a disk that is pulled out.
    if (errorCode(error) === 'EUNKNOWN') throw error;
    const what = `could not be read: the system reported ${errorCode(error)}.`;
    await complain(trouble('standard input', what, 'send it lines of text.'), complaints);
    return 1;
  }
}

export async function check(places: readonly string[], { output, complaints }: Streams): Promise<ExitCode> {
  const counts = { files: 0, withLooks: 0, looks: 0 };
  let unread = false;
  for await (const found of readNamed(places)) {
    if (found.kind === 'trouble') {
      if (found.fails) unread = true;
      await complain(found, complaints);
      continue;
    }
    const missing = await missingPictures(found.recipe, found.lf.text, found.absolute);
    const starts = lineStarts(found.lf.text);
    const doubts = doubtsAbout(found.recipe, (offset) => lineNumber(starts, offset));
    const looks = [...found.recipe.needsALook, ...doubts, ...missing];
    counts.files += 1;
    counts.looks += looks.length;
    if (looks.length > 0) counts.withLooks += 1;
    for (const look of looks) output.add(`${found.shown}:${look.line}: ${lookMessage(look)}`);
    await output.flush();
  }
  if (counts.files > 0) output.add(summary(counts));
  await output.flush();
  return unread || counts.looks > 0 ? 1 : 0;
}

interface Counts {
  readonly files: number;
  readonly withLooks: number;
  readonly looks: number;
}

function summary({ files, withLooks, looks }: Counts): string {
  const read = files === 1 ? '1 file' : `${files} files`;
  if (looks === 0) return `${read} read, nothing needs a look.`;
  return `${read} read; ${looks} ${looks === 1 ? 'thing needs' : 'things need'} a look, in ${withLooks}.`;
}

async function complain({ shown, what, remedy }: Trouble, complaints: Output): Promise<void> {
  complaints.add(`hobside: ${shown} ${what}`);
  complaints.add(`hobside: What to do: ${remedy}`);
  await complaints.flush();
}
