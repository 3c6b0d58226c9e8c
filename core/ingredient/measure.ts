import type { Rational } from './ingredient.ts';
import { rational } from './rational.ts';

/**
 * Units whose ratios are exact: spoons and cups are counted in teaspoons, ounces and pounds in ounces. Between families
 * there is only a number (28.35 g to the ounce).
 */
export type MeasureFamily =
  'metric-weight' | 'metric-volume' | 'us-weight' | 'us-volume' | 'metric-length' | 'us-length';

export interface Measure {
  /** A unit's id in core/ingredient/units.ts. */
  readonly id: string;
  readonly family: MeasureFamily;
  /** How many of the family's smallest unit it holds. */
  readonly size: Rational;
}

const family = (name: MeasureFamily, sizes: Readonly<Record<string, Rational>>): readonly Measure[] =>
  Object.entries(sizes).map(([id, size]) => ({ id, family: name, size }));

const measures: ReadonlyMap<string, Measure> = new Map(
  [
    family('metric-weight', {
      mg: rational(1, 1000),
      g: rational(1),
      hg: rational(100),
      kg: rational(1000),
      liang: rational(50),
      jin: rational(500),
    }),
    family('metric-volume', { ml: rational(1), cl: rational(10), dl: rational(100), l: rational(1000) }),
    family('us-weight', { oz: rational(1), lb: rational(16) }),
    family('us-volume', {
      tsp: rational(1),
      tbsp: rational(3),
      floz: rational(6),
      cup: rational(48),
      pint: rational(96),
      quart: rational(192),
      gallon: rational(768),
    }),
    family('metric-length', { mm: rational(1), cm: rational(10) }),
    family('us-length', { inch: rational(1) }),
  ]
    .flat()
    .map((measure) => [measure.id, measure]),
);

/** Null for what has no measure: a clove, a can, a bare count. */
export const measureOf = (unit: string | null): Measure | null => (unit === null ? null : (measures.get(unit) ?? null));

export const isWeight = (measure: Measure): boolean => measure.family.endsWith('weight');
export const isVolume = (measure: Measure): boolean => measure.family.endsWith('volume');

/** Grams, millilitres or millimetres in one of the family's smallest unit. The cup is the American one of 236.6 ml. */
export const metricSize: Readonly<Record<MeasureFamily, number>> = {
  'metric-weight': 1,
  'metric-volume': 1,
  'metric-length': 1,
  'us-weight': 28.349523125,
  'us-volume': 4.92892159375,
  'us-length': 25.4,
};
