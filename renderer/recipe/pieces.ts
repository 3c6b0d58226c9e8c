import type { ShownAmount } from '#core/step-amounts/scaled-step.ts';
import type { ShownTemperature } from '#core/heat/shown-temperatures.ts';
import type { Pointed } from '#core/glass-box/card.ts';
import type { DurationMention, Use } from '#core/recipe/recipe.ts';
import type { Mark, RichText } from '#core/recipe/rich-text.ts';
import type { Span } from '#core/text/span.ts';

/** What is drawn over a text besides its own marks. Offsets are into RichText.text. */
export interface Overlays {
  readonly durations?: readonly DurationMention[];
  readonly uses?: readonly Use[];
  /** What `shownAmounts` made of the step's amounts: drawn in place of what is written. */
  readonly amounts?: readonly ShownAmount[];
  /** Temperatures in the cook's unit: drawn in place of what is written. */
  readonly temperatures?: readonly ShownTemperature[];
  /** What can be pointed at to see how it was read. */
  readonly readings?: readonly Reading[];
  /** Matches of a search. */
  readonly found?: readonly Span[];
}

/** A place in the text with what was understood there. */
export interface Reading extends Span {
  readonly pointed: Pointed;
}

/** A stretch of text that looks the same from end to end. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly found: boolean;
  /** Ingredient.index of what is named here. */
  readonly ingredients: readonly number[];
  /** An amount that is shown otherwise than it is written. */
  readonly amount: ShownAmount | null;
  readonly temperature: ShownTemperature | null;
  readonly pointed: Pointed | null;
}

/** Neighbouring pieces that are one thing to press: a link, a duration, or neither. */
export interface Run {
  readonly href: string | null;
  readonly duration: DurationMention | null;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

type Press = Pick<Run, 'href' | 'duration'>;

const plain: Press = { href: null, duration: null };

/**
 * The text cut at every boundary of a mark or overlay, in order and without gaps.
 * A duration that touches a link is not pressable: one control can't hold another.
 * Ranges that reach outside the text are cut off; empty and backward ones are left out.
 */
export function runs(
  content: RichText,
  overlays: Overlays = {},
  range: Span = { start: 0, end: content.text.length },
): readonly Run[] {
  const bounds = within(range, { start: 0, end: content.text.length });
  if (bounds.end <= bounds.start) return [];
  const links = content.marks.filter((mark) => mark.kind === 'link');
  const durations = (overlays.durations ?? []).filter((one) => !links.some((link) => touch(one, link)));
  const made: { press: Press; pieces: Piece[] }[] = [];
  for (const slice of slices(content, overlays, bounds)) {
    const press = pressAt(slice, links, durations);
    const last = made.at(-1);
    const piece = pieceAt(content, overlays, slice);
    if (last && last.press.duration === press.duration && last.press.href === press.href) last.pieces.push(piece);
    else made.push({ press, pieces: [piece] });
  }
  return made.map(({ press, pieces }) => ({
    ...press,
    text: pieces.map((piece) => piece.text).join(''),
    pieces,
  }));
}

function slices(content: RichText, overlays: Overlays, bounds: Span): readonly Span[] {
  const ranges: readonly Span[] = [
    ...content.marks,
    ...(overlays.durations ?? []),
    ...(overlays.uses ?? []),
    ...(overlays.amounts ?? []),
    ...(overlays.temperatures ?? []),
    ...(overlays.readings ?? []),
    ...(overlays.found ?? []),
  ];
  const whole = [...(overlays.amounts ?? []), ...(overlays.temperatures ?? [])];
  // "**2** tbsp" is one amount though a mark ends within it.
  const inside = (offset: number) =>
    offset > bounds.start && offset < bounds.end && !whole.some(({ start, end }) => offset > start && offset < end);
  const cuts = new Set(ranges.flatMap(({ start, end }) => [start, end]).filter(inside));
  const edges = [bounds.start, ...[...cuts].sort((one, other) => one - other), bounds.end];
  return edges.slice(0, -1).map((start, at) => ({ start, end: edges[at + 1] ?? bounds.end }));
}

function pressAt(slice: Span, links: readonly Mark[], durations: readonly DurationMention[]): Press {
  const link = links.find((mark) => touch(mark, slice));
  if (link) return { href: link.href ?? null, duration: null };
  const duration = durations.find((one) => touch(one, slice));
  return duration ? { href: null, duration } : plain;
}

function pieceAt(content: RichText, overlays: Overlays, slice: Span): Piece {
  const here = content.marks.filter((mark) => touch(mark, slice)).map((mark) => mark.kind);
  const uses = (overlays.uses ?? []).filter((use) => touch(use, slice));
  return {
    ...slice,
    text: content.text.slice(slice.start, slice.end),
    strong: here.includes('strong'),
    emphasis: here.includes('emphasis'),
    strike: here.includes('strike'),
    code: here.includes('code'),
    found: (overlays.found ?? []).some((span) => touch(span, slice)),
    ingredients: [...new Set(uses.map((use) => use.ingredient))],
    amount: (overlays.amounts ?? []).find((one) => isAt(one, slice)) ?? null,
    temperature: (overlays.temperatures ?? []).find((one) => isAt(one, slice)) ?? null,
    pointed: nearest((overlays.readings ?? []).filter((one) => touch(one, slice))),
  };
}

/** Of readings that lie in one another (the sugar of "2 tbsp sugar") the one that says the most about this very place. */
const nearest = (readings: readonly Reading[]): Pointed | null =>
  readings.reduce<Reading | null>(
    (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
    null,
  )?.pointed ?? null;

const isAt = (one: Span, slice: Span) => one.start === slice.start && one.end === slice.end;

const touch = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const within = (span: Span, limits: Span): Span => ({
  start: Math.max(span.start, limits.start),
  end: Math.min(span.end, limits.end),
});
