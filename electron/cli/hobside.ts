import type { Streams } from './commands.ts';
import { Output } from './output.ts';
import { run } from './run.ts';

/** `hobside … | head` closes our output when it has enough: we are done, and nothing went wrong. */
const leaveQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
};
process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

/** How the app is started is known beside the package's own file, as far up from the source as from the built file. */
const app: Streams['app'] = async () => {
  const place = new URL('../../build/setup/pages-app.mjs', import.meta.url).href;
  const { pagesApp } = (await import(/* @vite-ignore */ place)) as { readonly pagesApp: Streams['app'] };
  return pagesApp();
};

// The exit code is only set, so that what is still on its way through a pipe arrives.
process.exitCode = await run(process.argv.slice(2), {
  // Opened only when lines are read from it: an open terminal would keep the program from ending.
  get input() {
    return process.stdin.setEncoding('utf8');
  },
  output: new Output(process.stdout),
  complaints: new Output(process.stderr),
  progress: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`)),
  app,
});
