import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** File systems of other computers, of cloud drives and of the computer around a virtual one: what is changed there raises no event here. */
const silent = /^(?:nfs4?|cifs|smb3|smbfs|9p|ceph|afs|coda|ncpfs|vboxsf|prl_fs|virtiofs|fuse\..+|fuse)$/;
/** Drivers of this kind that keep local disks. */
const local = /^fuse\.(?:gocryptfs|encfs|cryfs|veracrypt|lowntfs-3g|ntfs-3g|exfat|bindfs|mergerfs)$/;

/** Whether the folder's disk is of a kind that tells nothing of changes. False where the system has no table of its mounts. */
export async function isOnSilentDisk(root: string, platform = process.platform): Promise<boolean> {
  // \\server\share
  if (platform === 'win32') return /^[\\/]{2}[^?.]/.test(root);
  return platform === 'linux' && isSilent(await fileSystemAt(root));
}

/** Type of the file system that a folder is on, as Linux names it; '' where the system has no table of its mounts. */
export async function fileSystemAt(root: string): Promise<string> {
  const [table, real] = await Promise.all([
    readFile('/proc/self/mountinfo', 'utf8').catch(() => ''),
    realpath(root).catch(() => root),
  ]);
  return fileSystemOf(real, table);
}

export const isSilent = (fileSystem: string): boolean => silent.test(fileSystem) && !local.test(fileSystem);

/** Type of the file system that an absolute path is on, by /proc/self/mountinfo (proc(5)); '' where that doesn't say. */
export function fileSystemOf(real: string, table: string): string {
  let found = { depth: -1, type: '' };
  for (const line of table.split('\n')) {
    const [mount, kind] = line.split(' - ');
    const place = mount
      ?.split(' ')[4]
      ?.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
    if (place === undefined || kind === undefined) continue;
    const within = path.posix.relative(place, real);
    const isIn = within !== '..' && !within.startsWith('../');
    // The last of two at one place covers the other.
    if (isIn && place.length >= found.depth) found = { depth: place.length, type: kind.split(' ')[0] ?? '' };
  }
  return found.type;
}
