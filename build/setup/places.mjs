import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What the set-up knows about this checkout's node_modules; `npm ci` throws it away with them. */
export const stateFolder = path.join(checkout, 'node_modules', '.hobside');

/** Machine-readable results and pictures; git ignores it. */
export const resultsFolder = path.join(checkout, 'test-results');

/** Downloads that later runs, and other checkouts, use again. */
export const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'hobside');
