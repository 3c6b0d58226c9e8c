import { openDisplay } from './setup/display.mjs';
import { npm } from './setup/run.mjs';
import { checkout } from './setup/places.mjs';
import { say, tellingFailures } from './setup/say.mjs';

/** `npm run golden` makes the pictures of printed pages in e2e/golden anew. */
await tellingFailures(async () => {
  const display = await openDisplay();
  try {
    const env = { ...display.env, HOBSIDE_FULL: '1', HOBSIDE_GOLDEN: 'new' };
    const { code } = await npm(['run', '--silent', 'e2e', '--', 'printed-pages'], { cwd: checkout, env, show: true });
    process.exitCode = code;
    if (code === 0) say('e2e/golden is made anew: look at what `git diff` says is another picture before it is kept');
  } finally {
    display.end();
  }
});
