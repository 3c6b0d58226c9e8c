import { aboutWords } from './german/about.ts';
import { appFileWords } from './german/app-files.ts';
import { commandWords } from './german/commands.ts';
import { cookWords } from './german/cook.ts';
import { diagnosticsWords } from './german/diagnostics.ts';
import { doctorWords } from './german/doctor.ts';
import { editorWords } from './german/editor.ts';
import { exportWords } from './german/export.ts';
import { failureWords } from './german/failures.ts';
import { filesWords } from './german/files.ts';
import { formWords } from './german/form.ts';
import { glassBoxWords } from './german/glass-box.ts';
import { helpWords } from './german/help.ts';
import { importWords } from './german/import.ts';
import { keyWords } from './german/keys.ts';
import { libraryWords } from './german/library.ts';
import { logWords } from './german/log.ts';
import { manyWords } from './german/many.ts';
import { lookWords } from './german/needs-a-look.ts';
import { openedWords } from './german/opened.ts';
import { pictureWords } from './german/pictures.ts';
import { printWords } from './german/print.ts';
import { recipeWords } from './german/recipe.ts';
import { replaceWords } from './german/replace.ts';
import { searchWords } from './german/search.ts';
import { serveWords } from './german/serve.ts';
import { settingsWords } from './german/settings.ts';
import { shellWords } from './german/shell.ts';
import { siteWords } from './german/site.ts';
import { timerWords } from './german/timers.ts';
import { updateWords } from './german/updates.ts';
import { yamlWords } from './german/yaml.ts';
import type { Catalogue } from './words.ts';

/**
 * German, in the same drawers as English. Neutral infinitives as in other desktop programs (“Rezept öffnen”); where the cook is spoken
 * to, it is “du”.
 */
export const german: Catalogue = {
  ...aboutWords,
  ...appFileWords,
  ...commandWords,
  ...cookWords,
  ...diagnosticsWords,
  ...doctorWords,
  ...editorWords,
  ...exportWords,
  ...failureWords,
  ...filesWords,
  ...formWords,
  ...glassBoxWords,
  ...helpWords,
  ...importWords,
  ...keyWords,
  ...libraryWords,
  ...logWords,
  ...manyWords,
  ...lookWords,
  ...openedWords,
  ...pictureWords,
  ...printWords,
  ...recipeWords,
  ...replaceWords,
  ...searchWords,
  ...serveWords,
  ...settingsWords,
  ...shellWords,
  ...siteWords,
  ...timerWords,
  ...updateWords,
  ...yamlWords,
};
