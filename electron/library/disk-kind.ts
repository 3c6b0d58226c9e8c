import { statfs } from 'node:fs/promises';

/** The numbers that Linux gives kinds of disks (statfs(2)); elsewhere they mean other things. */
const kinds = new Map([
  [0xef53, 'ext4'],
  [0x9123683e, 'btrfs'],
  [0x58465342, 'xfs'],
  [0xf2f52010, 'f2fs'],
  [0x2fc12fc1, 'zfs'],
  [0x01021994, 'tmpfs'],
  [0x794c7630, 'overlay'],
  [0x4d44, 'vfat'],
  [0x2011bab0, 'exfat'],
  [0x5346544e, 'ntfs'],
  [0x7366746e, 'ntfs'],
  [0x65735546, 'fuse'],
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xff534d42, 'smb'],
  [0xfe534d42, 'smb'],
  [0x01021997, '9p'],
]);

/** A disk of a computer that is switched off may never answer. Milliseconds. */
const patience = 1000;

/** What kind of disk a folder is on; '' where the system doesn't tell. */
export async function diskKind(folder: string): Promise<string> {
  if (process.platform !== 'linux') return '';
  const late = new Promise<string>((resolve) =>
    setTimeout(() => resolve('a disk that does not answer'), patience).unref(),
  );
  const kind = statfs(folder).then(
    ({ type }) => kinds.get(type) ?? `kind 0x${type.toString(16)}`,
    () => '',
  );
  return Promise.race([kind, late]);
}
