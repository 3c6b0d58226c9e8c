import { amountLead, type LeadView } from './amount-lead.ts';
import { factorText } from './factor-text.ts';
import { withFractions } from './fractions.ts';
import { isBeside } from './beside.ts';
import { authorLines, timeLines } from '#core/export/fact-lines.ts';
import { grouped } from '#core/export/html/grouped.ts';
import {
  outgoingRecipe,
  type OutgoingRecipe,
  type OutgoingStep,
  type OutgoingUnits,
} from '#core/export/outgoing-recipe.ts';
import {
  blocksHtml,
  joined,
  link,
  markup,
  none,
  richText,
  words,
  type Html,
  type ShowPicture,
} from '#core/export/html/text.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { equal, one } from '#core/ingredient/rational.ts';
import type { Recipe } from '#core/recipe/recipe.ts';
import { t } from '#core/words/words.ts';
import type { Layout } from './print-sizes.ts';

/** A recipe that is to be printed. */
export interface RecipeToPrint {
  readonly recipe: Recipe;
  readonly factor: Rational;
  readonly units: OutgoingUnits;
  /** Pictures as the recipe names them, and the address at which the page finds them: "picture/3". */
  readonly pictures: ReadonlyMap<string, string>;
}

export interface HowPrinted {
  readonly layout: Layout;
  /** By which contents and index find it; a letter and digits. */
  readonly anchor: string;
  readonly pictures: boolean;
  /** Goes over several pages: a column of ingredients beside the directions would leave all but the first half white. */
  readonly isLong: boolean;
}

/** One recipe as it stands on paper. An index card and a fridge sheet hold what is needed at the hob: no introduction, notes or pictures. */
export function printedRecipe(toPrint: RecipeToPrint, how: HowPrinted): Html {
  const recipe = outgoingRecipe(toPrint.recipe, toPrint.factor, toPrint.units);
  const isFull = how.layout === 'recipe' || how.layout === 'cookbook';
  const show = isFull && how.pictures ? shownFrom(toPrint.pictures) : () => none;
  const language = recipe.language === '' ? none : markup` lang="${words(recipe.language)}"`;
  const shape = words(!how.isLong && isBeside(recipe, how.layout) ? 'beside' : 'above');
  return markup`<article class="recipe ${shape}" id="${words(how.anchor)}"${language}>
${head(recipe, toPrint, show)}
${isFull ? about(toPrint, show) : none}
<div class="body">
${ingredients(recipe, toPrint)}
${steps(recipe, show)}
</div>
${isFull ? notes(toPrint, show) : none}
${source(recipe, isFull)}
</article>`;
}

function shownFrom(pictures: ReadonlyMap<string, string>): ShowPicture {
  return ({ path }) => {
    const address = pictures.get(path);
    return address === undefined ? none : markup`<img src="${words(address)}" alt="">`;
  };
}

function head(recipe: OutgoingRecipe, { recipe: { images }, factor }: RecipeToPrint, show: ShowPicture): Html {
  const photo = images.map(show).find((html) => html !== none);
  return markup`<header>
<div class="name">
<h1 dir="auto">${words(recipe.title)}</h1>
${facts(recipe, factor)}
</div>
${photo === undefined ? none : markup`<div class="photo">${photo}</div>`}
</header>`;
}

function facts(recipe: OutgoingRecipe, factor: Rational): Html {
  const said = [
    ...(recipe.yield === null ? [] : [t('export.yield', { text: recipe.yield })]),
    ...(equal(factor, one) ? [] : [t('print.scaled', { factor: factorText(factor) })]),
    ...timeLines(recipe),
    ...authorLines(recipe),
  ];
  const items = said.map((one) => markup`<li dir="auto">${withFractions(one)}</li>`);
  return said.length === 0 ? none : markup`<ul class="facts">${joined(items, '\n')}</ul>`;
}

function about({ recipe }: RecipeToPrint, show: ShowPicture): Html {
  return recipe.description.length === 0
    ? none
    : markup`<div class="about" dir="auto">${blocksHtml(recipe.description, show)}</div>`;
}

const groupHeading = (group: string | null): Html =>
  group !== null ? markup`<h3 dir="auto">${words(group)}</h3>\n` : none;

function ingredients({ ingredients: all, language }: OutgoingRecipe, { factor, units }: RecipeToPrint): Html {
  if (all.length === 0) return none;
  const view: LeadView = { view: { ...units, factor }, language, about: t('export.about') };
  const lists = grouped(all).map(({ group, all: lines }) => {
    const items = lines.map(({ text, ingredient }) => {
      const lead = amountLead(ingredient, text, view);
      const amount = lead === '' ? none : markup`<b>${withFractions(lead)}</b>`;
      return markup`<li dir="auto">${amount}${withFractions(text.slice(lead.length))}</li>`;
    });
    return markup`${groupHeading(group)}<ul>
${joined(items, '\n')}
</ul>`;
  });
  return markup`<section class="ingredients">
<h2>${words(t('export.ingredients'))}</h2>
<div class="lists">
${joined(lists, '\n')}
</div>
</section>`;
}

function steps({ steps: all }: OutgoingRecipe, show: ShowPicture): Html {
  if (all.length === 0) return none;
  const lists = grouped(all).map(
    ({ group, all: lines }) => markup`${groupHeading(group)}<ol start="${words(String(lines[0]?.step.number ?? 1))}">
${joined(
  lines.map((line) => stepHtml(line, show)),
  '\n',
)}
</ol>`,
  );
  return markup`<section class="method">
<h2>${words(t('export.steps'))}</h2>
${joined(lists, '\n')}
</section>`;
}

/** A line doesn't end between a number and what it counts: "375 °F", "5 minutes". Of the same length, since marks count letters. */
const bound = (text: string): string => text.replace(/(?<=\p{N}) (?=[°%×]|\p{L}{1,7}(?!\p{L}))/gu, '\u00a0');

const stepHtml = ({ step }: OutgoingStep, show: ShowPicture): Html =>
  markup`<li class="step" dir="auto">${richText({ ...step.content, text: bound(step.content.text) })}${joined(step.images.map(show))}</li>`;

const notes = ({ recipe }: RecipeToPrint, show: ShowPicture): Html =>
  joined(
    recipe.notes.map(
      ({ heading, blocks }) => markup`<section class="notes" dir="auto">
<h2>${words(heading ?? t('export.notes'))}</h2>
${blocksHtml(blocks, show)}
</section>`,
    ),
    '\n',
  );

/** On paper nobody can follow a link: its site is said. */
function source({ source: name, link: address, tags }: OutgoingRecipe, isFull: boolean): Html {
  const site = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(address ?? '')?.[1] ?? '';
  const said = name === null ? site : site === '' || name.includes(site) ? name : `${name}, ${site}`;
  const shown = said === '' ? [] : [markup`${words(t('export.source'))}: ${link(address ?? '', words(said))}`];
  const tagged = isFull && tags.length > 0 ? [words(t('export.tags', { text: tags.join(', ') }))] : [];
  const lines = [...shown, ...tagged].map((line) => markup`<span dir="auto">${line}</span>`);
  return lines.length === 0 ? none : markup`<p class="source">${joined(lines, '\n')}</p>`;
}
