let last = 0;
/** Every change of the disk has a time of its own, long ago: nothing is racy. */
const tick = (): bigint => 1_500_000_000_000_000_000n + BigInt((last += 1)) * 1_000_000n;

/** A file or folder of a fake disk: what it is now, and what of it a power cut leaves. */
export class FakeNode {
  readonly kind: 'file' | 'folder';
  readonly ino: number;
  mode: number;
  bytes: Buffer = Buffer.alloc(0);
  flushedBytes: Buffer = Buffer.alloc(0);
  readonly entries = new Map<string, FakeNode>();
  flushedEntries: ReadonlyMap<string, FakeNode> = new Map();
  modified = tick();
  changed = this.modified;

  constructor(kind: 'file' | 'folder', mode: number) {
    this.kind = kind;
    this.mode = mode;
    this.ino = last;
  }

  flush(): void {
    this.flushedBytes = this.bytes;
    this.flushedEntries = new Map(this.entries);
  }

  /** Its bytes are others. */
  touch(): void {
    this.modified = tick();
    this.changed = this.modified;
  }

  /** Its names or permissions are others. */
  change(): void {
    this.changed = tick();
  }
}

/** Both kinds of stats in one: numbers where Node is asked for none, bigints where it is. */
export interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  readonly size: number | bigint;
  readonly mode: number | bigint;
}

export function statOf(node: FakeNode, bigint = false): Stats {
  const number = (value: number): number | bigint => (bigint ? BigInt(value) : value);
  return {
    isFile: () => node.kind === 'file',
    isDirectory: () => node.kind === 'folder',
    isSymbolicLink: () => false,
    size: number(node.bytes.length),
    mode: number(node.mode),
    ...(bigint
      ? { dev: 1n, ino: BigInt(node.ino), birthtimeNs: 1n, mtimeNs: node.modified, ctimeNs: node.changed }
      : { dev: 1, ino: node.ino, mtimeMs: Number(node.modified / 1_000_000n) }),
  };
}
