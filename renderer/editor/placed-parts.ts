import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import type { Span } from '#core/text/span.ts';

export interface PlacedPart extends Span {
  readonly element: HTMLElement;
}

/**
 * Where the parts of the preview stand in the file. Lines and steps say only which they are: as they are not drawn again
 * when something above them grows, their places are asked of the recipe.
 */
export class PlacedParts {
  readonly #preview: HTMLElement;
  readonly #recipe: () => Recipe;
  readonly #found = new Map<string, HTMLElement>();

  /** `recipe` is that of the text as it is now. */
  constructor(preview: HTMLElement, recipe: () => Recipe) {
    this.#preview = preview;
    this.#recipe = recipe;
  }

  /** The smallest part that holds the offset. A line of the list or a step has no smaller parts that say where they stand. */
  at(offset: number): PlacedPart | null {
    const recipe = this.#recipe();
    const holds = ({ span }: { readonly span: Span }) => span.start <= offset && offset <= span.end;
    const ingredient = allIngredients(recipe).find(holds);
    if (ingredient) return this.#line(`li[data-ingredient="${String(ingredient.index)}"]`, ingredient.span);
    const step = allSteps(recipe).find(holds);
    if (step) return this.#line(`li[data-step="${String(step.number)}"]`, step.span);
    return smallestAt(this.#others(), offset);
  }

  /** To search a preview of thousands of elements costs more than all else that a key makes happen in it. */
  #line(selector: string, span: Span): PlacedPart | null {
    const known = this.#found.get(selector);
    const element =
      known?.isConnected && known.matches(selector) ? known : this.#preview.querySelector<HTMLElement>(selector);
    if (element) this.#found.set(selector, element);
    return element && { ...span, element };
  }

  /** In the order of the file. */
  all(): readonly PlacedPart[] {
    const recipe = this.#recipe();
    const lines = this.#preview.querySelectorAll<HTMLElement>('li[data-ingredient], li[data-step]');
    const [ingredients, steps] = [allIngredients(recipe), allSteps(recipe)];
    const parts = this.#others();
    for (const element of lines) {
      const { ingredient, step } = element.dataset;
      const span = ingredient === undefined ? steps[Number(step) - 1]?.span : ingredients[Number(ingredient)]?.span;
      if (span) parts.push({ ...span, element });
    }
    return parts.sort((one, other) => one.start - other.start || other.end - one.end);
  }

  #others(): PlacedPart[] {
    const elements = [...this.#preview.querySelectorAll<HTMLElement>('[data-start]')];
    return elements.map((element) => ({
      element,
      start: Number(element.dataset['start']),
      end: Number(element.dataset['end']),
    }));
  }
}

/** The smallest part that holds the offset, ends included. */
export function smallestAt(parts: readonly PlacedPart[], offset: number): PlacedPart | null {
  const holding = parts.filter((part) => part.start <= offset && offset <= part.end);
  return holding.reduce<PlacedPart | null>(
    (best, each) => (best && best.end - best.start < each.end - each.start ? best : each),
    null,
  );
}
