import { ipcMain } from 'electron';
import type { WebContents } from 'electron';
import { channels } from '#core/contract/channels.ts';
import type { Answer, Argument, Channel, NoticeName } from '#core/contract/contract.ts';
import type { Notices } from '#core/contract/notices.ts';
import type { Log } from '../settings/log-file.ts';
import { pageOrigin } from './places.ts';
import { requestDoubt } from './request-doubt.ts';

type Handler<Name extends Channel> = (argument: Argument<Name>) => Answer<Name> | Promise<Answer<Name>>;

export type Handlers = { readonly [Name in Channel]: Handler<Name> };

/** The handlers of one noun, by channel. */
export type HandlersOf<Noun extends string> = {
  readonly [Name in Channel as Name extends `${Noun}:${string}` ? Name : never]: Handler<Name>;
};

export type Tell = <Name extends NoticeName>(notice: Name, told: Notices[Name]) => void;

/** Who may ask what: each channel has one window that it belongs to. */
export interface Askers {
  readonly window: () => WebContents | null;
  readonly bell: () => WebContents | null;
  readonly darkroom: () => WebContents | null;
}

/** Answers every channel of the contract. What is asked before `handlers` exist waits for them. */
export function answerRequests(handlers: Promise<Partial<Handlers>>, askers: Askers, log: Log): void {
  for (const channel of Object.keys(channels) as Channel[]) {
    ipcMain.handle(channel, (event, ...sent) => {
      // Read at once: senderFrame is null as soon as the page goes on.
      const asker = askerOf(channel, askers);
      const ours = event.sender === asker && sent.length === 1;
      const doubt = ours ? requestDoubt(channel, event.senderFrame, sent[0], pageOrigin) : 'asked by another window';
      if (doubt === null) return answer(channel, sent[0], handlers, log);
      log.note(`refused ${channel}:`, doubt);
      throw new Error(`${channel} was refused: ${doubt}`);
    });
  }
}

function askerOf(channel: Channel, askers: Askers): WebContents | null {
  if (channel.startsWith('bell:')) return askers.bell();
  return channel.startsWith('darkroom:') ? askers.darkroom() : askers.window();
}

async function answer<Name extends Channel>(
  channel: Name,
  argument: unknown,
  handlers: Promise<Partial<Handlers>>,
  log: Log,
): Promise<Answer<Name>> {
  try {
    const handler = (await handlers)[channel] as Handler<Name> | undefined;
    if (handler === undefined) throw new Error('this program has no such window');
    return await handler(argument as Argument<Name>);
  } catch (error) {
    log.error(channel, error);
    throw error;
  }
}

/** Tells a page, if it still exists. */
export const tellTo =
  (page: () => WebContents | null): Tell =>
  (notice, told) => {
    const contents = page();
    if (contents && !contents.isDestroyed()) contents.send(notice, told);
  };
