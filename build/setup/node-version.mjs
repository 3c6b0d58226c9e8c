/** Kept to old syntax: it must say its sentence on any Node that knows modules. */
const wanted = [20, 19];

/**
 * The complaint about a Node that is too old, or undefined.
 * @param {string} version like `20.19.1`
 */
export function complaintAbout(version) {
  const parts = version.split('.').map(Number);
  const enough = parts[0] > wanted[0] || (parts[0] === wanted[0] && parts[1] >= wanted[1]);
  if (enough) return undefined;
  return (
    'hobside: Hobside needs Node ' +
    wanted.join('.') +
    ' or newer; this is Node ' +
    version +
    '.\nhobside: What to do: install the current Node from https://nodejs.org (or by your version manager), then run the same command again.'
  );
}
