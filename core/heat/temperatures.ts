import { bareTemperatures } from './bare-temperatures.ts';
import { plausibleUnit, toCelsius } from './temperature-scales.ts';
import type { TemperatureUnit } from './temperature-scales.ts';

/** A temperature in a text. Offsets are into it; min and max are in `unit`, as written. */
export interface TemperatureMention {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** Null where the text names none; `celsius` then goes by what is plausible. */
  readonly unit: TemperatureUnit;
  /** The lower end in °C. */
  readonly celsius: number;
}

/** A reading before its unit is settled. */
export type WrittenTemperature = Omit<TemperatureMention, 'celsius'>;

const value = String.raw`\d{1,4}(?:[.,]\d)?`;
const to = String.raw`\s?(?:[-–—~～〜]|to|or|bis|oder|à|a|ou|o|tot|till|til|至|到|から)\s?`;
const degree = String.raw`[\s-]?(?:°|º|˚|(?:degrees?\b|degs?\b\.?|grad\b|degrés?|grados?\b|gradi\b|graus?\b|graden\b|grader\b|stopni|градус\p{L}{0,3}))`;
const heat = new RegExp(
  // Digits first: to look behind at every letter costs more than all the rest.
  String.raw`(?=[\d−-])(?<![\d\p{Script=Latin}]|\d[.,⁄]|\d\/(?!\d{3}))(?<minus>(?<=^|[\s(,，（])[-−])?(?<low>${value})(?:(?:${to}|(?<=between\s\d{2,3})\sand\s)(?<high>${value}))?(?:` +
    String.raw`${degree}(?:\s?(?<named>c(?:elsius|entigrades?)?|f(?:ahrenheit)?)(?![\p{Script=Latin}\p{M}]))?(?![\p{Script=Latin}\p{M}])|` +
    String.raw`\s?(?<letter>[CF]|celsius|fahrenheit)(?![\p{Script=Latin}\p{M}])|` +
    String.raw`\s?(?<celsius>℃|摄氏度|攝氏度)|\s?(?<fahrenheit>℉|华氏度)|\s?(?<han>度)|(?<fan>\s(?:fan|umluft|convection)(?!\p{L})))`,
  'giu',
);
const marks =
  /(?=[gtufc])(?<!\p{L})(?:(?:gas(?: mark)?|gasmark)\s?(?<gas>[¼½]|1\/[24]|\d)(?:\s?[-–]\s?(?<gasHigh>\d))?|(?:thermostat|th\.?)\s?(?<step>\d{1,2})(?:\s?[-–/]\s?(?<stepHigh>\d{1,2}))?|(?:fan|umluft|chaleur tournante)\s(?<fanned>\d{3}))(?![\d°]|\/\d(?!\d)|\s?[°CF](?!\p{L}))/giu;

/** Oven and core temperatures: "350 °F", "180 C / 160 fan", "gas mark 4", "th. 6", "200 Grad", "bake at 350". */
export function readTemperatures(text: string): readonly TemperatureMention[] {
  if (!/\d|gas [¼½]/i.test(text)) return [];
  const written = inOrder(
    [...explicitTemperatures(text), ...markedTemperatures(text), ...bareTemperatures(text)],
    text,
  );
  const named = written.find(isInUnits)?.unit ?? null;
  return written.map((one, at) => ({
    ...one,
    celsius: toCelsius(one.min, one.unit ?? bareUnit(one, [written[at - 1], written[at + 1]], { text, named })),
  }));
}

interface Surroundings {
  readonly text: string;
  /** The unit that the text names first. */
  readonly named: TemperatureUnit;
}

const isInUnits = ({ unit }: WrittenTemperature): boolean => unit === 'C' || unit === 'F';

/** The unit of a number without one: the other of a pair, "180° (355°F)", else what is plausible. */
function bareUnit(
  bare: WrittenTemperature,
  neighbours: readonly (WrittenTemperature | undefined)[],
  { text, named }: Surroundings,
): 'C' | 'F' {
  const pair = neighbours.find(
    (one) => one && isInUnits(one) && Math.max(one.start - bare.end, bare.start - one.end) <= 4,
  );
  if (pair?.unit === 'F' && Math.abs(toCelsius(pair.min, 'F') - bare.min) <= 8) return 'C';
  if (pair?.unit === 'C' && Math.abs(toCelsius(bare.min, 'F') - pair.min) <= 8) return 'F';
  return plausibleUnit(bare.max, around(text, bare), named === 'C' || named === 'F' ? named : null);
}

const around = (text: string, { start, end }: WrittenTemperature): string =>
  text.slice(Math.max(0, start - 80), end + 30);

const explicitTemperatures = (text: string): readonly WrittenTemperature[] =>
  [...text.matchAll(heat)].flatMap((match) => {
    const one = inDegrees(match);
    return one === null || isTurn(text, one) ? [] : [one];
  });

/** British gas marks, French thermostats, and "fan 160" behind a temperature that has its unit. */
const markedTemperatures = (text: string): readonly WrittenTemperature[] =>
  [...text.matchAll(marks)].flatMap((match): readonly WrittenTemperature[] => {
    const { gas, gasHigh, step, stepHigh, fanned } = match.groups!;
    const end = match.index + match[0].length;
    if (gas !== undefined) return [{ start: match.index, end, ...ends(gas, gasHigh), unit: 'gas' }];
    if (fanned !== undefined) return [{ start: end - 3, end, ...ends(fanned, undefined), unit: 'C' }];
    const written = { start: match.index, end, ...ends(step!, stepHigh) };
    return written.min >= 1 && written.max <= 10 ? [{ ...written, unit: 'thermostat' }] : [];
  });

/** "21C" is the warmth of a room: nobody writes so many cups. Below it a C may well be a cup. */
const least = (letter: string): number => (letter === 'C' ? 15 : 30);

function inDegrees(match: RegExpExecArray): WrittenTemperature | null {
  const { minus, low, high, named, letter, celsius, fahrenheit, han, fan } = match.groups!;
  const { min, max } = ends(low!, high);
  // "2 c flour" is two cups, "16 F" nothing that an oven knows.
  if (letter !== undefined && (max < least(letter) || (/^[a-z]$/.test(letter) && max < 100))) return null;
  const initial = (named ?? letter ?? '').charAt(0).toUpperCase();
  const unit = initial === 'C' || celsius || han || fan ? 'C' : initial === 'F' || fahrenheit ? 'F' : null;
  // "-18 度" is a freezer; "20 度" and "8094-3f" may be anything.
  if (((unit === null || han || fan) && max < 30 && minus === undefined) || max >= 1000) return null;
  const sign = minus === undefined ? 1 : -1;
  const end = match.index + match[0].length - (fan?.length ?? 0);
  return { start: match.index, end, min: min * sign || 0, max: sign < 0 ? min * sign || 0 : max, unit };
}

const fractions: Readonly<Record<string, number>> = { '¼': 0.25, '1/4': 0.25, '½': 0.5, '1/2': 0.5 };
const numberOf = (text: string): number => fractions[text] ?? Number(text.replace(',', '.'));

function ends(low: string, high: string | undefined): { readonly min: number; readonly max: number } {
  const min = numberOf(low);
  return { min, max: Math.max(min, high === undefined ? min : numberOf(high)) };
}

/** "rotate the pan 180 degrees", "at a 45-degree angle", "53度白酒": no heat. */
function isTurn(text: string, { start, end, unit }: WrittenTemperature): boolean {
  const after = text.slice(end, end + 16);
  if (/^(?:[\s-]*(?:angle|turn|twist|rotation|corner|bend|winkel)|角|以?上?的?(?:高度)?白?酒|旋)/iu.test(after))
    return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    (unit === null || /度$/.test(text.slice(start, end))) &&
    /(?:\b(?:rotat|twist|swivel)\p{L}*|\bturn(?:ing)?\b(?! (?:up|down|on|the (?:oven|heat)))|旋转|转动|翻转|drehen|gedreht)[^.;]{0,30}$/iu.test(
      before,
    ) &&
    !/\b(?:oven|heat|to|at)\b[^.;]{0,12}$/i.test(before)
  );
}

const rangeGap = new RegExp(`^${to}$`, 'iu');

/** In the order of the text, without overlaps; "350° to 375°F" is one range. */
function inOrder(found: readonly WrittenTemperature[], text: string): readonly WrittenTemperature[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WrittenTemperature[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last && one.start < last.end) continue;
    const gap = last && one.start - last.end < 8 ? text.slice(last.end, one.start) : null;
    const sameUnit = last && (last.unit === one.unit || last.unit === null) && last.min === last.max;
    if (last && gap !== null && sameUnit && one.max > last.max && rangeGap.test(gap))
      kept[kept.length - 1] = { ...one, start: last.start, min: last.min };
    else kept.push(one);
  }
  return kept;
}
