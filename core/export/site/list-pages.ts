import { jsonText } from '../schema-recipe.ts';
import { joined, markup, none, words, type Html } from '../html/text.ts';
import { t } from '#core/words/words.ts';
import { plateHue } from '#core/library/plate-hue.ts';
import { address, sitePage, sitePlaces } from './shell.ts';
import { inReadingOrder, type SiteEntry } from './site-entry.ts';
import { uniqueNames } from './unique-names.ts';

interface Section {
  readonly name: string;
  readonly anchor: string;
  readonly entries: readonly SiteEntry[];
}

/** The site's first page: all recipes by folder, with the search. `name` is what the site is called. */
export function indexPage(name: string, entries: readonly SiteEntry[]): string {
  const sections = byFolder(entries);
  return sitePage({
    title: name,
    up: '',
    language: '',
    scripts: [sitePlaces.search, sitePlaces.script],
    content: markup`<main class="list">
<div class="list-head">
<h1>${words(name)}</h1>
<p class="count">${words(t('site.count', { count: entries.length }))}</p>
</div>
${search()}
<div id="all">
${folders(sections)}
${joined(sections.map(sections.length > 1 ? section : alone), '\n')}
</div>
</main>`,
  });
}

/** All tags, each with its recipes; a recipe of several tags stands under each. */
export function tagsPage(entries: readonly SiteEntry[]): string {
  const sections = byTag(entries);
  return sitePage({
    title: t('site.by-tag'),
    up: '',
    language: '',
    scripts: [sitePlaces.script],
    content: markup`<main class="list">
<div class="list-head"><h1>${words(t('site.by-tag'))}</h1></div>
${sections.length === 0 ? markup`<p>${words(t('site.no-tags'))}</p>` : chips(sections, t('site.tags'))}
${joined(
  sections.map(
    ({ name, anchor, entries: all }) => markup`<section class="tagged" aria-labelledby="${words(anchor)}">
<h2 id="${words(anchor)}">${words(name)} <span class="number">${words(String(all.length))}</span></h2>
<ul class="names">${joined(all.map((one) => markup`<li><a href="${pageOf(one)}">${words(one.title)}</a></li>`))}</ul>
</section>`,
  ),
  '\n',
)}
</main>`,
  });
}

/** What the search looks through, in the order of the cards of the first page; as a script, since a page that was opened as a file may read no other. */
export const searchIndex = (entries: readonly SiteEntry[]): string =>
  `globalThis.hobsideRecipes = ${jsonText(
    byFolder(entries).flatMap(({ entries: all }) => all.map(({ found }) => found)),
    0,
  )};\n`;

/** The anchor of each tag, by the tag as it is written. */
export const tagAnchors = (entries: readonly SiteEntry[]): ReadonlyMap<string, string> =>
  anchors(
    'tag',
    entries.flatMap(({ tags }) => tags),
  );

const anchors = (kind: string, texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [
      ...uniqueNames(
        [...new Set(texts)].map((text) => ({ id: text, title: text })),
        '',
      ),
    ].map(([text, name]) => [text, `${kind}-${name}`]),
  );

const pageOf = ({ page }: SiteEntry): Html => address(`${sitePlaces.recipes}/${page}`);

function byFolder(entries: readonly SiteEntry[]): readonly Section[] {
  const folders = [...new Set(entries.map(({ shelf }) => shelf))];
  const anchor = anchors('folder', folders);
  const named = folders.filter((folder) => folder !== '').toSorted(inReadingOrder);
  return [...named, ...folders.filter((folder) => folder === '')].map((folder) => ({
    name: folder === '' ? t('site.no-folder') : folder.split('/').join(' / '),
    anchor: anchor.get(folder) ?? '',
    entries: inOrder(entries.filter((one) => one.shelf === folder)),
  }));
}

function byTag(entries: readonly SiteEntry[]): readonly Section[] {
  const anchor = tagAnchors(entries);
  const tagged = new Map<string, SiteEntry[]>();
  for (const entry of entries)
    for (const tag of entry.tags) {
      const known = tagged.get(tag);
      if (known) known.push(entry);
      else tagged.set(tag, [entry]);
    }
  return [...tagged]
    .toSorted(([one], [other]) => inReadingOrder(one, other))
    .map(([tag, all]) => ({ name: tag, anchor: anchor.get(tag) ?? '', entries: inOrder(all) }));
}

const inOrder = (entries: readonly SiteEntry[]): readonly SiteEntry[] =>
  entries.toSorted((one, other) => inReadingOrder(one.title, other.title) || (one.id < other.id ? -1 : 1));

const search = (): Html => markup`<div class="search" role="search" hidden>
<label for="search">${words(t('site.search'))}</label>
<input id="search" type="search" placeholder="${words(t('site.search-hint'))}" autocomplete="off" autocapitalize="off" spellcheck="false">
</div>
<p id="found" role="status" data-count="${words(t('site.found-count', {}))}" data-none="${words(t('site.found-none', {}))}"></p>
<section id="results" aria-label="${words(t('site.found'))}" hidden><ul class="cards"></ul></section>`;

/** So many that they would push the first recipe off a phone's screen are folded up. */
const mostFolders = 12;

function folders(sections: readonly Section[]): Html {
  if (sections.length < 2) return none;
  const all = chips(sections, t('site.folders'));
  if (sections.length <= mostFolders) return all;
  return markup`<details><summary>${words(t('site.folders'))} <span class="number">${words(String(sections.length))}</span></summary>
${all}
</details>`;
}

const chips = (sections: readonly Section[], label: string): Html =>
  markup`<nav class="chips" aria-label="${words(label)}">${joined(
    sections.map(
      ({ name, anchor, entries }) =>
        markup`<a href="#${address(anchor)}">${words(name)} <span class="number">${words(String(entries.length))}</span></a>`,
    ),
    '\n',
  )}</nav>`;

const section = ({ name, anchor, entries }: Section): Html => markup`<section aria-labelledby="${words(anchor)}">
<h2 id="${words(anchor)}">${words(name)}</h2>
${cards(entries)}
</section>`;

const alone = ({ entries }: Section): Html => cards(entries);

const cards = (entries: readonly SiteEntry[]): Html =>
  markup`<ul class="cards">
${joined(entries.map(card), '\n')}
</ul>`;

function card(entry: SiteEntry): Html {
  const facts = [entry.time ?? '', entry.tags[0] ?? ''].filter((fact) => fact !== '').join(' · ');
  return markup`<li><a class="card" href="${pageOf(entry)}">${cover(entry)}<span class="card-words"><span class="title">${words(entry.title)}</span>${facts === '' ? none : markup`<span class="card-facts">${words(facts)}</span>`}</span></a></li>`;
}

/** The picture, or an enamel plate with the first letter of the title, in the colour that the app gives it. */
function cover({ picture, title, tags, folder }: SiteEntry): Html {
  if (picture !== null)
    return markup`<span class="cover"><img src="${address(`${sitePlaces.pictures}/${picture}`)}" alt="" loading="lazy" decoding="async"></span>`;
  return markup`<span class="cover plate hue-${words(String(plateHue(title, tags, folder)))}" aria-hidden="true"><span class="dish">${words(firstLetter(title))}</span></span>`;
}

const firstLetter = (title: string): string => (/[\p{L}\p{N}]\p{M}*/u.exec(title)?.[0] ?? '·').toUpperCase();
