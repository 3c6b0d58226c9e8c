import { toCelsius } from './temperature-scales.ts';
import type { TemperatureMention } from './temperatures.ts';

/** An oven's dial has no 177 °C: tens from 120 °C on, a degree below that, where meat and syrup are measured. */
function kitchenCelsius(celsius: number): number {
  if (celsius < 120) return Math.round(celsius);
  return Math.abs((celsius % 10) - 5) < 0.3 ? Math.round(celsius) : Math.round(celsius / 10) * 10;
}

function kitchenFahrenheit(fahrenheit: number): number {
  if (fahrenheit < 250) return Math.round(fahrenheit);
  const dial = Math.round(fahrenheit / 25) * 25;
  return Math.abs(dial - fahrenheit) <= 9 ? dial : Math.round(fahrenheit / 5) * 5;
}

/** "180 °C", "350 to 375 °F" as "350–375 °F": rounded as ovens and thermometers are read; what is already in the wanted unit stays as written. */
export function temperatureText(mention: TemperatureMention, to: 'C' | 'F', language: string): string {
  // A bare number's unit was settled by its neighbours when it was read: `celsius` knows which.
  const unit = mention.unit ?? (toCelsius(mention.min, 'C') === mention.celsius ? 'C' : 'F');
  const shown = [mention.min, mention.max].map((value) => {
    if (unit === to) return value;
    if (to === 'C') return kitchenCelsius(unit === 'F' ? ((value - 32) * 5) / 9 : toCelsius(value, unit));
    return kitchenFahrenheit((toCelsius(value, unit) * 9) / 5 + 32);
  });
  const [min = '', max = min] = shown.map((value) => numberText(value, language));
  return `${min === max ? min : `${min}–${max}`} °${to}`;
}

const numberText = (value: number, language: string): string =>
  String(value)
    .replace('-', '−')
    .replace('.', /^(?:en|zh|ja|ko)/.test(language) ? '.' : ',');
