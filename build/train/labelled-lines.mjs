import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedData } from '../accuracy/shared-data.mjs';

/**
 * One labelled line of ../shared/data/ingredients.
 * @typedef {{ input: string, source: string, fifth: number, fields: Record<string, string> }} LabelledLine
 */

/** @param {string} text */
function rows(text) {
  const all = [];
  let row = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') field += text[(at += 1)];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      row.push(field);
      field = '';
      if (char === '\n') {
        all.push(row);
        row = [];
      }
    } else if (char !== '\r') field += char;
  }
  return all;
}

/** The fifth that a line belongs to: 0 is held out for the figures, 1 is for choosing settings. @param {string} line */
export const fifthOf = (line) => (createHash('sha1').update(line).digest()[0] ?? 0) % 5;

/**
 * The distinct labelled lines of both sets.
 * @returns {LabelledLine[]}
 */
export function labelledLines() {
  const seen = new Set();
  /** @type {LabelledLine[]} */
  const lines = [];
  for (const [source, file] of [
    ['nyt', 'nyt-labelled-first-15000.csv'],
    ['cookstr', 'cookstr-labelled-15000.csv'],
  ]) {
    const [head, ...body] = rows(readFileSync(path.join(sharedData, 'ingredients', file), 'utf8'));
    for (const row of body) {
      const fields = Object.fromEntries(head.map((/** @type {string} */ name, index) => [name, row[index] ?? '']));
      if (seen.has(fields.input)) continue;
      seen.add(fields.input);
      lines.push({ input: fields.input, source, fifth: fifthOf(fields.input), fields });
    }
  }
  return lines;
}
