import { expect, test } from 'vitest';
import { fileSystemOf, isOnSilentDisk, isSilent } from './silent-disks.ts';

const table = `22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:27 / /home/cook/My\\040NAS rw - cifs //nas/recipes rw
31 22 0:28 / /mnt rw - ext4 /dev/sdb rw
32 31 0:29 / /mnt rw - fuse.sshfs cook@kitchen.example:/ rw
33 22 0:30 / /media/stick rw - fuseblk /dev/sdc1 rw
`;

test('the disk of a folder is the last one mounted nearest above it', () => {
  expect(fileSystemOf('/home/cook/Recipes', table)).toBe('ext4');
  expect(fileSystemOf('/home/cook/My NAS/Recipes', table)).toBe('cifs');
  expect(fileSystemOf('/home/cook/My NAS', table)).toBe('cifs');
  expect(fileSystemOf('/home/cook/My NAS too', table)).toBe('ext4');
  expect(fileSystemOf('/mnt/..recipes', table)).toBe('fuse.sshfs');
  expect(fileSystemOf('/media/stick/Recipes', table)).toBe('fuseblk');
  expect(fileSystemOf('/', '')).toBe('');
});

test('P15 disks of other computers and cloud drives say nothing; local ones do', async () => {
  for (const type of ['nfs4', 'cifs', '9p', 'fuse.sshfs', 'fuse.rclone', 'vboxsf', 'virtiofs'])
    expect(isSilent(type)).toBe(true);
  for (const type of ['ext4', 'btrfs', 'fuseblk', 'overlay', 'tmpfs', 'fuse.gocryptfs', ''])
    expect(isSilent(type)).toBe(false);
  expect(await isOnSilentDisk('\\\\nas\\recipes', 'win32')).toBe(true);
  expect(await isOnSilentDisk('C:\\Recipes', 'win32')).toBe(false);
  expect(await isOnSilentDisk('/Users/cook', 'darwin')).toBe(false);
});
