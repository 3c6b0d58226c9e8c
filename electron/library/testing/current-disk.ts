import type { FakeDisk } from './fake-disk.ts';
import { fakeFs } from './fake-fs.ts';

/** The disk that a test works on now. Imports nothing that writes: what writes gets its file system from here. */
export const current: { disk: FakeDisk | null } = { disk: null };

export const fake = fakeFs(() => {
  if (current.disk === null) throw new Error('This test has prepared no disk');
  return current.disk;
});
