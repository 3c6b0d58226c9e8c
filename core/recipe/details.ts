import type { Draft } from './draft.ts';
import { entryOf, textsOf } from './front-matter/value.ts';
import type { Entry } from './front-matter/value.ts';
import { isFlag, keyMeaning } from './meaning/keys.ts';
import type { KeyMeaning } from './meaning/keys.ts';
import type { Page } from './page.ts';
import type { ExtraField, Recipe, RecipeSource, Written } from './recipe.ts';
import type { ImageMention } from './rich-text.ts';
import { statedTime } from './stated-time.ts';
import { entriesByKind } from './time-parts.ts';
import { readYield } from './yield.ts';

/** Everything about a recipe but its ingredients and steps. */
export type Details = Pick<Recipe, 'tags' | 'source' | 'author' | 'images' | 'yield' | 'times' | 'extra'> & {
  readonly title: Written<string> | null;
  readonly language: string | null;
  readonly said: readonly Entry[];
};

/** Reads the keys of the front matter and the key lines of the body, the front matter first. */
export function readDetails(page: Page, draft: Draft): Details {
  const all = [...page.entries, ...draft.details]
    .filter((entry) => !draft.takenEntries.has(entry))
    .flatMap((entry) => byKind(entry));
  const used = new Set<Entry>();
  const of = (meaning: KeyMeaning): Entry[] => all.filter((entry) => meaningOf(entry) === meaning);
  const first = (meaning: KeyMeaning): Written<string> | null => takeFirst(of(meaning), writtenText, used);
  const use = (entries: readonly Entry[]): readonly Entry[] => {
    for (const entry of entries) used.add(entry);
    return entries;
  };
  const minutesOrHours = first('timeUnit')?.value.startsWith('h') ? 3600 : 60;
  const details = {
    title: first('title'),
    author: first('author'),
    language: first('language')?.value ?? null,
    source: readSource(use(of('source')), use(of('sourceUrl'))),
    tags: readTags(
      use(of('tags')),
      use(all.filter((entry) => entry.value.kind === 'text' && isFlag(entry.value.text))),
    ),
    images: use(of('image')).flatMap(imagesFrom),
    yield: takeFirst(of('yield'), readYield, used),
    times: {
      prep: takeFirst(of('prep'), (entry) => statedTime(entry, 60), used),
      cook: takeFirst(of('cook'), (entry) => statedTime(entry, minutesOrHours), used),
      total: takeFirst(of('total'), (entry) => statedTime(entry, 60), used),
    },
    said: use([...of('description'), ...of('notes')]),
  };
  use(of('quiet').filter((entry) => page.entries.includes(entry)));
  return {
    ...details,
    extra: all.filter((entry) => !used.has(entry)).flatMap((entry) => extraField(entry, page)),
  };
}

function byKind(entry: Entry): readonly Entry[] {
  const meaning = meaningOf(entry);
  return meaning === 'prep' || meaning === 'cook' || meaning === 'total' ? entriesByKind(entry, meaning) : [entry];
}

/** `cook: true` and `recipe: true` are switches, `cook: 20 min` is a time. */
function meaningOf({ key, value }: Entry): KeyMeaning | null {
  if (value.kind === 'text' && /^(?:cook|recipe)$/i.test(key)) {
    if (/^(?:true|false|yes|no)$/i.test(value.text)) return 'quiet';
    if (/^cook$/i.test(key) && /\d/.test(value.text)) return 'cook';
  }
  return keyMeaning(key);
}

function writtenText(entry: Entry): Written<string> | null {
  const [text] = textsOf(entry.value);
  return text ? { value: text.text.trim(), span: text.span } : null;
}

function takeFirst<Found>(
  entries: readonly Entry[],
  read: (entry: Entry) => Found | null,
  used: Set<Entry>,
): Found | null {
  for (const entry of entries) {
    const found = read(entry);
    if (found === null) continue;
    used.add(entry);
    return found;
  }
  return null;
}

function extraField(entry: Entry, page: Page): readonly ExtraField[] {
  // An empty list of ingredients is written "-" or "[]", which says nothing.
  if (textsOf(entry.value).length === 0) return [];
  const text =
    entry.value.kind === 'text' ? entry.value.text : page.text.slice(entry.value.span.start, entry.value.span.end);
  return [{ key: entry.key, text, span: entry.span }];
}

function readTags(entries: readonly Entry[], flags: readonly Entry[]): readonly Written<string>[] {
  const tags = entries.flatMap((entry) =>
    textsOf(entry.value).flatMap(({ text, span }) => {
      let from = 0;
      return text.split(/[,，、;]/).flatMap((part) => {
        const at = from + part.length - part.trimStart().length;
        from += part.length + 1;
        const value = part.trim().replace(/^#/, '');
        const inside = span.end - span.start === text.length;
        return value === ''
          ? []
          : [{ value, span: inside ? { start: span.start + at, end: span.start + at + part.trim().length } : span }];
      });
    }),
  );
  const seen = new Set<string>();
  const named = flags.map((entry) => ({ value: entry.key, span: entry.span }));
  return [...tags, ...named].filter(({ value }) => seen.size !== seen.add(value.toLowerCase()).size);
}

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$|^[a-z][a-z0-9+.-]*:\S/i.test(text);

function readSource(names: readonly Entry[], links: readonly Entry[]): RecipeSource {
  let name: string | null = null;
  let url: string | null = null;
  let span: RecipeSource['span'] = null;
  let nameSpan: RecipeSource['span'] = null;
  let urlSpan: RecipeSource['span'] = null;
  for (const entry of [...names, ...links]) {
    const link = entryOf(entry.value, ['url', 'link', 'href']);
    const named = entryOf(entry.value, ['name', 'title', 'label']);
    const texts =
      link || named
        ? [...(named ? textsOf(named.value) : []), ...(link ? textsOf(link.value) : [])]
        : textsOf(entry.value).slice(0, 1);
    for (const written of texts) {
      const markdown = /^\[([^\]]*)\]\(([^()\s]+)\)$/.exec(written.text.trim());
      const mixed = markdown ? null : /^(.{2,200}?)[\s,:;(<–-]+(https?:\/\/[^\s)>]+)[)>]?$/i.exec(written.text.trim());
      const text = markdown ? markdown[2]! : mixed ? mixed[2]! : written.text.trim();
      if (markdown) name ??= markdown[1]!;
      if (mixed) name ??= mixed[1]!.trim();
      if (isAddress(text) || links.includes(entry)) url ??= text;
      else name ??= text;
      span ??= written.span;
      if (name !== null) nameSpan ??= written.span;
      if (url !== null) urlSpan ??= written.span;
    }
  }
  return { name, url, span, nameSpan, urlSpan };
}

function imagesFrom(entry: Entry): readonly ImageMention[] {
  const file = entryOf(entry.value, ['filename', 'file', 'src', 'path', 'url']);
  const alt = entryOf(entry.value, ['alttext', 'alt', 'caption']);
  const texts = file ? textsOf(file.value) : textsOf(entry.value);
  return texts.map(({ text, span }) => {
    const embed = /^!?\[\[?([^\]|]*)(?:\|[^\]]*)?\]\]?(?:\(([^()]*)\))?$/.exec(text.trim());
    return {
      path: (embed ? (embed[2] ?? embed[1]!) : text).trim(),
      alt: alt?.value.kind === 'text' ? alt.value.text : '',
      span,
    };
  });
}
