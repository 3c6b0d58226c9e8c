/**
 * Makes a fresh clone ready: `node build/setup/prepare.mjs start` or `… test`. Plain Node,
 * since nothing is installed yet. Whatever is ready already costs next to nothing.
 */
import { complaintAbout } from './node-version.mjs';

const complaint = complaintAbout(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

// Only now: the rest is written for the Node we ask for.
const { prepare } = await import('./steps.mjs');
await prepare(process.argv[2] === 'test' ? 'test' : 'start');
