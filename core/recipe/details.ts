import { readDurations } from '#core/cooking/durations.ts';
import { numberWord } from '#core/ingredient/amount-words.ts';
import { numberPattern, parseRational, toNumber } from '#core/ingredient/rational.ts';
import type { Draft } from './draft.ts';
import { entryOf, textsOf } from './front-matter/value.ts';
import type { Entry } from './front-matter/value.ts';
import { isFlag, keyMeaning } from './meaning/keys.ts';
import type { KeyMeaning } from './meaning/keys.ts';
import type { Page } from './page.ts';
import type { ExtraField, Recipe, RecipeSource, StatedTime, Written, Yield } from './recipe.ts';
import type { ImageMention } from './rich-text.ts';

/** Everything about a recipe but its ingredients and steps. */
export type Details = Pick<Recipe, 'tags' | 'source' | 'author' | 'images' | 'yield' | 'times' | 'extra'> & {
  readonly title: Written<string> | null;
  readonly language: string | null;
  readonly said: readonly Entry[];
};

/** Reads the keys of the front matter and the key lines of the body, the front matter first. */
export function readDetails(page: Page, draft: Draft): Details {
  const all = [...page.entries, ...draft.details].filter((entry) => !draft.takenEntries.has(entry));
  const used = new Set<Entry>();
  const of = (meaning: KeyMeaning): Entry[] => all.filter((entry) => keyMeaning(entry.key) === meaning);
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
  const text =
    entry.value.kind === 'text' ? entry.value.text : page.text.slice(entry.value.span.start, entry.value.span.end);
  return text.trim() === '' ? [] : [{ key: entry.key, text, span: entry.span }];
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
  for (const entry of [...names, ...links]) {
    const link = entryOf(entry.value, ['url', 'link', 'href']);
    const named = entryOf(entry.value, ['name', 'title', 'label']);
    const texts =
      link || named
        ? [...(named ? textsOf(named.value) : []), ...(link ? textsOf(link.value) : [])]
        : textsOf(entry.value).slice(0, 1);
    for (const written of texts) {
      const markdown = /^\[([^\]]*)\]\(([^()\s]+)\)$/.exec(written.text.trim());
      const text = markdown ? markdown[2]! : written.text.trim();
      if (markdown) name ??= markdown[1]!;
      if (isAddress(text) || links.includes(entry)) url ??= text;
      else name ??= text;
      span ??= written.span;
    }
  }
  return { name, url, span };
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

const yieldNumber = new RegExp(
  `(${numberPattern})(?:\\s*(?:-|–|—|~|to|or|bis|à|a|ou|o|oder|至|到)\\s*(${numberPattern}))?`,
  'iu',
);
const yieldWord = /^(?:for\s+|about\s+|serves\s+|makes\s+)?([\p{L}]+)(?:\s+(?:to|or)\s+([\p{L}]+))?/iu;

/** "4 to 6", "six", "28 tasses", "per 4 persone"; below one is no yield. */
function readYield(entry: Entry): Yield | null {
  const [written] = textsOf(entry.value);
  if (!written || /^-/.test(written.text.trim())) return null;
  const text = written.text.trim().slice(0, 200);
  const match = yieldNumber.exec(text);
  const words = match ? null : yieldWord.exec(text);
  const low = match ? parseRational(match[1]!) : words && numberWord(words[1]!);
  const high = (match ? match[2] && parseRational(match[2]) : words?.[2] && numberWord(words[2])) || low;
  const min = low && toNumber(low) > 0 ? toNumber(low) : null;
  const place = match ?? (low ? words : null);
  const unit = place
    ? text
        .slice(place.index + place[0].length)
        .replace(/[,(].*$/, '')
        .trim()
    : '';
  return {
    text,
    min,
    max: min === null ? null : high ? toNumber(high) : min,
    unit: unit || (/^makes$/i.test(entry.key) ? '' : ''),
    span: written.span,
  };
}

const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** "15" is minutes; "1:30" hours and minutes; "PT1H30M"; "1h 15m"; "10 minutes prep + 40 minutes cook" adds up. */
function statedTime(entry: Entry, bareUnit: number): StatedTime | null {
  const [written] = textsOf(entry.value);
  if (!written) return null;
  const text = written.text.trim().slice(0, 200);
  const time = (minSeconds: number, maxSeconds = minSeconds): StatedTime | null =>
    minSeconds > 0 && Number.isFinite(maxSeconds) ? { text, minSeconds, maxSeconds, span: written.span } : null;
  const bare = /^(\d{1,5}(?:[.,]\d+)?)(?:\s*[-–]\s*(\d{1,5}))?$/.exec(text);
  if (bare)
    return time(
      Number(bare[1]!.replace(',', '.')) * bareUnit,
      Number((bare[2] ?? bare[1]!).replace(',', '.')) * bareUnit,
    );
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock) return time(Number(clock[1]) * 3600 + Number(clock[2]) * 60);
  const duration = iso.exec(text);
  if (duration) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = duration.slice(1).map((part) => Number(part ?? 0));
    return time(days * 86400 + hours * 3600 + minutes * 60 + seconds);
  }
  const found = readDurations(text, { everything: true });
  const added = /\+|\bplus\b|\band\b/i.test(text) ? found : found.slice(0, 1);
  return time(
    added.reduce((sum, part) => sum + part.minSeconds, 0),
    added.reduce((sum, part) => sum + part.maxSeconds, 0),
  );
}
