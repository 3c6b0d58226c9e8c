import type { Rational } from '#core/ingredient/ingredient.ts';
import { errorCode } from '../library/replace-file.ts';
import type { LineKind } from './command-line.ts';
import { inputLines } from './input-lines.ts';
import { readIngredientLine, readStepLine } from './line-readings.ts';
import { trouble } from './named-files.ts';
import type { Trouble } from './named-files.ts';
import type { Output } from './output.ts';
import type { AppStart } from './pages-process.ts';
import { readNamed } from './read-named.ts';
import { printedRecipe } from './recipe-line.ts';

/** Where a command reads and writes; tests give their own. */
export interface Streams {
  readonly input: AsyncIterable<string>;
  readonly output: Output;
  readonly complaints: Output;
  /** Where something takes long: how far it is, in one line that the next replaces; '' takes it away. */
  readonly progress: (text: string) => void;
  /** For what only Electron can do; what it lacks is told in words. */
  readonly app: () => Promise<AppStart | Pick<Trouble, 'what' | 'remedy'>>;
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

export async function complain({ shown, what, remedy }: Trouble, complaints: Output): Promise<void> {
  complaints.add(`hobside: ${shown} ${what}`);
  complaints.add(`hobside: What to do: ${remedy}`);
  await complaints.flush();
}
