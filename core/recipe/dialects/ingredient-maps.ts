import type { LineDraft, LineParts } from '../draft.ts';
import { entryOf } from '../front-matter/value.ts';
import type { Value } from '../front-matter/value.ts';
import { isMeasured } from '../meaning/measured.ts';

type MapLine = Pick<LineDraft, 'content' | 'span' | 'parts'>;
type MapValue = Value & { readonly kind: 'map' };

/* Names of the pieces that an ingredient is written in, in lower case; the first found holds. */
const thingKeys = ['food', 'ingredient', 'item', 'name', 'product', 'zutat', 'nom', 'nombre', 'nome'];
const quantityKeys = ['quantity', 'amount', 'amounts', 'qty', 'menge', 'quantité', 'quantite', 'cantidad', 'value'];
const unitKeys = ['unit', 'units', 'measure', 'measurement', 'einheit', 'unité', 'unidad'];
const preparationKeys = ['preparation', 'prep', 'processing', 'modifier', 'state'];
const noteKeys = ['note', 'notes', 'comment', 'comments', 'remark'];
const optionalKeys = ['optional', 'isoptional'];
const lineKeys = ['display', 'original', 'original_text', 'originaltext', 'text', 'raw', 'line', 'description'];

/** A thing with a quantity, a unit and remarks of its own; what else a map may be has no such keys. */
export const isIngredientMap = (value: Value): boolean =>
  entryOf(value, [...quantityKeys, ...thingKeys, ...lineKeys]) !== null;

/**
 * `{quantity: 2, unit: cups, food: {name: beans}, note: soaked}` reads "2 cups beans, soaked" and keeps its pieces: what
 * stands under `quantity` is the amount, whatever the words look like. Null where no piece says what the thing is.
 */
export function lineOfMap(value: MapValue): MapLine | null {
  const name = pieceIn(value, thingKeys);
  if (name === '') {
    const line = pieceIn(value, lineKeys);
    return line === '' ? null : { content: { text: line, marks: [] }, span: value.span };
  }
  return lineOf(name, value, value.span);
}

/** `- red lentils: {amounts: [{amount: 200, unit: g}]}`: the key is the thing. Null for any other map. */
export const lineOfKey = (key: string, value: MapValue, span: Value['span']): MapLine | null =>
  entryOf(value, quantityKeys) ? lineOf(key, value, span) : null;

function lineOf(name: string, value: MapValue, span: Value['span']): MapLine {
  const quantity = entryOf(value, quantityKeys)?.value;
  const inner = quantity?.kind === 'list' ? quantity.items[0] : quantity;
  const amount = inner?.kind === 'map' ? amountOf(inner) : [written(inner), pieceIn(value, unitKeys)].join(' ').trim();
  const flag = pieceIn(value, optionalKeys);
  const line = lineOfPieces(amount, name, pieceIn(value, preparationKeys), pieceIn(value, noteKeys), span);
  return /^(?:true|yes)$/i.test(flag) && line.parts ? { ...line, parts: { ...line.parts, optional: true } } : line;
}

const amountOf = (value: Value): string => `${pieceIn(value, quantityKeys)} ${pieceIn(value, unitKeys)}`.trim();

/** Without an amount the name may be a whole line ("2 eggs, beaten") and is read as one. */
function lineOfPieces(amount: string, name: string, preparation: string, note: string, span: Value['span']): MapLine {
  const remarks = [preparation, note].filter((piece) => piece !== '');
  const text = [[amount, name].filter((piece) => piece !== '').join(' '), ...remarks].join(', ');
  const line = { content: { text, marks: [] }, span };
  const parts: LineParts = { amount, name, preparation, note, optional: false };
  return amount === '' && isMeasured(name) ? line : { ...line, parts };
}

/** The text under the first of the keys that has one; of `{food: {name: beans}}` the inner name, of a list all its texts. */
function pieceIn(value: Value, keys: readonly string[]): string {
  for (const key of keys) {
    const found = written(entryOf(value, [key])?.value);
    if (found !== '') return found;
  }
  return '';
}

function written(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value.kind === 'text') {
    const text = value.text.replace(/\s+/g, ' ').trim();
    // Values are texts here, so that an empty one of an export reads "null".
    return text === 'null' || text === '~' ? '' : text;
  }
  if (value.kind === 'list')
    return value.items
      .map((item) => written(item))
      .filter((text) => text !== '')
      .join(', ');
  return written(entryOf(value, ['name', 'text', 'title', 'abbreviation'])?.value);
}
