import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Publication {
  readonly version: string;
  readonly notes?: string;
  /** What the package holds. */
  readonly bytes: Buffer;
  /** File name of the package. */
  readonly name?: string;
  /** Of other bytes than those that are served. */
  readonly sha512?: string;
}

export const sha512Of = (bytes: Buffer): string => createHash('sha512').update(bytes).digest('base64');

/** A folder on a server at 127.0.0.1 that new versions are published in, as electron-builder writes it, and who asked it for what. */
export class UpdateServer {
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  readonly #server: Server;
  /** Text of the list, in place of one that is as it should be. */
  list: string | null = null;
  /** Answers by itself where it says true. */
  answer: (path: string, response: ServerResponse) => boolean = () => false;
  #published: Required<Publication> | null = null;

  constructor() {
    this.#server = http.createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
      this.asked.push({ path, headers: request.headers });
      if (!this.answer(path, response)) this.#serve(path, response);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get address(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/new`;
  }

  publish({ version, bytes, notes = '', name, sha512 }: Publication): void {
    const file = name ?? `Hobside-${version}.AppImage`;
    this.#published = { version, bytes, notes, name: file, sha512: sha512 ?? sha512Of(bytes) };
    this.list = null;
  }

  paths(): readonly string[] {
    return this.asked.map(({ path }) => path);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(path: string, response: ServerResponse): void {
    const published = this.#published;
    const name = decodeURIComponent(path.replace(/^\/new\//, ''));
    if (/^latest(-linux|-linux-arm64|-mac)?\.yml$/.test(name) && (published !== null || this.list !== null))
      return void response.end(this.list ?? listOf(published));
    if (published !== null && name === published.name) return void response.end(published.bytes);
    response.statusCode = 404;
    response.end('nothing here');
  }
}

const listOf = (published: Required<Publication> | null): string =>
  published === null
    ? ''
    : `version: ${published.version}
files:
  - url: ${published.name}
    sha512: ${published.sha512}
    size: ${String(published.bytes.length)}
path: ${published.name}
sha512: ${published.sha512}
releaseDate: '2026-12-01T10:00:00.000Z'
releaseNotes: ${JSON.stringify(published.notes)}
`;
