import { inflateSync } from 'node:zlib';

/** The objects of a PDF that Chromium wrote: they stand in the open, found by the table at its end. */
export class PdfFile {
  readonly #bytes: Buffer;
  readonly #places: ReadonlyMap<number, number>;
  readonly root: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const end = bytes.toString('latin1', bytes.lastIndexOf('trailer'));
    const start = Number(/startxref\s+(\d+)/.exec(end)?.[1]);
    const lines = bytes.toString('latin1', start).split('\n');
    const places = new Map<number, number>();
    lines.slice(2).forEach((line, id) => {
      const at = /^(\d{10}) \d{5} n/.exec(line)?.[1];
      if (at !== undefined) places.set(id, Number(at));
    });
    this.#places = places;
    this.root = referenceIn(end, 'Root') ?? 0;
  }

  get ids(): Iterable<number> {
    return this.#places.keys();
  }

  /** The object's dictionary, without the bytes of its stream. */
  object(id: number): string {
    const at = this.#places.get(id);
    if (at === undefined) throw new Error(`no object ${id}`);
    const end = this.#bytes.indexOf('endobj', at);
    const stream = this.#bytes.indexOf('stream\n', at);
    const last = stream > 0 && stream < end ? stream : end;
    return this.#bytes.toString('latin1', at, last);
  }

  stream(id: number): string {
    const at = this.#places.get(id) ?? 0;
    const start = this.#bytes.indexOf('stream\n', at) + 'stream\n'.length;
    const dictionary = this.object(id);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const bytes = this.#bytes.subarray(start, start + length);
    return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  }

  /** Object numbers of the pages, in order. */
  pages(): readonly number[] {
    const below = (id: number): number[] => {
      const kids = /\/Kids\s*\[([^\]]*)\]/.exec(this.object(id))?.[1];
      return kids === undefined ? [id] : referencesIn(kids).flatMap(below);
    };
    return below(referenceIn(this.object(this.root), 'Pages') ?? 0);
  }
}

export const referencesIn = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));

export function referenceIn(object: string, key: string): number | null {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
  return id === undefined ? null : Number(id);
}
