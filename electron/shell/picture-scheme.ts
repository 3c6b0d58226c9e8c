import { protocol } from 'electron';
import { success, type Failure, type Result } from '#core/contract/result.ts';
import { isLone } from '#core/library/lone.ts';
import type { Pictures } from '../library/pictures.ts';
import { picturePath } from './picture-path.ts';
import { pictureHeaders } from './policy.ts';

interface Served {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * Serves the pictures of the open library at recipe-img://library/…, of its pictures folder at recipe-img://pictures/… and of
 * recipes that were opened alone at recipe-img://lone/…; with ?thumbnail a small copy. `find` is the guard that confines them.
 */
export function servePictures(find: () => Promise<Pick<Pictures, 'read' | 'thumbnail'>>): void {
  protocol.handle('recipe-img', async (request) => {
    const path = request.method === 'GET' ? picturePath(request.url) : null;
    if (path === null) return refused(400);
    const pictures = await find();
    // Nothing is kept in the profile of a file that was opened in passing.
    const isSmall = !isLone(path) && new URL(request.url).searchParams.has('thumbnail');
    return isSmall ? answered(await pictures.thumbnail(path)) : answered(await whole(pictures, path));
  });
}

async function whole(pictures: Pick<Pictures, 'read'>, path: string): Promise<Result<Served>> {
  const found = await pictures.read(path);
  return found.ok ? success({ bytes: found.value.bytes, type: found.value.contentType }) : found;
}

function answered(found: Result<Served>): Response {
  if (!found.ok) return refused(statusOf(found.failure));
  const { bytes, type } = found.value;
  return new Response(new Uint8Array(bytes), { headers: { ...pictureHeaders, 'content-type': type } });
}

const refused = (status: number): Response => new Response(null, { status, headers: { ...pictureHeaders } });

const statusOf = (failure: Failure): number =>
  failure.kind === 'not-found' || failure.kind === 'no-folder' ? 404 : 403;
