/** Which column of its label each word of a line comes from. */

const wordPattern = /[\p{L}\p{M}\p{N}%°&][\p{L}\p{M}\p{N}'’%°&]*(?:[-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)*/gu;
const sizeWords =
  /^(?:small|medium|large|big|extra-large|medium-size|medium-sized|jumbo|thick|thin|extra|very|healthy|generous|heaping|scant|rounded|good|fat|long|short|lengthwise|to|tiny|level|baby|whole)$/;
const columns = ['name', 'unit', 'size', 'preparation', 'comment', 'purpose'];
const width = 12;

/** @param {string} word */
const norm = (word) =>
  word
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/leaves$/, 'leaf')
    .replace(/([^sui])s$/, '$1')
    .replace(/(.oe|.[sc]he|.xe)$/, (end) => end.slice(0, -1))
    .replace(/ie$/, 'y');

/**
 * @param {string} input @param {any} tokens of tokensOf @param {Record<string, string>} fields @param {any} tags
 * @returns {Uint8Array}
 */
export function align(input, tokens, fields, tags) {
  const tagOf = {
    name: tags.name,
    unit: tags.unit,
    size: tags.size,
    preparation: tags.preparation,
    comment: tags.note,
    purpose: tags.note,
  };
  const words = tokens.starts.map((/** @type {number} */ start, /** @type {number} */ index) =>
    norm(input.slice(start, tokens.ends[index])),
  );
  const path = bestPath(words, tokens, fields);
  const found = new Uint8Array(tokens.count);
  const isCounted = counted(tokens, fields);
  for (let index = 0; index < tokens.count; index += 1) {
    const column = /** @type {keyof typeof tagOf | undefined} */ (columns[path[index]]);
    if (tokens.shapes[index] >= 4) {
      const isLabelled = isCounted(index);
      const beside = columns[path[index + 1]] ?? columns[path[index - 1]];
      const isOther = !isLabelled && beside !== undefined && beside !== 'unit' && beside !== 'size';
      found[index] = isOther ? tagOf[/** @type {keyof typeof tagOf} */ (beside)] : tags.amount;
    } else if (column) {
      found[index] = column === 'unit' && sizeWords.test(words[index]) ? tags.size : tagOf[column];
    }
  }
  return found;
}

/**
 * The column of every word, or -1: each column's words in their order, as many as can be.
 * @param {readonly string[]} words @param {any} tokens @param {Record<string, string>} fields
 * @returns {readonly number[]}
 */
function bestPath(words, tokens, fields) {
  const lists = columns.map((column) => (fields[column] ?? '').match(wordPattern)?.map(norm) ?? []);
  let beam = [{ score: 0, at: lists.map(() => 0), path: /** @type {number[]} */ ([]), last: -1 }];
  for (let index = 0; index < tokens.count; index += 1) {
    const next = beam.flatMap((state) => [
      { ...state, score: state.score - 0.01, path: [...state.path, -1] },
      ...(tokens.shapes[index] >= 4
        ? []
        : columns.flatMap((_, column) => stepInto(state, column, lists[column], words[index]))),
    ]);
    next.sort((a, b) => b.score - a.score);
    beam = next.slice(0, width);
  }
  return beam[0].path;
}

/** @param {{ score: number, at: number[], path: number[], last: number }} state @param {number} column @param {readonly string[]} list @param {string} word */
function stepInto(state, column, list, word) {
  const skip = [0, 1, 2].find((many) => list[state.at[column] + many] === word);
  if (skip === undefined) return [];
  const at = [...state.at];
  at[column] += skip + 1;
  const score = state.score + 1 - skip * 0.3 + (state.last === column ? 0.1 : 0);
  return [{ score, at, path: [...state.path, column], last: column }];
}

/**
 * Whether the amount at a place is among the label's, asked of the places in their order.
 * @param {any} tokens @param {Record<string, string>} fields
 */
function counted(tokens, fields) {
  const quantities = fields.quantity.trim() === '' ? [] : fields.quantity.trim().split(/\s+/).map(firstNumber);
  let next = 0;
  return (/** @type {number} */ index) => {
    const value = tokens.values[index];
    const place = quantities.findIndex(
      (each, at) =>
        at >= next && at < next + 2 && (Number.isNaN(each) || Math.abs(each - value) < 0.02 * Math.max(1, value)),
    );
    if (place < 0 && tokens.shapes[index] !== 5) return false;
    next = Math.max(next, place + 1);
    return true;
  };
}

/** @param {string} written */
function firstNumber(written) {
  const text = written.split('-')[0];
  const fraction = /^(\d*)#(\d+)\$(\d+)$/.exec(text);
  return fraction ? Number(fraction[1] || 0) + Number(fraction[2]) / Number(fraction[3]) : Number(text);
}
