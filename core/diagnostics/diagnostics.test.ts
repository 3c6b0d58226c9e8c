import { expect, it } from 'vitest';
import { diagnosticsText, type Facts } from './diagnostics.ts';

const facts: Facts = {
  version: '0.1.0',
  isPackaged: false,
  electron: '45.4.1',
  chromium: '146.0.0.1',
  node: '24.1.0',
  system: 'linux 6.1.0 x64',
  display: 'wayland',
  language: 'en-GB',
  memoryInGigabytes: 16,
  hoursRunning: 2.04,
  folder: {
    state: 'open',
    disk: 'ext4',
    isReadOnly: true,
    watching: 'the system’s events',
    recipes: 120,
    notes: 4,
    folders: 7,
    needLook: 3,
    skipped: 1,
  },
  crashes: [
    { kind: 'helper', what: 'Hobside library', reason: 'oom', exitCode: 9, at: 1_795_000_000_000, version: '0.1.0' },
  ],
  errors: ['2026-11-27T09:00:00.000Z recipe:save: Error: ENOSPC\n    at write (save.js:1:1)'],
};

it('the diagnostics say what somebody who mends Hobside asks first', () => {
  expect(diagnosticsText(facts)).toBe(`Hobside 0.1.0 (not packaged)
Electron 45.4.1, Chromium 146.0.0.1, Node 24.1.0
System: linux 6.1.0 x64, wayland; language en-GB; 16 GB of memory
Running for 2.0 h
Folder: open, on ext4, read-only; 120 recipes, 4 notes, 7 folders, 3 need a look, 1 not shown; changes seen by the system’s events

Crashes:
2026-11-18T11:06:40.000Z helper Hobside library: oom (9), Hobside 0.1.0

Last errors:
2026-11-27T09:00:00.000Z recipe:save: Error: ENOSPC
    at write (save.js:1:1)
`);
  expect(diagnosticsText({ ...facts, folder: null, crashes: [], errors: [] })).toContain(
    'Folder: none is open\n\nCrashes: none\n\nLast errors: none',
  );
});
