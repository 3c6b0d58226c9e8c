import type { UpdateTrouble } from '#core/contract/updates.ts';

/** What went wrong with a new version, in one word of the contract. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly kind: UpdateTrouble;
  constructor(kind: UpdateTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** electron-updater's own codes, and those of the disk. All others are a bug. */
const codes: Readonly<Record<string, UpdateTrouble>> = {
  ERR_UPDATER_CHANNEL_FILE_NOT_FOUND: 'no-list',
  ERR_UPDATER_INVALID_UPDATE_INFO: 'bad-list',
  ERR_UPDATER_INVALID_SIGNATURE: 'not-ours',
  ERR_CHECKSUM_MISMATCH: 'damaged',
  ENOSPC: 'no-room',
  EDQUOT: 'no-room',
};

export function troubleOf(error: unknown): UpdateTrouble {
  if (error instanceof Trouble) return error.kind;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A server that fails, and one that has no such file.
  if (code.startsWith('HTTP_ERROR_')) return code >= 'HTTP_ERROR_500' ? 'unreachable' : 'no-list';
  return codes[code] ?? 'other';
}
