import type { StateInline } from 'markdown-it';

/** `![[soup.jpg]]` is a picture and `[[Stock|a stock]]` a link to another file, as Obsidian writes them. */
export function wikiLinks(state: StateInline, silent: boolean): boolean {
  const picture = state.src.startsWith('![[', state.pos);
  if (!picture && !state.src.startsWith('[[', state.pos)) return false;
  const open = state.pos + (picture ? 3 : 2);
  // Looking no further keeps "[[[[[[…" linear.
  const inside = /^([^[\]|\n#^]{1,200})(?:[#^][^[\]|\n]{0,100})?(?:\|([^[\]\n]{1,200}))?\]\]/.exec(
    state.src.slice(open, open + 510),
  );
  if (!inside || open + inside[0].length > state.posMax) return false;
  if (!silent) {
    const [, path = '', shown = path] = inside;
    const token = state.push(picture ? 'image' : 'link_open', picture ? 'img' : 'a', picture ? 0 : 1);
    token.attrSet(picture ? 'src' : 'href', path);
    if (picture) token.content = path === shown ? '' : shown;
    else {
      state.push('text', '', 0).content = shown;
      state.push('link_close', 'a', -1);
    }
  }
  state.pos = open + inside[0].length;
  return true;
}

/** `@[Pizza dough]` names another recipe by its title. */
export function titleLinks(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('@[', state.pos)) return false;
  const found = /^@\[([^[\]\n]{1,200})\](?![([])/.exec(state.src.slice(state.pos, state.pos + 205));
  const title = found?.[1]?.trim() ?? '';
  if (!found || title === '' || state.pos + found[0].length > state.posMax) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrSet('href', title);
    state.push('text', '', 0).content = title;
    state.push('link_close', 'a', -1);
  }
  state.pos += found[0].length;
  return true;
}

/** The one piece of HTML that people write inside a line of a recipe: `<br>` ends the line. */
export function htmlBreak(state: StateInline, silent: boolean): boolean {
  const tag = /^<br ?\/?>[ \t]*\n?/i.exec(state.src.slice(state.pos, state.pos + 20));
  if (!tag) return false;
  if (!silent) state.push('hardbreak', 'br', 0);
  state.pos += tag[0].length;
  return true;
}
