import type { Step } from '#core/recipe/recipe.ts';
import { temperatureText } from './temperature-text.ts';
import type { TemperatureMention } from './temperatures.ts';

/** The unit that a cook thinks of heat in; null leaves every temperature as it is written. */
export type HeatUnit = 'C' | 'F' | null;

/** A temperature of a step's text as the cook reads it. Offsets are into Step.content.text. */
export interface ShownTemperature {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly text: string;
}

/** "350 °F (180 °C)", "180 C / 160 fan": how far apart a file writes one heat in several units. */
const besides = 24;
const endOfSentence = /[.;!?。](?=\s|$)/;

/** The temperatures that are shown otherwise than written. Where the file gives the wanted unit beside them, they stay. */
export function shownTemperatures(
  { content: { text }, temperatures }: Pick<Step, 'content' | 'temperatures'>,
  to: HeatUnit,
  language: string,
): readonly ShownTemperature[] {
  if (to === null) return [];
  return temperatures.flatMap((one) => {
    const { start, end } = one;
    if (one.unit === to || temperatures.some((other) => other.unit === to && isBeside(one, other, text))) return [];
    const shown = temperatureText(one, to, language);
    const written = text.slice(start, end);
    return shown === written ? [] : [{ start, end, written, text: shown }];
  });
}

function isBeside(one: TemperatureMention, other: TemperatureMention, text: string): boolean {
  const between = one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return between.length <= besides && !endOfSentence.test(between);
}
