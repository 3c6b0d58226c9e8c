/** A piece of a Cooklang step. Offsets are into the text that was read; the marks themselves are not in `text`. */
export type CookToken =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'ingredient' | 'cookware' | 'timer';
      readonly name: string;
      readonly quantity: string;
      readonly units: string;
      readonly preparation: string;
      readonly start: number;
      readonly end: number;
    };

const kinds = { '@': 'ingredient', '#': 'cookware', '~': 'timer' } as const;
const many = /([^\s@#~{}][^@#~{}\n]*)?\{([^{}\n]*)\}(?:\(([^()\n]*)\))?/uy;
const single = /(?:[?+&-]|\.{0,2}\/)?([^\s\p{P}@#~{}\0]+)/uy;
/** Stands for a comment, so that every offset stays true. */
export const blank = '\u0000';

/** Reads marks from left to right: each sign looks no further than the next one, so the time is linear. */
export function cookTokens(text: string): readonly CookToken[] {
  const found: CookToken[] = [];
  let from = 0;
  const say = (end: number): void => {
    const said = text.slice(from, end).replaceAll(blank, '').replace(/\\?\n/g, ' ');
    if (said !== '') found.push({ kind: 'text', text: said, start: from, end });
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign !== '@' && sign !== '#' && sign !== '~') continue;
    const mark = markAt(text, at + 1, kinds[sign]);
    if (!mark) continue;
    say(at);
    found.push({ ...mark, start: at });
    from = mark.end;
    at = mark.end - 1;
  }
  say(text.length);
  return found;
}

type Mark = Exclude<CookToken, { readonly kind: 'text' }>;

function markAt(text: string, at: number, kind: Mark['kind']): Omit<Mark, 'start'> | null {
  many.lastIndex = at;
  const whole = many.exec(text);
  if (whole && (kind === 'timer' || whole[1] !== undefined)) {
    const [quantity = '', ...units] = (whole[2] ?? '').replaceAll(blank, '').split('%');
    const name = (whole[1] ?? '').replaceAll(blank, '').trim();
    return {
      kind,
      name,
      quantity: quantity.trim().replace(/^=\s*/, ''),
      units: units.join('%').trim(),
      preparation: (whole[3] ?? '').replaceAll(blank, '').trim(),
      end: many.lastIndex,
    };
  }
  single.lastIndex = at;
  const word = single.exec(text);
  if (!word) return null;
  return { kind, name: word[0], quantity: '', units: '', preparation: '', end: single.lastIndex };
}

/** Comments become blanks of the same length. A `---` is no comment. */
export function withoutComments(body: string): string {
  const lines = body.replace(
    /(^|[^-])--(?!-)[^\n]*/g,
    (whole, before: string) => before + blank.repeat(whole.length - before.length),
  );
  if (!lines.includes('[-') || lines.lastIndexOf('-]') < lines.indexOf('[-')) return lines;
  return lines.replace(/\[-(?:(?!\[-)[^])*?-\]/g, (whole) => whole.replace(/[^\n]/g, blank));
}

/** Stand for signs that a backslash makes plain: "\\@" is no ingredient. In the private area, where no recipe has a letter. */
const firstStandIn = 0xe000;
const standIns = /[\ue021-\ue07e]/g;

/** A backslash and the sign after it as two characters that mean nothing, as cooklang-rs reads them; `plainSigns` gives the sign back. */
export const withoutEscapes = (body: string): string =>
  body.includes('\\') && body.search(standIns) < 0
    ? body.replace(
        /\\([!-/:-@[-`{-~])/g,
        (_, sign: string) => blank + String.fromCharCode(firstStandIn + sign.charCodeAt(0)),
      )
    : body;

export const plainSigns = (text: string): string =>
  text.replace(standIns, (letter) => String.fromCharCode(letter.charCodeAt(0) - firstStandIn));
