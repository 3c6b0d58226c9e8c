import { readFile } from 'node:fs/promises';
import { replaceCache } from './replace-file.ts';

/** What a picture file was when it was last looked at. */
export interface KnownPicture {
  /** Key of its stamp: while that is the same, nobody wrote to it. Null where the stamp tells too little. */
  readonly stamp: string | null;
  /** Hash of its bytes. */
  readonly version: string;
  /** Whether something can be drawn of them. */
  readonly drawable: boolean;
}

/** Changed with every change of what is kept, and of what can be drawn: a file of another kind is not read. */
const format = 'hobside-pictures-1';
const most = 20_000;
const writeAfter = 1_000;

/** Which content lies at which path, so that no picture is read whole to find its thumbnail. Losing it loses nothing. */
export class KnownPictures {
  readonly #file: string;
  readonly #known: Promise<Map<string, KnownPicture>>;
  readonly #undrawable = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
    this.#known = this.#read();
    // Each who asks for it hears of the failure.
    this.#known.catch(() => undefined);
  }

  /** Null for a file that is not known, or was written to since. */
  async find(absolute: string, stamp: string): Promise<KnownPicture | null> {
    const known = (await this.#known).get(absolute);
    return known?.stamp === stamp ? known : null;
  }

  /** Whether nothing could be drawn of this content, wherever it lay. */
  async isUndrawable(version: string): Promise<boolean> {
    await this.#known;
    return this.#undrawable.has(version);
  }

  /** Written a second later. */
  async keep(absolute: string, picture: KnownPicture): Promise<void> {
    const known = await this.#known;
    known.delete(absolute);
    known.set(absolute, picture);
    if (!picture.drawable) this.#undrawable.add(picture.version);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    this.#timer ??= setTimeout(() => void this.flush(), writeAfter);
  }

  /** Writes now what waits to be written. What can't be written is done without. */
  async flush(): Promise<void> {
    const waits = this.#timer !== null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (waits) this.#writing = this.#writing.then(() => this.#write()).catch(() => undefined);
    await this.#writing;
  }

  async #write(): Promise<void> {
    const pictures = [...(await this.#known)].map(([absolute, { stamp, version, drawable }]) => [
      absolute,
      stamp,
      version,
      drawable,
    ]);
    await replaceCache(this.#file, Buffer.from(JSON.stringify({ format, pictures })));
  }

  async #read(): Promise<Map<string, KnownPicture>> {
    try {
      const known = checked(JSON.parse(await readFile(this.#file, 'utf8')));
      for (const { version, drawable } of known.values()) if (!drawable) this.#undrawable.add(version);
      return known;
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return new Map();
      throw error;
    }
  }
}

function checked(found: unknown): Map<string, KnownPicture> {
  const known = new Map<string, KnownPicture>();
  if (typeof found !== 'object' || found === null) return known;
  const { format: kind, pictures } = found as { readonly format?: unknown; readonly pictures?: unknown };
  if (kind !== format || !Array.isArray(pictures)) return known;
  for (const each of pictures as readonly unknown[]) {
    if (!Array.isArray(each)) continue;
    const [absolute, stamp, version, drawable] = each as readonly unknown[];
    if (typeof absolute !== 'string' || (stamp !== null && typeof stamp !== 'string')) continue;
    if (typeof version === 'string' && typeof drawable === 'boolean') known.set(absolute, { stamp, version, drawable });
  }
  return known;
}
