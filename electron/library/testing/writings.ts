import type { Result } from '#core/contract/result.ts';
import { History } from '../history.ts';
import { versionOf } from '../read-bytes.ts';
import { save } from '../save.ts';
import { trashRecipe } from '../trash.ts';
import { current } from './current-disk.ts';
import { FakeDisk, type Call } from './fake-disk.ts';

export const soup = '/recipes/soup.md';
export const [old, fresh] = ['old\n', 'new, and longer than the old one\n'];

/** Something that writes, on a disk that it finds prepared. */
export interface Writing {
  readonly name: string;
  readonly separate: boolean;
  readonly file: string;
  /** What may be in the file, undefined for no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What was there is kept elsewhere once it is not in the file. */
  readonly keeps: boolean;
  readonly work: () => Promise<Result<unknown>>;
}

export const history = (): History =>
  new History('/profile', '/recipes', () => {
    // Not made smaller: another save does that.
  });
const baseVersion = versionOf(Buffer.from(old));
export const place = () => ({ root: '/recipes', profile: '/profile', history: history() });
const overSoup = { file: soup, before: old, after: fresh, keeps: true } as const;
export const saveSoup = () => save('/recipes', history(), { id: 'soup.md', baseVersion, text: fresh });

export const writings: readonly Writing[] = [
  { name: 'a save', separate: false, ...overSoup, work: saveSoup },
  { name: 'a save with the history on another disk', separate: true, ...overSoup, work: saveSoup },
  {
    name: 'a file that is made again, with its folder',
    separate: false,
    file: '/recipes/a/b/new.md',
    before: undefined,
    after: fresh,
    keeps: false,
    work: () => save('/recipes', history(), { id: 'a/b/new.md', baseVersion: '', text: fresh }),
  },
  ...[false, true].map((separate) => ({
    name: separate ? 'the trash of the profile on another disk' : 'the trash of the profile',
    separate,
    file: soup,
    before: old,
    after: undefined,
    keeps: true,
    work: () => trashRecipe(place(), 'soup.md', () => Promise.reject(new Error('no trash here'))),
  })),
];

/** A prepared disk, with Hobside's own folders from earlier runs or without. */
export function prepare(separate: boolean, isFirst: boolean): FakeDisk {
  const disk = new FakeDisk(separate);
  current.disk = disk;
  disk.put(soup, old);
  disk.folder('/profile');
  if (!isFirst) disk.folder('/profile/trash');
  return disk;
}

/** Every call of the work in order, on a disk that does all. */
export async function callsOf({ separate, work }: Writing, isFirst: boolean): Promise<readonly Call[]> {
  const disk = prepare(separate, isFirst);
  const calls: Call[] = [];
  disk.before = (call) => void calls.push(call);
  const done = await work();
  if (!done.ok) throw new Error(`The disk does all, and yet: ${done.failure.kind}`);
  return calls;
}

export const codes = [
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EMFILE', 'ENFILE'],
  ...['EXDEV', 'ENAMETOOLONG', 'EINVAL', 'ELOOP', 'ENOTDIR', 'ENOENT'],
];
