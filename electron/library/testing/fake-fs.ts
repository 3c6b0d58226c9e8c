import { constants, type FakeDisk } from './fake-disk.ts';
import { statOf, type FakeNode, type Stats } from './fake-node.ts';

/** Node's file system over a fake disk: the part of it that saving uses, for vi.mock. */
export interface FakeFs {
  readonly promises: Readonly<Record<string, unknown>>;
  readonly sync: Readonly<Record<string, unknown>>;
}

type Wanted = { readonly bigint?: boolean } | undefined;

const flagsOf = (flags: number | string | undefined): number =>
  flags === 'wx' ? constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL : typeof flags === 'number' ? flags : 0;

/** `disk` is asked at every call: a test puts a new one in its place for each case. */
export function fakeFs(disk: () => FakeDisk): FakeFs {
  const lstat = (absolute: string, wanted: Wanted): Stats => {
    disk().before({ name: 'stat', path: absolute });
    return statOf(disk().find(absolute), wanted?.bigint);
  };
  const promises = {
    constants,
    open: async (absolute: string, flags?: number | string, mode?: number) =>
      handleOf(disk, disk().open(absolute, flagsOf(flags), mode), absolute),
    link: async (from: string, to: string) => disk().link(from, to),
    rename: async (from: string, to: string) => disk().rename(from, to),
    unlink: async (absolute: string) => disk().unlink(absolute),
    mkdir: async (absolute: string) => disk().mkdir(absolute),
    readdir: async (absolute: string) => disk().readdir(absolute),
    lstat: async (absolute: string, wanted?: Wanted) => lstat(absolute, wanted),
    stat: async (absolute: string, wanted?: Wanted) => lstat(absolute, wanted),
    realpath: async (absolute: string) => {
      disk().stat(absolute);
      return absolute;
    },
    access: async (absolute: string) => void disk().stat(absolute),
    readFile: async (absolute: string, encoding?: 'utf8') => {
      const { bytes } = disk().open(absolute, 0);
      return encoding === undefined ? Buffer.from(bytes) : bytes.toString(encoding);
    },
  };
  const sync = {
    lstatSync: lstat,
    renameSync: (from: string, to: string) => disk().rename(from, to),
    mkdirSync: (absolute: string) => disk().mkdir(absolute),
    readFileSync: (absolute: string) => disk().open(absolute, 0).bytes.toString(),
  };
  return { promises, sync };
}

function handleOf(disk: () => FakeDisk, node: FakeNode, absolute: string) {
  return {
    writeFile: async (bytes: Uint8Array) => disk().write(node, bytes, absolute),
    stat: async (wanted?: Wanted) => {
      disk().before({ name: 'fstat', path: absolute });
      return statOf(node, wanted?.bigint);
    },
    chmod: async (mode: number) => {
      disk().before({ name: 'fchmod', path: absolute });
      node.mode = mode;
      node.change();
    },
    sync: async () => disk().fsync(node, absolute),
    read: async (into: Buffer, offset: number, length: number, position: number) => {
      disk().before({ name: 'read', path: absolute });
      return { bytesRead: node.bytes.copy(into, offset, position, position + length) };
    },
    close: async () => disk().before({ name: 'close', path: absolute }),
  };
}
