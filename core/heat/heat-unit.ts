import type { Settings } from '#core/contract/settings.ts';
import type { AmountView } from '#core/ingredient/view.ts';
import type { HeatUnit } from './shown-temperatures.ts';

/** The cook's own unit for heat, else that of the units chosen; null leaves it as written. */
export function heatUnit(setting: Settings['temperatures'], units: AmountView['system']): HeatUnit {
  if (setting !== 'written') return setting === 'celsius' ? 'C' : 'F';
  if (units === 'written') return null;
  return units === 'us' ? 'F' : 'C';
}
