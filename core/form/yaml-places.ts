import { isScalar, parseDocument, visit } from 'yaml';
import { lineStartAt } from '#core/text/lines.ts';
import { remembered } from '#core/text/remember.ts';
import type { Span } from '#core/text/span.ts';
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
}, 20);

/** The value that holds a span; where YAML can't read the front matter, what its quotes say. */
export function siteOf(text: string, fields: FieldsPlace, span: Span): ScalarSite {
  const { start, end } = fields.span;
  const sites = fields.language === 'yaml' ? sitesIn(text.slice(start, end)) : null;
  const found = sites?.find((site) => start + site.span.start <= span.start && span.end <= start + site.span.end);
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
  fields.language === 'toml' || sitesIn(text.slice(fields.span.start, fields.span.end)) !== null;

/** The quotes that the file's own values have most; double where there are none. */
export function usualQuotes(text: string, fields: FieldsPlace): 'single' | 'double' {
  if (fields.language === 'toml') return 'double';
  const sites = sitesIn(text.slice(fields.span.start, fields.span.end)) ?? [];
  const count = (style: ScalarStyle): number => sites.filter((site) => site.style === style).length;
  return count('single') > count('double') ? 'single' : 'double';
}
