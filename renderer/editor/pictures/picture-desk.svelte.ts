import { isolateHistory, undo } from '@codemirror/commands';
import type { Result } from '#core/contract/result.ts';
import type { StoredPicture } from '#core/contract/pictures.ts';
import { mostBytes } from '#core/images/limits.ts';
import { addPicture, removePicture, replacePicture } from '#core/images/picture-edits.ts';
import type { PictureFile } from '#core/images/picture-edits.ts';
import { listedPictures } from '#core/images/picture-list.ts';
import type { ListedPicture } from '#core/images/picture-list.ts';
import type { PictureEdit } from '#core/images/verified-edit.ts';
import { folderOf, nameOf } from '#core/library/names.ts';
import { readablePath } from '#core/library/picture-places.ts';
import type { Manner } from '#core/manner/manner.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { t } from '#core/words/words.ts';
import { failureWords } from '#core/words/failure-words.ts';
import type { FeatureProps } from '../../kitchen/feature.ts';
import { own } from '../../kitchen/own.ts';
import type { DraftDocument } from '../draft-document.svelte.ts';

/** What the cook is asked before a picture can be stored or found. */
export type Question =
  | { readonly kind: 'site'; readonly folder: string; readonly answer: (how: 'folder' | 'beside' | null) => void }
  | { readonly kind: 'find'; readonly picture: ListedPicture; readonly places: readonly string[] };

/** Adds pictures to the recipe that is edited, replaces and removes them. The file of a picture is stored first; naming it is an edit of the text like any other. */
export class PictureDesk {
  question = $state.raw<Question | null>(null);
  /** Pictures that are being stored. */
  busy = $state(0);
  readonly #document: DraftDocument;
  readonly #feature: FeatureProps;
  readonly #listed: readonly ListedPicture[] = $derived.by(() => listedPictures(this.#document.preview.recipe));
  #manner: Promise<Manner> | null = null;

  constructor(document: DraftDocument, feature: FeatureProps) {
    this.#document = document;
    this.#feature = feature;
  }

  get listed(): readonly ListedPicture[] {
    return this.#listed;
  }

  get isReadOnly(): boolean {
    return this.#document.readOnly !== null;
  }

  /** Where a picture lies, null for one that is missing. */
  placeOf({ image }: ListedPicture): string | null {
    return own(this.#document.opened.images, image.path) ?? null;
  }

  /** Dropped or pasted. `step` counts from 1; null adds to the recipe. */
  async add(files: readonly File[], step: number | null): Promise<void> {
    if (!(await this.#isReady(step))) return;
    for (const file of files) await this.#take(step, await this.#busyWith(() => this.#store(file, step)));
  }

  /** By the system's dialog. */
  async choose(step: number | null): Promise<void> {
    if (!(await this.#isReady(step))) return;
    for (const stored of await this.#chosen(step, true)) await this.#take(step, stored);
  }

  /** With a file that the system's dialog asks for. */
  async replace(picture: ListedPicture): Promise<void> {
    this.question = null;
    if (!(await this.#isReady(null))) return;
    const [stored] = await this.#chosen(picture.step, false);
    if (stored) await this.#put(picture, stored);
  }

  /** With one that is in the folders already. */
  async use(picture: ListedPicture, place: string): Promise<void> {
    this.question = null;
    await this.#put(picture, await this.#feature.kitchen.ask('picture:use', { recipe: this.#document.id, place }));
  }

  async remove(picture: ListedPicture): Promise<void> {
    const edit = this.#edit(picture, removePicture, await this.#file());
    if (edit === null) return this.#say(t('picture.stays'));
    this.#write(edit);
    const run = () => void undo(this.#document.source);
    this.#feature.toast(t('picture.removed', { name: nameOf(picture.image.path) }), { label: t('picture.undo'), run });
  }

  /** Shows what may be meant by a path that leads nowhere. */
  async find(picture: ListedPicture): Promise<void> {
    const asked = { recipe: this.#document.id, written: picture.image.path };
    this.question = { kind: 'find', picture, places: await this.#feature.kitchen.ask('picture:find', asked) };
  }

  /** The folder outside of the library that holds its pictures. True once there is one. */
  async choosePicturesFolder(): Promise<boolean> {
    const chosen = await this.#feature.kitchen.ask('picture:folder', null);
    if (!chosen.ok) {
      if (chosen.failure.kind !== 'cancelled') this.#say(failureWords(chosen.failure));
      return false;
    }
    this.question = null;
    this.#say(t('picture.folder-chosen', { path: chosen.value.shownPath }));
    await this.#document.refresh();
    return true;
  }

  async #isReady(step: number | null): Promise<boolean> {
    if (this.isReadOnly) return false;
    // Before anything is stored: a file that nothing names would be left behind.
    if (step !== null && addPicture(await this.#file(), 'images/picture.jpg', step) === null) {
      this.#say(t('picture.step-refused', { number: step }));
      return false;
    }
    const folder = await this.#feature.kitchen.ask('picture:unknown-site', { recipe: this.#document.id });
    if (folder === null) return true;
    const how = await new Promise<'folder' | 'beside' | null>((answer) => {
      this.question = { kind: 'site', folder, answer };
    });
    this.question = null;
    return how === 'folder' ? this.choosePicturesFolder() : how === 'beside';
  }

  async #store(file: File, step: number | null): Promise<Result<StoredPicture>> {
    if (file.size > mostBytes) return { ok: false, failure: { kind: 'picture-too-large' } };
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { kitchen } = this.#feature;
    const order = { recipe: this.#document.id, step, bytes, path: kitchen.droppedPath(file) };
    return kitchen.ask('picture:store', order);
  }

  async #chosen(step: number | null, several: boolean): Promise<readonly Result<StoredPicture>[]> {
    const { kitchen } = this.#feature;
    return this.#busyWith(() => kitchen.ask('picture:choose', { recipe: this.#document.id, step, several }));
  }

  async #busyWith<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }

  async #take(step: number | null, stored: Result<StoredPicture>): Promise<void> {
    if (!stored.ok) return this.#say(failureWords(stored.failure));
    const { written, place } = stored.value;
    const edit = addPicture(await this.#file(), written, step);
    if (edit === null) return this.#say(t('picture.not-named', { place }));
    this.#write(edit, stored.value);
    this.#feature.announce(
      step === null ? t('picture.added', { place }) : t('picture.added-to-step', { place, number: step }),
    );
  }

  async #put(picture: ListedPicture, stored: Result<StoredPicture>): Promise<void> {
    if (!stored.ok) return this.#say(failureWords(stored.failure));
    const { written, place } = stored.value;
    const edit = this.#edit(picture, (file, index) => replacePicture(file, index, written), await this.#file());
    if (edit === null) return this.#say(t('picture.not-named', { place }));
    this.#write(edit, stored.value);
    this.#feature.announce(t('picture.replaced', { place }));
  }

  /** The text may have changed while a file was chosen: the picture is looked for in it as it is now. */
  #edit(
    { step, image }: ListedPicture,
    edit: (file: PictureFile, index: number) => PictureEdit | null,
    file: PictureFile,
  ): PictureEdit | null {
    const now = listedPictures(readRecipe(file.text, file.fileName));
    const index = now.findIndex((one) => one.step === step && one.image.path === image.path);
    return index < 0 ? null : edit(file, index);
  }

  #write({ change, text }: PictureEdit, stored?: StoredPicture): void {
    if (stored) this.#know(text, stored);
    this.#document.source.dispatch({ changes: change, annotations: isolateHistory.of('full') });
  }

  /** Main says it only with the next reading of the file: until then the preview would call the picture missing. */
  #know(text: string, { written, place }: StoredPicture): void {
    for (const { image } of listedPictures(readRecipe(text, this.#document.fileName)))
      if (readablePath(image.path) === readablePath(written)) this.#document.knowPicture(image.path, place);
  }

  async #file(): Promise<PictureFile> {
    this.#manner ??= this.#feature.kitchen.ask('library:manner', { folder: folderOf(this.#document.id) });
    const manner = await this.#manner;
    return { text: this.#document.source.text, fileName: this.#document.fileName, manner };
  }

  #say(words: string): void {
    this.#feature.toast(words);
  }
}
