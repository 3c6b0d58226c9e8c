import { crc32 } from 'node:zlib';

/** A file of an archive, packed already: what is packed by gzip is not made smaller by packing it again. */
export interface PackedFile {
  /** As programs on every system show it: a plain name of a file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Without zip64 an archive holds no more files than this, and no more bytes than 4 GB. */
export const mostEntries = 60_000;

/** Noon of the first day that the format knows: the same recipes make the same archive. */
const day = 0x21;
const time = 0x6000;
/** Names are UTF-8. */
const flags = 0x800;
const version = 20;
const stored = 0;

/** A zip archive of these files, stored as they are, by APPNOTE 6.3.10. */
export function zipFile(files: readonly PackedFile[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name);
    const head = headOf(path, bytes);
    const local = Buffer.concat([numbers([0x04034b50, 4]), head, path, bytes]);
    // No comment, the first disk, no attributes; then where the file begins.
    const more = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    central.push(numbers([0x02014b50, 4], [version, 2]), head, more, path);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const counts = [[files.length, 2] as const, [files.length, 2] as const];
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], ...counts, [directory.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...locals, directory, end]);
}

/** What stands before a file and again in the directory at the end. */
const headOf = (path: Uint8Array, bytes: Uint8Array): Buffer =>
  numbers(
    [version, 2],
    [flags, 2],
    [stored, 2],
    [time, 2],
    [day, 2],
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [path.length, 2],
    [0, 2],
  );

/** Little-endian, each in so many bytes. */
function numbers(...all: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of all)
    at = bytes === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value >>> 0, at);
  return buffer;
}
