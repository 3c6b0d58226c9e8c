import type { LineDraft } from '../draft.ts';
import type { Entry, Value } from '../front-matter/value.ts';

/** "Adapted from", "Nach einem Rezept von": what follows is where the recipe is from. */
const from =
  /^(?:(?:recipe\s)?(?:(?:very\s)?(?:slightly|lightly|loosely|heavily|barely|closely)\s)?(?:adapted|taken|borrowed|modified|inspired|stolen|copied|translated)\s(?:from|by)|based\son|recipe\s(?:from|via|source)|(?:frei\s)?nach\seinem\srezept\s(?:von|aus)|(?:inspiriert|übernommen|adaptiert)\s(?:von|aus)|rezept\saus|(?:recette\s)?(?:adaptée?|inspirée?|tirée?)\s(?:de|du|d['’])|d['’]après|adaptad[ao]\sde|inspirad[ao]\s(?:en|em|por)|tomad[ao]\sde|adattat[ao]\sda|ispirat[ao]\sa|tratt[ao]\sda|naar\seen\srecept\svan|gebaseerd\sop|aangepast\svan|recept\s(?:från|uit)|anpassat\sfrån|inspirerat\sav)[\s:]*(?=\S)/iu;
/** Before a name these tell who wrote it; "Recette de" and the like only before words that are all names. */
const by =
  /^(?:(?:a\s)?recipe\sby|by|written\sby|rezept\svon|ein\srezept\svon|recette\s(?:de|d['’]|par)|une\srecette\s(?:de|par)|receta\s(?:de|por)|ricetta\sdi|receita\sde|recept\s(?:van|av)|opskrift\s(?:af|fra))\s*:?\s*(?=\p{Lu}|\[)/iu;
/** Anything may be "from" or "via" something: only an address makes it a source. */
const linked = /^(?:from|via|aus|de|von|van|från|da|source|original|recipe|link)[\s:]+(?=\S)/iu;

const address = /^(?:https?:\/\/|www\.)\S+$/i;
const trailing = /[\s.。!)\]]+$/;

/** The source, and where a person is named the author, of a line that says nothing else; null for any other line. */
export function sourceIn({ content, span }: LineDraft): readonly Entry[] | null {
  const { text, marks } = content;
  if (text.length > 200) return null;
  const lead = from.exec(text) ?? by.exec(text) ?? linked.exec(text);
  if (!lead) return null;
  const said = text.slice(lead[0].length);
  const rest = said.replace(trailing, '');
  const mark = marks.find((one) => one.kind === 'link' && /^(?:https?:|www\.)/i.test(one.href ?? ''));
  const url = mark?.href ?? (address.test(rest) ? rest : null);
  const isPerson = by.test(text);
  if (mark ? !isAllLinked(text, lead[0].length, mark) : url === null && !isNamed(rest, isPerson, text)) return null;
  const name = address.test(rest) ? null : rest;
  const value = (key: string, one: string): Entry => ({ key, value: { kind: 'text', text: one, span }, span });
  const source: Value = {
    kind: 'map',
    entries: [...(name === null ? [] : [value('name', name)]), ...(url === null ? [] : [value('url', url)])],
    span,
  };
  const author = isPerson && name !== null ? [value('author', name)] : [];
  return isPerson && url === null ? author : [{ key: 'source', value: source, span }, ...author];
}

/** "Adapted from [Joy](https://…), with less sugar": the source of a line that says more than that. */
export function sourceBefore({ content, span }: LineDraft): readonly Entry[] {
  const lead = from.exec(content.text)?.[0].length ?? 0;
  const mark = content.marks.find((one) => one.kind === 'link' && one.start === lead);
  if (lead === 0 || !/^https?:/i.test(mark?.href ?? '')) return [];
  const whole = { text: content.text.slice(0, mark!.end), marks: [mark!] };
  return sourceIn({ content: whole, span }) ?? [];
}

const isAllLinked = (text: string, from: number, mark: { readonly start: number; readonly end: number }): boolean =>
  text.slice(from, mark.start).trim() === '' && text.slice(mark.end).replace(trailing, '') === '';

/** "Smitten Kitchen", "Omas Kochbuch", "Jane Doe": a few words that begin with a capital, and no sentence. */
function isNamed(name: string, isPerson: boolean, line: string): boolean {
  if (linked.test(line) && !from.test(line) && !isPerson) return false;
  const words = name.split(/\s+/);
  if (name.length < 2 || name.length > 70 || words.length > 10 || /[!?;:]|\.\s/.test(name)) return false;
  if (!isPerson)
    return /^["“”'«„]?[\p{Lu}\p{Lo}\p{N}]|^(?:my|the|a|an|meiner?|dem|der|ma|mon|mi|mia|mijn|min)\s/u.test(name);
  return (
    words.length <= 6 &&
    words.every((word) =>
      /^\p{Lu}|^\p{Lo}|^(?:de|la|le|von|van|der|den|di|da|du|of|and|&|und|et|y|e|the|for)$/u.test(word),
    )
  );
}
