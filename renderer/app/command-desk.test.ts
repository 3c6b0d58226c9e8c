import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CommandPlace } from '#core/command/commands.ts';
import { CommandDesk } from './command-desk.ts';

class Field {
  readonly isContentEditable = false;
  readonly tag: string;

  constructor(tag: string) {
    this.tag = tag;
  }

  matches(selector: string): boolean {
    return selector.includes(this.tag);
  }
}

beforeEach(() => {
  vi.stubGlobal('HTMLElement', Field);
  vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
});
afterEach(() => void vi.unstubAllGlobals());

const press = (key: string, held: { ctrlKey?: boolean; repeat?: boolean; target?: unknown } = {}) =>
  ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    repeat: false,
    target: null,
    ...held,
  }) as unknown as KeyboardEvent;

function deskAt(place: CommandPlace, singleKeys = true) {
  const ran: string[] = [];
  const desk = new CommandDesk(
    () => place,
    () => singleKeys,
  );
  for (const id of ['cook', 'palette', 'trash', 'next-recipe'] as const) desk.on(id, () => ran.push(id));
  return { desk, ran };
}

test('the newest subscriber answers, and the one before it again when it has gone', () => {
  const { desk, ran } = deskAt('library');
  const stop = desk.on('cook', () => ran.push('view cooks'));
  desk.run('cook');
  stop();
  desk.run('cook');
  expect(ran).toEqual(['view cooks', 'cook']);
});

test('keys run the commands of the place only', () => {
  const { desk, ran } = deskAt('library');
  expect(desk.press(press('k', { ctrlKey: true }))).toBe(true);
  expect(desk.press(press('c'))).toBe(true);
  expect(desk.press(press('j'))).toBe(false);
  expect(ran).toEqual(['palette', 'cook']);
});

test('a letter typed in a field is text, but Ctrl with a letter is a command there too', () => {
  const { desk, ran } = deskAt('library');
  const target = new Field('textarea');
  expect(desk.press(press('c', { target }))).toBe(false);
  expect(desk.press(press('Delete', { target }))).toBe(false);
  expect(desk.press(press('k', { ctrlKey: true, target }))).toBe(true);
  expect(ran).toEqual(['palette']);
});

test('letters alone do nothing when Settings say so; named keys still work', () => {
  const { desk, ran } = deskAt('library', false);
  expect(desk.press(press('c'))).toBe(false);
  expect(desk.press(press('Delete'))).toBe(true);
  expect(ran).toEqual(['trash']);
});

test('a held key runs its command once', () => {
  const { desk, ran } = deskAt('library');
  desk.press(press('Delete'));
  expect(desk.press(press('Delete', { repeat: true }))).toBe(true);
  expect(ran).toEqual(['trash']);
});

test('a command that nobody answers is not offered', () => {
  const { desk } = deskAt('library');
  expect(desk.offered().map(({ id }) => id)).toEqual(['trash', 'palette', 'cook']);
});

test('a command that has nothing to work on is neither offered nor takes its key', () => {
  const { desk, ran } = deskAt('library');
  let isChosen = false;
  desk.on(
    'cook',
    () => ran.push('view cooks'),
    () => isChosen,
  );
  expect(desk.offered().map(({ id }) => id)).not.toContain('cook');
  expect(desk.press(press('c'))).toBe(false);
  isChosen = true;
  expect(desk.press(press('c'))).toBe(true);
  expect(ran).toEqual(['view cooks']);
});
