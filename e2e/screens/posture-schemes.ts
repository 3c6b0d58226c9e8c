import { expect, type Kitchen } from '../fixtures/hobside.ts';
import { openForeignPage } from './foreign-page.ts';

/** Neither scheme can be read by script, not even our own pages; no file can be reached. */
export async function schemes({ app, page }: Kitchen): Promise<void> {
  const seen = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'refused',
      );
    const shown = (source: string) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = source;
      });
    return {
      origin: location.origin,
      isSecure: isSecureContext,
      shown: await shown('recipe-img://library/dot.png'),
      pictureFetched: await outcome(fetch('recipe-img://library/dot.png')),
      pageFetched: await outcome(fetch('app://bundle/index.html')),
      file: await outcome(fetch('file:///etc/hostname')),
      fileShown: await shown('file:///usr/share/pixmaps/a.png'),
      worker: await outcome(navigator.serviceWorker.register('app://bundle/worker.js')),
    };
  });
  expect(seen).toEqual({
    origin: 'app://bundle',
    isSecure: true,
    shown: true,
    pictureFetched: 'refused',
    pageFetched: 'refused',
    file: 'refused',
    fileShown: false,
    worker: 'refused',
  });
  const foreign = await openForeignPage(app);
  const read = `(async () => {
    const outcome = (promise) => promise.then(() => 'read', () => 'refused');
    const addresses = ['recipe-img://library/dot.png', 'app://bundle/index.html', 'file:///etc/hostname'];
    const asked = (address) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = resolve;
      request.onerror = reject;
      request.open('GET', address);
      request.send();
    });
    const drawn = new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = resolve;
      image.onerror = reject;
      image.src = addresses[0];
    });
    return Promise.all([...addresses.flatMap((address) => [outcome(fetch(address)), outcome(asked(address))]), outcome(drawn)]);
  })()`;
  expect(await foreign.run<readonly string[]>(read)).toEqual(Array.from({ length: 7 }, () => 'refused'));
  await foreign.close();
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** As the handlers answer it, past everything that holds the page back. */
const answers = ({ app }: Kitchen, addresses: readonly string[]): Promise<readonly Answered[]> =>
  app.evaluate(
    ({ session }, asked) =>
      Promise.all(
        asked.map(async (address) => {
          const answer = await session.defaultSession.fetch(address);
          return { status: answer.status, headers: Object.fromEntries(answer.headers) };
        }),
      ),
    addresses,
  );

export async function pictures(kitchen: Kitchen): Promise<void> {
  const [good, ...others] = await answers(
    kitchen,
    [
      ...['dot.png', 'link.png', 'page.png', 'drawing.svg', 'large.png', '..%2f..%2f..%2fetc%2fhostname'],
      ...['%2e%2e/%2e%2e/etc/hostname', '..%5c..%5cetc', 'dot.png%00.svg', 'C%3A/dot.png', '%2fetc%2fhostname', '%zz'],
    ].map((name) => `recipe-img://library/${name}`),
  );
  expect(good).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
  for (const { status } of others) expect([400, 403, 404]).toContain(status);
  const elsewhere = await answers(kitchen, ['recipe-img://elsewhere/dot.png', 'app://elsewhere/index.html']);
  expect(elsewhere.map(({ status }) => status)).toEqual([400, 404]);
}

export async function headers(kitchen: Kitchen): Promise<void> {
  const found = await answers(kitchen, [
    'app://bundle/index.html',
    'app://bundle/index.html',
    'app://bundle/nothing.js',
    'app://bundle/..%2f..%2fpackage.json',
    'app://bundle/bell.html',
    'app://bundle/darkroom.html',
  ]);
  expect(found.map(({ status }) => status)).toEqual([200, 200, 404, 404, 200, 200]);
  const nonces = found.map(({ headers }) => /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1]);
  expect(new Set(nonces).size).toBe(found.length);
  for (const { headers: sent } of found) {
    expect(sent['content-security-policy']?.replace(/nonce-[^']{22,}/, 'nonce-')).toBe(policy);
    expect(sent).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/^(?:[a-z-]+=\(\)(?:, )?)+$/),
    });
  }
}

/** The whole of it, so that nobody loosens it unseen. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-'; img-src 'self' recipe-img:; font-src 'self'; connect-src 'self'; form-action 'none'; frame-src 'none'; object-src 'none'; media-src 'none'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";
