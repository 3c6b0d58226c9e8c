import { Parser } from 'htmlparser2';
import { parseInPortions } from '#core/import/web/in-portions.ts';

/** Of open elements; a note lies four deep. */
const mostOpen = 1000;

/** An attachment of a note. */
export interface EnexResource {
  /** Base64. */
  readonly data: string;
  readonly mime: string;
  readonly fileName: string;
}

/** A note of an Evernote export as it is written. */
export interface EnexNote {
  readonly title: string;
  /** ENML: XHTML of few elements. '' where it is locked by a password. */
  readonly content: string;
  readonly isLocked: boolean;
  /** ISO 8601 in UTC: 20210305T183000Z. */
  readonly created: string;
  readonly tags: readonly string[];
  /** Author, source-url and what else stands among the note's attributes, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly resources: readonly EnexResource[];
}

/** The notes of an export, read in one pass; what is cut off in the end is read as far as it goes. */
export function enexNotes(xml: string): readonly EnexNote[] {
  const reader = new NotesReader();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (tag) => reader.close(tag),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parseInPortions(parser, xml, () => reader.depth >= mostOpen);
  return reader.notes;
}

class NotesReader {
  readonly notes: EnexNote[] = [];
  readonly #path: string[] = [];
  #parts: string[] = [];
  #note = newNote();
  #resource = { data: '', mime: '', fileName: '' };

  get depth(): number {
    return this.#path.length;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    const isInText = this.#path.includes('content');
    this.#path.push(tag);
    if (isInText) {
      // Some programs write the text's own tags bare, where Evernote wraps them.
      this.#parts.push(`<${tag}>`);
      return;
    }
    this.#parts = [];
    if (tag === 'note') this.#note = newNote();
    else if (tag === 'resource') this.#resource = { data: '', mime: '', fileName: '' };
    else if (tag === 'content' && (attributes['encoding'] ?? '') !== '') this.#note.isLocked = true;
  }

  text(text: string): void {
    // The recognized words of a picture are of no use here, and are large.
    if (!this.#path.includes('recognition') && !this.#path.includes('alternate-data')) this.#parts.push(text);
  }

  close(tag: string): void {
    const parent = this.#path.at(-2);
    if (this.#path.indexOf('content') < this.#path.length - 1 && this.#path.includes('content')) {
      this.#parts.push(`</${tag}>`);
      this.#path.pop();
      return;
    }
    const text = this.#parts.join('');
    this.#parts = [];
    this.#path.pop();
    if (tag === 'note') this.notes.push(this.#note);
    else if (tag === 'resource') this.#note.resources.push(this.#resource);
    else if (parent === 'note') this.#part(tag, text);
    else if (parent === 'note-attributes') this.#note.attributes.set(tag, text.trim());
    else if (parent === 'resource' && (tag === 'data' || tag === 'mime')) this.#resource[tag] = text.trim();
    else if (parent === 'resource-attributes' && tag === 'file-name') this.#resource.fileName = text.trim();
  }

  #part(tag: string, text: string): void {
    if (tag === 'title') this.#note.title = text.trim();
    else if (tag === 'created') this.#note.created = text.trim();
    else if (tag === 'tag') this.#note.tags.push(text.trim());
    else if (tag === 'content' && !this.#note.isLocked) this.#note.content = text;
    else if (tag === 'task') this.#note.attributes.set('task', text.trim() || 'yes');
  }
}

const newNote = () => ({
  title: '',
  content: '',
  isLocked: false,
  created: '',
  tags: [] as string[],
  attributes: new Map<string, string>(),
  resources: [] as EnexResource[],
});
