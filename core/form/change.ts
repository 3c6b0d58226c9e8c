import { seedManner } from '#core/manner/manner.ts';
import type { Manner } from '#core/manner/manner.ts';
import { changeField } from './change-field.ts';
import { changeRow, insertRows, joinRow, removeRow, rowsOf, splitRow } from './change-rows.ts';
import { beginSection, renameSection } from './change-sections.ts';
import { changeTags } from './change-tags.ts';
import { firstRow } from './first-row.ts';
import { readForm } from './form.ts';
import type { FieldName, Form, ListName } from './form.ts';
import { moveRow } from './move-row.ts';
import type { RowPlace } from './move-row.ts';
import { oneAfterTheOther } from './outcome.ts';
import type { FormOutcome } from './outcome.ts';

/**
 * One edit of the form. Texts are as the cook typed them; `index` counts rows over all groups, from 0. `plainAgain` lets
 * quotes go that only the typing so far needed.
 */
export type FormChange =
  | { readonly kind: 'field'; readonly field: FieldName; readonly text: string; readonly plainAgain?: boolean }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | {
      readonly kind: 'row';
      readonly list: ListName;
      readonly index: number;
      readonly text: string;
      readonly plainAgain?: boolean;
    }
  /** Behind row `index`; -1 puts them before the first. */
  | { readonly kind: 'insert'; readonly list: ListName; readonly index: number; readonly texts: readonly string[] }
  | { readonly kind: 'remove'; readonly list: ListName; readonly index: number }
  | { readonly kind: 'split'; readonly list: ListName; readonly index: number; readonly at: number }
  /** With the row before it. */
  | { readonly kind: 'join'; readonly list: ListName; readonly index: number }
  | { readonly kind: 'move'; readonly list: ListName; readonly index: number; readonly to: RowPlace }
  | { readonly kind: 'begin-section'; readonly list: ListName; readonly index: number; readonly name: string }
  /** '' joins the section to the one above. */
  | { readonly kind: 'name-section'; readonly list: ListName; readonly group: number; readonly name: string };

/**
 * Makes one edit of the form in a file's text (LF line ends): only the bytes of that field change, in the file's own
 * manner, and the text that comes out reads back as exactly what was wanted. Where no way of writing does, nothing is
 * changed and the refusal says why. `manner` is asked for what the file itself doesn't show.
 */
export const changeForm = (
  text: string,
  fileName: string,
  change: FormChange,
  manner: Manner = seedManner,
): FormOutcome => changeOf(readForm(text, fileName), change, manner);

/** The same for a form that is read already. */
export function changeOf(form: Form, change: FormChange, manner: Manner = seedManner): FormOutcome {
  switch (change.kind) {
    case 'field':
      return changeField(form, change.field, change.text, manner, change.plainAgain);
    case 'tags':
      return changeTags(form, change.tags, manner);
    case 'row':
      return changeRow(form, change.list, change.index, change.text, change.plainAgain);
    case 'insert':
      return inserted(form, change.list, change.index, change.texts, manner);
    case 'remove':
      return removeRow(form, change.list, change.index);
    case 'split':
      return splitRow(form, change.list, change.index, change.at);
    case 'join':
      return joinRow(form, change.list, change.index);
    case 'move':
      return moveRow(form, change.list, change.index, change.to);
    case 'begin-section':
      return beginSection(form, change.list, change.index, change.name);
    case 'name-section':
      return renameSection(form, change.list, change.group, change.name);
  }
}

function inserted(form: Form, list: ListName, index: number, texts: readonly string[], manner: Manner): FormOutcome {
  const [first, ...more] = texts.filter((text) => text.trim() !== '');
  if (rowsOf(form, list).length > 0 || first === undefined) return insertRows(form, list, index, texts);
  return oneAfterTheOther(form, [(now) => firstRow(now, list, first, manner), (now) => insertRows(now, list, 0, more)]);
}
