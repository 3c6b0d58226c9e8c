import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Crash, CrashKind } from '#core/diagnostics/diagnostics.ts';
import type { Log } from './log-file.ts';

/** As many are kept; the newest are what is asked about. */
const most = 20;

interface Kept {
  /** Newest first. */
  readonly crashes: readonly Crash[];
  /** The cook was told of all before this moment. Milliseconds since 1970. */
  readonly told: number;
}

const nothing: Kept = { crashes: [], told: 0 };

/**
 * What ended by itself, in `crashes.json` of a folder of the profile: nothing of it is sent anywhere. A file named `running`
 * lies beside for as long as Hobside runs; one that is there at the start tells that the last run had no end.
 */
export class CrashFile {
  readonly #file: string;
  readonly #mark: string;
  readonly #version: string;
  readonly #log: Log;
  readonly #began = Date.now();
  #kept: Kept;

  constructor(folder: string, version: string, log: Log) {
    this.#file = path.join(folder, 'crashes.json');
    this.#mark = path.join(folder, 'running');
    this.#version = version;
    this.#log = log;
    mkdirSync(folder, { recursive: true });
    this.#kept = checkKept(found(this.#file));
    const before = textOf(this.#mark);
    // It may have been another version: the mark says which.
    if (before !== null) this.#add('main', 'Hobside', 'no end', 0, this.#began - 1, before.slice(0, 40));
    this.#try(() => writeFileSync(this.#mark, version));
  }

  /** Newest first. */
  list(): readonly Crash[] {
    return this.#kept.crashes;
  }

  add(kind: CrashKind, what: string, reason: string, exitCode: number): void {
    this.#add(kind, what, reason, exitCode, Date.now(), this.#version);
  }

  /** What crashed in an earlier run and was not told yet, told by this; the gravest first. */
  tell(): CrashKind | null {
    const untold = this.#kept.crashes.filter(({ at }) => at < this.#began && at >= this.#kept.told);
    if (untold.length === 0) return null;
    this.#keep({ ...this.#kept, told: this.#began });
    const kinds = new Set(untold.map(({ kind }) => kind));
    return kinds.has('main') ? 'main' : kinds.has('page') ? 'page' : 'helper';
  }

  /** Hobside ends as it should. */
  ended(): void {
    this.#try(() => unlinkSync(this.#mark));
  }

  #add(kind: CrashKind, what: string, reason: string, exitCode: number, at: number, version: string): void {
    const crash: Crash = { kind, what, reason, exitCode, at, version };
    this.#log.note(`${kind} ended by itself:`, `${what}, ${reason} (${String(exitCode)})`);
    this.#keep({ ...this.#kept, crashes: [crash, ...this.#kept.crashes].slice(0, most) });
  }

  /** Written at once: main may be next. */
  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#try(() => {
      writeFileSync(`${this.#file}.new`, JSON.stringify(kept, null, 2));
      renameSync(`${this.#file}.new`, this.#file);
    });
  }

  /** A profile that can't be written costs the report, and nothing else. */
  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#log.error('keeping a crash', error);
    }
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Undefined for what is not there, and for what a crash left half written. */
function found(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function checkKept(value: unknown): Kept {
  if (typeof value !== 'object' || value === null) return nothing;
  const { crashes, told } = value as { readonly crashes?: unknown; readonly told?: unknown };
  const all: readonly unknown[] = Array.isArray(crashes) ? crashes : [];
  return { crashes: all.filter(isCrash).slice(0, most), told: typeof told === 'number' ? told : 0 };
}

function isCrash(value: unknown): value is Crash {
  if (typeof value !== 'object' || value === null) return false;
  const crash = value as Readonly<Record<string, unknown>>;
  return (
    ['main', 'page', 'helper'].includes(String(crash['kind'])) &&
    ['what', 'reason', 'version'].every((name) => typeof crash[name] === 'string') &&
    // A day that no calendar has could not be written as one.
    ['at', 'exitCode'].every((name) => Number.isSafeInteger(crash[name]) && Math.abs(Number(crash[name])) < 8e15)
  );
}
