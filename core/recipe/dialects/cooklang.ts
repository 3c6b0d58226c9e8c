import type { Draft, LineDraft, StepDraft } from '../draft.ts';
import { addTo } from '../draft.ts';
import type { Page } from '../page.ts';

const token =
  /([@#~])(?:([^@#~{}\n]*?)\{([^{}\n]*)\}(?:\(([^()\n]*)\))?|([\p{L}\p{N}_](?:[^\s@#~{}.,;:!?()[\]]{0,80})))/gu;
const note = /^>\s?(.*)$/;
const section = /^=+\s*([^=\n]*?)\s*=*\s*$/;
const metadata = /^>>\s*([^:\n]{1,80}):\s*(.*)$/;

export const isCooklang = (page: Page): boolean => page.kind === 'cooklang';

interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** Cooklang: @ingredient{2%cups}(chopped), #cookware{}, ~timer{25%minutes}; a blank line between steps; >> metadata; = sections. */
export function partsFromCooklang(page: Page, draft: Draft): void {
  let group: string | null = null;
  for (const paragraph of paragraphs(page, draft)) {
    const heading = section.exec(paragraph.text);
    if (heading && paragraph.text.startsWith('=')) {
      group = heading[1] === '' ? null : heading[1]!;
      continue;
    }
    const step = stepFrom(paragraph, group, draft);
    if (step.content.text !== '') addTo(draft.steps, group, [step]);
  }
}

function paragraphs(page: Page, draft: Draft): readonly Paragraph[] {
  const body = withoutComments(page.text.slice(page.bodyStart));
  const found: Paragraph[] = [];
  let lines: string[] = [];
  let start = page.bodyStart;
  let at = page.bodyStart;
  const close = (): void => {
    if (lines.some((line) => line.trim() !== '')) found.push({ text: lines.join('\n'), start });
    lines = [];
  };
  for (const line of body.split('\n')) {
    const field = metadata.exec(line);
    const own = field !== null || section.test(line);
    if (own || line.trim() === '') close();
    if (field)
      draft.details.push({
        key: field[1]!.trim(),
        value: { kind: 'text', text: field[2]!.trim(), span: { start: at, end: at + line.length } },
        span: { start: at, end: at + line.length },
      });
    else if (line.startsWith('=') && own) found.push({ text: line, start: at });
    else if (line.trim() !== '') {
      if (lines.length === 0) start = at;
      lines.push(line);
    }
    at += line.length + 1;
  }
  close();
  return found;
}

/** Comments become blanks of the same length, so that every offset stays true. */
const withoutComments = (body: string): string => {
  const lines = body.replace(
    /(^|[^-])--(?!-)[^\n]*/g,
    (whole, before: string) => before + ' '.repeat(whole.length - before.length),
  );
  if (!lines.includes('[-') || lines.lastIndexOf('-]') < lines.indexOf('[-')) return lines;
  return lines.replace(/\[-(?:(?!\[-)[^])*?-\]/g, (whole) => whole.replace(/[^\n]/g, ' '));
};

function stepFrom(paragraph: Paragraph, group: string | null, draft: Draft): StepDraft {
  const quoted = note.test(paragraph.text);
  const raw = quoted ? paragraph.text.replace(/^>\s?/gm, '') : paragraph.text;
  let text = '';
  let last = 0;
  for (const match of raw.matchAll(token)) {
    const name = (match[2] ?? match[5] ?? '').trim();
    const lone = match[2] === undefined;
    // "call me @home" and "# of eggs" are text: a name has a letter right after the sign.
    if (!lone && match[2] !== '' && /^\s/.test(match[2]!)) continue;
    text += raw.slice(last, match.index) + shown(match[1]!, name, match[3] ?? '');
    last = match.index + match[0].length;
    const span = { start: paragraph.start + match.index, end: paragraph.start + last };
    if (match[1] === '@' && name !== '')
      addTo(draft.ingredients, group, [ingredient(name, match[3] ?? '', match[4] ?? '', span)]);
  }
  text = (text + raw.slice(last)).replace(/\\?\n/g, ' ').replace(/ {2,}/g, ' ').trim();
  return {
    content: { text, marks: [] },
    span: { start: paragraph.start, end: paragraph.start + paragraph.text.trimEnd().length },
    images: [],
  };
}

const amount = (inside: string): string =>
  inside
    .replace(/^=/, '')
    .split('%')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');

const shown = (sign: string, name: string, inside: string): string =>
  sign === '~' ? amount(inside) || name : name.replace(/^[?+&-]+/, '').replace(/^\.{0,2}\/(?:.*\/)?/, '');

function ingredient(written: string, inside: string, preparation: string, span: LineDraft['span']): LineDraft {
  const optional = written.startsWith('?');
  const bare = written.replace(/^[?+&-]+/, '');
  const path = /^\.{0,2}\//.test(bare) ? bare : null;
  const name = path ? bare.replace(/^.*\//, '') : bare;
  const text =
    [amount(inside), name].filter((part) => part !== '').join(' ') +
    (preparation === '' ? '' : `, ${preparation}`) +
    (optional ? ' (optional)' : '');
  const line = { content: { text, marks: [] }, span };
  return path === null ? line : { ...line, link: path };
}
