import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Kitchen } from '../fixtures/hobside.ts';
import { openForeignPage } from './foreign-page.ts';

/** Asked by a page that has no policy at all: Chromium itself is cut off. */
export async function network(kitchen: Kitchen): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).on('upgrade', (request) => asked.push(`upgrade ${request.url ?? ''}`));
  server.listen(0, '127.0.0.1');
  const socket = createSocket('udp4').on('message', () => asked.push('udp'));
  socket.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(socket, 'listening')]);
  const http = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const foreign = await openForeignPage(kitchen.app);
  const tried = await foreign.run<readonly string[]>(`(async () => {
    const ended = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 1500))]).catch(() => 0);
    const socket = new WebSocket('ws://${http}/socket');
    const pc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${String(socket.address().port)}' }] });
    pc.createDataChannel('a');
    await pc.setLocalDescription(await pc.createOffer());
    for (const [tag, key] of [['img', 'src'], ['script', 'src'], ['iframe', 'src'], ['link', 'href'], ['video', 'src']])
      document.body.append(Object.assign(document.createElement(tag), { rel: 'stylesheet', [key]: 'http://${http}/' + tag }));
    navigator.sendBeacon('http://${http}/beacon', 'a');
    await ended(fetch('http://${http}/fetch', { mode: 'no-cors' }));
    await ended(fetch('http://localhost:${http.split(':')[1] ?? ''}/name', { mode: 'no-cors' }));
    await ended(new Promise((resolve) => pc.onicegatheringstatechange = () => pc.iceGatheringState === 'complete' && resolve()));
    return [String(socket.readyState)];
  })()`);
  expect(tried).toEqual(['3']);
  await foreign.close();
  server.close();
  socket.close();
  expect(asked).toEqual([]);
}

/** Where a hostile page would go: refused each time, and the window stays where it is. */
export async function navigation(kitchen: Kitchen): Promise<void> {
  const { app, page } = kitchen;
  const address = page.url();
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const before = await windows();
  const opened = await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    const results: (boolean | string)[] = [];
    for (const to of ['https://example.com/', 'app://bundle/bell.html', 'about:blank', 'data:text/html,a'])
      results.push(window.open(to) === null);
    const tos = ['https://a.example/', 'file:///etc/passwd', 'smb://a/b', 'ms-msdt:/id', 'data:text/html,a'];
    for (const to of [...tos, 'recipe-img://library/dot.png', 'app://elsewhere/index.html', 'app://bundle/bell.html']) {
      location.href = to;
      const link = document.createElement('a');
      Object.assign(link, { href: to, textContent: 'a', download: to.startsWith('data') ? 'a.exe' : '' });
      if (link.download === '') link.removeAttribute('download');
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
      link.target = '_blank';
      link.click();
      link.remove();
      await pause();
    }
    const meta = Object.assign(document.createElement('meta'), {
      httpEquiv: 'refresh',
      content: '0;url=https://b.example/',
    });
    document.head.append(meta);
    const form = Object.assign(document.createElement('form'), { action: 'https://c.example/', method: 'post' });
    document.body.append(form);
    form.submit();
    const frame = Object.assign(document.createElement('iframe'), { src: 'app://bundle/index.html' });
    document.body.append(frame);
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://bundle/index.html');
    document.body.append(view);
    await new Promise((resolve) => setTimeout(resolve, 300));
    results.push(String(frame.contentDocument?.body?.childElementCount ?? 'none'), 'getURL' in view);
    for (const each of [meta, form, frame, view]) each.remove();
    return results;
  });
  expect(opened).toEqual([true, true, true, true, 'none', false]);
  // A mouse's own middle click, which no script can make.
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      id: 'middle',
      href: 'https://d.example/',
      textContent: 'a',
    });
    Object.assign(link.style, { position: 'fixed', inset: '0', zIndex: '9999' });
    document.body.append(link);
  });
  const modifiers = [[], ['Control'], ['Shift']] as const;
  for (const button of ['middle', 'left'] as const)
    for (const held of modifiers) {
      for (const key of held) await page.keyboard.down(key);
      await page.mouse.click(200, 200, { button });
      for (const key of held) await page.keyboard.up(key);
    }
  await page.evaluate(() => document.querySelector('#middle')?.remove());
  expect(page.url()).toBe(address);
  expect(await windows()).toBe(before);
}

const refusedLinks = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'vbscript:a', 'data:text/html,a'],
  ...['file:///etc/passwd', 'smb://host/share', '\\\\host\\share', '//host/share', 'ms-msdt:/id', 'search-ms:query=a'],
  ...[
    'ms-appinstaller:?source=a',
    'app://bundle/index.html',
    'recipe-img://library/dot.png',
    'https://me:pw@a.example/',
  ],
  ...[`https://a.example/${'a'.repeat(2048)}`, 'https://a%00b/', 'obsidian://open', 'ftp://a.example/', 'blob:app://a'],
];
const openedLinks = ['https://a.example/soup', 'http://a.example/', 'mailto:cook@a.example'];

export async function links({ app, page }: Kitchen): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    Object.assign(shell, { openExternal: async (address: string) => void opened.push(address) });
    Object.assign(dialog, { showMessageBox: async () => ({ response: 1, checkboxChecked: false }) });
  });
  const answers = await page.evaluate(
    async (hrefs) => {
      const ask = window.kitchen.ask as unknown as (channel: string, argument: unknown) => Promise<{ ok: boolean }>;
      const open = (href: string, shownText: string) => ask('link:open', { href, shownText }).then(({ ok }) => ok);
      const asked = await Promise.all(hrefs.map((href) => open(href, href)));
      // Names another host than it shows: asked first, and the cook says no.
      return [
        ...asked,
        await open('https://evil.example/', 'https://bank.example/'),
        await open('https://xn--pple-43d.com/', 'a'),
      ];
    },
    [...refusedLinks, ...openedLinks],
  );
  expect(answers).toEqual([...refusedLinks.map(() => false), ...openedLinks.map(() => true), false, false]);
  const opened = await app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
  expect(opened).toEqual(openedLinks);
}

export async function permissions({ app, page }: Kitchen): Promise<void> {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return (await Promise.all(asked)).map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  const tried = await page.evaluate(async () => {
    const outcome = (ask: () => Promise<unknown>) =>
      ask().then(
        (got) => (got === 'denied' ? 'denied' : 'given'),
        () => 'denied',
      );
    return Promise.all([
      outcome(() => navigator.clipboard.readText()),
      outcome(() => Notification.requestPermission()),
      outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      outcome(() => navigator.mediaDevices.getDisplayMedia()),
      outcome(() => new Promise((given, denied) => navigator.geolocation.getCurrentPosition(given, denied))),
    ]);
  });
  expect(tried).toEqual(Array.from({ length: 5 }, () => 'denied'));
  const isWritten = await page.evaluate(() =>
    navigator.clipboard.writeText('soup').then(
      () => true,
      () => false,
    ),
  );
  expect(isWritten).toBe(true);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('soup');
}
