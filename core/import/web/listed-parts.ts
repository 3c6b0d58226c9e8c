import { isMeasured } from '#core/recipe/meaning/measured.ts';

/** What keeps the parts of a list apart in one line, the surest first. */
const separators = [/\s*;\s+/, /\s+[·•|]\s+/, /,\s+(?![^()]{0,80}\))/];
const longest = 3_000;

/** "200 g flour, 2 eggs, salt" as its parts, where several of them are amounts; any other line as it is. */
export function listedParts(line: string): readonly string[] {
  if (line.length > longest || !/\d/.test(line)) return [line];
  for (const separator of separators) {
    const parts = line
      .replace(/\.$/, '')
      .split(separator)
      .filter((part) => part !== '');
    const measured = parts.filter((part) => part.length < 80 && isMeasured(part)).length;
    if (parts.length > 2 && measured > 1 && measured * 2 >= parts.length) return parts;
  }
  return [line];
}
