import type { FileToImport } from '#core/import/format.ts';
import { decodePage } from './decode-page.ts';
import { fetchPage, fetchPicture, Refusal, type FetchOptions } from './fetch-page.ts';
import type { Left, Source } from './source.ts';

export const isLink = (place: string): boolean => /^https?:\/\//i.test(place);

/** A page by its address, fetched past the guard: the only thing of an import that goes to the network, because the cook asked. */
export async function linkSource(address: string, options: FetchOptions): Promise<Source | Left> {
  const fetched = await fetchPage(address, options);
  if (fetched instanceof Refusal) return { kind: 'left', path: address, reason: fetched.message };
  const text = decodePage(fetched.bytes, fetched.contentType);
  const path = `${new URL(fetched.address).hostname}.html`;
  const file: FileToImport = { path, bytes: fetched.bytes, text, paths: [path] };
  return {
    link: fetched.address,
    async *files() {
      yield file;
    },
    picture: () => Promise.resolve(null),
    fetched: async (picture) => {
      const found = URL.canParse(picture, fetched.address)
        ? await fetchPicture(new URL(picture, fetched.address).href, options)
        : null;
      return found === null || found instanceof Refusal ? null : found.bytes;
    },
    close: () => Promise.resolve(),
  };
}
