import type { Differing } from './merge.ts';

const key = /^([^\s#:-][^:]*):(?:\s|$)/;
const words = (line: string | undefined): readonly string[] => line?.split(/\s+/) ?? [];

/** What a differing piece is about: a key of the front matter, or the words at the end that both sides share ("cloves garlic"). '' when they share none. */
export function labelOf({ base, mine, theirs }: Differing): string {
  const named = key.exec(base[0] ?? mine[0] ?? theirs[0] ?? '')?.[1];
  if (named !== undefined) return named;
  const [one, other] = [words(mine[0]), words(theirs[0])];
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count === 0 ? '' : one.slice(-count).join(' ');
}
