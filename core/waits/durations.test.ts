import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDurations } from './durations.ts';
import { readTemperatures } from '#core/heat/temperatures.ts';

const waits = (text: string) =>
  readDurations(text)
    .filter((wait) => !wait.soft)
    .map((wait) => [wait.minSeconds, wait.maxSeconds]);

test.each([
  ['Simmer for 1 hour and 30 minutes.', 5400, 5400],
  ['Cook for another 10 or 15 minutes', 600, 900],
  ['Boil 2-3 hours', 7200, 10800],
  ['half an hour', 1800, 1800],
  ['an hour and a half', 5400, 5400],
  ['30 sec', 30, 30],
  ['Bake 1h15', 4500, 4500],
  ['45 minutes to 1 hour', 2700, 3600],
  ['1 1/2 hours', 5400, 5400],
  ['a minute or two', 60, 120],
  ['2 mins 30 secs', 150, 150],
  ['4 to 5 minutes more', 240, 300],
  ['20 Minuten köcheln lassen', 1200, 1200],
  ['eine halbe Stunde ruhen', 1800, 1800],
  ['laisser reposer une heure et demie', 5400, 5400],
  ['cocer durante 25 minutos', 1500, 1500],
  ['cuocere per 10 minuti', 600, 600],
  ['煮 5-7 分钟', 300, 420],
  ['静置半小时', 1800, 1800],
  ['烤2个小时', 7200, 7200],
  ['Bake at 350°F for 20 minutes', 1200, 1200],
  ['Rest 2 days', 172800, 172800],
  ['Cook for 1:30 hours', 5400, 5400],
  ['Proof 45m at room temperature', 2700, 2700],
  ['Bake 30’ on the middle rack', 1800, 1800],
  ['Steam three-quarters of an hour', 2700, 2700],
  ['Brown it 3 minutes under the grill', 180, 180],
  ['een minuut of 10 laten staan', 600, 600],
  ['fra i 15 e i 20 minuti', 900, 1200],
])('%s', (text, min, max) => expect(waits(text)).toEqual([[min, max]]));

test.each([
  'up to 3 days ahead',
  'Stir every 5 minutes',
  'Stir 2 to 3 times',
  'Chill overnight',
  'for a few minutes',
  'Bake at 350 degrees',
  'roll out a second sheet',
  'Keeps for 3 days in the fridge',
  '5 minutes before serving',
  '2 cups milk',
  "a 9' round pan, or a 10'x12' tray",
  'Boil 10 minutes per pound',
  'See youtu.be/XuiKYWb7s5o and v2L4u2H2Hw',
  'I always bought it until one day I ran out',
  'Cook the pasta 2 minutes less than the packet says',
  'Add the peas when 5 minutes are left',
  'Das Brot bleibt 3 Tage frisch',
  '',
])('%j is nothing to set a timer for', (text) => expect(waits(text)).toEqual([]));

test.each([
  ['Turn the heat up and brown the pork in the caramel, about 1 minute on each side.', 'Brown the pork'],
  ['Cover the pot. Simmer for 20 minutes.', 'Simmer'],
  ['Let the dough rest for 1 hr.', 'Rest the dough'],
  ['20 Minuten köcheln lassen', 'Köcheln'],
  ['继续煮 5 分钟', '煮'],
])('%s is called %s', (text, label) => expect(readDurations(text)[0]!.label).toBe(label));

test('temperatures, with their unit where one is named', () => {
  const read = (text: string) => readTemperatures(text).map(({ min, max, unit }) => [min, max, unit]);
  expect(read('Bake at 350-375°F (180 C), or 200 degrees.')).toEqual([
    [350, 375, 'F'],
    [180, 180, 'C'],
    [200, 200, null],
  ]);
  expect(read('Add 200 g flour for 30 minutes')).toEqual([]);
});

const labelled = '../shared/data/steps/cooklang-derived-mit.jsonl';
describe.skipIf(!existsSync(labelled))('../shared/data/steps', () => {
  interface Row {
    readonly text: string;
    readonly timers: readonly { readonly start: number; readonly end: number }[];
  }
  test('every timer that its authors marked is found where they marked it', () => {
    const rows = readFileSync(labelled, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Row);
    const marked = rows.flatMap((row) => row.timers.map((timer) => ({ row, timer })));
    const exact = marked.filter(({ row, timer }) =>
      readDurations(row.text).some((wait) => wait.start === timer.start && wait.end === timer.end),
    );
    const found = rows.reduce((sum, row) => sum + readDurations(row.text).length, 0);
    console.log(
      `durations: ${exact.length} of ${marked.length} marked timers exact, ${found - marked.length} more found in unmarked prose`,
    );
    expect(exact.length).toBe(marked.length);
  });
});
