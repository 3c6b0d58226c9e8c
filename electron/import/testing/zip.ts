import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says instead of the truth. */
  readonly lies?: {
    readonly size?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly attributes?: number;
  };
}

const words = (...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    parts.map(([value, bytes]) => {
      const part = Buffer.alloc(bytes);
      if (bytes === 2) part.writeUInt16LE(value);
      else part.writeUInt32LE(value >>> 0);
      return part;
    }),
  );

/** A zip archive of these files, by APPNOTE 6.3.10. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, lies = {} } of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const common = words(
      [20, 2],
      [lies.flags ?? 0x800, 2],
      [8, 2],
      [0, 2],
      [0x21, 2],
      [lies.crc ?? crc32(bytes), 4],
      [packed.length, 4],
      [lies.size ?? bytes.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([words([0x04034b50, 4]), common, path, packed]);
    const more = words([0, 2], [0, 2], [0, 2], [lies.attributes ?? 0, 4], [at, 4]);
    central.push(Buffer.concat([words([0x02014b50, 4], [0x031e, 2]), common, more, path]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const count = files.length & 0xffff;
  const end = words([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...locals, directory, end]);
}
