/**
 * Ends an app as the system does at log-out: asked to close its window it would ask back about running timers.
 * @param {import('playwright').ElectronApplication} app
 */
export async function quit(app) {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
