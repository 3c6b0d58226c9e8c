/** One beat of the alarm: four short tones, then a rest. Seconds. */
export const beat = { tone: 0.11, gap: 0.09, tones: 4, length: 1.4 };

/**
 * One beat as samples between -1 and 1: 2 kHz multiplied by 2.5 kHz, which gives 500 Hz and 4.5 kHz,
 * heard well by young and by old ears (Japanese ergonomics study, jje 36-5).
 */
export function beatSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: Math.round(beat.length * sampleRate) }, (_, at) => {
    const time = at / sampleRate;
    const wave = Math.sin(2 * Math.PI * 2000 * time) * Math.sin(2 * Math.PI * 2500 * time);
    return wave * loudness(time);
  });
}

/** Tones start and end within 8 ms: a harder edge is a click. */
function loudness(time: number): number {
  const within = time % (beat.tone + beat.gap);
  if (time > beat.tones * (beat.tone + beat.gap) || within > beat.tone) return 0;
  return Math.min(1, within / 0.008, (beat.tone - within) / 0.008);
}
