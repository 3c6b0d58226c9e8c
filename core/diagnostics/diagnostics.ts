/** What a part of Hobside that ended by itself left behind. */
export interface Crash {
  readonly kind: CrashKind;
  /** Which one of them: "index.html", "Hobside library". */
  readonly what: string;
  /** As Chromium calls it: "crashed", "killed", "oom". */
  readonly reason: string;
  readonly exitCode: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Hobside's version. */
  readonly version: string;
}

/** Hobside itself, a page of it, or one of its helper processes. */
export type CrashKind = 'main' | 'page' | 'helper';

/** What the page says of an error that nobody caught. */
export interface PageError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface FolderFacts {
  readonly state: string;
  /** The kind of its disk, '' where the system doesn't tell. */
  readonly disk: string;
  readonly isReadOnly: boolean;
  /** How changes by other programs are noticed. */
  readonly watching: string;
  readonly recipes: number;
  readonly notes: number;
  readonly folders: number;
  readonly needLook: number;
  readonly skipped: number;
}

/** What somebody who mends Hobside asks first. */
export interface Facts {
  readonly version: string;
  readonly isPackaged: boolean;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  /** Such as "linux 6.1.0 x64". */
  readonly system: string;
  readonly display: string;
  readonly language: string;
  readonly memoryInGigabytes: number;
  readonly hoursRunning: number;
  readonly folder: FolderFacts | null;
  /** Newest first. */
  readonly crashes: readonly Crash[];
  /** Oldest first, each of some lines. */
  readonly errors: readonly string[];
}

/**
 * The text that "Copy diagnostics" copies. English in every language: it is for whoever mends Hobside. It holds nothing of a
 * recipe and no name of a file or folder.
 */
export function diagnosticsText(facts: Facts): string {
  return [
    `Hobside ${facts.version}${facts.isPackaged ? '' : ' (not packaged)'}`,
    `Electron ${facts.electron}, Chromium ${facts.chromium}, Node ${facts.node}`,
    `System: ${[facts.system, facts.display].filter(Boolean).join(', ')}; language ${facts.language}; ${String(facts.memoryInGigabytes)} GB of memory`,
    `Running for ${facts.hoursRunning.toFixed(1)} h`,
    folderLine(facts.folder),
    '',
    ...listed('Crashes', facts.crashes.map(crashLine)),
    '',
    ...listed('Last errors', facts.errors),
    '',
  ].join('\n');
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [`${title}: none`] : [`${title}:`, ...lines];

const crashLine = ({ kind, what, reason, exitCode, at, version }: Crash): string =>
  `${new Date(at).toISOString()} ${kind} ${what}: ${reason} (${String(exitCode)}), Hobside ${version}`;

function folderLine(folder: FolderFacts | null): string {
  if (folder === null) return 'Folder: none is open';
  const counts = [
    `${String(folder.recipes)} recipes`,
    `${String(folder.notes)} notes`,
    `${String(folder.folders)} folders`,
    `${String(folder.needLook)} need a look`,
    `${String(folder.skipped)} not shown`,
  ];
  const disk = folder.disk === '' ? 'a disk of unknown kind' : folder.disk;
  return `Folder: ${folder.state}, on ${disk}${folder.isReadOnly ? ', read-only' : ''}; ${counts.join(', ')}; changes seen by ${folder.watching}`;
}
