import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { t } from '#core/words/words.ts';
import type { WordKey } from '#core/words/words.ts';

/** What was pointed at, as Chromium tells it. */
export type Pointed = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'linkURL' | 'misspelledWord' | 'dictionarySuggestions'
> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste'>;
};

interface Acts {
  readonly correct: (word: string) => void;
  readonly copy: (text: string) => void;
}

type Items = readonly MenuItemConstructorOptions[];
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Nothing where nothing can be done: an empty menu would only be in the way. */
export function textTemplate(pointed: Pointed, acts: Acts): MenuItemConstructorOptions[] {
  const groups = [
    spelling(pointed, acts),
    link(pointed, acts),
    pointed.isEditable ? editing(pointed) : reading(pointed),
  ];
  return groups
    .filter((items) => items.length > 0)
    .flatMap((items, at) => (at === 0 ? [...items] : [separator, ...items]));
}

function editing({ editFlags }: Pointed): Items {
  const { canUndo, canRedo, canCut, canCopy, canPaste } = editFlags;
  return [
    role('undo', 'shell.menu.undo', canUndo),
    role('redo', 'shell.menu.redo', canRedo),
    separator,
    role('cut', 'shell.menu.cut', canCut),
    role('copy', 'shell.menu.copy', canCopy),
    role('paste', 'shell.menu.paste', canPaste),
    separator,
    role('selectAll', 'shell.menu.select-all', true),
  ];
}

const reading = ({ selectionText }: Pointed): Items =>
  selectionText.trim() === '' ? [] : [role('copy', 'shell.menu.copy', true)];

/** Only an address that leads outside: those of the app mean nothing to another program. */
const link = ({ linkURL }: Pointed, { copy }: Acts): Items =>
  /^(?:https?|mailto):/.test(linkURL) ? [{ label: t('shell.menu.copy-link'), click: () => copy(linkURL) }] : [];

const spelling = ({ misspelledWord, dictionarySuggestions }: Pointed, { correct }: Acts): Items =>
  misspelledWord === ''
    ? []
    : dictionarySuggestions.slice(0, 5).map((word) => ({ label: plain(word), click: () => correct(word) }));

const role = (
  name: NonNullable<MenuItemConstructorOptions['role']>,
  words: WordKey,
  enabled: boolean,
): MenuItemConstructorOptions => ({ role: name, label: plain(t(words)), enabled });

/** Electron takes a single & for the mark of a mnemonic. */
const plain = (text: string): string => text.replaceAll('&', '&&');
