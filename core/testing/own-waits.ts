/** A sentence with its waits as [start, end, least, most]: seconds, null for a soft time. */
export interface OwnWaits {
  readonly text: string;
  readonly waits: readonly (readonly [start: number, end: number, min: number | null, max: number | null])[];
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Reads sentences in the notation of waitSentences, one a line: "Bake {20 to 25 minutes|20-25m}." */
export const ownWaits = (lines: string): readonly OwnWaits[] => lines.trim().split('\n').map(ownWait);

function ownWait(line: string): OwnWaits {
  let text = '';
  const waits: OwnWaits['waits'][number][] = [];
  for (const [part, words, time] of line.matchAll(/\{([^|}]*)\|([^}]*)\}|[^{]+/g)) {
    if (words !== undefined && time !== undefined)
      waits.push([text.length, text.length + words.length, ...secondsOf(time)]);
    text += words ?? part;
  }
  return { text, waits };
}

function secondsOf(time: string): readonly [number | null, number | null] {
  if (time === 'soft') return [null, null];
  const [low = '', high = low] = time.slice(0, -1).split('-');
  const unit = units[time.slice(-1)] ?? Number.NaN;
  return [Number(low) * unit, Number(high) * unit];
}
