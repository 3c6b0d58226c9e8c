#!/usr/bin/env node
/**
 * `npm run -s hobside -- ARGS`, and `hobside ARGS` where the package is installed or linked: the command in plain Node.
 * Builds it first when its sources have changed, without a word on standard output, which belongs to the command.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { complaintAbout } from './setup/node-version.mjs';

const complaint = complaintAbout(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

// Only now: the rest is written for the Node we ask for.
const { commandFile } = await import('./setup/command.mjs');
const { checkout } = await import('./setup/places.mjs');

/** npm runs scripts in the checkout; names were meant where the command was typed. */
function goWhereItWasTyped() {
  const { INIT_CWD: typedIn, npm_lifecycle_event: script, npm_package_name: name } = process.env;
  if (typedIn && script === 'hobside' && name === 'hobside' && process.cwd() === checkout) process.chdir(typedIn);
}

async function makeReady() {
  const { run } = await import('./setup/run.mjs');
  if (process.stderr.isTTY) console.error('hobside: making the command ready, only after a change …');
  const maker = fileURLToPath(new URL('setup/command.mjs', import.meta.url));
  const { code, output } = await run(process.execPath, [maker], { env: { ...process.env, NO_COLOR: '1' } });
  if (code === 0) return;
  console.error(output.trimEnd());
  process.exit(1);
}

const file = commandFile();
if (!existsSync(file)) await makeReady();
goWhereItWasTyped();
await import(pathToFileURL(file).href);
