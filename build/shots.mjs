import { checkout } from './setup/places.mjs';
import { openDisplay } from './setup/display.mjs';
import { npm } from './setup/run.mjs';
import { PlainFailure, say, tellingFailures } from './setup/say.mjs';

/**
 * `npm run shots` writes a picture of every screen (e2e/screens/every-screen.ts) to test-results/shots, at two sizes in both
 * themes. `npm run shots -- --readme` writes those of the README to docs/pictures.
 */
const forReadme = process.argv.includes('--readme');

await tellingFailures(async () => {
  const display = await openDisplay();
  const { code } = await npm(['run', '--silent', 'shots:take'], {
    cwd: checkout,
    env: { ...process.env, ...display.env, ...(forReadme ? { HOBSIDE_README: '1' } : {}) },
    show: true,
  });
  display.end();
  if (code !== 0) throw new PlainFailure('Not every screen was reached.', 'see what is written above');
  say(`pictures written to ${forReadme ? 'docs/pictures' : 'test-results/shots'}`);
});
