import { Compartment, EditorState, type Text } from '@codemirror/state';
import type { Draft, FileText, OpenedRecipe } from '#core/contract/library.ts';
import type { Failure } from '#core/contract/result.ts';
import { nameOf } from '#core/library/names.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { RecipeChange } from '../kitchen/feature.ts';
import { DocumentAsks, type DocumentSurroundings, type Sent } from './document-asks.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { FindState } from './find/find-state.svelte.ts';
import { LivePreview } from './live-preview.svelte.ts';
import { meet, type Version } from './meeting.ts';
import type { SaveState, Trouble } from './save-state.ts';
import { Saver } from './saver.ts';
import { sourceExtensions } from './source-extensions.ts';
import { SourceText } from './source-text.ts';

/** One recipe's text while it is edited: what is typed, what is on disk, and what keeps them together. Lives as long as the app, so undo does too. */
export class DraftDocument {
  id = $state.raw<RecipeId>('');
  readOnly = $state.raw<FileText['readOnly']>(null);
  encoding = $state.raw('');
  /** What main knows of pictures and links; from the last time the file was read. */
  opened = $state.raw<OpenedRecipe>() as OpenedRecipe;
  trouble = $state.raw<Trouble | null>(null);
  dirty = $state(false);
  saving = $state(false);
  /** When the typing that was restored on opening had been kept. */
  restoredFrom = $state<number | null>(null);
  /** What the file said when that typing was restored over it. */
  restoredOver = '';
  updatedFromDisk = $state(false);
  /** The text as it is now, for what is derived from it. */
  content = $state.raw<Text>() as Text;
  /** What the cook had typed before it was merged with another program's text; until that is dismissed or saved over. */
  merged = $state.raw<{ readonly mine: string } | null>(null);
  place = $state.raw({ line: 1, column: 1, offset: 0 });
  readonly preview: LivePreview;
  readonly source: SourceText;

  readonly asks: DocumentAsks;
  readonly find = new FindState();
  readonly #saver: Saver<Sent, FileText>;
  readonly #keeper: DraftKeeper;
  readonly #editing = new Compartment();
  #base: Version;
  #baseDoc: Text;
  readonly #saveState: SaveState = $derived(
    this.trouble ?? { kind: this.saving ? 'saving' : this.dirty ? 'unsaved' : 'saved' },
  );

  constructor(around: DocumentSurroundings, opened: OpenedRecipe, draft: Draft | null) {
    this.asks = new DocumentAsks(around);
    this.id = opened.file.id;
    this.#base = opened.file;
    this.preview = new LivePreview(opened.recipe, this.fileName, opened.file.text.length, {
      corrections: () => this.opened.corrections,
      elsewhere: (name, text) => around.kitchen.ask('recipe:read', { name, text }),
    });
    this.source = new SourceText(opened.file.text, [sourceExtensions(this, opened.file.text), this.#editing.of([])], {
      changed: () => this.#changed(),
      moved: () => this.#moved(),
    });
    this.#baseDoc = this.source.state.doc;
    this.content = this.#baseDoc;
    this.#saver = new Saver({
      next: () => this.#next(),
      write: (sent) => this.asks.write(this.id, sent),
      written: (sent, file) => this.#written(sent, file),
      refused: (failure) => this.#refused(failure),
      busy: (saving) => (this.saving = saving),
    });
    this.#keeper = new DraftKeeper(around.kitchen, () => this.#draft(), draft?.id ?? null);
    this.#know(opened);
    if (draft) this.#restore(draft);
  }

  get fileName(): string {
    return nameOf(this.id);
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** A picture of ours, that main will say so of with the next reading only. */
  knowPicture(path: string, place: string): void {
    this.opened = { ...this.opened, images: { ...this.opened.images, [path]: place } };
  }

  /** Ctrl+S: also tries again after a failure. */
  save(): Promise<void> {
    return this.#saver.now();
  }

  /** The text lost focus, or the screen is left. */
  left(): void {
    if (!this.asks.isHome) return;
    if (this.dirty) void this.#keeper.now();
    this.#saver.soon();
  }

  /** The window closes. True when the typing is safe, in the file or as a draft. */
  async close(): Promise<boolean> {
    if (!this.asks.isHome || !this.dirty) return true;
    await Promise.all([this.#keeper.now(), this.#saver.now()]);
    return !this.dirty || this.#keeper.isKept;
  }

  async follow(change: RecipeChange): Promise<void> {
    if (change.kind === 'removed') this.#removed();
    else if (change.kind === 'changed') await this.refresh();
    else {
      this.id = change.to;
      this.preview.rename(this.fileName, this.source.text);
      await this.#keeper.now();
      await this.refresh();
    }
  }

  /** Looks at the disk. An answer that a save of ours overtook is asked for again: it would look like another program's text. */
  async refresh(): Promise<void> {
    for (;;) {
      await this.#saver.settled();
      const { begun } = this.#saver;
      const { id } = this;
      const opened = await this.asks.read(id);
      if (!this.asks.isHome) return;
      if (this.#saver.begun !== begun || this.id !== id) continue;
      if (opened.ok) {
        this.#know(opened.value);
        this.#meet(opened.value.file);
      } else if (opened.failure.kind === 'not-found') this.#removed();
      return;
    }
  }

  /** The cook's text is saved on top of what is on disk, which main keeps in its history. */
  async keepMine(): Promise<void> {
    if (this.trouble?.kind === 'conflict') await this.#goOnFrom(this.trouble.theirs);
  }

  /** The text on disk is shown; one undo brings the cook's text back. */
  takeTheirs(): void {
    if (this.trouble?.kind !== 'conflict') return;
    const { theirs } = this.trouble;
    this.asks.giveUp(this.id, [this.source.text]);
    this.#settle(theirs);
    this.source.become(theirs.text, true);
    void this.#keeper.now();
  }

  /** What the cook chose, block by block; undo and history have the typing as it was. */
  async choose(text: string): Promise<void> {
    if (this.trouble?.kind !== 'conflict') return;
    const { theirs } = this.trouble;
    this.asks.giveUp(this.id, [this.source.text]);
    this.#settle(theirs);
    this.source.join(text);
    await this.#saver.now();
  }

  /** The file as it was before the typing was restored; one undo brings that back. */
  dropRestored(): void {
    if (this.restoredFrom === null) return;
    this.asks.giveUp(this.id, [this.source.text]);
    this.restoredFrom = null;
    this.source.become(this.restoredOver, true);
  }

  /** Makes a file that is gone again. */
  async saveAgain(): Promise<void> {
    if (this.trouble?.kind === 'removed') await this.#goOnFrom({ version: '', text: '' });
  }

  async #goOnFrom(theirs: Version): Promise<void> {
    this.#settle(theirs);
    await this.#saver.now();
  }

  /** The file is `base` now: what differs from it is unsaved. */
  #settle(base: Version): void {
    this.#base = base;
    this.#baseDoc = this.source.state.toText(base.text);
    this.trouble = null;
    this.#compare();
    this.#saver.resume();
  }

  #know(opened: OpenedRecipe): void {
    this.opened = opened;
    this.readOnly = opened.file.readOnly;
    this.encoding = opened.file.encoding;
    this.source.dispatch({ effects: this.#editing.reconfigure(EditorState.readOnly.of(this.readOnly !== null)) });
  }

  #restore(draft: Draft): void {
    const onDisk = this.#base;
    if (draft.text === onDisk.text && onDisk.version !== '') return void this.#keeper.now();
    this.#base = { version: draft.baseVersion, text: draft.baseText };
    this.#baseDoc = this.source.state.toText(draft.baseText);
    this.source.become(draft.text, true);
    const anchor = Math.min(draft.cursor, this.source.state.doc.length);
    this.source.dispatch({ selection: { anchor }, scrollIntoView: true });
    this.restoredFrom = draft.keptAt;
    this.restoredOver = onDisk.text;
    this.#compare();
    if (onDisk.version === '') this.#removed();
    else this.#meet(onDisk);
  }

  #changed(): void {
    this.content = this.source.state.doc;
    this.#compare();
    this.updatedFromDisk = false;
    this.preview.show(this.source.state.doc.length, () => this.source.text);
    this.#keeper.typed();
    if (!this.dirty && this.trouble?.kind === 'failed') this.#settle(this.#base);
    if (this.dirty && this.trouble === null) this.#saver.typed();
  }

  #moved(): void {
    this.place = this.source.place;
  }

  #compare(): void {
    this.dirty = !this.source.state.doc.eq(this.#baseDoc);
  }

  #draft(): Draft | null {
    if (!this.dirty || !this.asks.isHome) return null;
    const { version, text } = this.#base;
    const cursor = this.place.offset;
    return { id: this.id, baseVersion: version, baseText: text, text: this.source.text, cursor, keptAt: Date.now() };
  }

  #next(): Sent | null {
    const isBlocked = this.trouble?.kind === 'conflict' || this.trouble?.kind === 'removed';
    const isNeeded = this.dirty || this.#base.version === '';
    if (isBlocked || !isNeeded || !this.asks.isHome) return null;
    const { doc } = this.source.state;
    return { version: this.#base.version, text: doc.toString(), doc };
  }

  #written(sent: Sent, file: FileText): void {
    this.#base = { version: file.version, text: sent.text };
    this.#baseDoc = sent.doc;
    this.trouble = null;
    this.updatedFromDisk = false;
    this.#compare();
    void this.#keeper.now();
  }

  #refused(failure: Failure): 'again' | 'stop' {
    if (failure.kind === 'conflict' && failure.version !== this.#base.version) this.#meet(failure);
    else if (failure.kind === 'not-found') this.#removed();
    else this.trouble = { kind: 'failed', failure };
    return this.trouble === null ? 'again' : 'stop';
  }

  #removed(): void {
    this.trouble = { kind: 'removed' };
    this.#saver.stop();
    void this.#keeper.now();
  }

  #meet(theirs: Version): void {
    const mine = this.source.text;
    // The other program wrote once more: what it had written before is in no file now.
    if (this.trouble?.kind === 'conflict' && this.trouble.theirs.version !== theirs.version)
      this.asks.giveUp(this.id, [this.trouble.theirs.text]);
    const meeting = meet(this.#base, mine, theirs);
    switch (meeting.kind) {
      case 'known':
        if (this.trouble !== null && this.trouble.kind !== 'failed') this.#settle(this.#base);
        break;
      case 'take':
        this.asks.giveUp(this.id, [this.#base.text]);
        this.#settle(theirs);
        this.source.become(theirs.text, false);
        this.updatedFromDisk = true;
        break;
      case 'agreed':
      case 'rebase':
        this.#settle(theirs);
        break;
      case 'merge':
        this.asks.giveUp(this.id, [this.#base.text, mine]);
        this.#settle(theirs);
        this.source.join(meeting.text);
        this.merged = { mine };
        // To drop the restored typing would now drop the other program's changes too.
        this.restoredFrom = null;
        break;
      case 'conflict':
        this.#saver.stop();
        this.trouble = {
          kind: 'conflict',
          base: this.#base.text,
          theirs: { version: theirs.version, text: theirs.text },
        };
        break;
    }
    if (this.dirty && this.trouble === null) this.#saver.typed();
    void this.#keeper.now();
  }
}
