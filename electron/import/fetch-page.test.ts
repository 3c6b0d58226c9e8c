import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { lookup } from 'node:dns';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { isPublic } from './address-guard.ts';
import { fetchPage, redirected, Refusal, type FetchOptions } from './fetch-page.ts';

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function site(answer: RequestListener): Promise<string> {
  const server = http.createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function ends(address: string, more: Partial<FetchOptions> = {}): Promise<string> {
  const got = await fetchPage(address, { version: '1.2.3', ...more });
  return got instanceof Refusal ? got.kind : Buffer.from(got.bytes).toString();
}

test('a page is fetched packed in each way, and W07 nothing but the user agent is told', async () => {
  const heard: http.IncomingHttpHeaders[] = [];
  const packings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  for (const [name, pack] of Object.entries(packings)) {
    const allowed = await site((request, answer) => {
      heard.push(request.headers);
      answer.writeHead(200, { 'content-encoding': name, 'set-cookie': 'a=b' }).end(pack('Soup'));
    });
    expect(await ends(`http://cook:secret@${allowed}/`, { allowed })).toBe('Soup');
  }
  for (const one of heard)
    expect(Object.keys(one).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  expect(heard[0]?.['user-agent']).toBe('Hobside/1.2.3');
});

test('W01 W04 a page without an end, one that never comes, and a bomb', async () => {
  const endless = await site((_, answer) => {
    const more = (): void => {
      while (!answer.destroyed && answer.write(Buffer.alloc(1_000_000)));
    };
    answer.on('drain', more);
    more();
  });
  expect(await ends(`http://${endless}/`, { allowed: endless })).toBe('too-large');
  const slow = await site((_, answer) => void answer.write('S'));
  expect(await ends(`http://${slow}/`, { allowed: slow, patience: 100 })).toBe('too-slow');
  const stop = AbortSignal.timeout(50);
  expect(await ends(`http://${slow}/`, { allowed: slow, signal: stop })).toBe('stopped');
  for (const [name, pack] of Object.entries({ gzip: gzipSync, br: brotliCompressSync })) {
    const bomb = pack(Buffer.alloc(8_000_000));
    const allowed = await site((_, answer) => answer.writeHead(200, { 'content-encoding': name }).end(bomb));
    expect(await ends(`http://${allowed}/`, { allowed })).toBe('too-large');
  }
  const cut = await site((_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'));
  expect(await ends(`http://${cut}/`, { allowed: cut })).toBe('broken');
});

test('W02 redirects are followed five times, and never to a place that would be refused itself', async () => {
  const to = async (location: string): Promise<string> => {
    const allowed = await site((_, answer) => answer.writeHead(302, { location }).end());
    return ends(`http://${allowed}/`, { allowed });
  };
  expect(await to('/')).toBe('too-many-redirects');
  expect(await to('http://127.0.0.1/')).toBe('not-public');
  expect(await to('file:///etc/passwd')).toBe('bad-address');
  const allowed = await site((request, answer) =>
    request.url === '/5'
      ? answer.end('Soup')
      : answer.writeHead(302, { location: `/${String(Number(request.url?.slice(1)) + 1)}` }).end(),
  );
  expect(await ends(`http://${allowed}/0`, { allowed })).toBe('Soup');
});

test.each([
  'http://127.0.0.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://127.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/',
  'http://[fe80::1]/',
  'http://[64:ff9b::7f00:1]/',
])('W03 I10 %s is refused before anything is connected', async (address) => {
  expect(await ends(address)).toBe('not-public');
});

test('W03 a name is refused for any of its addresses, each time it is looked up', async () => {
  for (const address of ['10.0.0.1', '::1', '::ffff:127.0.0.1', '0.0.0.0', '192.168.1.1']) {
    const stub = ((_: string, __: object, done: (error: null, found: object[]) => void) => {
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address, family: address.includes(':') ? 6 : 4 },
      ]);
    }) as unknown as typeof lookup;
    expect(await ends('http://recipes.example/', { lookup: stub })).toBe('not-public');
  }
  expect([isPublic('93.184.215.14'), isPublic('2606:2800:21f::1'), isPublic('soup')]).toEqual([true, true, false]);
});

test('other schemes, other ports and pages that the site does not give out are refused', async () => {
  expect(await ends('file:///etc/passwd')).toBe('bad-address');
  expect(await ends('soup')).toBe('bad-address');
  expect(await ends('http://example.com:22/')).toBe('port');
  const allowed = await site((_, answer) => answer.writeHead(403).end());
  expect(await ends(`http://${allowed}/`, { allowed })).toBe('status');
});

test('W02 a redirect leads from https to https alone', () => {
  const from = new URL('https://recipes.example/');
  expect(redirected(from, '/soup', { version: '1' }).href).toBe('https://recipes.example/soup');
  expect(() => redirected(from, 'http://recipes.example/', { version: '1' })).toThrow(new Refusal('downgrade'));
});
