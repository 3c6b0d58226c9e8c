import { changeForm } from '#core/form/change.ts';
import { isPlainText, writtenAs } from '#core/form/yaml-scalar.ts';
import type { Manner } from '#core/manner/manner.ts';
import { findFrontMatter } from '#core/recipe/front-matter/split.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import { insertion, minimalChange } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { listedPictures } from './picture-list.ts';
import type { ListedPicture } from './picture-list.ts';
import { markdownPath, markupsIn } from './picture-markup.ts';
import { stepInsertions } from './step-insertions.ts';
import { firstVerified, pathsOf } from './verified-edit.ts';
import type { PictureEdit } from './verified-edit.ts';

/** A recipe's file; `text` has LF line ends. `manner` is asked for what the file itself doesn't show. */
export interface PictureFile {
  readonly text: string;
  readonly fileName: string;
  readonly manner?: Manner;
}

/**
 * Names one more picture, of a step or of the recipe. Only the bytes of the new mention are added, and the text that comes
 * out reads back as that picture and everything else as before; null where the file can't hold it there.
 */
export function addPicture(file: PictureFile, path: string, step: number | null): PictureEdit | null {
  const { text, fileName } = file;
  const recipe = readRecipe(text, fileName);
  const listed = listedPictures(recipe);
  if (step === null && recipe.images.length === 0) return asField(file, path);
  const candidates = step === null ? furtherPlaces(text, listed, path) : stepInsertions(text, recipe, step, path);
  return firstVerified(text, fileName, candidates, [...pathsOf(listed), { step, path }]);
}

/** `index` counts in `listedPictures`. */
export function replacePicture(file: PictureFile, index: number, path: string): PictureEdit | null {
  const { text, fileName } = file;
  const listed = listedPictures(readRecipe(text, fileName));
  const wanted = pathsOf(listed).map((one, at) => (at === index ? { ...one, path } : one));
  const asOne = index === 0 && listed[0]?.step === null ? asField(file, path) : null;
  return asOne ?? firstVerified(text, fileName, replacements(text, listed, index, path), wanted);
}

/** Takes the mention out of the text; the picture's file stays. */
export function removePicture(file: PictureFile, index: number): PictureEdit | null {
  const { text, fileName } = file;
  const listed = listedPictures(readRecipe(text, fileName));
  const wanted = pathsOf(listed).filter((_, at) => at !== index);
  const own = listed.filter(({ step }) => step === null).length;
  const asOne = index === 0 && own === 1 ? asField(file, '') : null;
  return asOne ?? firstVerified(text, fileName, removals(text, listed, index), wanted);
}

/** The first picture is a field of the form; a path with blanks may need to be encoded where the field is in the body. */
function asField({ text, fileName, manner }: PictureFile, path: string): PictureEdit | null {
  for (const written of new Set([path, markdownPath(path)])) {
    const outcome = changeForm(text, fileName, { kind: 'field', field: 'image', text: written }, manner);
    if (!outcome.ok) continue;
    const change = minimalChange(text, outcome.text);
    return change && { change, text: outcome.text };
  }
  return null;
}

const bodyStartOf = (text: string): number => findFrontMatter(text)?.bodyStart ?? 0;

/** Where a recipe's second picture can stand: behind the first, as that is written, else above everything in the body. */
function* furtherPlaces(text: string, listed: readonly ListedPicture[], path: string): Generator<TextChange> {
  const body = bodyStartOf(text);
  const last = listed.filter(({ step }) => step === null).at(-1)?.image;
  if (last && last.span.start < body) yield* besideItem(text, last.span, path);
  const markup = `![](${markdownPath(path)})`;
  if (last && last.span.start >= body) yield insertion(lineEndAt(text, last.span.end), `\n\n${markup}`);
  const first = body + (/^\s*(?=\S)/.exec(text.slice(body))?.[0].length ?? 0);
  yield insertion(first, `${markup}\n\n`);
}

/** One more item of a list in the front matter, in the quotes that the one before it has. */
function* besideItem(text: string, span: { readonly start: number; readonly end: number }, path: string) {
  const { start, end, quote } = quoted(text, span);
  const line = lineStartAt(text, start);
  const lead = text.slice(line, start);
  const item = (place: 'block' | 'flow'): string => {
    if (quote === '' && isPlainText(path, place)) return path;
    return writtenAs(path, quote === "'" ? 'single' : 'double', place);
  };
  if (/^[ \t]*-[ \t]+$/.test(lead)) yield insertion(lineEndAt(text, end), `\n${lead}${item('block')}`);
  yield insertion(end, `, ${item('flow')}`);
}

/** A span of the front matter with the quotes around it. */
function quoted(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const inside = text[start];
  if (inside === '"' || inside === "'") return { start, end, quote: inside };
  const before = text[start - 1];
  const isQuoted = (before === '"' || before === "'") && text[end] === before;
  return isQuoted ? { start: start - 1, end: end + 1, quote: before } : { start, end, quote: '' };
}

/** The markup of a listed picture: several can stand in one paragraph. */
function markupOf(text: string, listed: readonly ListedPicture[], index: number) {
  const { span } = listed[index]!.image;
  const before = listed.slice(0, index).filter(({ image }) => image.span.start === span.start).length;
  return markupsIn(text, { start: span.start, end: lineEndAt(text, span.end) })[before] ?? null;
}

function* replacements(text: string, listed: readonly ListedPicture[], index: number, path: string) {
  const picture = listed[index];
  if (!picture) return;
  const { span } = picture.image;
  if (span.start < bodyStartOf(text)) {
    const { start, end, quote } = quoted(text, span);
    for (const place of ['block', 'flow'] as const) {
      const plain = quote === '' && isPlainText(path, place);
      yield {
        from: start,
        to: end,
        insert: plain ? path : writtenAs(path, quote === "'" ? 'single' : 'double', place),
      };
    }
    return;
  }
  const markup = markupOf(text, listed, index);
  if (!markup) return;
  const { start: from, end: to } = markup.path;
  yield { from, to, insert: text[from - 1] === '<' ? path : markdownPath(path) };
}

function* removals(text: string, listed: readonly ListedPicture[], index: number): Generator<TextChange> {
  const picture = listed[index];
  if (!picture) return;
  const inFront = picture.image.span.start < bodyStartOf(text);
  const whole = inFront ? quoted(text, picture.image.span) : markupOf(text, listed, index)?.whole;
  if (!whole) return;
  const { start, end } = whole;
  const [line, lineEnd] = [lineStartAt(text, start), lineEndAt(text, end)];
  const isAlone = /^[ \t>]*$/.test(text.slice(line, start)) && text.slice(end, lineEnd).trim() === '';
  if (isAlone || (inFront && /^[ \t]*-[ \t]+$/.test(text.slice(line, start)))) yield lineRemoval(text, line, lineEnd);
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(end, lineEnd))?.[0].length ?? 0;
  const before = /[ \t]*,[ \t]*$/.exec(text.slice(line, start))?.[0].length ?? 0;
  if (inFront && after > 0) yield { from: start, to: end + after, insert: '' };
  if (inFront && before > 0) yield { from: start - before, to: end, insert: '' };
  if (inFront) return;
  const blanks = /[ \t]*$/.exec(text.slice(line, start))?.[0].length ?? 0;
  yield { from: start - (line + blanks === start ? 0 : blanks), to: end, insert: '' };
}

/** A line with its end; of two empty lines that would meet, one goes too. */
function lineRemoval(text: string, line: number, lineEnd: number): TextChange {
  const isEnd = lineEnd >= text.length;
  const blankBefore = /\n[ \t]*\n$/.exec(text.slice(0, line));
  const blankAfter = isEnd || /^\n[ \t]*(?:\n|$)/.test(text.slice(lineEnd));
  const from = blankBefore && blankAfter ? line - (blankBefore[0].length - 1) : line;
  return isEnd ? { from: Math.max(0, from - 1), to: lineEnd, insert: '' } : { from, to: lineEnd + 1, insert: '' };
}
