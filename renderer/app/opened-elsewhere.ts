import type { Opens } from '#core/contract/opening.ts';
import { nameOf } from '#core/library/names.ts';
import { t } from '#core/words/words.ts';
import type { Hobside } from './hobside.svelte.ts';

type Openable = Exclude<Opens, { readonly kind: 'refused' }>;

/** Work that is under way: it is not ended by a file that is opened elsewhere. */
const works = new Set<Hobside['overlay']>(['import', 'export', 'print', 'cookbook']);

/** What other programs hand over to be opened. It takes nobody from the hob, and waits for the end of an import. */
export class OpenedElsewhere {
  readonly #hobside: Hobside;
  #waiting: Openable[] = [];

  constructor(hobside: Hobside) {
    this.#hobside = hobside;
  }

  open(opens: Opens): void {
    const { library, overlay, router, toast } = this.#hobside;
    if (opens.kind === 'refused') return void toast(t(`opened.${opens.why}`, { name: opens.name }));
    const name = nameIn(opens);
    if (opens.kind === 'import' && library.status.state === 'none') return void toast(t('opened.no-library', { name }));
    if (works.has(overlay)) {
      this.#waiting.push(opens);
      toast(t('opened.waiting', { name }));
    } else if (router.current.view === 'cook')
      toast(t('opened.at-hob', { name }), { label: t('opened.show'), run: () => this.#show(opens) });
    else this.#show(opens);
  }

  /** The window that lay over the screen is closed. */
  goOn(): void {
    for (const opens of this.#waiting.splice(0)) this.open(opens);
  }

  #show(opens: Openable): void {
    const hobside = this.#hobside;
    // What was typed is in its file before the editor is left.
    if (hobside.router.current.view === 'edit') hobside.commands.run('save');
    hobside.overlay = null;
    if (opens.kind === 'import') hobside.importing(opens.paths);
    else hobside.go.recipe(opens.id);
  }
}

const nameIn = (opens: Openable): string =>
  nameOf(opens.kind === 'import' ? (opens.paths[0] ?? '').replaceAll('\\', '/') : opens.id);
