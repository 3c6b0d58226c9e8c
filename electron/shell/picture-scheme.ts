import { protocol } from 'electron';
import type { Failure, Result } from '#core/contract/result.ts';
import type { Picture } from '../library/library.ts';
import { picturePath } from './picture-path.ts';
import { pictureHeaders } from './policy.ts';

/** Serves the pictures of the open library at recipe-img://library/… and of its pictures folder at recipe-img://pictures/…; `find` is the guard that confines them to both. */
export function servePictures(find: (libraryPath: string) => Promise<Result<Picture>>): void {
  protocol.handle('recipe-img', async (request) => {
    const path = request.method === 'GET' ? picturePath(request.url) : null;
    if (path === null) return refused(400);
    const found = await find(path);
    if (!found.ok) return refused(statusOf(found.failure));
    const { bytes, contentType } = found.value;
    return new Response(bytes, { headers: { ...pictureHeaders, 'content-type': contentType } });
  });
}

const refused = (status: number): Response => new Response(null, { status, headers: { ...pictureHeaders } });

const statusOf = (failure: Failure): number =>
  failure.kind === 'not-found' || failure.kind === 'no-folder' ? 404 : 403;
