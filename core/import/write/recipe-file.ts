import { keysFor, type KeyedName } from '#core/form/field-names.ts';
import { writtenAs } from '#core/form/yaml-scalar.ts';
import { markdownPath } from '#core/images/picture-markup.ts';
import type { Manner } from '#core/manner/manner.ts';
import type { ContentGroup, RecipeContent } from './content.ts';
import { spoken } from './spoken.ts';

/** How words become Markdown: as they are, or with every sign of markup made harmless. */
export type AsMarkdown = (text: string) => string;

export const asItIs: AsMarkdown = (text) => text;
export const escaped: AsMarkdown = (text) =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]{2,}\s*$|:)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** The file of a recipe in a manner that has its lists in the body, its front matter, or one of each. */
export function recipeFile(content: RecipeContent, manner: Manner, markdown: AsMarkdown): string {
  const keyed = manner.hasFrontMatter && manner.keys.title !== null;
  const heading = keyed ? [] : [`# ${markdown(content.title)}${manner.titleEnding}`];
  const body = [...heading, ...introduction(content, manner, markdown), ...lists(content, manner, markdown)];
  const told = [
    ...content.notes.map(markdownLines(markdown)),
    ...content.more.map((picture) => `![](${markdownPath(picture)})`),
  ];
  const notes = told.length === 0 ? [] : [`${hashes(manner)} Notes`, ...told];
  return `${[...frontMatter(content, manner, markdown), [...body, ...notes].join('\n\n')].join('\n').trimEnd()}\n`;
}

const hashes = ({ headings }: Manner, deeper = 0): string => '#'.repeat(Math.min(6, headings.level + deeper));
const markdownLines =
  (markdown: AsMarkdown) =>
  (paragraph: string): string =>
    paragraph.split('\n').map(markdown).join('  \n');

/** Where there is front matter, a short description is a key of it. */
const introduction = ({ description }: RecipeContent, manner: Manner, markdown: AsMarkdown): readonly string[] =>
  manner.hasFrontMatter ? [] : description.map(markdownLines(markdown));

function lists(content: RecipeContent, manner: Manner, markdown: AsMarkdown): readonly string[] {
  const { headings, bullet, steps } = manner;
  const hasSteps = steps !== 'front-matter' && content.steps.length > 0;
  const words = headings.steps ?? (manner.ingredients === 'body' ? 'Directions' : null);
  const lead = { bullets: () => `${bullet} `, paragraphs: () => '', numbers: numbers() }[bodySteps(steps)];
  return [
    ...(manner.ingredients === 'front-matter' || content.ingredients.length === 0
      ? []
      : [
          `${hashes(manner)} ${headings.ingredients ?? 'Ingredients'}`,
          ...listed(content.ingredients, markdown, () => `${bullet} `, hashes(manner, 1)),
        ]),
    ...(hasSteps && words !== null ? [`${hashes(manner)} ${words}`] : []),
    ...(hasSteps ? listed(content.steps, markdown, lead, hashes(manner, words === null ? 0 : 1)) : []),
  ];
}

const bodySteps = (steps: Manner['steps']): 'numbers' | 'bullets' | 'paragraphs' =>
  steps === 'bullets' || steps === 'paragraphs' ? steps : 'numbers';

/** Numbers go on over all groups, as the cook counts the steps. */
function numbers(): () => string {
  let last = 0;
  return () => `${(last += 1)}. `;
}

/** Each group under its heading; what has no sign before it is a paragraph each. */
const listed = (
  groups: readonly ContentGroup[],
  markdown: AsMarkdown,
  lead: () => string,
  heading: string,
): readonly string[] =>
  groups.flatMap(({ name, rows }) => {
    const written = rows.map((row) => [lead(), markdown(row)] as const);
    const apart = written.every(([sign]) => sign === '') ? '\n\n' : '\n';
    const list = written.map((parts) => parts.join('')).join(apart);
    return name === null ? [list] : [`${heading} ${markdown(name)}`, list];
  });

interface Line {
  readonly key: string;
  readonly lines: readonly string[];
}

function frontMatter(content: RecipeContent, manner: Manner, markdown: AsMarkdown): readonly string[] {
  if (!manner.hasFrontMatter) {
    const told = keyLines(content, manner, markdown).filter(({ key }) => key !== 'description');
    return told.length === 0 ? [] : ['---', ...told.flatMap(({ lines }) => lines), '---', ''];
  }
  const constants = manner.constants.map(({ key, value }) => ({ key, lines: [`${key}: ${value}`] }));
  const all = [...constants, ...keyLines(content, manner, markdown)];
  const known = manner.keyOrder.flatMap((key) => all.filter((one) => one.key === key));
  const lines = [...known, ...all.filter(({ key }) => !manner.keyOrder.includes(key))].flatMap((one) => one.lines);
  return lines.length === 0 ? [] : ['---', ...lines, '---', ''];
}

/** A key for all that the recipe says and the body doesn't. */
function keyLines(content: RecipeContent, manner: Manner, markdown: AsMarkdown): readonly Line[] {
  const keyOf = (name: KeyedName): string => keysFor(name, manner.keyOrder, manner)[0] ?? name;
  const value = (key: string, text: string | null): readonly Line[] =>
    text === null ? [] : [{ key, lines: [`${key}: ${writtenAs(text, 'plain', 'block')}`] }];
  const list = (key: string, items: readonly string[]): readonly Line[] =>
    items.length === 0 ? [] : [{ key, lines: [`${key}:`, ...items.map((item) => `${manner.listIndent}- ${item}`)] }];
  const time = (seconds: number | null): string | null => (seconds === null ? null : spoken(seconds));
  return [
    ...(manner.keys.title === null ? [] : value(keyOf('title'), content.title)),
    ...value(keyOf('source'), content.source),
    ...value(keyOf('link'), content.link),
    ...value(keyOf('author'), content.author),
    ...value(keyOf('image'), content.image),
    ...value(keyOf('prep'), time(content.prep)),
    ...value(keyOf('cook'), time(content.cook)),
    ...value(keyOf('total'), time(content.total)),
    ...yieldLine(keyOf('servings'), content.yield),
    ...(manner.hasFrontMatter ? described(content.description) : []),
    ...(manner.ingredients === 'front-matter'
      ? list(manner.keys.ingredients ?? 'ingredients', yamlRows(content.ingredients, markdown))
      : []),
    ...(manner.steps === 'front-matter'
      ? list(manner.keys.steps ?? 'directions', yamlRows(content.steps, markdown))
      : []),
    ...tagLines(keyOf('tags'), content.tags, manner, list),
    ...content.others.flatMap(([key, text]) =>
      isNumber(text) ? [{ key, lines: [`${key}: ${text}`] }] : value(key, text),
    ),
  ];
}

const isNumber = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);
const yieldLine = (key: string, text: string | null): readonly Line[] =>
  text === null ? [] : [{ key, lines: [`${key}: ${isNumber(text) ? text : writtenAs(text, 'plain', 'block')}`] }];

/** A heading within a list of the front matter is a line in bold. */
const yamlRows = (all: readonly ContentGroup[], markdown: AsMarkdown): readonly string[] =>
  all.flatMap(({ name, rows }) => [
    ...(name === null ? [] : [writtenAs(`**${markdown(name)}**`, 'double', 'block')]),
    ...rows.map((row) => writtenAs(markdown(row), 'plain', 'block')),
  ]);

function tagLines(
  key: string,
  tags: readonly string[],
  manner: Manner,
  list: (key: string, items: readonly string[]) => readonly Line[],
): readonly Line[] {
  if (tags.length === 0) return [];
  const asComma = manner.tags === 'comma' && tags.every((tag) => !tag.includes(','));
  if (asComma) return [{ key, lines: [`${key}: ${writtenAs(tags.join(', '), 'plain', 'block')}`] }];
  if (manner.tags === 'flow')
    return [{ key, lines: [`${key}: [${tags.map((tag) => writtenAs(tag, 'plain', 'flow')).join(', ')}]`] }];
  return list(
    key,
    tags.map((tag) => writtenAs(tag, 'plain', 'block')),
  );
}

function described(paragraphs: readonly string[]): readonly Line[] {
  const [only, ...more] = paragraphs;
  if (only === undefined) return [];
  if (more.length === 0 && !only.includes('\n'))
    return [{ key: 'description', lines: [`description: ${writtenAs(only, 'plain', 'block')}`] }];
  const lines = paragraphs.join('\n\n').split('\n');
  return [{ key: 'description', lines: ['description: |-', ...lines.map((line) => (line === '' ? '' : `  ${line}`))] }];
}
