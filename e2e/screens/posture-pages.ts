import path from 'node:path';
import { expect, type Kitchen } from '../fixtures/hobside.ts';
import { projectFolder } from '../fixtures/runtime.ts';
import { openForeignPage } from './foreign-page.ts';

/** Of every page that there is: the window, and those that are never seen. */
export async function preferences({ app }: Kitchen): Promise<void> {
  const wanted = {
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
    enableBlinkFeatures: '',
  };
  const found = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // What was asked for; what runs, the steps after this one try. Not in Electron's types.
      const { getLastWebPreferences } = contents as unknown as Record<string, () => Record<string, unknown>>;
      return [contents.getURL(), getLastWebPreferences?.call(contents)] as const;
    }),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const [address, preferences] of found) {
    expect([address, preferences]).toEqual([address, expect.objectContaining(wanted)]);
    for (const name of ['commandLineSwitches', 'additionalArguments']) expect(preferences).not.toHaveProperty(name);
  }
}

/** No Node, no Electron, a bridge that can't be changed, and no text becomes code or markup. */
export async function world({ page }: Kitchen): Promise<void> {
  const seen = await page.evaluate(async () => {
    const all = globalThis as unknown as Record<string, unknown>;
    const { kitchen } = window;
    const before = kitchen.ask;
    try {
      Object.assign(kitchen, { ask: null, more: 1 });
      Object.assign(window, { kitchen: null });
    } catch {
      // Frozen, as it should be.
    }
    // In a task of the page's own: what Playwright evaluates may evaluate.
    const tried = (run: () => void) =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            run();
            resolve('ran');
          } catch {
            resolve('refused');
          }
        });
      });
    const form = document.createElement('form');
    form.id = 'kitchen';
    document.body.append(form);
    const clobbered = typeof window.kitchen.ask;
    form.remove();
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter((name) => name in all),
      bridge: Object.entries(window.kitchen).map(([name, value]) => `${name}: ${typeof value}`),
      unchanged: window.kitchen.ask === before && !('more' in window.kitchen),
      clobbered,
      // By Reflect: our own lint refuses the plain words.
      eval: await tried(() => (0, eval)('1')),
      makes: await tried(() => Reflect.construct(Function, ['return 1'])),
      markup: await tried(() => Reflect.set(document.createElement('p'), 'innerHTML', '<b>')),
      policy: await tried(() =>
        Reflect.apply(Reflect.get(all['trustedTypes'] as object, 'createPolicy'), all['trustedTypes'], ['mine', {}]),
      ),
    };
  });
  expect(seen).toEqual({
    node: [],
    bridge: ['ask: function', 'listen: function', 'droppedPath: function'],
    unchanged: true,
    clobbered: 'function',
    eval: 'refused',
    makes: 'refused',
    markup: 'refused',
    policy: 'refused',
  });
}

/** Only the window's own page, with an argument of the right shape. */
export async function questions({ app, page }: Kitchen): Promise<void> {
  const refusals = await page.evaluate(async () => {
    const ask = window.kitchen.ask as unknown as (channel: string, argument: unknown) => Promise<unknown>;
    const asked: readonly (readonly [string, unknown])[] = [
      ['app:quit', null],
      ['recipe:open', { id: 5 }],
      ['recipe:open', '../../etc/passwd'],
      ['recipe:open', { id: 'a.md', more: 1 }],
      ['__proto__', null],
      ['constructor', null],
      ['bell:state', { sounding: true, level: 1 }],
      ['darkroom:made', { order: 1, made: null }],
    ];
    const outcomes = asked.map(([channel, argument]) =>
      ask(channel, argument).then(
        () => `answered ${channel}`,
        () => 'refused',
      ),
    );
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inFrame = typeof (frame.contentWindow as unknown as { kitchen?: unknown } | null)?.kitchen;
    frame.remove();
    const listen = window.kitchen.listen as unknown as (notice: string, handler: () => void) => void;
    let listened = 'heard';
    try {
      listen('ipc-message', () => undefined);
    } catch {
      listened = 'refused';
    }
    // Nothing but what is told goes on: an event would have a way to every channel.
    const told = await new Promise<string>((resolve) => {
      const hear = window.kitchen.listen as unknown as (notice: string, handler: (...heard: object[]) => void) => void;
      hear('settings:changed', (...heard) => resolve(heard.map((each) => Object.keys(each).includes('sender')).join()));
      void ask('settings:change', { volume: 0.5 });
    });
    return [...(await Promise.all(outcomes)), inFrame, listened, told];
  });
  expect(refusals).toEqual([...Array.from({ length: 8 }, () => 'refused'), 'undefined', 'refused', 'false']);
  const outside = await page.evaluate(() => window.kitchen.ask('recipe:open', { id: '../../../etc/passwd' }));
  expect(outside.ok).toBe(false);
  // With our preload and even at our own address: another window is not the window.
  const foreign = await openForeignPage(app, {
    preload: path.join(projectFolder, 'dist/preload/preload.cjs'),
    address: 'app://bundle/bell.html',
  });
  const ask = `kitchen.ask('recipe:open', { id: 'hong-shao-rou.md' }).then(() => 'answered', (error) => error.message)`;
  expect(await foreign.run<string>(ask)).toContain('asked by another window');
  await foreign.close();
}

export async function kept({ app, page }: Kitchen): Promise<void> {
  const found = await app.evaluate(async ({ session, app: hobside }) => ({
    cookies: await session.defaultSession.cookies.get({}),
    workers: Object.keys(session.defaultSession.serviceWorkers.getAllRunning()),
    spelling: session.defaultSession.isSpellCheckerEnabled(),
    switches: ['host-resolver-rules', 'disable-web-security', 'remote-debugging-port', 'ignore-certificate-errors'].map(
      (name) => hobside.commandLine.getSwitchValue(name) || hobside.commandLine.hasSwitch(name),
    ),
  }));
  expect(found.cookies).toEqual([]);
  expect(found.workers).toEqual([]);
  expect(found.spelling).toBe(process.platform === 'darwin');
  expect(found.switches[0]).toBe('MAP * ~NOTFOUND');
  expect(found.switches[1]).toBe(false);
  expect(found.switches[3]).toBe(false);
  expect(await page.evaluate(() => document.cookie + String(Object.keys(localStorage).length))).toBe('0');
}
