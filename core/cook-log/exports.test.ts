import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { logAsCsv } from './as-csv.ts';
import { logAsMarkdown } from './as-markdown.ts';
import { cookedOn, cooksOf, dayBefore, dayOf, momentOf, withEntry } from './entry.ts';
import type { CookLogEntry } from './entry.ts';

const pork: CookLogEntry = {
  id: '1',
  recipe: 'pork.md',
  title: 'Hong Shao Rou',
  cookedAt: new Date(2026, 10, 2, 19).getTime(),
  rating: 4,
  note: 'Less sugar, more "star anise"',
  version: 'v1',
  scale: '1/2',
};
const rice: CookLogEntry = { ...pork, id: '2', recipe: 'rice.md', title: 'Rice', rating: null, note: '', scale: '1' };
const later = { ...rice, id: '3', cookedAt: new Date(2026, 10, 20, 12).getTime() };

const anEntry: fc.Arbitrary<CookLogEntry> = fc.record({
  id: fc.uuid(),
  recipe: fc.constantFrom('a.md', 'sub folder/b.md'),
  title: fc.string({ unit: 'grapheme' }),
  cookedAt: fc.integer({ min: 0, max: 4e12 }),
  rating: fc.constantFrom(1, 3, 5, null),
  note: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom("'=x", ' =1', '＝1', '\t=1', '==m==', '%%', '$x$', '[[x]]', '&amp;', 'a\u0085b', '\\'),
    fc.constantFrom('=1+1', '# no', '- x\n- y', '**', '<b>', '[a](b)'),
  ),
  version: fc.constant('v'),
  scale: fc.constantFrom('1', '3/2'),
});

/** RFC 4180, read by another hand than the writer's. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('the cook log', () => {
  it('for a spreadsheet has a row for each cook', () => {
    expect(logAsCsv([pork, later])).toBe(
      'date,title,rating,note,scale,file,version\r\n' +
        '2026-11-20,Rice,,,1,rice.md,v1\r\n' +
        '2026-11-02,Hong Shao Rou,4,"Less sugar, more ""star anise""",1/2,pork.md,v1\r\n',
    );
  });

  it('for a spreadsheet reads back as what it was, and holds no formula', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 8 }), (log) => {
        const rows = readCsv(logAsCsv(log)).slice(1);
        expect(rows.length).toBe(log.length);
        for (const [at, entry] of log.toSorted((one, other) => other.cookedAt - one.cookedAt).entries()) {
          const [date, title = '', rating, note = ''] = rows[at] ?? [];
          expect([date, rating]).toEqual([dayOf(entry.cookedAt), entry.rating === null ? '' : String(entry.rating)]);
          for (const [shown, was] of [
            [title, entry.title],
            [note, entry.note],
          ] as const) {
            expect(/^'['\s]*[=+\-@＝＋－＠\t\r]/.test(shown) ? shown.slice(1) : shown).toBe(was);
            expect(shown).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          }
        }
      }),
    );
  });

  it('for reading is a list under each day, the newest first', () => {
    expect(logAsMarkdown([pork, rice, later])).toBe(
      '# Cook log\n\n## 2026-11-20\n\n- **Rice** (rice.md)\n\n## 2026-11-02\n\n' +
        '- **Hong Shao Rou** (pork.md): 4 of 5; ×1/2; Less sugar, more "star anise"\n- **Rice** (rice.md)\n',
    );
  });

  it('for reading is nothing but headings and items, whatever is written in a note', () => {
    const markdown = new MarkdownIt({ html: true });
    fc.assert(
      fc.property(fc.array(anEntry, { minLength: 1, maxLength: 6 }), (log) => {
        const tokens = markdown.parse(logAsMarkdown(log), {});
        expect(tokens.filter(({ type }) => type === 'list_item_open').length).toBe(log.length);
        const days = new Set(log.map(({ cookedAt }) => dayOf(cookedAt)));
        expect(tokens.filter(({ type }) => type === 'heading_open').length).toBe(days.size + 1);
        const inline = tokens.flatMap((token) => token.children ?? []).map(({ type }) => type);
        expect(
          inline.filter((type) => !['text', 'strong_open', 'strong_close', 'text_special'].includes(type)),
        ).toEqual([]);
      }),
    );
  });

  it('knows the cooks of a recipe, the newest first, and changes one in its place', () => {
    const log = [pork, rice, later];
    expect(cooksOf(log, 'rice.md')).toEqual([later, rice]);
    expect(withEntry(log, { ...rice, note: 'Soft' })).toEqual([pork, { ...rice, note: 'Soft' }, later]);
    expect(withEntry([pork], rice)).toEqual([pork, rice]);
  });

  it('takes a day that the cook chose, but none that is still to come', () => {
    const now = new Date(2026, 2, 1, 0, 30).getTime();
    expect(dayBefore(now)).toBe('2026-02-28');
    expect(cookedOn('2026-03-01', now)).toBe(now);
    expect(cookedOn('2026-02-28', now)).toBe(momentOf('2026-02-28'));
    for (const none of ['2026-03-02', '', '2026-02-30']) expect(cookedOn(none, now)).toBeNull();
  });

  it('knows a day from what is none', () => {
    expect(dayOf(momentOf('2026-02-28') ?? 0)).toBe('2026-02-28');
    for (const none of ['2026-02-30', '2026-13-01', '26-1-1', '', 'today']) expect(momentOf(none)).toBeNull();
  });
});
