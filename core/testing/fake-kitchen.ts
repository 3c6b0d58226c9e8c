import type { Answer, Argument, Channel, Kitchen, NoticeName } from '#core/contract/contract.ts';
import type { Notices } from '#core/contract/notices.ts';

type Answers = { [Name in Channel]?: (argument: Argument<Name>) => Answer<Name> | Promise<Answer<Name>> };

export interface FakeKitchen extends Kitchen {
  /** Every question so far, oldest first. */
  readonly asked: readonly { readonly channel: Channel; readonly argument: unknown }[];
  /** Sets or replaces the answer to one question. */
  answer<Name extends Channel>(
    channel: Name,
    answer: (argument: Argument<Name>) => Answer<Name> | Promise<Answer<Name>>,
  ): void;
  /** Tells as main would. */
  tell<Name extends NoticeName>(notice: Name, told: Notices[Name]): void;
}

/** A kitchen without main, for tests of the renderer's states. A question without an answer rejects, naming itself. */
export function fakeKitchen(given: Answers = {}): FakeKitchen {
  const answers: Answers = { ...given };
  const asked: { channel: Channel; argument: unknown }[] = [];
  const listeners = new Map<NoticeName, Set<(told: never) => void>>();
  return {
    asked,
    async ask(channel, argument) {
      asked.push({ channel, argument });
      const answer = answers[channel];
      if (!answer) throw new Error(`The test gave no answer to ${channel}.`);
      return answer(argument);
    },
    listen(notice, handler) {
      const handlers = listeners.get(notice) ?? new Set();
      listeners.set(notice, handlers.add(handler));
      return () => void handlers.delete(handler);
    },
    droppedPath: () => '',
    answer(channel, answer) {
      Object.assign(answers, { [channel]: answer });
    },
    tell(notice, told) {
      for (const handler of listeners.get(notice) ?? []) (handler as (told: unknown) => void)(told);
    },
  };
}
