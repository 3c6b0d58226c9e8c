/**
 * `npm run dev`: the pages come from Vite's dev server and change while they are open; main
 * and preload are built again on every change, and the app starts anew with them.
 */
import path from 'node:path';
import { build, createServer } from 'vite';
import { exitCode, startApp } from './setup/app-process.mjs';
import { openDisplay } from './setup/display.mjs';
import { forgetBuild } from './setup/fresh-build.mjs';
import { checkout } from './setup/places.mjs';
import { say, tellingFailures } from './setup/say.mjs';
import { mainConfig } from './vite/main.config.mjs';
import { preloadConfig } from './vite/preload.config.mjs';
import { rendererConfig } from './vite/renderer.config.mjs';

const dist = path.join(checkout, 'dist');

/** The app, started again on demand; `ended` settles when the cook has closed it. */
class RunningApp {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #restarting = false;
  /** @type {(code: number) => void} */
  #end = () => undefined;
  /** @type {Promise<number>} */
  ended = new Promise((resolve) => (this.#end = resolve));

  /** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
  constructor(args, env) {
    this.args = args;
    this.env = env;
  }

  /** Ends the app that runs, if one does, and starts the newly built one. */
  restart() {
    if (this.#restarting) return;
    if (!this.#child) return this.#start();
    this.#restarting = true;
    this.#child.kill();
  }

  #start() {
    this.#restarting = false;
    this.#child = startApp(this.args, this.env);
    void exitCode(this.#child).then((code) => (this.#restarting ? this.#start() : this.#end(code)));
  }
}

/** @param {string} [root] */
async function serveRenderer(root = checkout) {
  const config = rendererConfig({ root, dist, devServer: false });
  const server = await createServer({
    ...config,
    base: '/',
    server: { host: '127.0.0.1', fs: { allow: [root] } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  say(`pages from ${address}`);
  return { address, close: () => server.close() };
}

/**
 * Builds on every change; tells after each good build.
 * @param {import('vite').InlineConfig} config
 * @param {() => void} built
 */
async function watch(config, built) {
  const watcher = /** @type {import('vite').Rolldown.RolldownWatcher} */ (
    await build({ ...config, build: { ...config.build, watch: {} } })
  );
  watcher.on('event', (event) => {
    if (event.code === 'END') built();
    // Vite has told what is wrong; the app goes on with what it has.
    if (event.code === 'ERROR') say('not built; the app stays as it was');
  });
  return watcher;
}

await tellingFailures(async () => {
  forgetBuild();
  const display = await openDisplay();
  const renderer = await serveRenderer();
  const place = { root: checkout, dist, devServer: renderer.address };
  const folder = process.argv[2];
  const app = new RunningApp(folder ? [`--folder=${path.resolve(folder)}`] : ['--samples'], display.env);
  const waitingFor = new Set(['main', 'preload']);
  const built = (/** @type {string} */ part) => () => {
    waitingFor.delete(part);
    if (waitingFor.size === 0) app.restart();
  };
  const watchers = [await watch(mainConfig(place), built('main')), await watch(preloadConfig(place), built('preload'))];
  process.exitCode = await app.ended;
  await Promise.all([...watchers.map((watcher) => watcher.close()), renderer.close()]);
  display.end();
});
