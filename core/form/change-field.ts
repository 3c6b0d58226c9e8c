import type { Manner } from '#core/manner/manner.ts';
import { lineEndAt, lineStartAt } from '#core/text/lines.ts';
import type { TextChange } from '#core/text/minimal-change.ts';
import type { Span } from '#core/text/span.ts';
import { added } from './added-value.ts';
import type { FieldName, Form } from './form.ts';
import { firstRight, textsOf, unchanged } from './outcome.ts';
import type { FormOutcome, FormTexts } from './outcome.ts';
import { insideOf, isIn, replacedWithin } from './replaced-value.ts';
import { siteOf } from './yaml-places.ts';

const numbers: readonly FieldName[] = ['servings', 'prep', 'cook', 'total'];

/** Writes a field of the form; '' takes its value away, and leaves its key where it has one. */
export function changeField(
  form: Form,
  name: FieldName,
  text: string,
  manner: Manner,
  plainAgain = false,
): FormOutcome {
  const { text: current, span } = form.fields[name];
  const wanted = text.replace(/\s+/g, ' ').trim();
  if (wanted === current.trim()) return unchanged(form);
  if (wanted === '' && name === 'title') return { ok: false, refusal: 'needs-title' };
  const rules = { mayBeNumber: numbers.includes(name), plainAgain };
  const texts = textsOf(form);
  const expected = wants({ ...texts, fields: { ...texts.fields, [name]: wanted } }, current, wanted);
  if (current === '' || span === null)
    return firstRight(form, added(form, { name, text: wanted, rules }, manner), expected, 'not-here');
  if (wanted === '') return firstRight(form, cleared(form, span, current), expected, 'not-here');
  const candidates = [...replacedWithin(form, span, current, wanted, rules)];
  const twice = name === 'title' ? candidates.flatMap((changes) => withHeading(form, changes, current, wanted)) : [];
  const outcome = firstRight(form, [...candidates, ...twice], expected);
  return outcome.ok || name !== 'servings' ? outcome : changeCount(form, span, current, wanted);
}

/** "2 servings" without its word would say nothing here: of a line of its own only the number is changed. */
function changeCount(form: Form, span: Span, current: string, wanted: string): FormOutcome {
  const counted = current.replace(/\d+(?:\s*[-–]\s*\d+)?/, wanted);
  if (!/^\d+(?:\s*[-–]\s*\d+)?$/.test(wanted) || counted === current) return { ok: false, refusal: 'not-so' };
  const texts = textsOf(form);
  const expected = wants({ ...texts, fields: { ...texts.fields, servings: counted } }, current, counted);
  return firstRight(
    form,
    replacedWithin(form, span, current, counted, { mayBeNumber: true, plainAgain: false }),
    expected,
  );
}

/** What a line of the text says can be shown among the notes as well ("Based on: …"): there it changes, too. */
function wants(texts: FormTexts, current: string, wanted: string): readonly FormTexts[] {
  if (current === '' || !texts.rest.some((text) => text.includes(current))) return [texts];
  return [
    texts,
    { ...texts, rest: texts.rest.map((text) => text.replaceAll(current, wanted)) },
    { ...texts, rest: texts.rest.map((text) => text.replace(current, wanted)) },
    { ...texts, rest: texts.rest.filter((text) => !text.includes(current)) },
  ];
}

/** The value goes; of a line in the text the whole line, for "Servings:" alone says nothing. */
function* cleared(form: Form, span: Span, current: string): Generator<readonly TextChange[]> {
  const { source, place } = form;
  if (isIn(place, span)) {
    const site = siteOf(source, place, span);
    const { start, end } = site.style === 'block' ? span : insideOf(site);
    const gap = /[ \t]+$/.exec(source.slice(lineStartAt(source, site.span.start), site.span.start))?.[0].length ?? 0;
    if (site.style === 'plain' && source.slice(start, end) === current)
      yield [{ from: start - gap, to: end, insert: '' }];
    yield [{ from: start, to: end, insert: '' }];
  }
  const from = lineStartAt(source, span.start);
  const to = lineEndAt(source, span.end);
  if (to < source.length) yield [{ from, to: to + 1, insert: '' }];
  if (from > 0) yield [{ from: from - 1, to, insert: '' }];
  const at = source.slice(span.start, span.end).lastIndexOf(current);
  if (at >= 0) yield [{ from: span.start + at, to: span.start + at + current.length, insert: '' }];
}

/** A heading that repeats the title of the front matter is renamed with it: alone it would become a second title. */
function withHeading(
  form: Form,
  changes: readonly TextChange[],
  current: string,
  wanted: string,
): readonly (readonly TextChange[])[] {
  const { source, place } = form;
  if (place === null) return [];
  const heading = /^(#{1,3}[ \t]+)(.+?)[ \t]*#*$/m;
  const body = source.slice(place.span.end);
  const found = heading.exec(body);
  if (found?.[2]?.trim().toLowerCase() !== current.toLowerCase()) return [];
  const from = place.span.end + found.index + found[1]!.length;
  return [[...changes, { from, to: from + found[2]!.length, insert: wanted }]];
}
