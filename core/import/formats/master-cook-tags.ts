/** Attributes of all elements that have some. */
const attribute = /\s(name|author|img|unit|qty|code|label|source|elapsed|value|refname|date)\s?=\s?"/g;
const tagStart = /<(?:RcpE|IngR|DirT|AltS|AltT|RatE|Yield)\s/g;
const longestTag = 4000;

/**
 * The text of an .mx2 file with the quotes and angle brackets in its attributes escaped: MasterCook writes
 * `<IngR name="beans, 1/2" long" qty="2">` as it is.
 */
export function withQuotesEscaped(xml: string): string {
  const parts: string[] = [];
  let from = 0;
  tagStart.lastIndex = 0;
  for (let found = tagStart.exec(xml); found !== null; found = tagStart.exec(xml)) {
    const tag = xml.slice(found.index, found.index + longestTag);
    const end = endOf(tag);
    if (end === null) continue;
    parts.push(xml.slice(from, found.index), escaped(tag.slice(0, end)));
    from = found.index + end;
    tagStart.lastIndex = from;
  }
  return parts.join('') + xml.slice(from);
}

/** Behind the last quote of the tag: the first that the tag's own end follows. */
function endOf(tag: string): number | null {
  const end = /"\s{0,4}\/?>/.exec(tag);
  const next = tag.indexOf('\n<', 1);
  // A tag without attributes must not run into the one on the next line.
  return end === null || (next >= 0 && next < end.index) ? null : end.index + 1;
}

function escaped(tag: string): string {
  const starts = [...tag.matchAll(attribute)];
  let text = tag.slice(0, starts[0]?.index ?? tag.length);
  for (const [at, start] of starts.entries()) {
    const open = start.index + start[0].length;
    const whole = tag.slice(open, starts[at + 1]?.index ?? tag.length);
    const close = whole.lastIndexOf('"');
    const value = close < 0 ? whole : whole.slice(0, close);
    text += `${start[0]}${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`;
  }
  return text;
}
