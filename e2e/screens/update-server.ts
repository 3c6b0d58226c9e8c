import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A folder on a server of this computer in which a version is published as electron-builder does, and who asked it for what. */
export class UpdateServer {
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  /** What is handed out as the package, whatever the list promises. */
  serves: Buffer = Buffer.alloc(0);
  #list = '';
  readonly #server: Server;

  private constructor() {
    this.#server = http.createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      this.asked.push({ path: pathname, headers: request.headers });
      if (pathname.endsWith('.yml')) response.end(this.#list);
      else response.end(this.serves);
    });
  }

  static async open(): Promise<UpdateServer> {
    const server = new UpdateServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/new/`;
  }

  publish(version: string, notes: string, bytes: Buffer): void {
    const sha512 = createHash('sha512').update(bytes).digest('base64');
    this.serves = bytes;
    this.#list = `version: ${version}
files:
  - url: Hobside-${version}.AppImage
    sha512: ${sha512}
releaseNotes: ${JSON.stringify(notes)}
`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
