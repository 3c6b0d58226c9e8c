/** How a temperature was written; null where the text names no unit. */
export type TemperatureUnit = 'C' | 'F' | 'gas' | 'thermostat' | null;

const gasMarks = [140, 150, 170, 180, 190, 200, 220, 230, 240, 250];

/** Exact where the text is in °C, else to a degree. Gas marks by the British table; a French thermostat is thirty degrees a step. */
export function toCelsius(value: number, unit: Exclude<TemperatureUnit, null>): number {
  if (unit === 'C') return value;
  if (unit === 'F') return Math.round(((value - 32) * 5) / 9);
  if (unit === 'thermostat') return value * 30;
  return value < 1 ? (value < 0.4 ? 110 : 120) : gasMarks[Math.min(gasMarks.length, Math.round(value)) - 1]!;
}

/** Core of meat, syrup and warm water: below an oven's heat, where a number alone is Fahrenheit to those who write so. */
const measured =
  /thermomet|internal|cent(?:er|re)|register|reads?\b|reach|yeast|\bwater\b|\bmilk\b|syrup|candy|lukewarm/i;
/** What is never as hot as its number in °C: meat that is done, a bath that it lies in. */
const core =
  /thermomet|internal|thickest|\bmeat\b|\bprobe\b|sous[- ]?vide|cent(?:er|re)(?! (?:of (?:the |your )?oven|rack|shelf))/i;
const english = /\b(?:the|and|to|at|oven|until|bake|heat|for|degrees?|reads?|internal|vide)\b/i;

/** The unit that a bare number must be in: "bake at 350" is °F, "auf 180 Grad" °C. `named` is what the text names elsewhere. */
export function plausibleUnit(value: number, text: string, named: 'C' | 'F' | null): 'C' | 'F' {
  if (value > 300) return 'F';
  if (named !== null && (named === 'F' ? value >= 90 : value <= 300)) return named;
  if (!english.test(text)) return 'C';
  if (value >= 250 || value === 225) return 'F';
  if (value >= 100 && value <= 215 && core.test(text)) return 'F';
  return value >= 95 && value <= 215 && measured.test(text) && value % 10 !== 0
    ? 'F'
    : value >= 100 && value <= 115 && measured.test(text)
      ? 'F'
      : 'C';
}
