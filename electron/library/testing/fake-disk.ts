import path from 'node:path';
import { FakeNode, statOf, type Stats } from './fake-node.ts';

/** Not imported: this stands in for that very module. */
export const { constants } = process.getBuiltinModule('node:fs');

/** What a fake disk is asked, for tests that fail it, stop it, or let another program in between. */
export interface Call {
  /** As the system calls it: 'open', 'write', 'fsync', 'rename', … */
  readonly name: string;
  /** Absolute, as it was named; of two, the second. */
  readonly path: string;
}

export class PowerCut extends Error {}

export const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/**
 * A disk in memory that forgets, when the power goes, what was not flushed: bytes until the file is flushed, names until
 * their folder is. Only what a save asks of a disk is there. Whatever lies below one top folder is one file system.
 */
export class FakeDisk {
  readonly top = new FakeNode('folder', 0o755);
  /** Called before each call is done; throws what the call shall throw. */
  before: (call: Call) => void = () => undefined;
  /** Takes only half of the next write, and says nothing. */
  isShort = false;
  readonly #separate: boolean;

  /** `separate`: top folders are file systems of their own, so that links and renames don't lead from one to another. */
  constructor(separate = false) {
    this.#separate = separate;
  }

  /** What was there all along: flushed. Makes the folders above it. */
  put(file: string, text: string, mode = 0o644): void {
    const node = new FakeNode('file', mode);
    node.bytes = Buffer.from(text);
    this.#folders(path.dirname(file)).entries.set(path.basename(file), node);
    this.flushAll();
  }

  folder(absolute: string): void {
    this.#folders(absolute);
    this.flushAll();
  }

  flushAll(node: FakeNode = this.top): void {
    node.flush();
    for (const below of node.entries.values()) this.flushAll(below);
  }

  /** Absolute paths of all files and what is in them, as of now. */
  files(node: FakeNode = this.top, at = '/'): ReadonlyMap<string, string> {
    return new Map(
      [...node.entries].flatMap(([name, below]) =>
        below.kind === 'file'
          ? [[path.join(at, name), below.bytes.toString()] as const]
          : [...this.files(below, path.join(at, name))],
      ),
    );
  }

  /** What a power cut leaves: nothing that wasn't flushed ('nothing'), or all names but no bytes that weren't ('names'). */
  afterPowerCut(left: 'nothing' | 'names', node: FakeNode = this.top, at = '/'): ReadonlyMap<string, string> {
    const entries = left === 'names' ? node.entries : node.flushedEntries;
    return new Map(
      [...entries].flatMap(([name, below]) =>
        below.kind === 'file'
          ? [[path.join(at, name), below.flushedBytes.toString()] as const]
          : [...this.afterPowerCut(left, below, path.join(at, name))],
      ),
    );
  }

  /** The node at a path; throws ENOENT and ENOTDIR. */
  find(absolute: string): FakeNode {
    let node = this.top;
    for (const name of absolute.split('/').filter(Boolean)) {
      if (node.kind !== 'folder') throw refusal('ENOTDIR');
      const next = node.entries.get(name);
      if (next === undefined) throw refusal('ENOENT');
      node = next;
    }
    return node;
  }

  open(absolute: string, flags: number, mode = 0o666): FakeNode {
    this.before({ name: 'open', path: absolute });
    const folder = this.find(path.dirname(absolute));
    const name = path.basename(absolute);
    const there = folder.entries.get(name);
    if (there !== undefined && (flags & constants.O_EXCL) !== 0) throw refusal('EEXIST');
    if (there !== undefined) return there;
    if ((flags & constants.O_CREAT) === 0) throw refusal('ENOENT');
    const made = new FakeNode('file', mode);
    folder.entries.set(name, made);
    return made;
  }

  /** In two halves, as a large write is. */
  write(node: FakeNode, bytes: Uint8Array, absolute: string): void {
    const half = bytes.length >> 1;
    for (const [from, to] of [
      [0, half],
      [half, bytes.length],
    ] as const) {
      this.before({ name: 'write', path: absolute });
      if (this.isShort && from > 0) continue;
      node.bytes = Buffer.concat([node.bytes, bytes.subarray(from, to)]);
      node.touch();
    }
  }

  fsync(node: FakeNode, absolute: string): void {
    this.before({ name: 'fsync', path: absolute });
    node.flush();
  }

  link(from: string, to: string): void {
    this.before({ name: 'link', path: to });
    const node = this.find(from);
    const folder = this.find(path.dirname(to));
    if (this.#isFar(from, to)) throw refusal('EXDEV');
    if (folder.entries.has(path.basename(to))) throw refusal('EEXIST');
    folder.entries.set(path.basename(to), node);
    node.change();
  }

  rename(from: string, to: string): void {
    this.before({ name: 'rename', path: to });
    const node = this.find(from);
    if (this.#isFar(from, to)) throw refusal('EXDEV');
    this.find(path.dirname(from)).entries.delete(path.basename(from));
    this.find(path.dirname(to)).entries.set(path.basename(to), node);
    node.change();
  }

  unlink(absolute: string): void {
    this.before({ name: 'unlink', path: absolute });
    this.find(absolute);
    this.find(path.dirname(absolute)).entries.delete(path.basename(absolute));
  }

  /** The first folder that was made, as Node says it. */
  mkdir(absolute: string): string | undefined {
    this.before({ name: 'mkdir', path: absolute });
    const missing = [];
    for (let at = absolute; at !== '/'; at = path.dirname(at)) {
      try {
        this.find(at);
        break;
      } catch {
        missing.push(at);
      }
    }
    if (missing.length > 0) this.#folders(absolute);
    return missing.at(-1);
  }

  stat(absolute: string): Stats {
    this.before({ name: 'stat', path: absolute });
    return statOf(this.find(absolute));
  }

  readdir(absolute: string): string[] {
    this.before({ name: 'readdir', path: absolute });
    return [...this.find(absolute).entries.keys()];
  }

  #folders(absolute: string): FakeNode {
    let node = this.top;
    for (const name of absolute.split('/').filter(Boolean)) {
      const next = node.entries.get(name) ?? new FakeNode('folder', 0o755);
      node.entries.set(name, next);
      node = next;
    }
    return node;
  }

  #isFar(from: string, to: string): boolean {
    return this.#separate && from.split('/')[1] !== to.split('/')[1];
  }
}
