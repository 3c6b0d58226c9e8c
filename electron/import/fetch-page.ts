import { lookup as lookUp, type LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { t } from '#core/words/words.ts';
import { isPublic } from './address-guard.ts';

/** What was fetched; `contentType` as the server said it, '' where it said nothing, `address` after redirects. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly address: string;
}

/** `message` is a sentence for the cook. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: RefusalKind;
  constructor(kind: RefusalKind, cause?: unknown) {
    super(t(`import.refused-${kind}`), { cause });
    this.kind = kind;
  }
}

export type RefusalKind =
  | 'bad-address'
  | 'not-public'
  | 'port'
  | 'downgrade'
  | 'too-many-redirects'
  | 'too-large'
  | 'too-slow'
  | 'status'
  | 'broken'
  | 'unreachable'
  | 'stopped';

export interface FetchOptions {
  /** Hobside's version, for the user agent. */
  readonly version: string;
  readonly signal?: AbortSignal;
  /** "127.0.0.1:4711": the one place that is let through though it is not public. */
  readonly allowed?: string;
  /** Milliseconds for everything. */
  readonly patience?: number;
  /** Asked instead of the system's, for tests of the guard. */
  readonly lookup?: typeof lookUp;
  /** A port besides those of the web, for tests of the guard. */
  readonly port?: string;
  /** A certificate (PEM) that is trusted in place of the known ones, for tests of the guard. */
  readonly trusted?: string;
}

const pageLimit = 5 * 1024 * 1024;
const pictureLimit = 10 * 1024 * 1024;
const mostRedirects = 5;
const ports = new Set(['', '80', '443']);
const redirects = new Set([301, 302, 303, 307, 308]);

export const fetchPage = (address: string, options: FetchOptions): Promise<Fetched | Refusal> =>
  guarded(address, options, pageLimit);

export const fetchPicture = (address: string, options: FetchOptions): Promise<Fetched | Refusal> =>
  guarded(address, options, pictureLimit);

async function guarded(address: string, options: FetchOptions, limit: number): Promise<Fetched | Refusal> {
  const late = AbortSignal.timeout(options.patience ?? 15_000);
  const signal = options.signal === undefined ? late : AbortSignal.any([late, options.signal]);
  try {
    return await followed(address, { ...options, signal }, limit);
  } catch (error) {
    if (options.signal?.aborted === true) return new Refusal('stopped', error);
    if (late.aborted) return new Refusal('too-slow', error);
    return refusalOf(error);
  }
}

/** Node wraps nothing: what a lookup or a check refused comes back as it was thrown. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Refusal(/^(?:Z_|ERR_BROTLI|ERR__ERROR|HPE_)/.test(code) ? 'broken' : 'unreachable', error);
}

async function followed(first: string, options: FetchOptions, limit: number): Promise<Fetched> {
  let url = checked(first, options);
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const answer = await asked(url, options);
    try {
      const to = answer.headers.location;
      if (!redirects.has(answer.statusCode ?? 0) || to === undefined) return await received(answer, url, limit);
      url = redirected(url, to, options);
    } finally {
      answer.destroy();
    }
  }
  throw new Refusal('too-many-redirects');
}

/** Where a redirect leads; throws Refusal. */
export function redirected(from: URL, to: string, options: FetchOptions): URL {
  const next = checked(to, options, from);
  if (from.protocol === 'https:' && next.protocol !== 'https:') throw new Refusal('downgrade');
  return next;
}

/** URL makes 0x7f000001, 2130706433 and 127.1 plain IPv4; a literal is never looked up, so it is checked here. */
function checked(address: string, options: FetchOptions, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new Refusal('bad-address');
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') throw new Refusal('bad-address');
  if (url.host === options.allowed) return url;
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !isPublic(host)) throw new Refusal('not-public');
  if (!ports.has(url.port) && url.port !== options.port) throw new Refusal('port');
  return url;
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

function asked(url: URL, options: FetchOptions): Promise<IncomingMessage> {
  const isAllowed = url.host === options.allowed;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request({
      protocol: url.protocol,
      hostname: bare(url.hostname),
      port: url.port === '' ? undefined : url.port,
      path: `${url.pathname}${url.search}`,
      // A connection of its own: a kept one would go by the check.
      agent: false,
      signal: options.signal,
      // Said, or NODE_TLS_REJECT_UNAUTHORIZED=0 in somebody's environment would switch it off.
      rejectUnauthorized: true,
      ca: options.trusted,
      lookup: isAllowed ? undefined : onlyPublic(options.lookup ?? lookUp),
      headers: {
        'user-agent': `Hobside/${options.version}`,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    request.on('error', reject);
    request.on('response', resolve);
    request.on('socket', (socket) => {
      // Before the request itself goes out, which waits for the same event.
      socket.prependOnceListener('connect', () => {
        if (!isAllowed && !isPublic(socket.remoteAddress ?? '')) request.destroy(new Refusal('not-public'));
      });
    });
    request.end();
  });
}

/** Refuses a name if any of its addresses is not public, at the moment of connecting: a name may be another one by then. */
function onlyPublic(lookup: typeof lookUp): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = error === null ? found : [];
      if (error !== null) done(error, []);
      else if (first === undefined || !found.every((one) => isPublic(one.address))) done(new Refusal('not-public'), []);
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

async function received(answer: IncomingMessage, url: URL, limit: number): Promise<Fetched> {
  if (answer.statusCode !== 200) throw new Refusal('status');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new Refusal('too-large');
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), contentType: answer.headers['content-type'] ?? '', address: url.href };
}

function unpacked(answer: IncomingMessage): NodeJS.ReadableStream {
  const packing = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (packing === '' || packing === 'identity') return answer;
  const makers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const make = Object.hasOwn(makers, packing) ? makers[packing as keyof typeof makers] : null;
  if (make === null) throw new Refusal('broken');
  const unpacker = make();
  answer.on('error', (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
}
