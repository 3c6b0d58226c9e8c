import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, success, type Failure, type Result } from '#core/contract/result.ts';
import { autosaveDelay, Saver } from './saver.ts';

/** A disk that answers when it is told to, and a text that is typed into. */
class SlowDisk {
  text = '';
  saved = '';
  inFlight = 0;
  mostInFlight = 0;
  readonly sent: string[] = [];
  onRefused: (failure: Failure) => 'again' | 'stop' = () => 'stop';
  #answers: ((result: Result<string>) => void)[] = [];
  readonly saver = new Saver<string, string>({
    next: () => (this.text === this.saved ? null : this.text),
    write: (sent) => this.#write(sent),
    written: (sent) => (this.saved = sent),
    refused: (failure) => this.onRefused(failure),
    busy: () => undefined,
  });

  type(text: string): void {
    this.text = text;
    this.saver.typed();
  }

  async answer(result: Result<string> = success('')): Promise<void> {
    this.inFlight -= 1;
    this.#answers.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  }

  #write(sent: string): Promise<Result<string>> {
    this.sent.push(sent);
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    return new Promise((resolve) => this.#answers.push(resolve));
  }
}

describe('saving by itself', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for a pause in the typing', async () => {
    const disk = new SlowDisk();
    disk.type('a');
    await vi.advanceTimersByTimeAsync(autosaveDelay - 1);
    disk.type('ab');
    await vi.advanceTimersByTimeAsync(autosaveDelay - 1);
    expect(disk.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.sent).toEqual(['ab']);
  });

  it('never has two saves in flight, and saves the newest text after the one that is', async () => {
    const disk = new SlowDisk();
    disk.type('a');
    void disk.saver.now();
    await vi.advanceTimersByTimeAsync(0);
    disk.type('ab');
    void disk.saver.now();
    disk.type('abc');
    void disk.saver.now();
    await vi.advanceTimersByTimeAsync(autosaveDelay);
    expect(disk.sent).toEqual(['a']);
    await disk.answer();
    expect(disk.sent).toEqual(['a', 'abc']);
    await disk.answer();
    expect([disk.saved, disk.mostInFlight]).toEqual(['abc', 1]);
  });

  it('saves again after having had nothing to save', async () => {
    const disk = new SlowDisk();
    await disk.saver.now();
    disk.type('a');
    void disk.saver.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.sent).toEqual(['a']);
  });

  it('stops after a failure until the cook saves', async () => {
    const disk = new SlowDisk();
    disk.type('a');
    await vi.advanceTimersByTimeAsync(autosaveDelay);
    await disk.answer(failed({ kind: 'disk-full' }));
    disk.type('ab');
    disk.saver.soon();
    await vi.advanceTimersByTimeAsync(10 * autosaveDelay);
    expect(disk.sent).toEqual(['a']);
    void disk.saver.now();
    await vi.advanceTimersByTimeAsync(0);
    await disk.answer();
    disk.type('abc');
    await vi.advanceTimersByTimeAsync(autosaveDelay);
    expect(disk.sent).toEqual(['a', 'ab', 'abc']);
  });

  it('tries again at once where the refusal was settled', async () => {
    const disk = new SlowDisk();
    disk.onRefused = () => 'again';
    disk.type('a');
    void disk.saver.now();
    await vi.advanceTimersByTimeAsync(0);
    await disk.answer(failed({ kind: 'conflict', text: '', version: '2' }));
    await disk.answer();
    expect([disk.sent, disk.saved]).toEqual([['a', 'a'], 'a']);
  });
});
