import { lineNumber, lineStarts } from '#core/text/lines.ts';
import { withoutMergeMarks } from '#core/text/merge-marks.ts';
import type { Span } from '#core/text/span.ts';
import { arranged } from './arrange.ts';
import { stemOf } from './file-title.ts';
import { fieldsFromLines } from './front-matter/from-lines.ts';
import { fieldsFromToml } from './front-matter/from-toml.ts';
import { fieldsFromYaml } from './front-matter/from-yaml.ts';
import { findFrontMatter } from './front-matter/split.ts';
import type { FrontMatterPlace } from './front-matter/split.ts';
import type { Entry } from './front-matter/value.ts';
import { readBlocks } from './markdown/blocks.ts';
import type { LookCode } from './recipe.ts';
import type { Block } from './rich-text.ts';

export type FileKind = 'markdown' | 'cooklang' | 'yaml';

/** A file taken apart but not yet understood: what every dialect reads. */
export interface Page {
  readonly text: string;
  readonly kind: FileKind;
  /** The file's name without its folder and ending. */
  readonly stem: string;
  readonly entries: readonly Entry[];
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  readonly looks: readonly LookCode[];
}

const largest = 2 * 1024 * 1024;
/** Shapes of which markdown-it's own limits are not enough to keep a keystroke smooth are still shown, as text. */
export const isTooLarge = (text: string): boolean => text.length > largest;

export const kindOf = (fileName: string): FileKind =>
  /\.cook$/i.test(fileName) ? 'cooklang' : /\.ya?ml$/i.test(fileName) ? 'yaml' : 'markdown';

export function readPage(written: string, fileName: string): Page {
  const conflict = withoutMergeMarks(written);
  const text = conflict?.text ?? written;
  const named = kindOf(fileName);
  const found = named === 'yaml' ? wholeFile(text) : findFrontMatter(text);
  const starts = lineStarts(text);
  const look = (code: string, offset: number, detail: string): LookCode => ({
    code,
    line: lineNumber(starts, offset),
    detail,
    span: {
      start: offset,
      end: Math.max(offset, text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset)),
    },
  });
  const looks: LookCode[] = [];
  const entries = found ? spread(readFields(text, found, look, looks)) : [];
  const bodyStart = found ? found.bodyStart : text.startsWith('\uFEFF') ? 1 : 0;
  const kind = named === 'markdown' && isMarkedUp(text, entries, bodyStart) ? 'cooklang' : named;
  if (conflict) looks.push(look('look.merge-conflict', conflict.at, ''));
  return {
    text,
    kind,
    stem: stemOf(fileName),
    entries,
    bodyStart,
    blocks: kind === 'markdown' ? arranged(readBlocks(text, bodyStart), text) : [],
    looks,
  };
}

/** Markdown with `recipe: true` and a Cooklang mark in it is Cooklang (its conventions.md). */
const isMarkedUp = (text: string, entries: readonly Entry[], bodyStart: number): boolean =>
  entries.some(({ key, value }) => key.toLowerCase() === 'recipe' && value.kind === 'text' && value.text === 'true') &&
  /(?:^|\s)[@#~](?:[^\s@#~{}]|[^\s@#~{}][^@#~{}\n]{0,80}\{)/m.test(text.slice(bodyStart).replace(/^#+ .*$/gm, ''));

/** A YAML file is front matter from end to end; a "---" at its top or bottom is only a frame. */
function wholeFile(text: string): FrontMatterPlace {
  const open = /^\uFEFF?(?:---[ \t]*\n)?/.exec(text)![0].length;
  const close = /\n(?:---|\.\.\.)[ \t]*\n/.exec(text.slice(open));
  return {
    yaml: { start: open, end: close ? open + close.index + 1 : text.length },
    bodyStart: text.length,
    closed: true,
    blankBefore: false,
  };
}

const frames = new Set([
  'recipe',
  'extra',
  'params',
  'taxonomies',
  'details',
  'info',
  'metadata',
  'meta',
  'schema',
  'data',
]);
const timeFrames = new Set(['time', 'times', 'timing', 'timings', 'cooktimes']);

/** Keys inside `recipe:` or `params:` are keys of the recipe; `prep` inside `times:` is the preparation time. */
const spread = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((entry) => {
    const key = entry.key.toLowerCase();
    if (entry.value.kind !== 'map') return [entry];
    if (frames.has(key)) return entry.value.entries;
    return timeFrames.has(key) ? entry.value.entries.map((inner) => ({ ...inner, key: `time.${inner.key}` })) : [entry];
  });

type Look = (code: string, offset: number, detail: string) => LookCode;

function readFields(text: string, found: FrontMatterPlace, look: Look, looks: LookCode[]): readonly Entry[] {
  const place: Span = found.yaml;
  if (found.blankBefore) looks.push(look('look.blank-before-front-matter', 0, ''));
  if (found.language === 'toml') return fieldsFromToml(text, place);
  if (!found.closed) {
    looks.push(look('look.front-matter-open', Math.max(0, place.start - 1), ''));
    return fieldsFromLines(text, place);
  }
  const reading = fieldsFromYaml(text, place);
  if (!reading.ok) {
    looks.push(look('look.front-matter-broken', Math.min(reading.offset, place.end), reading.message));
    return fieldsFromLines(text, place);
  }
  for (const entry of reading.duplicates) looks.push(look('look.duplicate-key', entry.span.start, entry.key));
  return reading.entries;
}
