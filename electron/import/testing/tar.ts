export interface TarFile {
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** '0' for a file, 'L' and 'x' for what names the next, '2' for a link. */
  readonly type?: string;
  /** What the head says instead of the truth. */
  readonly size?: number;
  /** The folder, as POSIX has it. */
  readonly prefix?: string;
}

/** A tar archive of these files, by POSIX.1-1988. */
export function tarOf(files: readonly TarFile[]): Buffer {
  const blocks = files.flatMap(({ name, bytes = Buffer.alloc(0), type = '0', size = bytes.length, prefix = '' }) => {
    const head = Buffer.alloc(512);
    head.write(name.slice(0, 100), 0);
    head.write('0000644\0', 100);
    head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
    head.write('        ', 148);
    head.write(type, 156);
    head.write('ustar\u000000', 257);
    head.write(prefix, 345);
    const sum = head.reduce((all, byte) => all + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
