import { pageSize, type Layout, type PageSize } from './print-sizes.ts';
import type { Paper } from '#core/contract/printing.ts';

export interface StyleOrder {
  readonly layout: Layout;
  readonly paper: Paper;
  /** Points. */
  readonly size: number;
  /** Points, of a cookbook's recipes that are set smaller. */
  readonly tight: number;
  /** Something stands below the page's own words. */
  readonly hasFoot: boolean;
}

/** Millimetres at the end of a page that its foot takes. */
const foot = 10;

/** The style of a page. Made of numbers and our own words alone: nothing of a recipe comes here. */
export function printStyle({ layout, paper, size, tight, hasFoot }: StyleOrder): string {
  const whole = pageSize(layout, paper);
  const page = hasFoot ? { ...whole, bottom: Math.max(whole.bottom, foot) } : whole;
  return [pageRules(page), base(size, tight), sheet, ofLayout[layout], layout === 'cookbook' ? book(page) : '']
    .filter((rules) => rules !== '')
    .join('\n');
}

const pageRules = ({ width, height, top, side, bottom }: PageSize): string =>
  `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm; }`;

const base = (size: number, tight: number): string => `
html { font-size: ${size}pt; }
.tight { font-size: ${tight}pt; }`;

const sheet = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html { color: #000; background: #fff; }
body { font-family: Atkinson, 'Atkinson Ext', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; line-height: 1.45; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; orphans: 2; widows: 2; }
p, li { text-wrap: pretty; }
h1, h2, h3 { font-family: Fraunces, 'Fraunces Ext', 'Noto Serif CJK SC', serif; font-weight: 560; line-height: 1.15; break-after: avoid; break-inside: avoid; }
h1 { font-size: 2.35em; letter-spacing: -0.01em; line-height: 1.06; text-wrap: balance; }
h2 { font-size: 1.3em; margin-block-end: 0.55em; }
h3 { font-size: 1.02em; margin-block: 0.9em 0.45em; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration: none; }
b, strong { font-weight: 700; }
img { display: block; max-width: 100%; break-inside: avoid; }
pre, code { white-space: pre-wrap; font-family: inherit; }
table { border-collapse: collapse; width: 100%; margin-block: 0.5em; }
tr { break-inside: avoid; }
td { border-block-end: 0.4pt solid #000; padding: 0.25em 0.6em 0.25em 0; vertical-align: top; text-align: start; }
tr:first-child td { border-block-end-width: 1pt; font-weight: 700; }
blockquote { border-inline-start: 1.5pt solid #000; padding-inline-start: 0.9em; }
hr { border: 0; border-block-start: 0.4pt solid #000; margin-block: 0.8em; }
.frac { font-variant-numeric: lining-nums; white-space: nowrap; }
.frac sup, .frac sub { font-size: 0.68em; font-weight: 700; line-height: 0; }
.frac sup { vertical-align: 0.42em; }
.frac sub { vertical-align: -0.06em; }
header { display: flex; gap: 1.6em; align-items: flex-end; justify-content: space-between; padding-block-end: 1.1em; border-block-end: 1.6pt solid #000; margin-block-end: 1.5em; break-inside: avoid; break-after: avoid; }
.name { flex: 1; min-width: 0; }
.photo { flex: none; width: 34%; }
.photo img { width: 100%; aspect-ratio: 4 / 3; object-fit: cover; border-radius: 3mm; }
.facts { display: flex; flex-wrap: wrap; gap: 0.15em 1.5em; margin-block-start: 0.75em; line-height: 1.35; }
.about { font-size: 1.04em; max-width: 34em; margin-block-end: 1.5em; }
.about > * + *, .notes > * + * { margin-block-start: 0.5em; }
.about ul, .notes ul { list-style: disc; padding-inline-start: 1.3em; }
.about ol, .notes ol { list-style: decimal; padding-inline-start: 1.6em; }
.about img, .notes img { max-height: 55mm; border-radius: 2mm; }
.about p, .notes p, .about li, .notes li { break-inside: avoid; }
.ingredients ul { break-inside: auto; }
.ingredients li { break-inside: avoid; padding-inline-start: 1em; text-indent: -1em; padding-block: 0.16em; line-height: 1.35; }
.ingredients h3:first-child, .method h2 + h3 { margin-block-start: 0; }
.method ol { list-style: decimal; padding-inline-start: 2em; }
.step { break-inside: avoid; margin-block-end: 0.7em; }
.step::marker { content: counter(list-item) '\\2002'; font: 560 1.25em / 1 Fraunces, serif; }
.step img { max-height: 42mm; margin-block-start: 0.6em; border-radius: 2mm; }
.beside .body { display: grid; grid-template-columns: minmax(0, 33fr) minmax(0, 67fr); column-gap: 2.4em; }
.above .ingredients { margin-block-end: 1.6em; }
.above .lists { columns: 2; column-gap: 2.4em; }
.notes { margin-block-start: 1.5em; }
.source { margin-block-start: 1.8em; padding-block-start: 0.7em; border-block-start: 0.4pt solid #000; font-size: 0.86em; line-height: 1.35; break-inside: avoid; break-before: avoid; }
.source span { margin-inline-end: 1.5em; }`;

const ofLayout: Readonly<Record<Layout, string>> = {
  recipe: '',
  cookbook: '',
  card: `
body { line-height: 1.32; }
h1 { font-size: 1.75em; }
h2 { display: none; }
h3 { margin-block: 0.5em 0.15em; }
header { align-items: baseline; padding-block-end: 0.45em; margin-block-end: 0.7em; border-block-end-width: 1.1pt; }
.facts { margin-block-start: 0.3em; gap: 0 1.2em; }
.ingredients li { padding-block: 0.05em; line-height: 1.28; }
.step { margin-block-end: 0.32em; }
.beside .body { grid-template-columns: minmax(0, 36fr) minmax(0, 64fr); column-gap: 1.6em; }
.above .ingredients { margin-block-end: 0.6em; }
.source { margin-block-start: 0.6em; padding-block-start: 0.3em; }`,
  fridge: `
body { line-height: 1.3; }
h1 { font-size: 1.9em; }
h2 { font-size: 1.15em; margin-block-end: 0.3em; }
header { padding-block-end: 0.5em; margin-block-end: 0.6em; border-block-end-width: 2.4pt; }
.facts { font-size: max(0.7em, 9pt); margin-block-start: 0.4em; }
.ingredients li { line-height: 1.22; }
.above .ingredients { margin-block-end: 0.7em; }
.above .lists { column-gap: 1.4em; }
.step { margin-block-end: 0.4em; }
.source { font-size: max(0.5em, 8pt); margin-block-start: 1em; }`,
};

/**
 * Around the recipes: a cover with the one ornament of this program, the rim of a plate; contents; an index in columns.
 * Chromium prints a number on every page, the cover too, and over all that is there: so a black knob lies below it, 7 mm
 * above the end of the page.
 */
const book = ({ height, width }: PageSize): string => `
.recipe, .contents, .index { break-before: page; }
@page :first { margin: 0; }
.cover { position: relative; break-after: page; height: ${height - 1}mm; width: ${width}mm; display: flex; align-items: center; justify-content: center; }
.cover::after { content: ''; position: absolute; inset-block-end: 2.1mm; inset-inline-start: ${width / 2 - 4}mm; width: 8mm; height: 8mm; border-radius: 50%; background: #000; }
.plate { width: 138mm; height: 138mm; border: 2.6mm solid #000; border-radius: 50%; padding: 3mm; }
.well { width: 100%; height: 100%; border: 0.35mm solid #000; border-radius: 50%; display: flex; flex-direction: column; align-items: center; justify-content: center; text-align: center; padding: 14mm; }
.cover h1 { font-size: 34pt; line-height: 1.08; max-height: 80mm; overflow-wrap: anywhere; }
.cover .long { font-size: 22pt; }
.cover .longest { font-size: 14pt; }
.cover p { font-size: 12pt; margin-block-start: 6mm; }
.contents h2, .index h2 { font-size: 2.35em; margin-block-end: 0.8em; }
.contents li { break-inside: avoid; margin-block-end: 0.34em; }
.contents a { display: flex; align-items: baseline; gap: 0.5em; }
.contents .entry { min-width: 0; }
.contents .dots { flex: 1; min-width: 1.5em; border-block-end: 1pt dotted #000; }
.contents .page { flex: none; width: 2.6em; text-align: end; }
.index p.hint { margin-block-end: 1.4em; }
.index .letters { columns: 2; column-gap: 2.4em; }
.index h3 { font-size: 1.3em; margin-block: 0.8em 0.25em; }
.index .letters > :first-child h3 { margin-block-start: 0; }
.index .food { break-inside: avoid; padding-inline-start: 1em; text-indent: -1em; line-height: 1.4; }
`;
