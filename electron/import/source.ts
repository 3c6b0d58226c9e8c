import type { FileToImport } from '#core/import/format.ts';

/** What is not read, and why, for the table: "is larger than 32 MB". */
export interface Left {
  readonly kind: 'left';
  readonly path: string;
  readonly reason: string;
}

/** What a cook chose to import, opened: a file, a folder or an archive. To be closed by whoever opened it. */
export interface Source {
  /** One after the other; at no time are two held. */
  files(): AsyncGenerator<FileToImport | Left>;
  /** Bytes of another file of it by its path there, or null. */
  picture(path: string): Promise<Uint8Array | null>;
  /** Where the source is itself a page that was fetched: bytes of a picture by its address there, or null. */
  readonly fetched?: (address: string) => Promise<Uint8Array | null>;
  /** The address of the page that was fetched. */
  readonly link?: string;
  close(): Promise<void>;
}

/** Files that are packed into one, by their names within it. */
export interface Archive {
  readonly paths: readonly string[];
  /** What it holds and is not read. */
  readonly left: readonly Left[];
  /** Rejects with an ImportError where the file can't be unpacked. */
  read(path: string): Promise<Uint8Array>;
  close(): void;
}
