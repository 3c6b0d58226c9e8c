import type { Rating } from '#core/cook-log/entry.ts';
import { isTyping } from '../kitchen/typing.ts';

/** What has the focus: a field takes letters and digits, a button and a star their own keys. */
export type FinishFocus = 'field' | 'button' | 'star' | 'page';

export type FinishAct =
  | { readonly kind: 'rate'; readonly rating: Rating | null }
  | { readonly kind: 'save' | 'back' | 'leave-field' }
  /** The key is taken, and does nothing. */
  | { readonly kind: 'nothing' };

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means while a cook is finished; null leaves it to whatever has the focus. A key that is held down does nothing but in a field. */
export function finishKeyOf(press: Press, focus: FinishFocus, singleKeys: boolean): FinishAct | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const act = actOf(press.key, focus, singleKeys);
  if (focus === 'field') return press.repeat && act !== null ? { kind: 'nothing' } : act;
  // A held Enter or Space would press the button under the focus again and again.
  return press.repeat && (act !== null || press.key === 'Enter' || press.key === ' ') ? { kind: 'nothing' } : act;
}

function actOf(key: string, focus: FinishFocus, singleKeys: boolean): FinishAct | null {
  const isField = focus === 'field';
  if (key === 'Escape') return { kind: isField ? 'leave-field' : 'back' };
  if (key === 'Enter') return focus === 'button' ? null : { kind: 'save' };
  if (isField) return null;
  if (key === 'Backspace') return { kind: 'back' };
  if (key === ' ') return focus === 'page' ? { kind: 'nothing' } : null;
  if (!singleKeys || !/^[0-5]$/.test(key)) return null;
  return { kind: 'rate', rating: key === '0' ? null : (Number(key) as Rating) };
}

export function finishFocus(target: EventTarget | null): FinishFocus {
  if (isTyping(target)) return 'field';
  if (!(target instanceof Element)) return 'page';
  if (target.matches('[type=radio]')) return 'star';
  return target.closest('button') === null ? 'page' : 'button';
}
