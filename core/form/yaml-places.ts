import { isScalar, parseDocument, visit } from 'yaml';
import { lineStartAt } from '#core/text/lines.ts';
import { remembered } from '#core/text/remember.ts';
import type { Span } from '#core/text/span.ts';
import { fieldsFromPlainYaml } from '#core/recipe/front-matter/from-plain-yaml.ts';
import { findFrontMatter } from '#core/recipe/front-matter/split.ts';
import { kindOf } from '#core/recipe/page.ts';
import type { ScalarPlace, ScalarStyle } from './yaml-scalar.ts';

/** How a value stands in the front matter. A block is a text of several lines after `|` or `>`. */
export interface ScalarSite {
  readonly span: Span;
  readonly style: ScalarStyle | 'block';
  readonly place: ScalarPlace;
}

/** Where keys and values stand; null where there is no front matter that keys could be added to. */
export interface FieldsPlace {
  readonly span: Span;
  readonly language: 'yaml' | 'toml';
}

/** The span of the lines between the frames of the front matter, or of the whole of a YAML file. */
export function fieldsPlace(text: string, fileName: string): FieldsPlace | null {
  if (kindOf(fileName) === 'yaml') {
    const open = /^\uFEFF?(?:---[ \t]*\n)?/.exec(text)![0].length;
    const close = text.slice(open).search(/^(?:---|\.\.\.)[ \t]*$/m);
    return { span: { start: open, end: close < 0 ? text.length : open + close }, language: 'yaml' };
  }
  const found = findFrontMatter(text);
  return found === null ? null : { span: found.yaml, language: found.language ?? 'yaml' };
}

const styles: Readonly<Record<string, ScalarSite['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** Every value and key of a piece of YAML, in order; null where it is not valid. Offsets are into the piece. */
const sitesIn = remembered((source: string): readonly ScalarSite[] | null => {
  if (source.length > 64 * 1024) return null;
  return plainSites(source) ?? parsedSites(source);
}, 20);

/** The same for front matter of the plainest kind; null for any other. */
export function plainSites(source: string): readonly ScalarSite[] | null {
  const entries = fieldsFromPlainYaml(source, { start: 0, end: source.length });
  if (entries === null) return null;
  const sites: ScalarSite[] = [];
  const add = (span: Span, place: ScalarPlace): void => {
    const quote = source[span.start];
    sites.push({ span, style: quote === '"' ? 'double' : quote === "'" ? 'single' : 'plain', place });
  };
  for (const { key, span, value } of entries) {
    add({ start: span.start, end: span.start + key.length }, 'block');
    if (value.kind === 'text') add(value.span, 'block');
    else if (value.kind === 'list')
      for (const item of value.items) add(item.span, source[value.span.start] === '[' ? 'flow' : 'block');
  }
  return sites;
}

/** The same by the YAML parser alone. */
export function parsedSites(source: string): readonly ScalarSite[] | null {
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return null;
    const sites: ScalarSite[] = [];
    visit(document, {
      Node: (_, node, path) => {
        if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return;
        const inFlow = path.some((parent) => 'flow' in parent && parent.flow === true);
        sites.push({
          span: { start: node.range[0], end: node.range[1] },
          style: styles[String(node.type)] ?? 'plain',
          place: inFlow ? 'flow' : 'block',
        });
      },
    });
    return sites;
  } catch (error) {
    // yaml throws on alias bombs and on deep nesting; such front matter is read line by line.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Asked for every row: a text of many lines must not be looked up, letter by letter, for each of them. */
const sitesOfPlaces = new WeakMap<
  FieldsPlace,
  { readonly text: string; readonly sites: readonly ScalarSite[] | null }
>();

function sitesOf(text: string, fields: FieldsPlace): readonly ScalarSite[] | null {
  const known = sitesOfPlaces.get(fields);
  if (known?.text === text) return known.sites;
  const sites = sitesIn(text.slice(fields.span.start, fields.span.end));
  sitesOfPlaces.set(fields, { text, sites });
  return sites;
}

/** The site that holds a span; both in offsets into the piece. Sites go up and hold none of each other. */
function siteHolding(sites: readonly ScalarSite[], { start, end }: Span): ScalarSite | undefined {
  let [low, high] = [0, sites.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sites[middle]!.span.start <= start) low = middle + 1;
    else high = middle;
  }
  const site = sites[low - 1];
  return site && end <= site.span.end ? site : undefined;
}

/** The value that holds a span; where YAML can't read the front matter, what its quotes say. */
export function siteOf(text: string, fields: FieldsPlace, span: Span): ScalarSite {
  const { start } = fields.span;
  const sites = fields.language === 'yaml' ? sitesOf(text, fields) : null;
  const found = sites && siteHolding(sites, { start: span.start - start, end: span.end - start });
  if (found) return { ...found, span: { start: start + found.span.start, end: start + found.span.end } };
  const quote = text[span.start];
  const isQuoted = (quote === '"' || quote === "'") && span.end - span.start > 1 && text[span.end - 1] === quote;
  const line = text.slice(lineStartAt(text, span.start), span.start);
  return {
    span,
    style: !isQuoted ? 'plain' : quote === '"' ? 'double' : 'single',
    place: /\[[^\]]*$/.test(line) ? 'flow' : 'block',
  };
}

/** Whether YAML reads the front matter at all: an edit must not break what was whole. */
export const isValidYaml = (text: string, fields: FieldsPlace): boolean =>
  fields.language === 'toml' || sitesOf(text, fields) !== null;

/** The quotes that the file's own values have most; double where there are none. */
export function usualQuotes(text: string, fields: FieldsPlace): 'single' | 'double' {
  if (fields.language === 'toml') return 'double';
  const sites = sitesOf(text, fields) ?? [];
  const count = (style: ScalarStyle): number => sites.filter((site) => site.style === style).length;
  return count('single') > count('double') ? 'single' : 'double';
}
