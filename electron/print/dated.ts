const marks = ['/CreationDate (D:', '/ModDate (D:'];
const length = "YYYYMMDDhhmmss+00'00'".length;

/**
 * The PDF with this moment (milliseconds since 1970) as its dates, at the places where Chromium wrote that of now: the same
 * recipe is then the same file, and an export that is run again writes none twice.
 */
export function dated(pdf: Buffer, moment: number): Buffer {
  const date = `${new Date(moment).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
  const made = Buffer.from(pdf);
  for (const mark of marks) {
    const at = made.indexOf(mark);
    const start = at + mark.length;
    // Of any other length it would move everything behind it, which the PDF's own tables would then not find.
    if (at >= 0 && made.toString('latin1', start + length, start + length + 1) === ')')
      made.write(date, start, 'latin1');
  }
  return made;
}
