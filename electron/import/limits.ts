/** More than any export holds; a hostile archive says 65,535. */
export const mostFiles = 20_000;
/** Of one file, unpacked: the largest export in one file (a backup of Mealie) is a tenth of it. Bytes. */
export const mostBytes = 64 * 1024 * 1024;
/** Of all files of an archive: five thousand recipes with photos are some gigabytes, read one after the other. Bytes. */
export const mostBytesInAll = 8 * 1024 * 1024 * 1024;
/** A text is packed to a tenth; what is packed to less than a hundredth is made to fill the memory. */
const mostRatio = 100;
const ratioFrom = 1024 * 1024;
/** Archives within an archive, and within those: Tandoor's export is one of archives. */
export const deepest = 2;

/** What so many packed bytes may become. */
export const unpackedAtMost = (packed: number): number => Math.min(mostBytes, Math.max(ratioFrom, packed * mostRatio));
