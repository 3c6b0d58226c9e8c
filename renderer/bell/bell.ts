import type { Kitchen } from '#core/contract/contract.ts';
import { kitchen } from '../kitchen/kitchen.ts';
import { beatSamples } from './alarm-sound.ts';

/** Soft first: a full alarm out of nothing makes a cook with a knife jump. */
const soft = { share: 0.2, seconds: 5, rise: 1 };

/** Sounds until it is told to stop. The page's title says which it is, for tests and for whoever looks at the process. */
class Bell {
  readonly #kitchen: Kitchen;
  #playing: { readonly context: AudioContext; readonly gain: GainNode } | null = null;

  constructor(kitchen: Kitchen) {
    this.#kitchen = kitchen;
  }

  async ring(volume: number): Promise<void> {
    if (this.#playing) this.#playing.gain.gain.value = volume;
    else this.#playing = start(volume);
    await this.#playing.context.resume();
    await this.#say(true);
  }

  async quiet(): Promise<void> {
    const playing = this.#playing;
    this.#playing = null;
    await playing?.context.close();
    await this.#say(this.#playing !== null);
  }

  async #say(sounding: boolean): Promise<void> {
    document.title = sounding ? 'sounding' : 'quiet';
    await this.#kitchen.ask('bell:state', { sounding });
  }
}

/** The beat repeats inside the audio engine: no timer of the page that could be throttled. */
function start(volume: number) {
  const context = new AudioContext();
  const samples = beatSamples(context.sampleRate);
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  const rise = new GainNode(context, { gain: soft.share });
  const gain = new GainNode(context, { gain: volume });
  rise.gain.setValueAtTime(soft.share, context.currentTime + soft.seconds);
  rise.gain.linearRampToValueAtTime(1, context.currentTime + soft.seconds + soft.rise);
  source.connect(rise).connect(gain).connect(context.destination);
  source.start();
  return { context, gain };
}

const bell = new Bell(kitchen());
kitchen().listen('bell:ring', ({ volume }) => void bell.ring(volume));
kitchen().listen('bell:quiet', () => void bell.quiet());
