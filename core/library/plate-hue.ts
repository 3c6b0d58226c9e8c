/** Degrees in OKLCH of the enamel plates that stand for recipes without a picture; those of the app's window (renderer/ui/plate-look.ts), which may not look here. */
export const plateHues = [264, 28, 200, 85, 45, 145, 60, 15] as const;

/** Index of `plateHues`; it follows the first tag, else the folder, else the title, and is the same for the same texts. */
export const plateHue = (title: string, tags: readonly string[], folder: string): number =>
  hash(tags[0] ?? (folder === '' ? title : folder)) % plateHues.length;

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
