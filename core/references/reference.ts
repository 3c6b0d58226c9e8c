import { fieldsPlace } from '#core/form/yaml-places.ts';
import { nameOf } from '#core/library/names.ts';
import { fileKind } from '#core/library/which-files.ts';
import type { Span } from '#core/text/span.ts';
import { codeIn } from './code-spans.ts';

/** How the path stands in the text, which decides what must be escaped. 'title' names a recipe by what it is called. */
export type Writing = 'link' | 'angle' | 'wiki' | 'field' | 'title' | 'cooklang';

/** A place of a text that names another file. */
export interface Reference {
  /** Of the path alone: brackets, quotes, title, heading and query are outside. */
  readonly span: Span;
  readonly writing: Writing;
  /** As written. */
  readonly written: string;
  /** Without escapes. */
  readonly path: string;
}

const inlineLink = /\]\([ \t]*(?:<([^<>\n]*)>|((?:[^\s()<>\\]|\((?:[^\s()])*\))+))/g;
const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*(?:<([^<>\n]*)>|([^\s<>]+))/gm;
const wikiLink = /\[\[([^[\]|#\n]+)/g;
/** `@[Pizza dough]`; with an address behind it, it is a link. */
const titleLink = /@\[([^[\]|#\n]+)\](?![([])/g;
/** `@./sauces/Hollandaise{150%g}` */
const cooklangPath = /@[?+&-]*(\.{0,2}\/[^{}@#~\n]+)\{/g;
const pictureField =
  /^[ \t]*(?:-[ \t]+)?(?:[^\s:#'"[\]{}-][^:#'"\n]*:[ \t]+)?(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s'"#[{&*!|>%@`][^\n#]*))[ \t]*(?:#.*)?$/gm;
const component = /^[ \t]*-[ \t]+(?:"([^"\\\n]+)"|'([^'\n]+)'|([^\s'"#[{&*!|>%@`][^\n#]*))[ \t]*(?:#.*)?$/gm;
const hasScheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\|#)/i;

/** Every place of a recipe's text (LF line ends) that may name another file, in order. Code is never one. */
export function findReferences(text: string, fileName: string): readonly Reference[] {
  const front = fieldsPlace(text, fileName)?.span ?? { start: 0, end: 0 };
  const hidden = codeIn(text);
  const found = [
    ...matches(text, inlineLink, ['angle', 'link']),
    ...matches(text, definition, ['angle', 'link']),
    ...matches(text, wikiLink, ['wiki']),
    ...matches(text, titleLink, ['wiki']),
    ...(/\.cook$/i.test(fileName) ? matches(text, cooklangPath, ['cooklang']) : []),
    ...within(text, front, pictureField, ['field', 'field', 'field']).filter(isPicture),
    ...within(text, components(text, front), component, ['title', 'title', 'title']),
  ];
  return found
    .filter(({ span, path }) => path !== '' && !hasScheme.test(path) && !isWithinOne(hidden, span))
    .sort((one, other) => one.span.start - other.span.start)
    .filter(({ span }, index, all) => index === 0 || span.start >= (all[index - 1]?.span.end ?? 0));
}

export const isPicture = ({ path }: Pick<Reference, 'path'>): boolean =>
  fileKind(nameOf(path).replace(/^\.+/, 'x')) === 'picture';

/** Whether a span overlaps one of these, which are in order and apart. */
function isWithinOne(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < end;
}

function within(text: string, span: Span, pattern: RegExp, writings: readonly Writing[]): Reference[] {
  return matches(text.slice(span.start, span.end), pattern, writings).map((one) => ({
    ...one,
    span: { start: one.span.start + span.start, end: one.span.end + span.start },
  }));
}

function matches(text: string, pattern: RegExp, writings: readonly Writing[]): Reference[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const group = match.slice(1).findIndex((each) => each !== undefined);
    const writing = writings[group];
    const whole = match[group + 1];
    if (writing === undefined || whole === undefined) return [];
    const inMatch = match[0].lastIndexOf(whole);
    const isName = writing === 'title' || writing === 'wiki' || writing === 'cooklang';
    const plain = isName ? whole : whole.replace(/[?#].*$/s, '');
    const written = plain.trim();
    const start = match.index + inMatch + (plain.length - plain.trimStart().length);
    const path = isName ? written : unescaped(written);
    return [{ span: { start, end: start + written.length }, writing, written, path }];
  });
}

export function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (error instanceof URIError) return written;
    throw error;
  }
}

/** The lines of the list below `components:`. */
function components(text: string, front: Span): Span {
  const found = /^components:[ \t]*(?:#.*)?\n((?:[ \t]*(?:-[^\n]*|#[^\n]*)?(?:\n|$))*)/m.exec(
    text.slice(front.start, front.end),
  );
  if (!found) return { start: 0, end: 0 };
  const start = front.start + found.index + found[0].length - (found[1]?.length ?? 0);
  return { start, end: start + (found[1]?.length ?? 0) };
}
