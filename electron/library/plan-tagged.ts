import { failed, success, type Result } from '#core/contract/result.ts';
import type { TagEdit } from '#core/form/edit-tag.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Parser } from './parser.ts';
import type { PlannedText } from './plan-relocation.ts';
import { readText } from './read-text.ts';

/** A recipe's text with or without a tag; changes nothing. */
export async function planTagged(
  root: string,
  { id, edit }: { readonly id: RecipeId; readonly edit: TagEdit },
  parser: Parser,
): Promise<Result<PlannedText>> {
  const found = await readText(root, id);
  if (found === null) return failed({ kind: 'not-found', path: id });
  if (found.readOnly === 'encoding') return failed({ kind: 'not-text', encoding: '' });
  if (!found.canBeSaved) return failed({ kind: 'read-only', path: id });
  const text = await parser.tagged({ id, text: found.text, edit });
  return text === null ? failed({ kind: 'keys-not-written', path: id }) : success({ id, version: found.version, text });
}
