import type { Pan } from '#core/ingredient/pan-size.ts';

/** A pan while it is typed: a field that is empty holds undefined or null. */
export interface TypedPan {
  shape: Pan['shape'];
  side: number | null | undefined;
  other: number | null | undefined;
}

export const emptyPan = (): TypedPan => ({ shape: 'round', side: undefined, other: undefined });

export const typedFrom = (pan: Pan | null): TypedPan =>
  pan === null
    ? emptyPan()
    : {
        shape: pan.shape,
        side: pan.shape === 'round' ? pan.across : pan.side,
        other: pan.shape === 'rectangular' ? pan.other : undefined,
      };

/** A side that is missing is zero: such a pan has no area. */
export function panTyped({ shape, side, other }: TypedPan): Pan {
  if (shape === 'round') return { shape, across: side ?? 0 };
  return shape === 'square' ? { shape, side: side ?? 0 } : { shape, side: side ?? 0, other: other ?? 0 };
}
