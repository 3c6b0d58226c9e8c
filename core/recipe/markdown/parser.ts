import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { htmlBreak, titleLinks, wikiLinks } from './wiki.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.inline.ruler.before('link', 'wiki', wikiLinks);
markdown.inline.ruler.before('link', 'title', titleLinks);
markdown.inline.ruler.before('link', 'br', htmlBreak);
// Addresses stay as written; core/recipe/link-target.ts alone decides what may be opened.
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (address) => address;
// The inside of a line is read where it is asked for: for plain words, never.
markdown.core.ruler.enableOnly(['normalize', 'block']);

type Push = Parameters<InstanceType<typeof markdown.block.State>['push']>;

/** markdown-it makes the fields of a token one by one with defineProperty, which costs more than all the rules for blocks. */
markdown.block.State = class extends markdown.block.State {
  override push(type: Push[0], tag: Push[1], nesting: Push[2]): Token {
    const token = Object.create(MarkdownIt.Token.prototype) as Token;
    token.type = type;
    token.tag = tag;
    token.attrs = null;
    token.map = null;
    token.nesting = nesting;
    if (nesting < 0) this.level -= 1;
    token.level = this.level;
    if (nesting > 0) this.level += 1;
    token.children = null;
    token.content = '';
    token.markup = '';
    token.info = '';
    token.meta = null;
    token.block = true;
    token.hidden = false;
    this.tokens.push(token);
    return token;
  }
};

/** Addresses given at another place of the file ("[1]: https://…"), as markdown-it keeps them. */
export type References = NonNullable<Parameters<typeof markdown.parse>[1]>;

/** The blocks of a text; inline tokens have their content but no children. Fills `references`. */
export const blockTokens = (text: string, references: References): readonly Token[] => markdown.parse(text, references);

export function inlineTokens(written: string, references: References): readonly Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(written, markdown, references, tokens);
  return tokens;
}
