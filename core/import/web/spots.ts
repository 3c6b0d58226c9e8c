import { attribute, type PageElement } from './element.ts';

export type Hint = 'ingredients' | 'steps';

/** A place that the page's own markup names, from its outermost element on. */
export interface Spot {
  readonly hint: Hint;
  /** The same for places of the same make: the groups of one list. */
  readonly kind: string;
}

const ingredients = /ingr[eé]di|zutat|ainekset|ainesosat|skladnik|suroviny|hozzavalo|malzeme|sastojci/i;
const steps =
  /instruc|direction|zubereitung|anleitung|pr[eé]para(?:tion|cion|zione|cao|do|t)|preparo|procedimento|procedimiento|elaboraci|method|(?:^|[-_])steps?(?:$|[-_])|recipe-?_*steps?|etapes|bereiding|werkwijze|fremgang|tillagning|postup|przygotowanie|wykonanie|yapilis|hazirlanis/i;
/** Beside the recipe: how long it takes, what else there is with this ingredient. */
const about =
  /^(?:category|tag|post|page|single|term|format|type)-|time|duration|zeit|temps|tiempo|tempo\b|tijd|search|filter|menu|nav|count|glossary|related|shop|substitut|switch|toggle|jump|anchor|nutri|rating|review|comment|payment|delivery|contact|title|heading|header|video|image|photo/i;
const elsewhere =
  /^(?:comments?(?:[-_](?:area|list|section|wrapper|wrap|container|form))?|respond|disqus\S*|related(?:[-_]\S+)?|sidebar|widget-area|newsletter\S*|share|share[-_]\S+|sharedaddy|social|social[-_]\S+|breadcrumbs?|cookie\S*|site-(?:header|footer)|(?:post|entry)-(?:footer|meta)|footer|menu|navigation|modal|popup|reviews?)$/i;

const possible =
  /comment|respond|disqus|related|sidebar|widget|newsletter|share|social|breadcrumb|cookie|site-|footer|-meta|menu|navigation|modal|popup|review/i;

const attributes = ['class', 'id', 'itemprop', 'data-testid', 'data-test', 'data-qa'];
function namesOf(element: PageElement): readonly string[] {
  let all = '';
  for (const name of attributes)
    if (Object.hasOwn(element.attributes, name)) all += ` ${element.attributes[name]!.slice(0, 2000)}`;
  return all === '' ? [] : all.split(/\s+/).filter((name) => name !== '');
}

/** Themes give the whole page names such as "single-ingredients". */
const isWhole = ({ tag }: PageElement): boolean => tag === 'html' || tag === 'body' || tag === 'main';

export function spotOf(element: PageElement, around: Spot | null): Spot | null {
  if (isWhole(element)) return around;
  const names = namesOf(element).filter((name) => !about.test(name));
  if (names.length === 0) return around;
  const says = {
    ingredients: names.some((name) => ingredients.test(name)),
    steps: names.some((name) => steps.test(name)),
  };
  if (says.ingredients === says.steps) return around;
  const hint = says.ingredients ? 'ingredients' : 'steps';
  if (around?.hint === hint) return around;
  return { hint, kind: `${hint} ${element.tag} ${attribute(element, 'class').replace(/\d+/g, '')}` };
}

/** Whether its own names call it that. */
export const isNamed = (element: PageElement, hint: Hint): boolean => spotOf(element, null)?.hint === hint;

/** What stands beside the recipe. Some themes name the column that holds the whole text after the sidebar beside it: that has the title. */
export function isElsewhere(element: PageElement): boolean {
  if (isWhole(element)) return false;
  const written = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (written === ' ' || !possible.test(written)) return false;
  if (!written.split(/\s+/).some((name) => elsewhere.test(name))) return false;
  return !holds(element, 12, ({ tag, attributes: { class: name = '' } }) => tag === 'h1' || ingredients.test(name));
}

const holds = (element: PageElement, levels: number, is: (one: PageElement) => boolean): boolean =>
  element.children.some(
    (child) => typeof child !== 'string' && (is(child) || (levels > 0 && holds(child, levels - 1, is))),
  );
