import type { lookup } from 'node:dns';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { isPublic } from './address-guard.ts';
import { fetchPage, fetchPicture, Refusal, type Fetched, type FetchOptions } from './fetch-page.ts';
import { linkSource } from './link-source.ts';
import { selfSigned } from './testing/certificate.ts';

const isFull = Boolean(process.env['HOBSIDE_FULL']);
const mebibyte = 1024 * 1024;

/** A server of this computer, and all that it has seen. */
interface Site {
  readonly port: string;
  /** Of each connection, how many bytes came. */
  readonly bytes: number[];
}

const open: Server[] = [];
const sockets: net.Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of open.splice(0)) server.close();
});

async function watched(server: Server, host = '127.0.0.1'): Promise<Site> {
  const bytes: number[] = [];
  server.on('connection', (socket: net.Socket) => {
    const index = bytes.push(0) - 1;
    sockets.push(socket);
    socket.on('data', (data) => (bytes[index] = (bytes[index] ?? 0) + data.length));
    socket.on('error', () => undefined);
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return { port: String((server.address() as AddressInfo).port), bytes };
}

const site = (answer: RequestListener): Promise<Site> => watched(http.createServer(answer));

async function ends(address: string, more: Partial<FetchOptions> = {}): Promise<string> {
  const got = await fetchPage(address, { version: '1.2.3', ...more });
  return got instanceof Refusal ? got.kind : Buffer.from(got.bytes).toString();
}

/** The system's word for what went wrong below the refusal. */
async function codeOf(address: string, more: Partial<FetchOptions>): Promise<unknown> {
  const got = await fetchPage(address, { version: '1.2.3', ...more });
  return got instanceof Refusal ? (got.cause as { readonly code?: unknown } | undefined)?.code : 'fetched';
}

type Found = readonly { readonly address: string; readonly family: number }[];

/** A name server that tells, at each question, what is next. */
function names(...answers: readonly Found[]): typeof lookup {
  let asked = 0;
  return ((_: string, __: object, done: (error: null, found: Found) => void) => {
    done(null, answers[Math.min(asked++, answers.length - 1)] ?? []);
  }) as unknown as typeof lookup;
}

const at = (address: string): Found => [{ address, family: net.isIP(address) }];
const somewhere = '93.184.215.14';

/** Looks public when it is checked, and leads here when it is connected to: as between a check and its use. */
function turning(checked: string, connected: string): Found {
  let reads = 0;
  const family = net.isIP(connected);
  return [
    {
      family,
      get address() {
        return (reads += 1) === 1 ? checked : connected;
      },
    },
  ];
}

const privateAddresses = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.254', '127.0.0.1', '127.255.0.1'],
  ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.168.0.1', '192.168.255.1', '198.18.0.1'],
  ...['198.19.255.255', '224.0.0.251', '239.255.255.250', '240.0.0.1', '255.255.255.255', '192.0.2.1', '203.0.113.9'],
  ...['::', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:c0a8:101', '::127.0.0.1', '::ffff:0:127.0.0.1'],
  ...[
    '64:ff9b::7f00:1',
    '64:ff9b::192.168.1.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    '2001:0:7f00:1::',
  ],
  ...['2001:db8::1', '3fff::1', '100::1', 'fc00::1', 'fd12:3456:789a::1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  ...['fec0::1', 'ff02::1', 'ff05::fb', '5f00::1', 'soup', '', '1.2.3', '256.1.1.1'],
];
const publicAddresses = [
  '93.184.215.14',
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '100.128.0.1',
  '223.1.2.3',
];

test('P20 no address of this computer, of the home network or in disguise counts as public', () => {
  expect(privateAddresses.filter(isPublic)).toEqual([]);
  const all = [...publicAddresses, '2606:2800:21f::1', '2a00:1450:4001::1', '2001:200::1', '2001:4860:4860::8888'];
  expect(all.filter((address) => !isPublic(address))).toEqual([]);
});

test('P20 a page on this computer is not reached under any spelling of its address', async () => {
  const here = await site((_, answer) => answer.end('the router'));
  const { port } = here;
  const hosts = ['127.0.0.1', '127.1', '0x7f000001', '2130706433', '0177.0.0.1', '0', '[::1]', '[::ffff:127.0.0.1]'];
  for (const host of [...hosts, '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '127.0.0.1.', '１２７.0.0.1'])
    expect([host, await ends(`http://${host}:${port}/`, { port })]).toEqual([host, 'not-public']);
  expect(await ends(`http://localhost:${port}/`, { port })).toBe('not-public');
  expect(here.bytes).toEqual([]);
});

test('P20 a name that leads into the home network is refused before anything is connected', async () => {
  const here = await site((_, answer) => answer.end('the router'));
  const { port } = here;
  for (const address of privateAddresses.filter((each) => net.isIP(each) > 0))
    expect([address, await ends(`http://recipes.example:${port}/`, { port, lookup: names(at(address)) })]).toEqual([
      address,
      'not-public',
    ]);
  const both = names([...at(somewhere), ...at('127.0.0.1')]);
  expect(await ends(`http://recipes.example:${port}/`, { port, lookup: both })).toBe('not-public');
  expect(await ends(`http://recipes.example:${port}/`, { port, lookup: names([]) })).toBe('not-public');
  expect(here.bytes).toEqual([]);
});

test('P20 a name that leads elsewhere between the check and the connection is told nothing', async () => {
  const plain = await site((_, answer) => answer.end('the router'));
  const rebound = { port: plain.port, lookup: names(turning(somewhere, '127.0.0.1')) };
  expect(await ends(`http://recipes.example:${plain.port}/`, rebound)).toBe('not-public');
  const six = await watched(http.createServer(), '::1').catch(() => null);
  if (six) {
    const lookup6 = names(turning('2606:2800:21f::1', '::1'));
    expect(await ends(`http://recipes.example:${six.port}/`, { port: six.port, lookup: lookup6 })).toBe('not-public');
  }
  // Not even the host's name, which the first message of TLS would tell.
  const sealed = await watched(net.createServer());
  const secure = { port: sealed.port, lookup: names(turning(somewhere, '127.0.0.1')) };
  expect(await ends(`https://recipes.example:${sealed.port}/`, secure)).toBe('not-public');
  expect([...plain.bytes, ...(six?.bytes ?? []), ...sealed.bytes].filter((count) => count > 0)).toEqual([]);
});

test('P20 each redirect is checked as the first address was, also by name, and five are followed', async () => {
  const router = await site((_, answer) => answer.end('the router'));
  const to = async (location: string, more: Partial<FetchOptions> = {}): Promise<string> => {
    const { port } = await site((_, answer) => answer.writeHead(302, { location }).end());
    return ends(`http://127.0.0.1:${port}/`, { allowed: `127.0.0.1:${port}`, ...more });
  };
  const { port } = router;
  expect(await to(`http://127.0.0.1:${port}/`, { port })).toBe('not-public');
  expect(await to(`http://[::1]:${port}/`, { port })).toBe('not-public');
  expect(await to(`//2130706433:${port}/`, { port })).toBe('not-public');
  expect(await to(`http://router.example:${port}/`, { port, lookup: names(at('192.168.1.1')) })).toBe('not-public');
  expect(await to(`http://router.example:${port}/`, { port, lookup: names(turning(somewhere, '127.0.0.1')) })).toBe(
    'not-public',
  );
  expect(await to(`http://${somewhere}:22/`)).toBe('port');
  for (const scheme of ['file:///etc/passwd', 'ftp://a.example/', 'gopher://a.example/', 'data:text/html,a'])
    expect([scheme, await to(scheme)]).toEqual([scheme, 'bad-address']);
  expect(router.bytes.filter((count) => count > 0)).toEqual([]);

  let asked = 0;
  const chain = await site((_, answer) => answer.writeHead(302, { location: `/${String((asked += 1))}` }).end());
  const allowed = `127.0.0.1:${chain.port}`;
  expect(await ends(`http://${allowed}/`, { allowed })).toBe('too-many-redirects');
  expect(asked).toBe(6);
});

test('P20 only the ports of the web are asked', async () => {
  const ports = ['21', '22', '23', '25', '139', '445', '631', '1900', '5000', '8080', '8443', '9100', '65535'];
  for (const port of ports) expect([port, await ends(`http://${somewhere}:${port}/`)]).toEqual([port, 'port']);
});

test('P20 a page of 5 MB and a picture of 10 MB are taken, a byte more is refused', async () => {
  const { port } = await site(({ url = '' }, answer) => answer.end(Buffer.alloc(Number(url.slice(1)))));
  const allowed = `127.0.0.1:${port}`;
  const sized = async (get: typeof fetchPage, bytes: number): Promise<string | number> => {
    const got: Fetched | Refusal = await get(`http://${allowed}/${String(bytes)}`, { version: '1', allowed });
    return got instanceof Refusal ? got.kind : got.bytes.length;
  };
  expect(await sized(fetchPage, 5 * mebibyte)).toBe(5 * mebibyte);
  expect(await sized(fetchPage, 5 * mebibyte + 1)).toBe('too-large');
  expect(await sized(fetchPicture, 10 * mebibyte)).toBe(10 * mebibyte);
  expect(await sized(fetchPicture, 10 * mebibyte + 1)).toBe('too-large');
});

test('P20 a page of a megabyte that unpacks to 1 GiB is refused, and never in memory', async () => {
  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };
  // A gzip file may be one of many put one after the other: so it needn't be packed for seconds here.
  const part = gzipSync(Buffer.alloc(16 * mebibyte));
  const gzip = Buffer.concat(Array.from({ length: 64 }, () => part));
  const bombs = { gzip, ...(isFull ? { br: brotliCompressSync(Buffer.alloc(1024 * mebibyte), quickly) } : {}) };
  for (const [name, bomb] of Object.entries(bombs)) {
    const { port } = await site((_, answer) => answer.writeHead(200, { 'content-encoding': name }).end(bomb));
    const allowed = `127.0.0.1:${port}`;
    const before = process.memoryUsage().rss;
    let most = 0;
    const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 2);
    expect(await ends(`http://${allowed}/`, { allowed })).toBe('too-large');
    clearInterval(look);
    expect(Math.max(most, process.memoryUsage().rss - before)).toBeLessThan(100 * mebibyte);
  }
});

test('P20 the time is one for all: redirects and a page that drips don’t make it longer', async () => {
  const patience = isFull ? undefined : 400;
  const limit = patience ?? 15_000;
  const ways: readonly RequestListener[] = [
    // Each hop is quick enough, all together are not.
    (_, answer) => void setTimeout(() => answer.writeHead(302, { location: '/next' }).end(), limit / 4),
    (_, answer) => {
      const drip = setInterval(() => answer.write('S'), 20);
      answer.on('close', () => clearInterval(drip));
    },
    () => undefined,
  ];
  await Promise.all(
    ways.map(async (way) => {
      const { port } = await site(way);
      const allowed = `127.0.0.1:${port}`;
      const since = performance.now();
      expect(await ends(`http://${allowed}/`, { allowed, ...(patience === undefined ? {} : { patience }) })).toBe(
        'too-slow',
      );
      const took = performance.now() - since;
      expect(took).toBeGreaterThan(limit - 50);
      expect(took).toBeLessThan(limit + 2000);
    }),
  );
}, 30_000);

test('P20 over https nothing is fetched from a server that can’t prove who it is', async () => {
  const host = 'localhost';
  const [good, other, old] = [
    selfSigned({ host }),
    selfSigned({ host: 'elsewhere.example' }),
    selfSigned({ host, until: new Date(Date.now() - 86_400_000) }),
  ] as const;
  const fetched = async (certificate: typeof good, trusted?: string) => {
    const { port } = await watched(https.createServer(certificate, (_, answer) => answer.end('Soup')));
    const allowed = `${host}:${port}`;
    return codeOf(`https://${allowed}/`, { allowed, ...(trusted === undefined ? {} : { trusted }) });
  };
  expect(await fetched(good, good.cert)).toBe('fetched');
  expect(await fetched(good)).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  expect(await fetched(other, other.cert)).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(await fetched(old, old.cert)).toBe('CERT_HAS_EXPIRED');
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  try {
    expect(await fetched(good)).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  } finally {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  }
});

test('P20 I10 a picture that a fetched page names is fetched under the same rules', async () => {
  const router = await site((_, answer) => answer.end('the router'));
  const page = await site((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>Soup'));
  const allowed = `127.0.0.1:${page.port}`;
  const source = await linkSource(`http://${allowed}/`, { version: '1', allowed });
  if ('kind' in source) throw new Error(source.reason);
  const picture = async (address: string) => (await source.fetched?.(address))?.length ?? null;
  expect(await picture('/soup.png')).toBe(7);
  const places = [`http://127.0.0.1:${router.port}/`, 'http://169.254.169.254/latest', 'file:///etc/passwd', 'data:,a'];
  for (const address of [...places, '//[::1]/', 'http://router.invalid:631/'])
    expect([address, await picture(address)]).toEqual([address, null]);
  expect(router.bytes).toEqual([]);
});
