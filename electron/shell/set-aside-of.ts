import type { Kept } from '../settings/kept.ts';
import { SetAside } from './set-aside.ts';
import type { Tell } from './answer-requests.ts';

/** What is told of the profile's own files that could not be read at the start. */
export function setAsideOf(kept: Kept, tell: Tell): SetAside {
  const setAside = new SetAside(tell);
  for (const file of Object.values(kept) as Kept[keyof Kept][]) setAside.add(file.setAside);
  return setAside;
}
