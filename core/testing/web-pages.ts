/** A recipe, and pages that show it as web sites do: own words, many makes. */
export interface ShownRecipe {
  readonly title: string;
  readonly groups: readonly { readonly name: string | null; readonly lines: readonly string[] }[];
  readonly steps: readonly string[];
  readonly words: PageWords;
}

export interface PageWords {
  readonly language: string;
  readonly ingredients: string;
  readonly steps: string;
  readonly notes: string;
}

export const pageWords: readonly PageWords[] = [
  ['en', 'Ingredients', 'Directions', 'Notes'],
  ['en', 'What you need', 'Method', 'Tips'],
  ['de', 'Zutaten', 'Zubereitung', 'Tipps'],
  ['fr', 'Ingrédients', 'Préparation', 'Astuces'],
  ['es', 'Ingredientes', 'Elaboración', 'Consejos'],
  ['it', 'Ingredienti', 'Procedimento', 'Consigli'],
  ['pt', 'Ingredientes', 'Modo de preparo', 'Dicas'],
  ['nl', 'Ingrediënten', 'Bereiding', 'Tips'],
  ['sv', 'Ingredienser', 'Gör så här', 'Tips'],
  ['da', 'Ingredienser', 'Fremgangsmåde', 'Tips'],
  ['pl', 'Składniki', 'Sposób przygotowania', 'Tips'],
  ['ru', 'Ингредиенты', 'Приготовление', 'Tips'],
  ['ja', '材料', '作り方', 'コツ'],
].map(([language, ingredients, steps, notes]) => ({
  language: language!,
  ingredients: ingredients!,
  steps: steps!,
  notes: notes!,
}));

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const wrapped = (tag: string, text: string, attributes = ''): string =>
  `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${text}</${tag.split(' ')[0]!}>`;
const each = (texts: readonly string[], tag: string, attributes = ''): string =>
  texts.map((text) => wrapped(tag, escaped(text), attributes)).join('\n');
const list = (texts: readonly string[], tag = 'ul', attributes = ''): string =>
  wrapped(tag, `\n${each(texts, 'li')}\n`, attributes);
const linesOf = ({ groups }: ShownRecipe): readonly string[] => groups.flatMap(({ lines }) => lines);
const [before, after] = [
  'An introduction of some words, which says how good it is and who liked it.',
  'Written by somebody.',
];

/** The amount and the rest of a line. */
const apart = (line: string): readonly [string, string] => {
  const [, amount = '', rest = line] = /^([\d/]+ ?(?:g|ml|l)?) (.+)$/.exec(line) ?? [];
  return [escaped(amount), escaped(rest)];
};

const groupsIn = (
  { groups }: ShownRecipe,
  title: (name: string) => string,
  lines: (texts: readonly string[]) => string,
): string => groups.map(({ name, lines: own }) => (name === null ? '' : title(escaped(name))) + lines(own)).join('\n');

/** What a page's body shows of a recipe that it marks in no way that programs agree on. */
export const bodies: Readonly<Record<string, (recipe: ShownRecipe) => string>> = {
  'headings and lists': (recipe) =>
    `${wrapped('h2', recipe.words.ingredients)}${groupsIn(
      recipe,
      (name) => wrapped('h3', name),
      (lines) => list(lines),
    )}${wrapped('h2', recipe.words.steps)}${list(recipe.steps, 'ol')}${wrapped('h2', recipe.words.notes)}<p>It keeps for some days in a cool place.</p>`,
  'bold type and breaks': (recipe) =>
    `<div class="post-body entry-content">${before}<br><br><b>${recipe.words.ingredients}:</b><br>${groupsIn(
      recipe,
      (name) => `<i><b>${name}</b></i><br>`,
      (lines) => lines.map((line) => `${escaped(line)}<br />`).join('\n'),
    )}<br><b>${recipe.words.steps}:</b><br>${recipe.steps.map((step) => `${escaped(step)}<br><br>`).join('')}</div>
    <div class="post-footer">${after}</div>`,
  'one paragraph with breaks': (recipe) =>
    `<p>${before}</p><p><strong>${recipe.words.ingredients}</strong><br>${linesOf(recipe).map(escaped).join('<br>\n')}</p>
    <p><strong>${recipe.words.steps}</strong></p>${each(recipe.steps, 'p')}<p>Share this</p>`,
  'blocks without meaning': (recipe) =>
    `<div class="css-1a2b"><div class="css-9"><div class="css-8">${recipe.words.ingredients}</div><div>${linesOf(recipe)
      .map(
        (line) =>
          `<div class="css-77"><div class="css-5">${apart(line)[0]}</div><div class="css-6">${apart(line)[1]}</div></div>`,
      )
      .join('')}</div></div><div class="css-9"><div class="css-8">${recipe.words.steps}</div><div>${recipe.steps
      .map((step, at) => `<div class="css-3"><div>${at + 1}.</div><p>${escaped(step)}</p></div>`)
      .join('')}</div></div></div>`,
  'a table of two columns': (recipe) =>
    `${wrapped('h3', recipe.words.ingredients)}<table><tbody>${groupsIn(
      recipe,
      (name) => `<tr><th colspan="2">${name}</th></tr>`,
      (lines) => lines.map((line) => `<tr><td>${apart(line)[0]}</td><td><p>${apart(line)[1]}</p></td></tr>`).join('\n'),
    )}</tbody></table>${wrapped('h3', recipe.words.steps)}${each(recipe.steps, 'p')}`,
  'a table that sets the page': (recipe) =>
    `<table width="100%"><tr><td><a href="/">Start</a></td></tr><tr><td valign="top"><font><b>${recipe.words.ingredients}</b></font><br>${linesOf(
      recipe,
    )
      .map(escaped)
      .join(
        '<br>',
      )}</td><td><font><b>${recipe.words.steps}</b></font><br>${recipe.steps.map(escaped).join('<br><br>')}</td></tr></table>`,
  'names in the markup': (recipe) =>
    `<div class="recipe__ingredients">${groupsIn(
      recipe,
      (name) => `<p class="recipe__group">${name}:</p>`,
      (lines) => list(lines),
    )}</div><div class="recipe__instructions">${each(recipe.steps, 'p')}</div>`,
  'names on each line': (recipe) =>
    `<div class="left">${each(linesOf(recipe), 'p', 'class="ingredient"')}</div><div class="right">${each(recipe.steps, 'div', 'class="recipe-step"')}</div>`,
  'the list beside the text': (recipe) =>
    `<form id="aspnetForm"><aside class="box"><h4>${recipe.words.ingredients}</h4>${list(linesOf(recipe))}</aside><section><h4>${recipe.words.steps}</h4>${recipe.steps
      .map((step, at) => `<h5>Step ${at + 1}</h5><p>${escaped(step)}</p>`)
      .join('')}</section></form>`,
  'twice, for two widths': (recipe) => {
    const shown = `<div class="c-ingredients"><h3>${recipe.words.ingredients}</h3>${list(linesOf(recipe))}</div>`;
    return `<div class="narrow">${shown}</div><div class="wide">${shown}</div><div class="c-method"><h3>${recipe.words.steps}</h3>${list(recipe.steps, 'ol')}</div>`;
  },
  'no headings': (recipe) =>
    `<p>${before}</p>${list(linesOf(recipe))}${each(recipe.steps, 'p')}<h2>More of it</h2><p>Another text that is none of it.</p>`,
  'a list of terms': (recipe) =>
    `<h2>${recipe.words.ingredients}</h2><dl>${linesOf(recipe)
      .map((line) => `<dt>${apart(line)[0]}</dt><dd>${apart(line)[1]}</dd>`)
      .join(
        '',
      )}</dl><h2>${recipe.words.steps}</h2><ol>${recipe.steps.map((step) => `<li><p>${escaped(step)}</p></li>`).join('')}</ol>`,
  'told in the text first': (recipe) =>
    `<h2>${recipe.words.ingredients}</h2><ul>${linesOf(recipe)
      .map(
        (line) =>
          `<li><strong>${apart(line)[1]}</strong>: take a good one, it makes a difference that all will taste.</li>`,
      )
      .join(
        '',
      )}</ul><h2>${recipe.title}</h2><h3>${recipe.words.ingredients}</h3>${list(linesOf(recipe))}<h3>${recipe.words.steps}</h3>${list(recipe.steps, 'ol')}`,
};

/** A whole page around a body, with what pages have around theirs. */
export const pageAround = (recipe: ShownRecipe, body: string, head = ''): string => `<!DOCTYPE html>
<html lang="${recipe.words.language}"><head><title>${escaped(recipe.title)} | The Pan and the Pot</title>
<meta property="og:title" content="${escaped(recipe.title)}"><meta property="og:site_name" content="The Pan and the Pot">${head}</head>
<body class="single ingredients-theme has-comments"><header class="site-header"><h1 class="logo">The Pan and the Pot</h1>
<nav><ul><li><a href="/a">Ingredients</a></li><li><a href="/b">Directions</a></li></ul></nav></header>
<div class="content-sidebar-wrap"><article><h1>${escaped(recipe.title)}</h1>${body}</article>
<div class="sidebar"><h3>Popular</h3><ul><li><a href="/1">7 soups</a></li><li><a href="/2">12 pies</a></li><li><a href="/3">3 cakes</a></li></ul></div></div>
<div id="comments"><h3>2 comments</h3><ol><li><p>I made it with 2 eggs more and all of us liked it, thank you for that.</p></li><li><p>Mine was too dry, what did I do wrong with it this time?</p></li></ol></div>
<footer><p>All rights are ours.</p></footer></body></html>`;
