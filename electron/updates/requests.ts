import { createHash } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { HttpError } from 'builder-util-runtime';
import { Trouble } from './trouble.ts';

/** What electron-updater names a page by. */
export interface AskedPage {
  readonly protocol?: string | null;
  readonly hostname?: string | null;
  readonly port?: string | number | null;
  readonly path?: string | null;
}

export interface DownloadOptions {
  /** Base64. */
  readonly sha512?: string | null;
  /** `percent` from 0 to 100, `total` in bytes. */
  readonly onProgress?: (progress: { readonly percent: number }) => void;
  readonly cancellationToken?: { readonly cancelled: boolean; on(event: 'cancel', handler: () => void): unknown };
}

export interface RequestsOptions {
  /** The folder that new versions are published in: https, or http on this very computer, where it is tried. */
  readonly address: string;
  /** Milliseconds without a byte. */
  readonly patience?: number;
  /** A certificate (PEM) that is trusted in place of the known ones, for tests. */
  readonly trusted?: string;
}

const listLimit = 256 * 1024;
/** Ten times what a package weighs. */
const packageLimit = 1024 * 1024 * 1024;
const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Node's own requests in place of electron-updater's, which go through Chromium: that has no network here. They send nothing that
 * tells one cook from another, whatever headers electron-updater wants, follow five redirects and never from https to http.
 */
export class Requests {
  readonly #options: RequestsOptions;

  constructor(options: RequestsOptions) {
    this.#options = options;
  }

  /** The text of a list of versions. */
  async request({ protocol, hostname, port, path }: AskedPage): Promise<string> {
    const url = new URL(path ?? '/', `${protocol ?? 'https:'}//${hostname ?? ''}${port ? `:${String(port)}` : ''}`);
    const answer = await this.#followed(url, new AbortController().signal);
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const part of answer as AsyncIterable<Buffer>) {
        size += part.length;
        if (size > listLimit) throw new Trouble('bad-list', `a list of more than ${String(listLimit)} bytes`);
        parts.push(part);
      }
    } catch (error) {
      throw unreachable(error);
    } finally {
      answer.destroy();
    }
    return Buffer.concat(parts).toString('utf8');
  }

  /** Writes a package to `file`, which must not be there. Rejects, and leaves no file, unless every byte is as promised. */
  async download(url: URL, file: string, options: DownloadOptions): Promise<string> {
    if (!options.sha512) throw new Trouble('bad-list', 'a package without a checksum');
    const stop = new AbortController();
    if (options.cancellationToken?.cancelled) stop.abort();
    options.cancellationToken?.on('cancel', () => stop.abort());
    const answer = await this.#followed(url, stop.signal);
    try {
      const hash = await written(answer, file, options);
      if (hash !== options.sha512) throw new Trouble('damaged', `sha512 is ${hash}, not ${options.sha512}`);
    } catch (error) {
      await unlink(file).catch(() => undefined);
      throw unreachable(error);
    } finally {
      answer.destroy();
    }
    return file;
  }

  async #followed(first: URL, signal: AbortSignal): Promise<IncomingMessage> {
    let url = this.#checked(first);
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const answer = await this.#asked(url, signal).catch((error: unknown) => {
        throw unreachable(error);
      });
      const status = answer.statusCode ?? 0;
      if (status === 200) return answer;
      answer.destroy();
      const to = answer.headers.location;
      if (!redirects.has(status) || to === undefined || !URL.canParse(to, url.href)) {
        if (status >= 400) throw new HttpError(status);
        throw new Trouble('no-list', `an answer of ${String(status)}`);
      }
      const next = this.#checked(new URL(to, url));
      if (url.protocol === 'https:' && next.protocol !== 'https:')
        throw new Trouble('unreachable', 'sent from https to http');
      url = next;
    }
    throw new Trouble('unreachable', 'sent from one place to the next');
  }

  #checked(url: URL): URL {
    const isTried = this.#options.address.startsWith('http:') && loopback.has(url.hostname);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isTried)) return url;
    throw new Trouble('unreachable', `${url.protocol} is not asked`);
  }

  #asked(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const { patience = 30_000, trusted } = this.#options;
    return new Promise((resolve, reject) => {
      const options = {
        // A connection of its own, closed with it: none is kept open to a place that is asked once a day.
        agent: false,
        headers: { accept: '*/*', 'cache-control': 'no-cache', 'user-agent': 'Hobside' },
        signal,
        ...(trusted === undefined ? {} : { ca: trusted }),
      };
      const asked = (url.protocol === 'https:' ? https : http).get(url, options, resolve);
      asked.setTimeout(patience, () => asked.destroy(new Trouble('unreachable', `nothing for ${String(patience)} ms`)));
      asked.on('error', reject);
    });
  }
}

/** The sha512 of what was written, in base64. */
async function written(answer: IncomingMessage, file: string, options: DownloadOptions): Promise<string> {
  const total = Number(answer.headers['content-length'] ?? 0);
  const hash = createHash('sha512');
  const handle = await open(file, 'wx', 0o600);
  let size = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > packageLimit) throw new Trouble('damaged', 'a package without an end');
      hash.update(part);
      await handle.writeFile(part);
      options.onProgress?.({ percent: total > 0 ? (100 * size) / total : 0 });
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('base64');
}

const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'EIO']);

/** All else that Node throws here is a name that isn't found, a line that is cut, or a certificate that is none. */
function unreachable(error: unknown): unknown {
  if (error instanceof Trouble || error instanceof HttpError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (diskCodes.has(code)) return error;
  return new Trouble('unreachable', code, error);
}
