import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type BigIntStats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { readLimit } from '#core/library/which-files.ts';
import { errorCode, whenFree } from './patience.ts';

/** Bytes of a plain file as they were at one moment, with the marks by which a later look sees that nothing was written since. */
export interface ReadBytes {
  readonly kind: 'read';
  readonly bytes: Buffer;
  /** ContentVersion: hash of the bytes. */
  readonly version: string;
  readonly stamp: Stamp;
}

/** Equal keys (size, inode, both times to the nanosecond): not written since, unless `racy`. */
export interface Stamp {
  readonly key: string;
  readonly inode: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Permission bits. */
  readonly mode: number;
  /** Size on the disk is nothing: see isElsewhere. */
  readonly isHollow: boolean;
  /** Written so shortly before it was read that a second write could bear the same times. */
  readonly racy: boolean;
}

export type Unread =
  | { readonly kind: 'gone' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'link' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large'; readonly stamp: Stamp }
  | { readonly kind: 'unreadable'; readonly code: string };

export type Looked = Unread | { readonly kind: 'file'; readonly stamp: Stamp };

/** Disks that stamp whole seconds (FAT) need this long before two writes bear different times. */
const racyFor = 2_000;
const calmTries = 5;
const mostAtOnce = 256 * 1024;
const plainFile = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function stampOf(found: BigIntStats): Stamp {
  const newest = Number((found.ctimeNs > found.mtimeNs ? found.ctimeNs : found.mtimeNs) / 1_000_000n);
  return {
    key: `${found.size}:${found.mtimeNs}:${found.ctimeNs}:${found.ino}`,
    inode: `${found.dev}:${found.ino}:${found.birthtimeNs}`,
    size: Number(found.size),
    modified: Number(found.mtimeNs / 1_000_000n),
    mode: Number(found.mode & 0o7777n),
    isHollow: found.size > 0n && found.blocks === 0n,
    racy: Date.now() - newest < racyFor,
  };
}

/** Below this many bytes NTFS keeps a file in its table, where it has no blocks of its own. */
const inTable = 4_096;

/**
 * A cloud drive's placeholder: it has a size and no bytes, and reading it may never end. Only where such drives leave them:
 * on Linux small files have no blocks on btrfs and on tmpfs for a moment, and are there.
 */
export const isElsewhere = ({ isHollow, size }: Stamp, platform: string = process.platform): boolean =>
  isHollow && (platform === 'darwin' || (platform === 'win32' && size >= inTable));

export const canBeElsewhere = (platform: string = process.platform): boolean =>
  platform === 'darwin' || platform === 'win32';

/** What lies at a path, without opening it: opening a pipe named soup.md would wait for ever. */
export async function lookAt(absolute: string): Promise<Looked> {
  try {
    return lookedAt(await lstat(absolute, { bigint: true }));
  } catch (error) {
    return unread(error);
  }
}

function lookedAt(found: BigIntStats): Looked {
  if (found.isSymbolicLink()) return { kind: 'link' };
  if (found.isDirectory()) return { kind: 'folder' };
  return found.isFile() ? { kind: 'file', stamp: stampOf(found) } : { kind: 'not-a-file' };
}

/** Reads a whole plain file, or says why not. Links are not followed, pipes and devices not waited for. */
export async function readBytes(absolute: string, limit: number = readLimit): Promise<ReadBytes | Unread> {
  const found = await lookAt(absolute);
  if (found.kind !== 'file') return found;
  if (found.stamp.size > limit) return { kind: 'too-large', stamp: found.stamp };
  try {
    return await readCalm(absolute, limit);
  } catch (error) {
    return unread(error);
  }
}

/** lookAt without waiting: for disks that answer at once, where waiting costs twenty times what looking does. */
export function lookNow(absolute: string): Looked {
  try {
    return lookedAt(lstatSync(absolute, { bigint: true }));
  } catch (error) {
    return unread(error);
  }
}

/** readBytes without waiting; null where that needs patience: the file is large, or somebody is writing it. */
export function readNow(absolute: string): ReadBytes | Unread | null {
  const looked = lookNow(absolute);
  if (looked.kind !== 'file') return looked;
  if (looked.stamp.size > mostAtOnce) return null;
  try {
    const handle = openSync(absolute, plainFile);
    try {
      const bytes = readFileSync(handle);
      const after = fstatSync(handle, { bigint: true });
      if (!after.isFile() || stampOf(after).key !== looked.stamp.key || bytes.length !== looked.stamp.size) return null;
      return { kind: 'read', bytes, version: versionOf(bytes), stamp: stampOf(after) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return unread(error);
  }
}

async function readCalm(absolute: string, limit: number): Promise<ReadBytes | Unread> {
  const handle = await whenFree(() => open(absolute, plainFile));
  try {
    for (let tries = 1; ; tries += 1) {
      const before = await handle.stat({ bigint: true });
      // Swapped for a pipe between the look and the opening.
      if (!before.isFile()) return { kind: 'not-a-file' };
      const size = Number(before.size);
      if (size > limit) return { kind: 'too-large', stamp: stampOf(before) };
      const bytes = Buffer.allocUnsafe(size);
      const read = await readFully(handle, bytes);
      const stamp = stampOf(await handle.stat({ bigint: true }));
      // Another program was writing while we read: what was read is part old, part new.
      if ((read < size || stamp.key !== stampOf(before).key) && tries < calmTries) continue;
      const whole = bytes.subarray(0, read);
      return {
        kind: 'read',
        bytes: whole,
        version: versionOf(whole),
        stamp: { ...stamp, racy: stamp.racy || tries === calmTries },
      };
    }
  } finally {
    await handle.close();
  }
}

async function readFully(handle: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<number> {
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

function unread(error: unknown): Unread {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'gone' };
  if (code === 'ELOOP') return { kind: 'link' };
  return { kind: 'unreadable', code };
}
