/**
 * Packs a few text files into an asar archive, as bytes. The format: a pickled
 * JSON header that names offset and size of every file, then the files.
 * @param {Readonly<Record<string, Buffer>>} files names without folders
 */
export function asarOf(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    entries[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify({ files: entries }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(padded + 8, 4);
  head.writeUInt32LE(padded + 4, 8);
  head.writeUInt32LE(json.length, 12);
  json.copy(head, 16);
  return Buffer.concat([head, ...Object.values(files)]);
}
