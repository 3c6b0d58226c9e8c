import type { LibraryFinding } from '#core/doctor/finding.ts';

/** Everything of one kind that needs a look. */
export interface FindingsOfKind {
  readonly code: string;
  /** All of them, also those that are not told. */
  readonly count: number;
  /** In the order of the recipes' paths; at most mostTold. */
  readonly findings: readonly LibraryFinding[];
}

export interface LibraryFindings {
  /** Empty until every recipe was looked through. */
  readonly kinds: readonly FindingsOfKind[];
  readonly examined: number;
  readonly of: number;
}

/** Of one kind; nobody works through more at once, and the next ones come as these are dealt with. */
export const mostTold = 200;
