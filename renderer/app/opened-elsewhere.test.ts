import { describe, expect, it } from 'vitest';
import type { Opens } from '#core/contract/opening.ts';
import type { ToastAction } from '../kitchen/feature.ts';
import type { Hobside } from './hobside.svelte.ts';
import { OpenedElsewhere } from './opened-elsewhere.ts';

const leek: Opens = { kind: 'recipe', id: 'Soups/leek.md' };

/** A window with this view and this dialog, and what happens in it. */
function window(view: string, overlay: Hobside['overlay'] = null, state = 'open') {
  const did: string[] = [];
  let offered: ToastAction | undefined;
  const around = {
    overlay,
    router: { current: { view } },
    library: { status: { state } },
    commands: { run: (command: string) => did.push(command) },
    go: { recipe: (id: string) => did.push(`opens ${id}`) },
    importing: (paths: readonly string[]) => did.push(`imports ${paths.join()}`),
    toast: (text: string, action?: ToastAction) => {
      did.push(text);
      offered = action;
    },
  };
  const opened = new OpenedElsewhere(around as unknown as Hobside);
  return { around, opened, did, press: () => offered?.run() };
}

describe('what other programs hand over', () => {
  it('opens at once, and typing is saved before its editor is left', () => {
    const { opened, did, around } = window('edit', 'palette');
    opened.open(leek);
    expect(did).toEqual(['save', 'opens Soups/leek.md']);
    expect(around.overlay).toBeNull();
  });

  it('takes nobody from the hob: it is offered', () => {
    const { opened, did, press } = window('cook', 'timers');
    opened.open(leek);
    expect(did).toEqual(['leek.md was opened from elsewhere.']);
    press();
    expect(did.at(-1)).toBe('opens Soups/leek.md');
  });

  it('waits for the end of an import, and opens then', () => {
    const { opened, did, around } = window('library', 'import');
    opened.open({ kind: 'import', paths: ['C:\\Downloads\\old.paprikarecipes'] });
    expect(did).toEqual(['old.paprikarecipes opens when this window is closed.']);
    around.overlay = null;
    opened.goOn();
    opened.goOn();
    expect(did.slice(1)).toEqual(['imports C:\\Downloads\\old.paprikarecipes']);
  });

  it('is not imported into nothing, and what is refused is told', () => {
    const { opened, did } = window('first-run', null, 'none');
    opened.open({ kind: 'import', paths: ['/a/old.paprikarecipes'] });
    opened.open({ kind: 'refused', why: 'gone', name: 'soup.md' });
    expect(did).toEqual([
      'Choose the folder that holds your recipes, then open old.paprikarecipes again.',
      'soup.md is not there any more.',
    ]);
  });
});
