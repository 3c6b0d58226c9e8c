import { readXml, type PageElement, type PageNode } from '#core/import/web/element.ts';
import type { Json } from '#core/import/web/loose-json.ts';
import { ImportError, type FileToImport } from '../format.ts';
import { Fields } from './fields.ts';
import { oneLine } from './finished.ts';
import { endsWith } from './json.ts';

const longestProlog = 20_000;

/** The name of the first element in lower case, behind what may stand before it: '' where there is none near the beginning. */
export function rootNameOf(file: FileToImport): string {
  const text = file.text.slice(0, longestProlog);
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))![0].length;
    const end = endOfProlog(text, at);
    if (end === null) break;
    at = end;
  }
  return (/^<([a-z_][\w:.-]{0,60})/i.exec(text.slice(at))?.[1] ?? '').toLowerCase();
}

/** Where a declaration, a comment or a document type ends that begins there; null where none does. */
function endOfProlog(text: string, at: number): number | null {
  const end = (sign: string): number | null => {
    const found = text.indexOf(sign, at);
    return found === -1 ? null : found + sign.length;
  };
  if (text.startsWith('<?', at)) return end('?>');
  if (text.startsWith('<!--', at)) return end('-->');
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return null;
  // One that declares entities of its own holds further signs of its end within brackets.
  const bracket = text.indexOf('[', at);
  return bracket !== -1 && bracket < (end('>') ?? 0) ? end(']>') : end('>');
}

/** For endings that many programs write. */
export const isXmlOf = (file: FileToImport, ...roots: readonly string[]): boolean =>
  endsWith(file, '.xml') && roots.includes(rootNameOf(file));

/** The first element, which has one of these names; throws ImportError with these words where it has not. */
export function rootOf(file: FileToImport, roots: readonly string[], complaint: string): PageElement {
  const root = roots.includes(rootNameOf(file)) ? childrenOf(readXml(file.text))[0] : undefined;
  if (root === undefined) throw new ImportError(complaint);
  return root;
}

/** Elements right inside, of these names or of any. */
export const childrenOf = (element: PageElement, ...tags: readonly string[]): readonly PageElement[] =>
  element.children.filter(
    (child): child is PageElement => typeof child !== 'string' && (tags.length === 0 || tags.includes(child.tag)),
  );

export const childOf = (element: PageElement, tag: string): PageElement | null => childrenOf(element, tag)[0] ?? null;

/** All text of it as it is written, but for line ends, which are LF. */
export function rawText(node: PageNode): string {
  const parts: string[] = [];
  addText(node, parts);
  return parts.join('').replaceAll('\0', '').replace(/\r\n?/g, '\n');
}

function addText(node: PageNode, parts: string[], around = ''): void {
  if (typeof node === 'string') parts.push(node);
  else
    for (const child of node.children) {
      if (typeof child !== 'string') parts.push(around);
      addText(child, parts, around);
      if (typeof child !== 'string') parts.push(around);
    }
}

/** The text of the first element of that name right inside, as one line; '' where there is none. */
export function lineIn(element: PageElement, tag: string): string {
  const child = childOf(element, tag);
  return child === null ? '' : oneLine(rawText(child));
}

/**
 * What stands right inside as fields: to each name the text of its element, a list of texts where it has several. What
 * stands beside the elements has the name ''; `except` are those that are read otherwise.
 */
export function valuesOf(element: PageElement, ...except: readonly string[]): Readonly<Record<string, Json>> {
  const found = new Map<string, string[]>();
  for (const child of element.children) {
    const tag = typeof child === 'string' ? '' : child.tag;
    const text = typeof child === 'string' ? rawText(child).trim() : spacedText(child);
    if (text === '' || except.includes(tag)) continue;
    const others = found.get(tag);
    if (others) others.push(text);
    else found.set(tag, [text]);
  }
  return Object.fromEntries([...found].map(([tag, texts]) => [tag, texts.length === 1 ? texts[0]! : texts]));
}

/** What stands in it but for what is read otherwise, to be told as lost. */
export const othersIn = (elements: readonly PageElement[], ...read: readonly string[]): readonly Fields[] =>
  elements.map((element) => new Fields(valuesOf(element, ...read)));

/** Elements within have no space between them where a program wrote them in one line. */
function spacedText(element: PageElement): string {
  const parts: string[] = [];
  addText(element, parts, ' ');
  return parts.join('').trim();
}
