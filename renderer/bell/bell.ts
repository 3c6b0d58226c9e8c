import type { Kitchen } from '#core/contract/contract.ts';
import { kitchen } from '../kitchen/kitchen.ts';
import { beat, beatSamples } from './alarm-sound.ts';
import { loudest } from './loudest.ts';

/** Soft first: a full alarm out of nothing makes a cook with a knife jump. */
const soft = { share: 0.2, seconds: 5, rise: 1 };

interface Playing {
  readonly context: AudioContext;
  readonly gain: GainNode;
  readonly meter: AnalyserNode;
}

/** Sounds until it is told to stop. The page's title says which it is, for tests and for whoever looks at the process. */
class Bell {
  readonly #kitchen: Kitchen;
  #playing: Playing | null = null;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  async ring(volume: number): Promise<void> {
    if (this.#playing) this.#playing.gain.gain.value = volume;
    else this.#playing = start(volume);
    const { context, meter } = this.#playing;
    await context.resume();
    // A context that runs may still play nothing: only what comes out of the gain is proof.
    const level = volume === 0 ? 0 : await loudest(meter, beat.length * 1000);
    if (this.#playing?.meter === meter) await this.#say(true, level);
  }

  async quiet(): Promise<void> {
    const playing = this.#playing;
    this.#playing = null;
    await playing?.context.close();
    await this.#say(this.#playing !== null, 0);
  }

  async #say(sounding: boolean, level: number): Promise<void> {
    document.title = sounding ? 'sounding' : 'quiet';
    document.body.dataset['level'] = String(level);
    await this.#kitchen.ask('bell:state', { sounding, level });
  }
}

/** The beat repeats inside the audio engine: no timer of the page that could be throttled. */
function start(volume: number): Playing {
  const context = new AudioContext();
  const samples = beatSamples(context.sampleRate);
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  const rise = new GainNode(context, { gain: soft.share });
  const gain = new GainNode(context, { gain: volume });
  const meter = new AnalyserNode(context, { fftSize: 8192 });
  rise.gain.setValueAtTime(soft.share, context.currentTime + soft.seconds);
  rise.gain.linearRampToValueAtTime(1, context.currentTime + soft.seconds + soft.rise);
  source.connect(rise).connect(gain).connect(meter).connect(context.destination);
  source.start();
  return { context, gain, meter };
}

const bell = new Bell(kitchen());
kitchen().listen('bell:ring', ({ volume }) => void bell.ring(volume));
kitchen().listen('bell:quiet', () => void bell.quiet());
