import { expect, test } from 'vitest';
import { handsSentences, heldOutHandsSentences } from '#core/testing/hands-sentences.ts';
import { readDurations } from '#core/waits/durations.ts';
import { needsHands } from './hands.ts';

interface Case {
  readonly language: string;
  readonly sentence: string;
  readonly hands: string;
}

const casesOf = (table: Readonly<Record<string, string>>): readonly Case[] =>
  Object.entries(table).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => ({
        language,
        hands: line.slice(0, line.indexOf(' ')),
        sentence: line.slice(line.indexOf(' ') + 1),
      })),
  );

function handsIn(sentence: string): string {
  const [wait] = readDurations(sentence);
  return wait === undefined ? 'no time' : needsHands(sentence, wait) ? 'on' : 'off';
}

test.each(casesOf(handsSentences))('$language: $hands: $sentence', ({ sentence, hands }) => {
  expect(handsIn(sentence)).toBe(hands);
});

test('sentences that no rule was made for are told as well, but for one in ten', () => {
  const all = casesOf(heldOutHandsSentences);
  const wrong = all.filter(({ sentence, hands }) => handsIn(sentence) !== hands);
  expect(wrong.length, wrong.map(({ sentence }) => sentence).join('\n')).toBeLessThanOrEqual(all.length / 10);
});
