import type { FileToImport } from '#core/import/format.ts';
import { importFormats } from '#core/import/formats.ts';
import { savedPage } from '#core/import/formats/saved-page.ts';
import { textFile } from '#core/import/formats/text-file.ts';

// The tests run in Node; nothing else of core knows it.
const { TextEncoder } = globalThis as unknown as {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
};

/** A file of another app as the importer gives it to a format; data is written as JSON. */
export function appFile(path: string, content: unknown, others: readonly string[] = []): FileToImport {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { path, bytes: new TextEncoder().encode(text), text, paths: [path, ...others] };
}

/** The head of a PNG, as base64 and as bytes. */
export const pngBytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
export const pngBase64 = 'iVBORw0KGgo=';

/** Formats of apps: pages and texts, which take what no other does, have tests of their own. */
export const appFormats = importFormats.filter((format) => format !== savedPage && format !== textFile);
