import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from './channels.ts';
import { checks } from './checks.ts';
import type { Argument, Channel } from './contract.ts';

const names = Object.keys(channels) as Channel[];
const draft = { id: 'soup.md', baseVersion: 'v', baseText: 'a', text: 'b', cursor: 1, keptAt: 5 };
const session = {
  recipe: 'soup.md',
  title: 'Soup',
  version: 'v',
  step: 1,
  steps: ['Chop.', 'Boil.', 'Eat.'],
  ingredients: ['1 leek', '1 l water', 'salt'],
  part: 0,
  ticked: [0, 2],
  done: [1],
  view: 'step' as const,
  scale: '1/2',
  changedAt: 5,
};
const plan = {
  serveAt: 9,
  plannedAt: 5,
  dishes: [
    {
      recipe: 'soup.md',
      title: 'Soup',
      version: 'v',
      stretches: [
        { step: 1, part: 0, seconds: 60, hands: 'on' as const, from: 'guess' as const, spoils: false, label: 'Boil' },
      ],
      stated: null,
      said: [{ step: 1, part: 0, stepText: 'Boil.', seconds: 60 }],
      marks: [{ step: 1, at: 7 }],
      finishedAt: null,
    },
  ],
};
const cook = {
  recipe: 'soup.md',
  title: 'Soup',
  cookedAt: 5,
  rating: 4,
  note: '',
  version: 'v',
  scale: '1',
} as const;
const soup = { id: 'soup.md' };

const sheet = {
  kind: 'sheet',
  layout: 'card',
  recipe: 'soup.md',
  scale: '1/2',
  paper: 'a4',
  type: 'medium',
  pictures: true,
  units: 'metric',
  heat: 'C',
} as const;
const cookbook = {
  kind: 'cookbook',
  title: 'Ours',
  recipes: ['soup.md'],
  paper: 'letter',
  type: 'large',
  pictures: false,
  units: 'written',
  heat: null,
} as const;

const good: { readonly [Name in Channel]: Argument<Name> } = {
  'app:start': null,
  'app:painted': { at: 1_795_000_000_000 },
  'app:place': { view: 'library', recipe: null },
  'app:menu': { menu: 'card', x: 3, y: 4.5 },
  'app:ready-to-close': { kept: true },
  'library:choose': null,
  'library:drop': { path: '/home/cook/Recipes' },
  'library:samples': null,
  'library:confirm': { open: false },
  'library:snapshot': null,
  'library:search': { query: '', most: null },
  'library:manner': { folder: '' },
  'library:words': null,
  'library:findings': null,
  'library:show': null,
  'recipe:open': soup,
  'recipe:read': { name: 'soup.md', text: '' },
  'recipe:used-in': soup,
  'recipe:save': { ...soup, baseVersion: 'v', text: '' },
  'recipe:create': { title: 'Soup', folder: '', text: null },
  'recipe:duplicate': soup,
  'recipe:relocate': { ...soup, title: null, name: 'broth', folder: '' },
  'recipe:undo-relocate': { undo: '1' },
  'recipe:trashed': null,
  'recipe:trash': soup,
  'recipe:restore': { undo: 'soup' },
  'recipe:show': soup,
  'recipe:drag': { recipes: ['soup.md'] },
  'recipe:drag-on': null,
  'lone:add': { id: '//0123abcd/soup.md' },
  'picture:store': { recipe: 'soup.md', step: 2, bytes: new Uint8Array(3), path: '' },
  'picture:choose': { recipe: 'soup.md', step: null, several: true },
  'picture:find': { recipe: 'soup.md', written: '/img/soup.jpg' },
  'picture:use': { recipe: 'soup.md', place: 'images/soup.jpg' },
  'picture:unknown-site': { recipe: 'soup.md' },
  'picture:folder': null,
  'replace:find': { words: 'oil', matchCase: false, wholeWords: true },
  'replace:replace': {
    wanted: { words: 'oil', matchCase: false, wholeWords: true },
    insert: 'butter',
    recipes: [{ id: 'soup.md', version: 'abc', starts: [4, 90] }],
  },
  'replace:undo': { undo: '1' },
  'print:paper': sheet,
  'print:pdf': cookbook,
  'print:stop': null,
  'many:tag': { recipes: ['soup.md'], tag: 'winter', add: true },
  'many:move': { recipes: ['soup.md'], folder: '' },
  'many:trash': { recipes: ['soup.md'] },
  'many:undo': { undo: '1' },
  'correction:keep': {
    recipe: 'soup.md',
    correction: { kind: 'not-a-time', line: { text: 'Rest 8 hours.', nth: 0 }, start: 5, end: 12 },
  },
  'correction:drop': { recipe: 'soup.md', correction: { kind: 'as-written', line: { text: '2 eggs', nth: 1 } } },
  'history:list': soup,
  'history:read': { ...soup, moment: '0123456789abcdef/000000000000001-0123456789ab' },
  'history:keep': { id: 'soup.md', text: '# Soup\n' },
  'copy:save': { ...soup, text: null },
  'draft:read': soup,
  'draft:keep': draft,
  'draft:drop': soup,
  'draft:list': null,
  'cook:enter': null,
  'awake:page': { on: true },
  'awake:read': null,
  'cook:fullscreen': { on: true },
  'hob:list': null,
  'hob:keep': session,
  'hob:finish': { recipe: 'soup.md' },
  'serve:read': null,
  'serve:keep': plan,
  'serve:drop': null,
  'serve:begin': { recipe: 'soup.md' },
  'import:choose': { folder: false },
  'import:drop': { paths: ['/soup.html'] },
  'import:text': { text: 'Soup' },
  'import:next': null,
  'import:texts': { row: 0 },
  'import:write': { rows: [0], replace: [0] },
  'import:end': null,
  'import:undo': { undo: '1' },
  'export:begin': { recipes: ['soup.md'], format: 'html', scale: '3/2' },
  'export:next': null,
  'export:end': null,
  'export:show': null,
  'export:share': { id: 'soup.md', scale: '1' },
  'export:copy': { id: 'soup.md', as: 'rich', scale: '1' },
  'import:past': null,
  'import:past-rows': { at: 1 },
  'collection:get': null,
  'collection:favourite': { recipe: 'soup.md', on: true },
  'collection:search': { query: 'time:<30', name: null },
  'log:list': null,
  'log:finish': cook,
  'log:undo': { id: '1', undo: '' },
  'log:put': { id: '1', ...cook },
  'log:remove': { id: '1' },
  'log:export': { format: 'csv' },
  'timer:list': null,
  'timer:start': { label: 'Rice', seconds: 60, upTo: null, recipe: null },
  'timer:pause': { id: '1' },
  'timer:resume': { id: '1' },
  'timer:add': { id: '1', seconds: 60 },
  'timer:restart': { id: '1' },
  'timer:follow': { recipe: 'soup.md', title: 'Soup', steps: [2, null, 1] },
  'timer:rename': { id: '1', label: 'Rice' },
  'timer:silence': null,
  'timer:stop': { id: '1' },
  'bell:state': { sounding: true, level: 0.4 },
  'darkroom:made': { order: 1, made: { bytes: new Uint8Array(3), type: 'image/png' } },
  'settings:read': null,
  'settings:change': { theme: 'dark', volume: 0.5 },
  'updates:read': null,
  'updates:look': null,
  'updates:fetch': null,
  'updates:stop': null,
  'updates:restart': null,
  'diagnostics:copy': null,
  'diagnostics:last-crash': null,
  'diagnostics:page-error': { name: 'TypeError', message: 'x is not a function', stack: '' },
  'about:licences': null,
  'about:chromium': null,
  'link:open': { href: 'https://example.org', shownText: 'example' },
};

describe('the checks of what the renderer sends', () => {
  it('accept a right argument on every channel', () => {
    for (const name of names) expect(checks[name](good[name]), name).toBe(true);
  });

  it('refuse a key that is unknown, on every channel that takes an object', () => {
    for (const name of names) {
      const argument = good[name];
      if (typeof argument !== 'object' || argument === null) continue;
      expect(checks[name]({ ...argument, extra: 1 }), name).toBe(false);
      expect(checks[name](Object.assign(Object.create(argument), {})), name).toBe(name === 'settings:change');
    }
  });

  it('refuse a key that is missing, but for settings, where each is optional', () => {
    for (const name of names) {
      const argument = good[name];
      if (typeof argument !== 'object' || argument === null) continue;
      const [first = ''] = Object.keys(argument);
      const rest = Object.fromEntries(Object.entries(argument).filter(([key]) => key !== first));
      expect(checks[name](rest), name).toBe(name === 'settings:change');
    }
  });

  it('never throw, whatever is sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything({ withNullPrototype: true }), (name, sent) => {
        expect(typeof checks[name](sent)).toBe('boolean');
      }),
    );
  });

  it('refuse any value of another kind in place of one field', () => {
    const wrong = fc.oneof(fc.object(), fc.constant(undefined), fc.array(fc.object(), { minLength: 1 }));
    const withFields = names.filter((name) => typeof good[name] === 'object' && good[name] !== null);
    fc.assert(
      fc.property(fc.constantFrom(...withFields), fc.nat(), wrong, (name, at, value) => {
        const fields = Object.entries(good[name] as object);
        const [key] = fields[at % fields.length] ?? [''];
        expect(checks[name]({ ...(good[name] as object), [key]: value })).toBe(false);
      }),
    );
  });

  it('refuse text with a NUL, an empty id, and numbers that are no numbers or out of range', () => {
    expect(checks['recipe:open']({ id: 'soup.md\0.png' })).toBe(false);
    expect(checks['recipe:open']({ id: '' })).toBe(false);
    expect(checks['timer:start']({ label: 'x', seconds: Number.NaN, upTo: null, recipe: null })).toBe(false);
    expect(checks['timer:start']({ label: 'x', seconds: Infinity, upTo: null, recipe: null })).toBe(false);
    expect(checks['timer:add']({ id: '1', seconds: -60 })).toBe(false);
    expect(checks['settings:change']({ volume: 1.1 })).toBe(false);
  });

  it('take a recipe’s text with a NUL: it must be saved, kept and cooked as any other', () => {
    expect(checks['recipe:save']({ id: 'soup.md', baseVersion: 'v', text: 'a\0b' })).toBe(true);
    expect(checks['history:keep']({ id: 'soup.md', text: 'a\0b' })).toBe(true);
    expect(checks['hob:keep']({ ...session, steps: ['a\0b'], title: 'a\0b' })).toBe(true);
  });

  it('refuse a list with a hole', () => {
    // eslint-disable-next-line no-sparse-arrays
    expect(checks['hob:keep']({ ...session, ticked: [0, , 2] })).toBe(false);
  });
});
