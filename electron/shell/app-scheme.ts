import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { pageText } from './page-text.ts';
import type { PageFacts } from './page-text.ts';
import { pageHeaders } from './policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

/** Must be called before Electron is ready. Neither scheme may be fetched from script (CVE-2026-70604). */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    { scheme: 'recipe-img', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves our own pages from `folder` at app://bundle/, and nothing else. */
export function servePages(folder: string, facts: () => Omit<PageFacts, 'nonce'>): void {
  protocol.handle('app', async (request) => {
    const nonce = randomBytes(16).toString('base64');
    const file = pageFile(folder, request);
    const type = contentTypes[path.extname(file ?? '')];
    if (file === null || type === undefined) return refused(nonce);
    try {
      const bytes = await readFile(file);
      const isPage = file.endsWith('.html');
      const body = isPage ? pageText(bytes.toString(), { nonce, ...facts() }) : bytes;
      return new Response(body, { headers: { ...pageHeaders(nonce), 'content-type': type } });
    } catch {
      return refused(nonce);
    }
  });
}

/** The file that an address of ours names, or null. */
export function pageFile(folder: string, request: { readonly method: string; readonly url: string }) {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || host !== 'bundle') return null;
  // An encoded slash reaches us still encoded: decoding it would let "..%2f" climb out of the folder.
  if (!/^\/[\w./-]+$/.test(pathname)) return null;
  const file = path.join(folder, pathname);
  return file.startsWith(folder + path.sep) ? file : null;
}

const refused = (nonce: string): Response => new Response(null, { status: 404, headers: { ...pageHeaders(nonce) } });
