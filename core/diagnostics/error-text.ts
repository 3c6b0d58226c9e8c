const mostFrames = 10;
const longestMessage = 300;

/** Parsers quote what they could not read, which may be half a recipe. */
const quotesItsInput = /^(?:SyntaxError|YAML)/;

/** The first quotation mark that opens more than a plain name: (reading 'id') says nothing of a recipe. */
const opensQuotation = /["“‘`]|(?<!\p{L})'(?![\w.$-]{1,40}'(?!\p{L}))/u;

/**
 * What may be written down of an error: its name, its code, its message as far as it quotes nothing, and where it was thrown.
 * What the system says of a file (an error with a code) keeps the file's path.
 */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`  because of ${errorText(error.cause)}`];
  return [`${error.name}: ${messageOf(error, code)}`, ...frames.slice(0, mostFrames), ...cause].join('\n');
}

function messageOf({ name, message }: Error, code: string): string {
  if (quotesItsInput.test(name)) return '(its text is left out)';
  const line = (message.split('\n')[0] ?? '').slice(0, longestMessage);
  if (code !== '') return line;
  const cut = line.search(opensQuotation);
  return cut < 0 ? line : `${line.slice(0, cut)}…`;
}

/** The home folder as ~, also where it stands in the address of a file. */
export function withoutHome(text: string, home: string): string {
  return home.length < 2 ? text : text.replaceAll(home, '~').replaceAll(encodeURI(home.replaceAll('\\', '/')), '~');
}

/** Without the places of files that the system quotes: their names are those of recipes. */
export const withoutPlaces = (text: string): string => text.replaceAll(/'(?:[~/\\]|[A-Za-z]:).*'/g, "'…'");
