import { isObject, own, type Json } from '#core/import/web/loose-json.ts';

const mostItems = 8;
const longest = 120;
const nameKeys = ['name', 'title', 'text', 'value'];

/** A value of any shape as a few words for the loss report; '' for one that says nothing (null, false, 0, an empty list). */
export const spoken = (value: Json | undefined): string => shortened(words(value, 0));

export const shortened = (text: string): string => {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};

function words(value: Json | undefined, depth: number): string {
  if (value === true) return 'yes';
  if (typeof value === 'string') return value.slice(0, longest * 4);
  if (typeof value === 'number') return value === 0 ? '' : String(value);
  // Deeper than people look, and a list in a list a hundred thousand deep must not end the program.
  if (typeof value !== 'object' || value === null || depth > 3) return '';
  const name = isObject(value) ? nameKeys.map((key) => own(value, key)).find((one) => typeof one === 'string') : '';
  if (typeof name === 'string' && name !== '') return words(name, depth);
  const items = Array.isArray(value) ? (value as readonly Json[]) : Object.values(value);
  const said: string[] = [];
  for (const item of items) {
    const text = words(item, depth + 1);
    if (text !== '') said.push(text);
    if (said.length > mostItems) break;
  }
  return said.join(', ');
}
