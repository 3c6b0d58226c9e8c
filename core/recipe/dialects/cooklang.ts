import type { Draft, LineDraft, NamedPlace, StepDraft } from '../draft.ts';
import { addTo } from '../draft.ts';
import type { Page } from '../page.ts';
import { readAnnouncement } from '../meaning/headings.ts';
import { blank, cookTokens, plainSigns, withoutComments, withoutEscapes } from './cooklang-tokens.ts';
import type { CookToken } from './cooklang-tokens.ts';

const metadata = /^>>\s*([^:\n]{1,80}):\s*(.*)$/;

export const isCooklang = (page: Page): boolean => page.kind === 'cooklang';

/** What stands between the signs of "== Sauce ==", '' for none; null for a line that names no section. A pattern would take the cube of the length of a line of blanks. */
function sectionName(line: string): string | null {
  if (!line.startsWith('=') || line.includes('\n')) return null;
  const words = line.trimEnd();
  let [start, end] = [0, words.length];
  while (start < end && words[start] === '=') start += 1;
  while (end > start && words[end - 1] === '=') end -= 1;
  const name = words.slice(start, end).trim();
  return name.includes('=') ? null : name;
}

interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** A section: what it is called, and, where it announces a list of what goes in, the group of the ingredients in it. */
interface Section {
  readonly name: string | null;
  readonly list: { readonly group: string | null } | null;
}

const unnamed: Section = { name: null, list: null };

/** "== Ingredients ==" and "== Ingredients: Sauce ==" list what goes in, "== Directions ==" names no part of the dish. */
function sectionOf(heading: string): Section {
  const name = plainSigns(heading.replaceAll(blank, ''));
  if (name === '') return unnamed;
  const [said = '', ...more] = name.split(':');
  const announced = readAnnouncement(said.trim(), true);
  if (announced === null || announced.group !== null) return { name, list: null };
  const group = more.join(':').trim();
  if (announced.meaning === 'ingredients') return { name, list: { group: group === '' ? null : group } };
  return announced.meaning === 'steps' && more.length === 0 ? unnamed : { name, list: null };
}

/** Cooklang: @ingredient{2%cups}(chopped), #cookware{}, ~timer{25%minutes}; a blank line between steps; >> metadata; = sections; > notes. */
export function partsFromCooklang(page: Page, draft: Draft): void {
  let section = unnamed;
  let count = 0;
  for (const paragraph of paragraphs(page, draft)) {
    const heading = sectionName(paragraph.text);
    if (heading !== null) {
      section = sectionOf(heading);
      continue;
    }
    const { step, lines } = stepFrom(paragraph, count);
    const isList = section.list !== null && isOnlyMarks(paragraph.text);
    const group = isList && section.list !== null ? section.list.group : section.name;
    for (const line of lines) addTo(draft.ingredients, group, [line]);
    count += lines.length;
    if (isList) continue;
    const isNote = lines.length === 0 && /^>/.test(paragraph.text);
    if (isNote) draft.asides.push({ kind: 'paragraph', content: step.content, span: step.span });
    else if (step.content.text !== '') addTo(draft.steps, group, [step]);
  }
}

/** Nothing but ingredients, as they stand in a list: no words that tell anybody to do anything. */
const isOnlyMarks = (text: string): boolean =>
  cookTokens(text).every(
    (token) => token.kind === 'ingredient' || (token.kind === 'text' && /^[\s,;.*•-]*$/.test(token.text)),
  );

function paragraphs(page: Page, draft: Draft): readonly Paragraph[] {
  const body = withoutComments(withoutEscapes(page.text.slice(page.bodyStart)));
  const found: Paragraph[] = [];
  let lines: string[] = [];
  let start = page.bodyStart;
  let at = page.bodyStart;
  const isEmpty = (line: string): boolean => line.replaceAll(blank, '').trim() === '';
  const close = (): void => {
    if (!lines.every(isEmpty)) found.push({ text: lines.join('\n'), start });
    lines = [];
  };
  for (const line of body.split('\n')) {
    const field = metadata.exec(line);
    const own = field !== null || sectionName(line) !== null;
    // A line that is all comment parts no steps; an empty one does.
    if (own || line.trim() === '') close();
    if (field)
      draft.details.push({
        key: field[1]!.trim(),
        value: {
          kind: 'text',
          text: plainSigns(field[2]!.replaceAll(blank, '').trim()),
          span: { start: at, end: at + line.length },
        },
        span: { start: at, end: at + line.length },
      });
    else if (own) found.push({ text: line, start: at });
    else if (line.trim() !== '') {
      if (lines.length === 0) start = at;
      lines.push(line);
    }
    at += line.length + 1;
  }
  close();
  return found;
}

function stepFrom(
  paragraph: Paragraph,
  count: number,
): { readonly step: StepDraft; readonly lines: readonly LineDraft[] } {
  const raw = paragraph.text.replace(/^>[ \t]?/gm, (mark) => blank.repeat(mark.length));
  const lines: LineDraft[] = [];
  const named: NamedPlace[] = [];
  const pieces: string[] = [];
  let length = 0;
  let last = ' ';
  for (const token of cookTokens(raw)) {
    const piece = shown(token);
    const joined = (last === ' ' ? piece.trimStart() : piece).replace(/\s{2,}/g, ' ');
    if (joined === '') continue;
    if (token.kind === 'ingredient') {
      named.push({ ingredient: count + lines.length, start: length, end: length + joined.length });
      lines.push(ingredient(token, paragraph.start));
    }
    pieces.push(joined);
    length += joined.length;
    last = joined.at(-1)!;
  }
  const content = { text: plainSigns(pieces.join('').trimEnd()), marks: [] };
  const span = { start: paragraph.start, end: paragraph.start + paragraph.text.trimEnd().length };
  return {
    step: { content, span, images: [], named: named.filter((place) => place.end <= content.text.length) },
    lines,
  };
}

type Mark = Exclude<CookToken, { readonly kind: 'text' }>;

/** "1 / 2" is one half; "1000 island dressing" is a name. */
const amountOf = ({ quantity, units }: Mark): string =>
  [quantity.replace(/(\d)\s*\/\s*(\d)/g, '$1/$2'), units].filter((part) => part !== '').join(' ');

const pathOf = (name: string): string | null => (/^\.{0,2}\//.test(bareOf(name)) ? bareOf(name) : null);
const bareOf = (name: string): string => name.replace(/^[?+&-]+/, '');
const nameOf = (name: string): string => (pathOf(name) ? bareOf(name).replace(/^.*\//, '') : bareOf(name));

function shown(token: CookToken): string {
  if (token.kind === 'text') return token.text;
  return token.kind === 'timer' ? amountOf(token) || token.name : nameOf(token.name);
}

function ingredient(mark: Mark, shift: number): LineDraft {
  const optional = mark.name.startsWith('?');
  const name = plainSigns(nameOf(mark.name));
  const amount = plainSigns(amountOf(mark));
  const preparation = plainSigns(mark.preparation);
  const text =
    [amount, name].filter((part) => part !== '').join(' ') +
    (preparation === '' ? '' : `, ${preparation}`) +
    (optional ? ' (optional)' : '');
  const line = {
    content: { text, marks: [] },
    span: { start: shift + mark.start, end: shift + mark.end },
    parts: { amount, name, preparation, note: '', optional },
  };
  const path = pathOf(mark.name);
  return path === null ? line : { ...line, link: plainSigns(path) };
}
