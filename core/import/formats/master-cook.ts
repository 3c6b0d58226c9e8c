import { ImportError, type FileToImport, type ImportFormat } from '../format.ts';
import { dosText } from './dos-text.ts';
import { endsWith, holds } from './json.ts';
import { recipeOf } from './master-cook-recipe.ts';
import { recipesInText, startLine } from './master-cook-text.ts';
import { recipesInXml } from './master-cook-xml.ts';

/** MasterCook: its text export, of all versions and as mail programs hand it on, and its .mx2, also out of the zip that is called .mz2. */
export const masterCook: ImportFormat = {
  id: 'master-cook',
  name: 'MasterCook',
  basis:
    'http://www.oocities.org/heartland/woods/2073/Appendix.htm (the vendor’s description of .mxp); ' +
    'https://github.com/jgreely/mastercook-tools (corrected DTD of .mx2, its errors, the meaning of its elements); codes of ' +
    'ingredients and places of pictures from the public program cb2cb',
  accepts: (file) =>
    endsWith(file, '.mxp', '.mx2') ||
    (endsWith(file, '.xml') && isXml(file)) ||
    (endsWith(file, '.txt') && startLine.test(file.text) && /MasterCook/i.test(file.text)),
  recipes(file) {
    const recipes = isXml(file) ? recipesInXml(file) : recipesInText(dosText(file));
    if (recipes.length === 0)
      throw new ImportError('This file holds no recipe of MasterCook. Export your recipes there once more.');
    return recipes.map(recipeOf);
  },
};

const isXml = (file: FileToImport): boolean => holds(file, '<mx2') || holds(file, '<RcpE');
