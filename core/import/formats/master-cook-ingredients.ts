/** A line of the table, or an element of the list. */
export interface Row {
  readonly amount: string;
  readonly unit: string;
  /** With the way in which it is prepared behind "--". */
  readonly text: string;
}

/** "  1 1/2        cups  flour -- sifted": in all versions of the program the name begins in column 25. */
const textAt = 24;
const amountWidth = 9;
const amountOnly = /^[\s\d.,/½⅓⅔¼¾⅛-]*$/;

/** A line of the table by its columns; null where it has none. */
export function rowIn(line: string): Row | null {
  const front = line.slice(0, amountWidth);
  const isTable =
    amountOnly.test(front) && line.slice(textAt - 2, textAt).trim() === '' && line.charAt(textAt).trim() !== '';
  return isTable
    ? { amount: front.trim(), unit: line.slice(amountWidth, textAt - 2).trim(), text: line.slice(textAt).trim() }
    : null;
}

/** A line whose columns a mail program pushed together: all of it but the first word is the text. */
export function looseRow(line: string): Row {
  const [, amount = '', text = ''] = /^(?:([\d½⅓⅔¼¾⅛]\S*)\s+)?(.*)$/.exec(line.trim()) ?? [];
  return { amount, unit: '', text };
}

const longestHeading = 80;

/** "***SAUCE***", "---Crust----", "For the top:"; '' for a line of signs alone, null for an ingredient. */
export function headingOf({ amount, unit, text }: Row): string | null {
  if (amount !== '' || unit !== '' || text.length > longestHeading) return null;
  const [, before = '', name = '', after = ''] = /^([*=~_-]*)([^*=~_]*)([*=~_]*)$/.exec(text) ?? [];
  const bare = name.replace(/-{2,}$/, '').trim();
  const isFramed = before.length >= 2 && (after !== '' || bare !== name.trim() || bare === '' || before.length >= 3);
  if (isFramed) return bare.replace(/:$/, '').trim();
  return /[^\s:].*:$/.test(bare) && after === '' ? bare.replace(/:+$/, '').trim() : null;
}

/** Of a name that was too long for the column, and of a list that was converted from another program. */
const isOpen = (text: string): boolean =>
  /(?:[,(&]|(?:^|\s)(?:and|or|with|of|in|to|for|from))$/i.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')');

/** The list as lines: a row without amount goes on with the one above where that one is not at its end. */
export class IngredientList {
  readonly lines: { readonly text: string; readonly heading: string | null }[] = [];
  #open = '';

  add(row: Row): void {
    const heading = headingOf(row);
    if (heading !== null) this.heading(heading);
    else {
      const isBare = row.amount === '' && row.unit === '';
      const [, dashes, more] = isBare ? (/^(-{1,2})\s*([^\s-].*)$/.exec(row.text) ?? []) : [];
      if (this.#open !== '' && more !== undefined) this.#more(row.text, dashes === '--' ? ', ' : ' ', more);
      else if (isBare && isOpen(this.#open)) this.#more(row.text, ' ', row.text);
      else this.#push(row);
    }
  }

  heading(heading: string): void {
    this.lines.push({ text: '', heading });
    this.#open = '';
  }

  #push({ amount, unit, text }: Row): void {
    // "12 each eggs": the program asks for a unit.
    const parts = [amount, /^(?:each|ea)$/i.test(unit) ? '' : unit, prepared(text)];
    const line = parts
      .filter((part) => part !== '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (line !== '') this.lines.push({ text: line, heading: null });
    this.#open = line === '' ? '' : text;
  }

  #more(written: string, between: string, text: string): void {
    const above = this.lines.at(-1);
    const more = prepared(text);
    if (above && more !== '') this.lines[this.lines.length - 1] = { ...above, text: above.text + between + more };
    // As far as it matters for whether it goes on: a list that is open for a whole file must not be read anew each time.
    this.#open = `${this.#open.slice(-200)} ${written}`;
  }
}

/** "onion -- chopped" as people write it. "¥" stands where the program put apart what it took for the preparation. */
const prepared = (text: string): string =>
  text
    .split(/(?:^|\s)--(?!-)/)
    .map((part) =>
      part
        .replace(/^\s*¥\s*/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(', ')
    .replaceAll(', (', ' (');
