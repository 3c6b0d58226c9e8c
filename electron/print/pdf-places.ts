/** What is known of a PDF's pages. */
export interface PdfPlaces {
  readonly pages: number;
  /** Pages, from 1, of the anchors that its links lead to. */
  readonly places: ReadonlyMap<string, number>;
}

const mostPages = 100_000;

/**
 * Pages and places of a PDF that Chromium wrote: its objects stand in the open, found by the table at the end (ISO 32000,
 * 7.5.4). Throws for any other: a book whose page numbers nobody knows must not be called one.
 */
export function pdfPlaces(pdf: Buffer): PdfPlaces {
  const objects = objectReader(pdf);
  const catalog = objects(reference(trailer(pdf), 'Root'));
  const pages: number[] = [];
  const look = (id: number): void => {
    const node = objects(id);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1];
    if (kids === undefined) pages.push(id);
    else for (const [, kid] of kids.matchAll(/(\d+) \d+ R/g)) look(Number(kid));
    if (pages.length > mostPages) throw new Error('a PDF of more pages than a book has');
  };
  look(reference(catalog, 'Pages'));
  const numbers = new Map(pages.map((id, at) => [id, at + 1]));
  const places = new Map<string, number>();
  const dests = /\/Dests (\d+) \d+ R/.exec(catalog)?.[1];
  const named = dests === undefined ? '' : objects(Number(dests));
  for (const [, name = '', id] of named.matchAll(/\/([A-Za-z]\w*)\s*\[(\d+) \d+ R/g)) {
    const page = numbers.get(Number(id));
    if (page !== undefined) places.set(name, page);
  }
  return { pages: pages.length, places };
}

function trailer(pdf: Buffer): string {
  const at = pdf.lastIndexOf('trailer');
  if (at < 0) throw new Error('a PDF without a trailer');
  return pdf.toString('latin1', at);
}

function reference(object: string, key: 'Root' | 'Pages'): number {
  const id = new RegExp(`/${key} (\\d+) \\d+ R`).exec(object)?.[1];
  if (id === undefined) throw new Error(`a PDF without ${key}`);
  return Number(id);
}

/** Objects by their number, up to their end; not to be asked for streams. */
function objectReader(pdf: Buffer): (id: number) => string {
  const start = Number(/startxref\s+(\d+)/.exec(trailer(pdf))?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(pdf.toString('latin1', start, start + 40));
  if (head === null) throw new Error('a PDF without a table of its objects');
  const table = start + head[0].length;
  return (id) => {
    const line = pdf.toString('latin1', table + id * 20, table + id * 20 + 20);
    const at = /^(\d{10}) \d{5} n/.exec(line)?.[1];
    if (at === undefined) throw new Error(`a PDF without its object ${id}`);
    const end = pdf.indexOf('endobj', Number(at));
    return pdf.toString('latin1', Number(at), end < 0 ? undefined : end);
  };
}
