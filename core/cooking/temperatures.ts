/** A temperature in a text. Offsets are into it; `unit` is null where the text names none. */
export interface TemperatureMention {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: 'C' | 'F' | null;
}

const temperature =
  /(?<![\d.,])(\d{2,3})(?:\s?(?:-|–|to|bis|à|a|~|～|至|到)\s?(\d{2,3}))?\s?(?:(?:°|º|˚|degrees?\b|deg\b|grad\b|degrés?|grados|gradi|graden|grader|度)\s?(c(?:elsius|entigrade)?|f(?:ahrenheit)?)?(?![\p{L}\p{M}])|([CF])(?![\p{L}\p{M}])|℃|℉|摄氏度)/giu;

/** Oven and core temperatures: "350 °F", "180°C", "350-375 degrees", "400F". */
export function readTemperatures(text: string): readonly TemperatureMention[] {
  return [...text.matchAll(temperature)].map((match) => {
    const unit = (match[3] ?? match[4] ?? '').charAt(0).toUpperCase();
    const written = match[0];
    return {
      start: match.index,
      end: match.index + written.length,
      min: Number(match[1]),
      max: Number(match[2] ?? match[1]),
      unit: unit === 'C' || /℃|度/.test(written) ? 'C' : unit === 'F' || written.includes('℉') ? 'F' : null,
    };
  });
}
