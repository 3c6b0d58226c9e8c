import { commands, type Command, type CommandId, type CommandPlace } from '#core/command/commands.ts';
import type { CommandSubscriptions, Unsubscribe } from '../kitchen/feature.ts';
import { isTyping } from '../kitchen/typing.ts';
import { keysMatch } from './keys.ts';

interface Answer {
  readonly handler: () => void;
  readonly works: () => boolean;
}

/** Takes commands from the menu, the palette and the keyboard to whoever answers them: the open view first, then the app. */
export class CommandDesk implements CommandSubscriptions {
  readonly #handlers = new Map<CommandId, Answer[]>();
  readonly #place: () => CommandPlace;
  readonly #singleKeys: () => boolean;

  constructor(place: () => CommandPlace, singleKeys: () => boolean) {
    this.#place = place;
    this.#singleKeys = singleKeys;
  }

  on(command: CommandId, handler: () => void, works: () => boolean = () => true): Unsubscribe {
    const answer = { handler, works };
    this.#handlers.set(command, [...(this.#handlers.get(command) ?? []), answer]);
    return () =>
      this.#handlers.set(
        command,
        (this.#handlers.get(command) ?? []).filter((each) => each !== answer),
      );
  }

  run(id: CommandId): void {
    this.#handlers.get(id)?.at(-1)?.handler();
  }

  /** The commands that do something where the cook is now. */
  offered(): readonly Command[] {
    return commands.filter((command) => this.#worksHere(command));
  }

  /** Runs the command of a key press, and says whether there was one. Over a dialog few have keys: it answers to those of its own. */
  press(event: KeyboardEvent, isOverDialog = false): boolean {
    const command = this.offered().find(
      (each) =>
        (!isOverDialog || each.overDialogs === true) &&
        keysMatch(each, event, this.#singleKeys()) &&
        !(isSingle(event) && isTyping(event.target)),
    );
    if (!command) return false;
    if (!event.repeat) this.run(command.id);
    return true;
  }

  #worksHere(command: Command): boolean {
    const works = command.places === 'everywhere' || command.places.includes(this.#place());
    return works && (this.#handlers.get(command.id)?.at(-1)?.works() ?? false);
  }
}

const isSingle = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d/.test(event.key);
