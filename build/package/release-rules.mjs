import { PlainFailure } from '../setup/say.mjs';

/**
 * The first Electrons without the holes that SAFETY.md lists, of each line that has one. A line below the lowest has none
 * that is clean; whatever is above the highest was made after.
 */
const cleanFrom = [
  [43, 4, 1],
  [44, 0, 0],
];
export const lowestElectron = '43.4.1';

/**
 * Refuses a runtime that must not be handed to people.
 * @param {Pick<import('../setup/runtime.mjs').Runtime, 'version' | 'standIn'>} runtime
 * @param {boolean} forRelease whether the packages were asked for as a release
 */
export function refuseUnfit({ version, standIn }, forRelease) {
  if (standIn && !forRelease) return;
  if (standIn) {
    throw new PlainFailure(
      `a release can't be made from the stand-in runtime (Electron ${version}).`,
      'make it where the official Electron can be downloaded (`npx install-electron`); leave --release out for packages to try, which are named -test.',
    );
  }
  if (isClean(version)) return;
  throw new PlainFailure(
    `Electron ${version} has known holes: packages are made from ${lowestElectron} or newer.`,
    'raise `electron` in package.json to a line that is supported, run `npm install`, and package again.',
  );
}

/** @param {string} version */
function isClean(version) {
  // A beta comes before the version that it is called after.
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!parts) return false;
  const inLine = cleanFrom.find(([major]) => major === parts[0]);
  const lowest = inLine ?? cleanFrom.at(-1) ?? [];
  return compare(parts, lowest) >= 0;
}

/** @param {readonly number[]} ours @param {readonly number[]} other */
function compare(ours, other) {
  const at = ours.findIndex((part, place) => part !== other[place]);
  return at < 0 ? 0 : ours[at] - other[at];
}

const signingKeys = /^(?:(?:WIN_)?CSC_(?:LINK|KEY_PASSWORD)|APPLE_API_(?:KEY|KEY_ID|ISSUER))$/;

/**
 * Takes keys for signing that are there and empty out of an environment: so a workflow hands over a secret that its repository
 * hasn't, and electron-builder on macOS would look for a certificate of no name and fail.
 * @param {Record<string, string | undefined>} environment
 */
export function forgetEmptyKeys(environment) {
  for (const name of Object.keys(environment))
    if (signingKeys.test(name) && environment[name]?.trim() === '') delete environment[name];
}
