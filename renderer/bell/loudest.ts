/** What is read of an AnalyserNode. */
export interface Meter {
  readonly fftSize: number;
  getFloatTimeDomainData(samples: Float32Array<ArrayBuffer>): void;
}

/** Milliseconds. Shorter than the meter looks back, so that no tone falls between two looks. */
const lookEvery = 100;

/** The loudest sample, 0 to 1, that passes the meter; as soon as there is one, and 0 when none comes within `within` ms. */
export async function loudest(meter: Meter, within: number): Promise<number> {
  const samples = new Float32Array(meter.fftSize);
  for (let waited = 0; waited <= within; waited += lookEvery) {
    meter.getFloatTimeDomainData(samples);
    const level = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    if (level > 0) return Math.min(1, level);
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
  return 0;
}
