import type { CookLogEntry } from '#core/cook-log/entry.ts';
import { numbered, number, orNull, record, text } from './shape.ts';
import type { Shape } from './shape.ts';
import type { FinishedCook } from './cook-log.ts';

const cook = {
  recipe: text(4096, 1),
  title: text(1000),
  cookedAt: number(0, Number.MAX_SAFE_INTEGER),
  rating: orNull(numbered(1, 2, 3, 4, 5)),
  note: text(2000),
  version: text(200),
  scale: text(40, 1),
};

export const finishedCook: Shape<FinishedCook> = record<FinishedCook>(cook);

/** Also used for what was kept from an earlier run. */
export const cookLogEntry: Shape<CookLogEntry> = record<CookLogEntry>({ id: text(100, 1), ...cook });
