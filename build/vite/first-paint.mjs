import { gzipSync } from 'node:zlib';

/** kB are 1000 bytes. */
export const firstPaintLimit = 100;

/**
 * The JavaScript that each page needs before it can paint: the page's own chunk and
 * everything that it imports statically.
 * @param {import('vite').Rolldown.RolldownOutput['output']} output
 * @returns {{ page: string, kilobytes: number, files: string[] }[]}
 */
export function firstPaintSizes(output) {
  const chunks = new Map(output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each]] : [])));
  const pages = [...chunks.values()].filter((chunk) => chunk.facadeModuleId?.endsWith('.html'));
  return pages.map((page) => {
    const files = [...reachable(page.fileName, chunks)];
    const bytes = files.map((file) => gzipSync(chunks.get(file)?.code ?? '').length);
    return {
      page: page.facadeModuleId?.split('/').at(-1) ?? page.fileName,
      kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1000,
      files,
    };
  });
}

/**
 * @param {string} first
 * @param {ReadonlyMap<string, { imports: string[] }>} chunks
 */
function reachable(first, chunks) {
  const found = new Set([first]);
  // A set walks on over what is added while it is walked.
  for (const file of found) {
    for (const imported of chunks.get(file)?.imports ?? []) {
      if (chunks.has(imported)) found.add(imported);
    }
  }
  return found;
}
