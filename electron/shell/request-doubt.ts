import { channels } from '#core/contract/channels.ts';
import { checks } from '#core/contract/checks.ts';
import type { Channel } from '#core/contract/contract.ts';

/** What is known of the frame that asks. */
export interface AskingFrame {
  readonly origin: string;
  readonly parent: unknown;
}

/** Why a request is refused, or null. `origin` is Chromium's word, not one that the page could choose. */
export function requestDoubt(
  channel: Channel,
  frame: AskingFrame | null,
  argument: unknown,
  pageOrigin: string,
): string | null {
  if (!Object.hasOwn(channels, channel)) return 'unknown channel';
  if (frame === null) return 'the page is gone';
  if (frame.parent !== null) return 'asked by a frame inside the page';
  if (frame.origin !== pageOrigin) return `asked by ${frame.origin}`;
  return checks[channel](argument) ? null : 'the argument has another shape';
}
