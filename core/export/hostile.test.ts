import { describe, expect, test } from 'vitest';
import { readPage, type PageElement } from '#core/import/web/element.ts';
import { readRecipe } from '#core/recipe/read.ts';
import { allIngredients, allSteps } from '#core/recipe/recipe.ts';
import { exportedText, toExport } from '#core/testing/exported.ts';
import { hostileRecipe, hostileTexts } from '#core/testing/hostile-texts.ts';
import { exportFormats } from './formats.ts';
import { cooklang } from './formats/cooklang.ts';
import { htmlPage } from './formats/html.ts';
import { ingredientsCsv } from './formats/ingredients-csv.ts';
import { markdown } from './formats/markdown.ts';
import { recipeMd } from './formats/recipemd.ts';

const exportedAll = hostileTexts.flatMap((text) => [
  toExport(hostileRecipe(text, text), { fileName: 'x.md' }),
  toExport(hostileRecipe(text, 'javascript:top.__pwned=1'), { fileName: `${text.slice(0, 20)}.md` }),
  toExport(`---\ntitle: ${JSON.stringify(text)}\n---\n\nAdd @leeks{2}.\n\n${text}\n\n> ${text}\n`, {
    fileName: 'x.cook',
  }),
]);

function elements(page: PageElement): readonly PageElement[] {
  return [page, ...page.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child)))];
}

const ours = new Set(
  '#root html head meta title style script body main h1 h2 h3 ul ol li p a br strong em s code blockquote pre table tbody tr td hr img'.split(
    ' ',
  ),
);
const attributes = new Set('lang charset http-equiv content name type dir class start href rel src alt'.split(' '));

describe('hostile texts leave as words', () => {
  test('in a page: no element, attribute or address that is not ours, and one block of data', () => {
    for (const exported of exportedAll) {
      const { text } = exportedText(htmlPage, exported);
      const all = elements(readPage(text));
      for (const { tag, attributes: own } of all) {
        expect(ours.has(tag) || tag === '', `${tag} in ${text}`).toBe(true);
        for (const [name, value] of Object.entries(own)) {
          expect(attributes.has(name), `${name} in ${text}`).toBe(true);
          if (name === 'href') expect(value, text).toMatch(/^(?:https?:\/\/|mailto:)/);
          if (name === 'src') expect(value, text).toMatch(/^data:image\//);
        }
      }
      const scripts = text.match(/<script/gi) ?? [];
      expect(scripts, text).toHaveLength(1);
      expect(text).toContain('<script type="application/ld+json">');
      expect(text.match(/<\/script/gi), text).toHaveLength(1);
      expect(
        all
          .filter(({ tag }) => tag === 'meta')
          .map(({ attributes: own }) => own['http-equiv'] ?? '')
          .filter(Boolean),
      ).toEqual(['Content-Security-Policy']);
    }
  });

  test('in JSON: no sign that could begin a tag, and every address is one of the web', () => {
    const addresses = new Set(['isBasedOn', 'url', 'source_url', 'image_url', 'image']);
    const check = (value: unknown, key: string): void => {
      if (typeof value === 'string' && addresses.has(key) && value !== '') expect(value).toMatch(/^https?:\/\//);
      if (Array.isArray(value)) for (const one of value as unknown[]) check(one, key);
      else if (typeof value === 'object' && value !== null)
        for (const [inner, one] of Object.entries(value)) check(one, inner);
    };
    for (const format of exportFormats.filter(({ ending }) => /json|paprika/.test(ending)))
      for (const exported of exportedAll) {
        const { text } = exportedText(format, exported);
        expect(text).not.toMatch(/[<>]/);
        check(JSON.parse(text), '');
        if (format.id !== 'paprika') expect(JSON.stringify(JSON.parse(text))).not.toMatch(/<[a-z!/]/i);
      }
  });

  test('in Markdown that is written anew: every sign of HTML and of a link stands behind a backslash', () => {
    for (const exported of exportedAll)
      for (const format of exported.fileName === 'x.cook' ? [markdown, recipeMd] : [recipeMd]) {
        const body = exportedText(format, exported).text.replace(/^---\n[^]*?\n---\n/, '');
        expect(body).not.toMatch(/(?:^|[^\\])[<[]/);
        expect(body).not.toMatch(/(?:^|[^\\])\]\(/);
      }
  });

  test('in Cooklang: no ingredient, pan or timer that the recipe has not', () => {
    for (const exported of exportedAll.filter(({ fileName }) => fileName === 'x.md')) {
      const { text } = exportedText(cooklang, exported);
      const read = readRecipe(text, 'x.cook');
      expect(allIngredients(read), text).toHaveLength(2);
      const said = allSteps(exported.recipe).filter(({ content }) => content.text !== '');
      expect(allSteps(read).length, text).toBe(said.length);
      expect(read.source.url ?? '', text).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
  });

  test('in a table: no cell that a spreadsheet would run', () => {
    for (const exported of exportedAll) {
      const { text } = exportedText(ingredientsCsv, exported);
      for (const row of text.split('\r\n')) expect(row).not.toMatch(/(?:^|,)"?\s*[=+\-@]/);
    }
  });

  test('an address that leads nowhere good is in no format an address, and is told', () => {
    const exported = toExport(hostileRecipe('Leeks', 'javascript:top.__pwned=1'));
    for (const format of exportFormats.filter(({ id }) => id !== 'markdown' && id !== 'csv')) {
      const { text, lost } = exportedText(format, exported);
      expect(text, format.id).not.toContain('javascript:');
      expect(lost, format.id).toContainEqual({ field: 'Link to the source', detail: 'javascript:top.__pwned=1' });
    }
  });
});
