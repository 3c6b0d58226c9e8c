import { expect, test } from 'vitest';
import type { Kitchen } from '#core/contract/contract.ts';
import { defaultSettings, type Settings } from '#core/contract/settings.ts';
import { KeptSettings } from './settings-state.svelte.ts';

/** Main, which answers when it is told to. */
function slowMain() {
  let kept = defaultSettings;
  let tell: (settings: Settings) => void = () => undefined;
  const waiting: (() => void)[] = [];
  const kitchen = {
    listen: (_: string, heard: typeof tell) => (tell = heard),
    ask: (_: string, part: Partial<Settings>) =>
      new Promise<Settings>((resolve) => {
        waiting.push(() => {
          kept = { ...kept, ...part };
          tell(kept);
          resolve(kept);
        });
      }),
  } as unknown as Kitchen;
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { settings: new KeptSettings(kitchen), answer };
}

test('of changes that follow one another quickly, the last one stands all the time', async () => {
  const { settings, answer } = slowMain();
  const changes = [settings.change({ zoom: 110 }), settings.change({ zoom: 125 })];
  await answer();
  expect(settings.current.zoom).toBe(125);
  await answer();
  await Promise.all(changes);
  expect(settings.current.zoom).toBe(125);
});

test('what main makes of a change is what holds', async () => {
  const { settings, answer } = slowMain();
  const change = settings.change({ textSize: 'XL' });
  expect(settings.current.textSize).toBe('XL');
  await answer();
  await change;
  expect(settings.current).toEqual({ ...defaultSettings, textSize: 'XL' });
});
