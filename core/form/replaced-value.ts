import { minimalChange } from '#core/text/minimal-change.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import { placesOf } from '#core/text/places.ts';
import type { Span } from '#core/text/span.ts';
import type { Form } from './form.ts';
import { markdownText, scalarText } from './written-text.ts';
import type { WrittenText } from './written-text.ts';
import { siteOf, usualQuotes } from './yaml-places.ts';
import type { FieldsPlace, ScalarSite } from './yaml-places.ts';
import { escapedForDouble, escapedForSingle, isPlainText, writtenAs } from './yaml-scalar.ts';

export interface ValueRules {
  /** "4" is a number to other programs, and is meant as one. */
  readonly mayBeNumber: boolean;
  /** Quotes that only the typing so far needed ("1" on the way to "1 egg") go again. */
  readonly plainAgain: boolean;
}

export const isIn = (place: FieldsPlace | null, span: Span): place is FieldsPlace =>
  place !== null && span.start >= place.span.start && span.end <= place.span.end;

/** Ways to write `wanted` where `current` stands within a span, the one with the fewest changed characters first. */
export function* replacedWithin(
  form: Form,
  span: Span,
  current: string,
  wanted: string,
  rules: ValueRules,
): Generator<readonly TextChange[]> {
  const { source, place } = form;
  if (isIn(place, span)) {
    const site = siteOf(source, place, span);
    if (site.style !== 'block') {
      const whole = scalarText(source, insideOf(site), site.style);
      for (const at of occurrences(whole.text, current)) {
        const text = whole.text.slice(0, at) + wanted + whole.text.slice(at + current.length);
        yield* scalarWritten(form, place, site, whole, text, rules);
      }
      return;
    }
  }
  const written = markdownText(source, span, true);
  for (const at of occurrences(written.text, current)) {
    const change = minimalChange(current, wanted);
    if (change)
      yield [{ from: written.offsets[at + change.from]!, to: written.offsets[at + change.to]!, insert: change.insert }];
  }
  const { whole } = placesOf(current, source, span, span.start);
  yield [{ from: whole.start, to: whole.end, insert: wanted }];
}

/** Last first: a value stands behind its key. */
function* occurrences(text: string, part: string): Generator<number> {
  for (let at = text.lastIndexOf(part); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(part, at - 1)) yield at;
}

export const insideOf = ({ span, style }: ScalarSite): Span =>
  style === 'single' || style === 'double' ? { start: span.start + 1, end: span.end - 1 } : span;

/** Ways to make a value of the front matter say another text: within its own quotes, else in those that it needs. */
export function* scalarWritten(
  form: Form,
  place: FieldsPlace,
  site: ScalarSite,
  whole: WrittenText,
  text: string,
  rules: ValueRules,
): Generator<readonly TextChange[]> {
  const style = site.style === 'block' ? 'plain' : site.style;
  const isToml = place.language === 'toml';
  const plainOk = isNumber(text, rules) || (!isToml && isPlainText(text, site.place));
  if (rules.plainAgain && style !== 'plain' && plainOk)
    yield [{ from: site.span.start, to: site.span.end, insert: text }];
  const change = minimalChange(whole.text, text);
  if (change && (style !== 'plain' || plainOk))
    yield [{ from: whole.offsets[change.from]!, to: whole.offsets[change.to]!, insert: encoded(change.insert, style) }];
  yield [{ from: site.span.start, to: site.span.end, insert: valueText(form, place, site, text, rules) }];
}

function valueText(form: Form, place: FieldsPlace, site: ScalarSite, text: string, rules: ValueRules): string {
  const quotes = site.style === 'single' || site.style === 'double' ? site.style : usualQuotes(form.source, place);
  return newValue(
    text,
    site.style === 'plain' || site.style === 'block' ? 'plain' : quotes,
    quotes,
    site.place,
    place,
    rules,
  );
}

const isNumber = (text: string, { mayBeNumber }: ValueRules): boolean =>
  mayBeNumber && /^\d{1,5}(?:\.\d{1,3})?$/.test(text);

/** A value that is written anew; `quotes` is used where it can't stand plain. */
export function newValue(
  text: string,
  preferred: ScalarSite['style'],
  quotes: 'single' | 'double',
  where: ScalarSite['place'],
  place: FieldsPlace,
  rules: ValueRules,
): string {
  if (isNumber(text, rules)) return text;
  if (place.language === 'toml') return `"${escapedForDouble(text)}"`;
  const isPlain = preferred !== 'single' && preferred !== 'double' && isPlainText(text, where);
  return writtenAs(
    text,
    isPlain ? 'plain' : preferred === 'single' || preferred === 'double' ? preferred : quotes,
    where,
  );
}

function encoded(text: string, style: 'plain' | 'single' | 'double'): string {
  if (style === 'single') return escapedForSingle(text);
  return style === 'double' ? escapedForDouble(text) : text;
}
