import {
  acceptCompletion,
  autocompletion,
  pickedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { Prec, type Extension, type Text } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { completed, completionPlace, type CompletionPlace } from '#core/completion/place.ts';
import { ingredientSuggestions, tagSuggestions, type Suggestions } from '#core/completion/suggestions.ts';
import type { LibraryWords } from '#core/completion/library-words.ts';
import { allIngredients, type Recipe } from '#core/recipe/recipe.ts';
import { t } from '#core/words/words.ts';

export interface KnownToLibrary {
  /** Most used first. */
  readonly tags: () => readonly string[];
  readonly words: () => Promise<LibraryWords>;
}

/** A text that is completed: the file's name, the last reading, and what the library knows. */
export interface Completing {
  readonly fileName: string;
  readonly preview: { readonly recipe: Recipe };
  readonly asks: { readonly known: KnownToLibrary };
}

const most = 40;
/** A text is read once more for what is to be completed; a longer one not for each key in prose. */
const shortText = 20_000;

/**
 * Tags, units and ingredient names of the library, where the reader says that one stands. Nothing is chosen until an arrow
 * chooses it: Enter and Tab do what they do in any text, and take a suggestion only after an arrow.
 */
export const completion = (completing: Completing): Extension => [
  autocompletion({
    override: [(context) => offered(context, completing)],
    selectOnOpen: false,
    interactionDelay: 0,
    icons: false,
    maxRenderedOptions: most,
    closeOnBlur: true,
  }),
  Prec.highest(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
];

async function offered(context: CompletionContext, completing: Completing): Promise<CompletionResult | null> {
  const { pos, explicit, state } = context;
  // Typing goes on while the library's words are awaited: an answer of nothing for the text before would be the last one.
  context.addEventListener('abort', () => undefined, { onDocChange: true });
  const isLong = state.doc.length > shortText;
  if (state.readOnly || (!explicit && isLong && !isNear(completing.preview.recipe, state.doc, pos))) return null;
  const place = completionPlace(state.doc.toString(), completing.fileName, pos);
  if (place === null) return null;
  const words = place.kind === 'ingredient' ? await completing.asks.known.words() : null;
  return context.aborted ? null : resultAt(context, place, completing, words);
}

function resultAt(
  { pos, explicit, state }: CompletionContext,
  place: CompletionPlace,
  completing: Completing,
  words: LibraryWords | null,
): CompletionResult | null {
  const found = suggested(place, explicit, completing, words);
  if (found === null) return null;
  return {
    from: pos - place.back(found.from),
    filter: false,
    options: found.options.map(({ kind, text }) => ({
      label: text,
      detail: t(`editor.completion.${kind}`),
      apply: (view, chosen) => {
        // The place was that of another text.
        if (view.state.doc === state.doc) take(view, chosen, place, found.from);
      },
    })),
    ...(state.doc.length > shortText ? {} : { update: (_result, _from, _to, next) => later(next, completing, words) }),
  };
}

/** With the next letter, at once: an arrow that is pressed right behind it is for the list that is seen. */
function later(
  context: CompletionContext,
  completing: Completing,
  words: LibraryWords | null,
): CompletionResult | null {
  const place = completionPlace(context.state.doc.toString(), completing.fileName, context.pos);
  return place && resultAt(context, place, completing, words);
}

/** Whether a tag or an ingredient stands on the line or on the one above. */
function isNear(recipe: Recipe, doc: Text, offset: number): boolean {
  const line = doc.lineAt(offset);
  const start = line.number > 1 ? doc.line(line.number - 1).from : line.from;
  return [...recipe.tags, ...allIngredients(recipe)].some(
    ({ span }) => span !== null && span.start <= line.to && span.end >= start,
  );
}

function suggested(
  place: CompletionPlace,
  asked: boolean,
  completing: Completing,
  words: LibraryWords | null,
): Suggestions | null {
  if (place.kind === 'ingredient')
    return words && ingredientSuggestions(place.head, words, place.language, { asked, most });
  const tags = tagSuggestions(completing.asks.known.tags(), place.tags, place.head, { asked, most });
  const options = tags.map((text) => ({ kind: 'tag' as const, text }));
  return options.length === 0 ? null : { from: 0, options };
}

/** With the quotes that YAML needs there; nothing where the file would then be read as something else. */
function take(view: EditorView, chosen: Completion, place: CompletionPlace, from: number): void {
  const done = completed(place, from, chosen.label);
  if (done === null) return;
  view.dispatch({
    changes: done.changes,
    selection: { anchor: done.cursor },
    scrollIntoView: true,
    userEvent: 'input.complete',
    annotations: pickedCompletion.of(chosen),
  });
}
