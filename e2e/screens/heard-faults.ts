import type { Page } from '@playwright/test';
import { heard, type Heard } from './heard.ts';

/** What a cook can do something with, and the state that has to be told with it. */
const controls: Readonly<Record<string, string | null>> = {
  button: null,
  link: null,
  textbox: null,
  searchbox: null,
  spinbutton: null,
  slider: null,
  option: 'selected',
  tab: 'selected',
  checkbox: 'checked',
  radio: 'checked',
  switch: 'checked',
  combobox: 'expanded',
};
const mustBeNamed = /^(?:navigation|region|complementary|form|search|dialog|radiogroup|listbox|table|img|image)$/;
const landmarks = /^(?:main|navigation|region|complementary|search|banner|contentinfo)$/;

const told = ({ role, name, within }: Heard) => `${role} “${name}”${within.length > 0 ? ` in “${within[0]!}”` : ''}`;

function headingFaults(all: readonly Heard[]): string[] {
  const levels = all.filter(({ role }) => role === 'heading').map((one) => Number(one.says['level']));
  const faults: string[] = [];
  // A window over the screen hides it: the heading of the screen is not heard then.
  const isDialog = all.some(({ role, says }) => role === 'dialog' && says['modal'] === true);
  const first = levels.filter((level) => level === 1).length;
  if (!isDialog && first !== 1) faults.push(`${String(first)} headings of level 1`);
  if (!isDialog && all.filter(({ role }) => role === 'main').length !== 1) faults.push('not one main part');
  levels.forEach((level, at) => {
    if (level > (levels[at - 1] ?? 1) + 1)
      faults.push(`a heading of level ${String(level)} after ${String(levels[at - 1] ?? 'none')}`);
  });
  return faults;
}

/** What two controls of one name are for, where that is the same. */
const isSame = (key: string) => key.startsWith('button “Clear search”');

/** Things of one group that sound the same and are not. */
function twins(all: readonly Heard[], roles: RegExp): string[] {
  const count = new Map<string, number>();
  for (const one of all.filter(({ role }) => roles.test(role))) {
    const key = `${told(one)}${one.description === '' ? '' : ` (${one.description})`}`;
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return [...count]
    .filter(([key, times]) => times > 1 && !isSame(key))
    .map(([key, times]) => `${String(times)} times ${key}`);
}

/**
 * What a screen reader would tell wrongly, or not at all, of the page as it is: headings, parts of the page, names and states of
 * what can be used, names that more than one thing has, pictures, and amounts that are drawn in pieces. Each fault as a line.
 */
export async function heardFaults(page: Page): Promise<readonly string[]> {
  const all = await heard(page);
  const faults = headingFaults(all);
  for (const one of all) {
    const state = controls[one.role];
    const name = one.name.trim();
    if ((state !== undefined || mustBeNamed.test(one.role)) && name === '') faults.push(`${told(one)} has no name`);
    if (state && !(state in one.says)) faults.push(`${told(one)} does not say whether it is ${state}`);
    // Drawn with a slash of its own, and to be heard with the one that is typed, away from the number before it.
    if ([one.name, one.role === 'listitem' ? one.text : ''].some((words) => /⁄|\d\d\/\d(?!\d)/.test(words)))
      faults.push(`${told(one)} is heard as “${one.text.slice(0, 60)}”`);
  }
  return [
    ...faults,
    ...twins(all, /^(?:button|link|textbox|checkbox|switch|combobox|slider)$/),
    ...twins(all, landmarks),
  ];
}
