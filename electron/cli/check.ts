import { stat } from 'node:fs/promises';
import path from 'node:path';
import { examine, type Examined } from '#core/doctor/examine.ts';
import type { Finding, LibraryFinding } from '#core/doctor/finding.ts';
import { libraryFindings } from '#core/doctor/library-findings.ts';
import { gatherPlaces } from '#core/library/link-places.ts';
import { gatherPictures } from '#core/library/picture-places.ts';
import { folderOf, nameOf } from '#core/library/names.ts';
import { lookMessage, printedCode } from '#core/words/look-message.ts';
import { walk } from '../library/walk.ts';
import { complain } from './commands.ts';
import type { ExitCode, Streams } from './commands.ts';
import type { Output } from './output.ts';
import { readNamed } from './read-named.ts';

/** The files of one place that was named, by their path in it. */
interface Checked {
  readonly examined: Map<string, Examined>;
  readonly titles: Map<string, string>;
  /** How a path in it is shown. */
  readonly shown: Map<string, string>;
}

/** Each folder that is named is a library of its own: links, pictures and duplicates are looked for in it. */
export async function check(places: readonly string[], asJson: boolean, streams: Streams): Promise<ExitCode> {
  const { output } = streams;
  const counts = { files: 0, withLooks: 0, looks: 0 };
  let unread = false;
  for (const place of places) {
    const { checked, fails } = await readPlace(place, streams);
    if (fails) unread = true;
    const found = await findingsIn(place, checked);
    counts.files += checked.examined.size;
    counts.looks += found.length;
    counts.withLooks += new Set(found.map(({ id }) => id)).size;
    for (const finding of found) if (say(finding, checked, asJson, output)) await output.flush();
  }
  if (counts.files > 0 && !asJson) output.add(summary(counts));
  await output.flush();
  return unread || counts.looks > 0 ? 1 : 0;
}

async function readPlace(place: string, { complaints }: Streams) {
  const checked: Checked = { examined: new Map(), titles: new Map(), shown: new Map() };
  let fails = false;
  for await (const found of readNamed([place])) {
    if (found.kind === 'trouble') {
      if (found.fails) fails = true;
      await complain(found, complaints);
      continue;
    }
    // A file that is named alone is at the top of its own folder.
    const inside = path.relative(place, found.shown).split(path.sep).join('/');
    const id = inside === '' ? path.basename(found.absolute) : inside;
    checked.examined.set(id, examine(found.recipe, found.lf.text, nameOf(id)));
    checked.titles.set(id, found.recipe.title.value);
    checked.shown.set(id, found.shown);
  }
  return { checked, fails };
}

async function findingsIn(place: string, { examined, titles }: Checked): Promise<readonly LibraryFinding[]> {
  if (examined.size === 0) return [];
  const isFolder = (await stat(place)).isDirectory();
  const root = isFolder ? place : path.dirname(place);
  // What lies around a file that is named alone is not examined, but its links lead there and its pictures lie there.
  const { recipes, maybeRecipes, pictures } = await walk(path.resolve(root), '');
  const ids = new Set([...examined.keys(), ...recipes, ...maybeRecipes]);
  const found = libraryFindings(examined, {
    places: gatherPlaces(ids, titles),
    pictures: gatherPictures(pictures),
  });
  return isFolder ? found : found.filter((finding) => !needsTheRest(finding));
}

/** A link by title, or out of the folder, can't be told dead from one file. */
const needsTheRest = ({ code, detail }: Finding): boolean =>
  code === 'look.dead-link' && (folderOf(detail).startsWith('..') || !/\.[a-z]+$/i.test(detail));

/** One JSON object a line for programs, or a line that editors and terminals can follow. */
function say({ id, code, line, detail, other }: LibraryFinding, { shown }: Checked, asJson: boolean, output: Output) {
  const file = shown.get(id) ?? id;
  const message = lookMessage({ code, line, detail });
  if (!asJson) return output.add(`${file}:${line}: ${message}`);
  const otherFile = other === null ? null : (shown.get(other) ?? other);
  return output.add(JSON.stringify({ file, line, code: printedCode(code), message, other: otherFile }));
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
