import type { Failure } from '#core/contract/result.ts';
import { t, type WordKey } from '#core/words/words.ts';
import type { Version } from './meeting.ts';

/** Why saving stopped. Nothing is overwritten until the cook decides. */
export type Trouble =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'conflict'; readonly base: string; readonly theirs: Version }
  | { readonly kind: 'removed' };

export type SaveState = { readonly kind: 'saved' | 'saving' | 'unsaved' } | Trouble;

const reasons: Partial<Record<Failure['kind'], WordKey>> = {
  'disk-full': 'editor.reason-disk-full',
  'read-only': 'editor.reason-read-only',
  'not-text': 'editor.reason-encoding',
  'no-folder': 'editor.reason-no-folder',
  'too-large': 'editor.reason-too-large',
  locked: 'editor.reason-locked',
  'bad-name': 'editor.reason-bad-name',
  'other-disk': 'editor.reason-other-disk',
  'disk-failing': 'editor.reason-disk-failing',
};

/** The state as shown beside the file's name. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
    case 'saving':
    case 'unsaved':
      return t(`editor.${state.kind}`);
    case 'conflict':
      return t('editor.not-saved', { reason: t('editor.reason-conflict') });
    case 'removed':
      return t('editor.not-saved', { reason: t('editor.reason-removed') });
    case 'failed':
      return t('editor.not-saved', { reason: t(reasons[state.failure.kind] ?? 'editor.reason-disk') });
  }
}
