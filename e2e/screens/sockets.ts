import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Kitchen } from '../fixtures/hobside.ts';

/** Open TCP and UDP sockets of every process of the app that lead anywhere but to this computer. Linux only. */
export async function connections({ app }: Kitchen): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  const pids = await app.evaluate(({ app: hobside }) => hobside.getAppMetrics().map(({ pid }) => pid));
  const inodes = new Set(pids.flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6']
    .flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => inodes.has(fields[9] ?? '') && !/^(0100007F|0+):|^0{24}01000000:/.test(fields[2] ?? ''))
    .map((fields) => fields[2] ?? '');
}

function socketsOf(pid: number): readonly string[] {
  const folder = `/proc/${String(pid)}/fd`;
  return namesIn(folder).flatMap((name) => /^socket:\[(\d+)\]/.exec(linkOf(`${folder}/${name}`))?.[1] ?? []);
}

/** None for a process that ended since it was listed: it has no connections. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** '' for one that was closed meanwhile. */
function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
