import type { Manner } from '#core/manner/manner.ts';
import { changeTags } from './change-tags.ts';
import { readForm } from './form.ts';

export interface TagEdit {
  readonly tag: string;
  /** False takes it out. */
  readonly add: boolean;
  /** Asked for what the file itself doesn't show. */
  readonly manner: Manner;
}

/** The text (LF line ends) with the tag behind its others, or without it; null where the form can't write it. A tag that is there in other letters stays as it is. */
export function withTagEdit(text: string, fileName: string, { tag, add, manner }: TagEdit): string | null {
  const form = readForm(text, fileName);
  const now = form.tags.map((each) => each.text);
  const key = keyOf(tag);
  const others = now.filter((each) => keyOf(each) !== key);
  if (key === '' || add === others.length < now.length) return text;
  const outcome = changeTags(form, add ? [...now, tag] : others, manner);
  return outcome.ok ? outcome.text : null;
}

const keyOf = (tag: string): string => tag.replace(/\s+/g, ' ').trim().replace(/^#/, '').toLowerCase();
