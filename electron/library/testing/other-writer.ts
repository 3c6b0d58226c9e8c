import path from 'node:path';
import type { FakeDisk } from './fake-disk.ts';
import { FakeNode } from './fake-node.ts';

/** 0 to sides - 1. */
export type Dice = (sides: number) => number;

/**
 * Another program that changes a line of a file, again and again: in place, as simple programs write, which is empty and then
 * half written for others; or by renaming. It does one step whenever it is told to.
 */
export class OtherWriter {
  readonly tags: string[] = [];
  readonly #disk: FakeDisk;
  readonly #file: string;
  readonly #random: Dice;
  readonly #writesInPlace: boolean;
  #steps: (() => void)[] = [];
  isAboutToRename = false;

  constructor(disk: FakeDisk, file: string, random: Dice, writesInPlace: boolean) {
    this.#writesInPlace = writesInPlace;
    this.#disk = disk;
    this.#file = file;
    this.#random = random;
  }

  /** Begins no more than `most` changes in all: one that writes without end would never let anybody save. */
  step(most: number): void {
    if (this.#steps.length > 0) this.#steps.shift()?.();
    else if (this.tags.length < most) this.#begin();
  }

  /** Does what is begun to its end. */
  finish(): void {
    while (this.#steps.length > 0) this.step(0);
  }

  #begin(): void {
    const tag = `theirs ${this.tags.length}.`;
    const opened = this.#disk.find(this.#file);
    const lines = opened.bytes.toString().split('\n');
    const bytes = Buffer.from(lines.toSpliced(this.#random(lines.length), 0, `- ${tag}`).join('\n'));
    this.tags.push(tag);
    this.#steps = this.#random(2) === 0 && this.#writesInPlace ? this.#inPlace(opened, bytes) : this.#byRename(bytes);
  }

  #inPlace(node: FakeNode, bytes: Buffer): (() => void)[] {
    const half = bytes.length >> 1;
    return [0, half, bytes.length].map((length) => () => {
      node.bytes = bytes.subarray(0, length);
      node.touch();
    });
  }

  #byRename(bytes: Buffer): (() => void)[] {
    this.isAboutToRename = true;
    return [
      () => {
        const node = new FakeNode('file', 0o644);
        node.bytes = bytes;
        this.#disk.find(path.dirname(this.#file)).entries.set(path.basename(this.#file), node);
        this.isAboutToRename = false;
      },
    ];
  }
}
