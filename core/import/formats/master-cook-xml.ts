import { Parser } from 'htmlparser2';
import { parseInPortions } from '#core/import/web/in-portions.ts';
import { t } from '#core/words/words.ts';
import type { FileToImport } from '../format.ts';
import { addAll } from './add-all.ts';
import { amountText } from './amount-text.ts';
import { fileBeside } from './beside.ts';
import { IngredientList } from './master-cook-ingredients.ts';
import { newRecipe, type MasterCookRecipe } from './master-cook-recipe.ts';
import { TextReader } from './master-cook-text.ts';
import { shortened } from './spoken.ts';
import { withQuotesEscaped } from './master-cook-tags.ts';

/** Of open elements; a recipe lies four deep. */
const mostOpen = 1000;

/** Recipes of an .mx2 file, which is nearly XML; what is cut off in the end is read as far as it goes. */
export function recipesInXml(file: FileToImport): readonly MasterCookRecipe[] {
  const xml = withQuotesEscaped(file.text.replace(/^\ufeff/, ''));
  const reader = new XmlReader(file);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (tag) => reader.close(tag),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parseInPortions(parser, xml, () => reader.depth >= mostOpen);
  return reader.recipes;
}

/** Elements that hold a text, by the names that the text export has for the same. */
const named: ReadonlyMap<string, string> = new Map([
  ['Desc', 'Description'],
  ['Natn', 'Cuisine'],
  ['Srce', 'Source'],
  ['CpyR', 'Copyright'],
  ['Wine', 'Suggested Wine'],
  ['SrvI', 'Serving Ideas'],
  ['Note', 'NOTES'],
  ['Nutr', 'Per Serving'],
]);
const texts = new Set([...named.keys(), 'CatT', 'IPrp', 'DirT', 'RTxt']);
/** Lists and numbers by which the program finds things. */
const silent = new Set([
  'mx2',
  'Summ',
  'Nam',
  'RcpE',
  'CatS',
  'DirS',
  'RatS',
  'IngR',
  'INtI',
  'IERp',
  'Annot',
  'IAnno',
]);
const inAttributes = new Set(['Serv', 'PrpT', 'Yield', 'TTim', 'AltT', 'AltS', 'RatE']);

type Attributes = Readonly<Record<string, string>>;

class XmlReader {
  readonly recipes: MasterCookRecipe[] = [];
  depth = 0;
  readonly #file: FileToImport;
  #recipe: MasterCookRecipe | null = null;
  #list = new IngredientList();
  #ingredient: Attributes | null = null;
  #preparation = '';
  #ratings: string[] = [];
  /** The element whose text is read, also through elements that the program doesn't write. */
  #element = '';
  #parts: string[] = [];
  #whole = '';

  constructor(file: FileToImport) {
    this.#file = file;
  }

  open(tag: string, attributes: Attributes): void {
    this.depth++;
    if (tag === 'RcpE') this.#start(attributes);
    const isOwn = texts.has(tag) || silent.has(tag) || inAttributes.has(tag);
    if (this.#element !== '' && !isOwn) return;
    this.#endText();
    this.#element = texts.has(tag) || !isOwn ? tag : '';
    if (tag === 'IngR') {
      this.#endIngredient();
      this.#ingredient = attributes;
    } else if (tag === 'DirT') this.#picture(attributes['img']);
    else if (this.#recipe !== null && inAttributes.has(tag)) this.#attributes(this.#recipe, tag, attributes);
  }

  text(text: string): void {
    if (this.#element !== '') this.#parts.push(text);
  }

  close(tag: string): void {
    this.depth--;
    if (tag === this.#element) this.#endText();
    if (tag === 'IngR') this.#endIngredient();
    else if (tag === 'RcpE') this.#end();
  }

  #start(attributes: Attributes): void {
    this.#end();
    this.#recipe = newRecipe();
    this.#list = new IngredientList();
    this.#recipe.title = decoded(attributes['name']);
    this.#recipe.author = decoded(attributes['author']);
    this.recipes.push(this.#recipe);
    this.#picture(attributes['img']);
  }

  #end(): void {
    this.#endText();
    this.#endIngredient();
    if (this.#recipe === null) return;
    const recipe = this.#recipe;
    addAll(recipe.ingredients, this.#list.lines);
    recipe.named.push({ name: 'Ratings', text: this.#ratings.join(', ') });
    // The whole recipe as the text export writes it, where it stands instead of the parts.
    if (recipe.ingredients.length === 0 && recipe.steps.length === 0 && this.#whole !== '') {
      const { ingredients, steps, named, notes } = new TextReader(this.#whole.split('\n')).recipe();
      addAll(recipe.ingredients, ingredients);
      addAll(recipe.steps, steps);
      addAll(recipe.named, named);
      addAll(recipe.notes, notes);
    }
    this.#recipe = null;
    this.#ratings = [];
    this.#whole = '';
  }

  #endText(): void {
    const element = this.#element;
    const text = decoded(this.#parts.join('')).trim();
    this.#element = '';
    this.#parts = [];
    const recipe = this.#recipe;
    if (recipe === null || text === '') return;
    if (element === 'IPrp') this.#preparation = text;
    else if (element === 'CatT') recipe.categories.push(text);
    else if (element === 'DirT') addAll(recipe.steps, text.split('\n'));
    else if (element === 'RTxt') this.#whole = text;
    else recipe.named.push({ name: named.get(element) ?? element, text: withoutName(text) });
  }

  #attributes(recipe: MasterCookRecipe, tag: string, attributes: Attributes): void {
    const of = (name: string): string => decoded(attributes[name]).trim();
    if (tag === 'Serv') recipe.servings = of('qty');
    else if (tag === 'PrpT') recipe.prep = of('elapsed');
    else if (tag === 'TTim') recipe.named.push({ name: 'Start to Finish Time', text: of('elapsed') });
    else if (tag === 'AltT') recipe.named.push({ name: `T(${of('label') || 'Time'})`, text: of('elapsed') });
    else if (tag === 'AltS') recipe.named.push({ name: `S(${of('label') || 'Internet address'})`, text: of('source') });
    else if (tag === 'RatE') this.#ratings.push(`${of('name')} ${of('value')}`.trim());
    else {
      const amount = numberText(of('qty'));
      if (amount !== '') recipe.named.push({ name: 'Yield', text: `${amount} ${of('unit')}`.trim() });
    }
  }

  #endIngredient(): void {
    const attributes = this.#ingredient;
    const preparation = this.#preparation;
    this.#ingredient = null;
    this.#preparation = '';
    if (attributes === null || this.#recipe === null) return;
    const of = (name: string): string => decoded(attributes[name]).replace(/\s+/g, ' ').trim();
    const [name, unit, code] = [of('name'), of('unit'), of('code')];
    const amount = numberText(of('qty'));
    const text = preparation === '' ? name : `${name} -- ${preparation.replace(/\s+/g, ' ')}`;
    // Some programs write the amount once more where the unit stands.
    if (code === 'S' && amount === '' && preparation === '')
      this.#list.heading(name.replace(/^[*=~-]+|[*=~-]+$/g, '').trim());
    else this.#list.add({ amount, unit: unit === of('qty') ? '' : unit, text });
  }

  /** A picture lies beside the file; older versions name one that lies in the program's own folder. */
  #picture(path = ''): void {
    if (path.trim() === '' || this.#recipe === null) return;
    const named = decoded(path).trim().replaceAll('\\', '/');
    const picture = fileBeside(this.#file, named) ?? fileBeside(this.#file, named.slice(named.lastIndexOf('/') + 1));
    if (picture !== null) this.#recipe.pictures.push(picture);
    else this.#recipe.lost.push({ field: t('app-files.lost-picture'), detail: shortened(named) });
  }
}

/** "Per Serving (excluding unknown items): 210 Calories": the element says as much. */
const withoutName = (text: string): string => text.replace(/^Per Serving[^:;]{0,40}:\s*/i, '');

/** "36.000000" and "0.333333" as a cook writes them; '' for nought. */
const numberText = (text: string): string => {
  if (/^0*(?:\.0*)?$/.test(text)) return '';
  return /^\d{0,6}\.\d+$/.test(text) ? amountText(Number(text), true) : text;
};

/** Many files were encoded twice, and hold signs of an old font in the place of quotes. */
function decoded(text = ''): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x11\x12]/g, '\u2019')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
  if (!/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i.test(clean)) return clean;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => parts.push(part) }, { decodeEntities: true });
  parser.write(clean.replaceAll('<', '&lt;'));
  parser.end();
  return parts.join('');
}
