import { expect, test } from 'vitest';
import { ownWaits } from '#core/testing/own-waits.ts';
import { heldOutWaitSentences } from '#core/testing/wait-sentences-held-out.ts';
import { waitSentences } from '#core/testing/wait-sentences.ts';
import { readDurations } from './durations.ts';

const waitsIn = (text: string) =>
  readDurations(text).map(({ start, end, minSeconds, maxSeconds, soft }) => [
    start,
    end,
    soft ? null : minSeconds,
    soft ? null : maxSeconds,
  ]);

const cases = Object.entries(waitSentences).flatMap(([language, lines]) =>
  ownWaits(lines).map(({ text, waits }) => ({ language, text, waits })),
);

test.each(cases)('$language: $text', ({ text, waits }) => {
  expect(waitsIn(text)).toEqual(waits);
});

test('sentences that no rule was made for are read as well, but for one in fifty', () => {
  const all = Object.values(heldOutWaitSentences).flatMap(ownWaits);
  const wrong = all.filter(({ text, waits }) => JSON.stringify(waitsIn(text)) !== JSON.stringify(waits));
  expect(wrong.length / all.length).toBeLessThanOrEqual(1 / 50);
});
