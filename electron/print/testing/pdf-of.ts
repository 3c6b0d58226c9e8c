/** A PDF as Chromium writes it, with pages and anchors and nothing on them, made in this second of a minute. */
export function pdfOf(pages: number, places: Readonly<Record<string, number>> = {}, second = 10): Buffer {
  const ids = Array.from({ length: pages }, (_, at) => at + 5);
  const halves = [ids.slice(0, 1), ids.slice(1)];
  const refs = (all: readonly number[]) => all.map((id) => `${id} 0 R`).join(' ');
  const named = Object.entries(places).map(([name, page]) => `/${name} [${page + 4} 0 R /XYZ 6 8 0]`);
  const bodies = [
    '<</Type /Catalog\n/Pages 2 0 R\n/Dests 4 0 R>>',
    `<</Type /Pages\n/Count ${pages}\n/Kids [3 0 R ${refs(halves[1] ?? [])}]>>`,
    `<</Type /Pages\n/Kids [${refs(halves[0] ?? [])}]>>`,
    `<<${named.join('\n')}>>`,
    ...ids.map(() => '<</Type /Page\n/Parent 2 0 R>>'),
    `<</CreationDate (D:202611270925${second}+00'00')\n/ModDate (D:202611270925${second}+00'00')>>`,
  ];
  let text = '%PDF-1.4\n';
  const table = bodies.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table.join('')}trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  );
}
