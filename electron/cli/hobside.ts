import { Output } from './output.ts';
import { run } from './run.ts';

/** `hobside … | head` closes our output when it has enough: we are done, and nothing went wrong. */
const leaveQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
};
process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

// The exit code is only set, so that what is still on its way through a pipe arrives.
process.exitCode = await run(process.argv.slice(2), {
  // Opened only when lines are read from it: an open terminal would keep the program from ending.
  get input() {
    return process.stdin.setEncoding('utf8');
  },
  output: new Output(process.stdout),
  complaints: new Output(process.stderr),
});
