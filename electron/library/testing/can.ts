import { spawnSync } from 'node:child_process';

const works = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const isLinux = process.platform === 'linux';

/** A mount that ends with its process: needs Linux, root, and a system that lets it. */
export const canMount =
  isLinux && process.getuid?.() === 0 && works('unshare', '-m', 'mount', '-t', 'tmpfs', 'x', '/mnt');

export const canMakeExt4 = canMount && works('mkfs.ext4', '-V');

/** System calls that fail on demand. */
export const canInject = isLinux && works('strace', '-f', '-o', '/dev/null', '-e', 'inject=rename:error=EPERM', 'true');
