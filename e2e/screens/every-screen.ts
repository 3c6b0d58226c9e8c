import { cookScreens } from './walk-cooking.ts';
import { editorScreens } from './walk-editor.ts';
import { libraryScreens } from './walk-library.ts';
import { recipeScreens } from './walk-recipe.ts';
import type { Screen } from './walking.ts';

/** Where there is no folder yet. */
export const firstRun: Screen = {
  name: 'first run',
  go: ({ page }) => page.locator('[data-view=first-run]').waitFor(),
};

/** A recipe that another program opened, and that lies outside of the folder. */
export const lone: Screen = {
  name: 'lone',
  go: ({ page }) => page.locator('[data-view=lone] h1').waitFor(),
};

/** From one screen to the next as a cook would walk, on the samples: every screen and every window of Hobside but the first run's. */
export const everyScreen: readonly Screen[] = [...libraryScreens, ...recipeScreens, ...editorScreens, ...cookScreens];
