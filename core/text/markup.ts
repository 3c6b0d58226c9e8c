const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy;
const linkTarget = /\]\((?:[^()\n\\]|\\.|\([^()\n]{0,500}\)){0,600}\)|\]\[[^[\]\n]{0,200}\]/y;
const picture = /!\[\[[^[\]\n]{0,300}\]\]|!\[[^[\]\n]{0,300}\]\([^()\n]{0,2000}\)/y;
const namedWikiLink = /\[\[[^[\]|\n]{1,300}\|/y;
const cooklangTimer = /~[^{}\n]{0,80}\{/y;
const cooklangAmount = /\{[^{}\n]{0,200}\}(?:\([^()\n]{0,200}\))?/y;
const cooklangName = /@[?+&-]*/y;
const sign = /[*_`~#@<>[\]{}\\'"]/y;

/** From the longest to a single sign: what Markdown, wiki links, Cooklang and quoted YAML write around a text. */
const markup = [linkTarget, picture, namedWikiLink, cooklangTimer, cooklangAmount, cooklangName, sign];

/** Where the markup that stands at a place ends; the place itself where there is none. */
export function markupEnd(source: string, from: number): number {
  for (const pattern of markup) {
    pattern.lastIndex = from;
    if (pattern.test(source)) return pattern.lastIndex;
  }
  return from;
}

/** Length of an HTML entity ("&amp;"), which is one character of the text; 0 where there is none. */
export function entityLength(source: string, from: number): number {
  entity.lastIndex = from;
  return entity.test(source) ? entity.lastIndex - from : 0;
}
