import { vi } from 'vitest';
import type { Answer, Argument, Channel, Kitchen } from '#core/contract/contract.ts';
import type { Draft, OpenedRecipe } from '#core/contract/library.ts';
import { failed, success, type Failure } from '#core/contract/result.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { DraftDocument } from '../draft-document.svelte.ts';
import { KnownWords } from '../known-words.ts';

export const id = 'Soups/soup.md';
export const soup = '---\ntitle: Soup\n---\n\n1. Boil the water.\n';

/** One file on a disk, as main answers for it. */
export class PretendDisk {
  text: string | null = soup;
  revision = 1;
  draft: Draft | null = null;
  refusal: Failure | null = null;
  draftRefusal: Failure | null = null;
  home = true;
  readonly saves: string[] = [];
  readonly kept: string[] = [];

  get version(): string {
    return `v${this.revision}`;
  }

  /** Another program writes. */
  write(text: string | null): void {
    this.text = text;
    this.revision += 1;
  }

  opened(): OpenedRecipe {
    const text = this.text ?? '';
    const file = { id, text, version: this.version, encoding: 'utf-8', readOnly: null };
    return { file, recipe: readRecipe(text, 'soup.md'), images: {}, links: {}, corrections: [] };
  }

  readonly kitchen: Kitchen = {
    ask: <Name extends Channel>(channel: Name, argument: Argument<Name>) =>
      Promise.resolve(this.#answer(channel, argument) as Answer<Name>),
    listen: () => () => undefined,
    droppedPath: () => '',
  };

  #answer(channel: Channel, argument: unknown): unknown {
    if (channel === 'recipe:open')
      return this.text === null ? failed({ kind: 'not-found', path: id }) : success(this.opened());
    if (channel === 'recipe:save') return this.#save(argument as Argument<'recipe:save'>);
    if (channel === 'draft:keep') {
      if (this.draftRefusal) return failed(this.draftRefusal);
      this.draft = argument as Draft;
      return success(null);
    }
    if (channel === 'history:keep') {
      this.kept.push((argument as Argument<'history:keep'>).text);
      return success(null);
    }
    if (channel === 'draft:drop') this.draft = null;
    return null;
  }

  #save({ baseVersion, text }: Argument<'recipe:save'>) {
    if (this.refusal) return failed(this.refusal);
    if (this.text === null && baseVersion !== '') return failed({ kind: 'not-found', path: id });
    if (this.text !== null && baseVersion !== this.version)
      return failed({ kind: 'conflict', text: this.text, version: this.version });
    if (this.text !== null) this.kept.push(this.text);
    this.write(text);
    this.saves.push(text);
    return success(this.opened().file);
  }
}

export function openOn(disk: PretendDisk): DraftDocument {
  const { kitchen } = disk;
  const around = { kitchen, isHome: () => disk.home, tags: () => [], words: new KnownWords(kitchen) };
  return new DraftDocument(around, disk.opened(), disk.draft);
}

export const type = (document: DraftDocument, insert: string, from = document.source.text.length) =>
  document.source.dispatch({ changes: { from, insert }, userEvent: 'input.type' });

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
