import { failed, success, type Result } from '#core/contract/result.ts';
import type { LoggedCook } from '#core/cook-log/entry.ts';
import type { RecipeId } from '#core/library/summary.ts';
import type { Parser } from './parser.ts';
import type { PlannedText } from './plan-relocation.ts';
import { readText } from './read-text.ts';

/** A recipe's text with rating and day of a cook in its front matter; changes nothing. */
export async function planLogged(
  root: string,
  id: RecipeId,
  cook: LoggedCook,
  parser: Parser,
): Promise<Result<PlannedText>> {
  const found = await readText(root, id);
  if (found === null) return failed({ kind: 'not-found', path: id });
  if (!found.canBeSaved) return failed({ kind: 'read-only', path: id });
  const text = await parser.logged({ id, text: found.text, cook });
  return text === null ? failed({ kind: 'keys-not-written', path: id }) : success({ id, version: found.version, text });
}
