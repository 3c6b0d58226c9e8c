import type { Settings } from '#core/contract/settings.ts';
import { cookKeyOf, digitStep, isModifier } from './cook-keys.ts';
import type { CookKeyAction } from './cook-keys.ts';
import type { CookState } from './cook-state.svelte.ts';
import type { CookTimers } from './cook-timers.ts';
import { keySilences } from './key-guard.ts';
import type { Timer } from '#core/cooking/timer.ts';

export interface PressNeeds {
  readonly cooking: CookState;
  readonly clocks: CookTimers;
  readonly timers: () => readonly Timer[];
  readonly settings: () => Settings;
  /** Moves the mark in the whole recipe. */
  readonly move: (by: 1 | -1) => void;
  readonly understood: () => void;
  /** From one ingredient on the screen to the next. */
  readonly moveLine: (by: 1 | -1) => void;
  readonly read: () => void;
  /** Another recipe on the hob: by its place, from 0, or the one after this. */
  readonly switchTo: (place: number | 'next' | 'before') => void;
  /** The dish of the plan that wants the hands next. */
  readonly switchToWanted: () => void;
  /** The recipe that the step needs. */
  readonly openOther: () => void;
  readonly startTimer: () => void;
  /** All timers, and the field for a new one. */
  readonly timersShown: () => void;
  readonly resize: (by: 1 | -1) => void;
  readonly turnTheme: () => void;
  readonly turnFullScreen: () => void;
  readonly leave: () => void;
}

/** Answers the keys of cook mode. An alarm that sounds takes any key; then a focused control takes Space and Enter. */
export function answerPress(event: KeyboardEvent, needs: PressNeeds): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (silences(event, needs)) {
    event.preventDefault();
    if (!event.repeat) needs.clocks.silence();
    return;
  }
  const { cooking } = needs;
  // A dialog over cook mode has keys of its own, also while nothing in it has focus: Escape would leave both. The help is
  // left by the key that opened it.
  if (cooking.panel !== 'help' && document.querySelector('dialog:modal') !== null) return;
  if (cooking.finishing !== null) {
    cooking.finishing.press(event);
    return;
  }
  const other = otherRecipe(event);
  if (other !== null) {
    event.preventDefault();
    if (!event.repeat) needs.switchTo(other);
    return;
  }
  const key = cookKeyOf(event, needs.settings().singleKeys);
  if (key === null || (cooking.panel === 'help' && key.action !== 'help')) return;
  // The page of a recipe without steps is read like a page.
  if (cooking.steps.length === 0 && ['next', 'back', 'up', 'down'].includes(key.action)) return;
  if (event.repeat) {
    event.preventDefault();
    return;
  }
  if ((event.key === ' ' || event.key === 'Enter') && isControl(event.target)) return;
  event.preventDefault();
  act(key.action, event.key, needs);
}

function silences(event: KeyboardEvent, needs: PressNeeds): boolean {
  if (isModifier(event.key) || event.ctrlKey || event.altKey || event.metaKey) return false;
  return keySilences(needs.timers(), Date.now());
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], input, select, textarea, summary') !== null;

/** Ctrl+Tab and Alt with 1 to 4. By the place of the key: on a Mac, Alt makes another character of a digit. */
function otherRecipe(event: KeyboardEvent): number | 'next' | 'before' | null {
  if (event.ctrlKey && event.key === 'Tab') return event.shiftKey ? 'before' : 'next';
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  return event.altKey && !event.ctrlKey && !event.metaKey && digit !== undefined ? Number(digit) - 1 : null;
}

/** On an ingredient X ticks it; in the whole recipe it crosses off the step whose number has the focus. */
function crossOff({ cooking }: PressNeeds): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.getAttribute('role') === 'checkbox') focused.click();
  else
    cooking.crossOff(Number(focused?.closest('[data-number]')?.getAttribute('data-number') ?? cooking.session?.step));
}

function act(action: CookKeyAction, key: string, needs: PressNeeds): void {
  const { cooking, clocks } = needs;
  const inWhole = cooking.view === 'whole';
  const acts: Readonly<Record<CookKeyAction, () => void>> = {
    next: () => (inWhole ? needs.move(1) : cooking.next()),
    back: () => (inWhole ? needs.move(-1) : cooking.back()),
    first: () => cooking.goTo(1),
    last: () => cooking.goTo(cooking.steps.length),
    jump: () => cooking.goTo(digitStep(key)),
    timer: needs.startTimer,
    timers: needs.timersShown,
    pause: () => clocks.toggleSoonest(),
    ingredients: () => cooking.togglePanel('ingredients'),
    done: () => crossOff(needs),
    wanted: needs.switchToWanted,
    down: () => needs.moveLine(1),
    up: () => needs.moveLine(-1),
    read: needs.read,
    mise: () => cooking.toggleView('mise'),
    whole: () => cooking.toggleView('whole'),
    'sub-recipe': needs.openOther,
    original: () => cooking.toggleOriginal(),
    understood: needs.understood,
    changes: () => cooking.togglePanel('changes'),
    larger: () => needs.resize(1),
    smaller: () => needs.resize(-1),
    theme: needs.turnTheme,
    'full-screen': needs.turnFullScreen,
    help: () => cooking.togglePanel('help'),
    leave: () => {
      if (!cooking.close()) needs.leave();
    },
  };
  acts[action]();
}
