import { expect, test } from 'vitest';
import { readPastedText } from './read-pasted-text.ts';

const texts = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);
const one = (text: string) => {
  const all = readPastedText(text);
  expect(all).toHaveLength(1);
  return all[0]!;
};

interface Sample {
  readonly language: string;
  readonly title: string;
  readonly makes: string;
  readonly times: string;
  readonly seconds: { readonly prep: number; readonly cook: number; readonly total: number };
  readonly list: string;
  readonly group: string;
  readonly ingredients: readonly [string, string, string, string];
  readonly method: string;
  readonly steps: readonly [string, string];
  readonly notes: string;
  readonly note: string;
  /** What the pages of blogs have around it; the last one stands above what other people say. */
  readonly rubbish: readonly string[];
}

/** As a narrow column of a book has it: no line longer than `width`, long words parted. */
function inColumn(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const room = width - line.length - (line === '' ? 0 : 1);
    if (word.length <= room) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else if (room > 4 && word.length - room > 2 && /^\p{L}+$/u.test(word)) {
      lines[lines.length - 1] = `${line} ${word.slice(0, room - 1)}-`;
      lines.push(word.slice(room - 1));
    } else lines.push(word);
  }
  return lines.join('\n');
}

const minutes = (prep: number, cook: number) => ({ prep: prep * 60, cook: cook * 60, total: (prep + cook) * 60 });

const samples: readonly Sample[] = [
  {
    language: 'en',
    rubbish: ['Skip to content', 'Home | Recipes | About me', 'Jump to Recipe', 'Print Recipe', 'Pin it', '3 comments'],
    title: 'Barley and leek broth',
    makes: 'Serves 4',
    times: 'Prep time: 15 minutes\nCook time: 40 minutes',
    seconds: minutes(15, 40),
    list: 'Ingredients',
    group: 'For the dumplings',
    ingredients: ['200 g pearl barley', '3 leeks, sliced', '100 g flour', '1 egg'],
    method: 'Method',
    steps: [
      'Rinse the barley and simmer it in the water with the leeks.',
      'Drop the dumplings in and cook them for ten minutes.',
    ],
    notes: 'Notes',
    note: 'It is better on the second day.',
  },
  {
    language: 'de',
    rubbish: [
      'Zum Inhalt springen',
      'Startseite | Rezepte | Über mich',
      'Zum Rezept springen',
      'Drucken',
      'Teilen',
      '3 Kommentare',
    ],
    title: 'Graupensuppe mit Lauch',
    makes: 'Für 4 Personen',
    times: 'Vorbereitungszeit: 15 Minuten\nKochzeit: 40 Minuten',
    seconds: minutes(15, 40),
    list: 'Zutaten',
    group: 'Für die Klöße',
    ingredients: ['200 g Graupen', '3 Stangen Lauch', '100 g Mehl', '1 Ei'],
    method: 'Zubereitung',
    steps: [
      'Die Graupen waschen und mit dem Lauch im Wasser köcheln lassen.',
      'Die Klöße hineingeben und zehn Minuten ziehen lassen.',
    ],
    notes: 'Tipps',
    note: 'Am zweiten Tag ist sie noch besser.',
  },
  {
    language: 'fr',
    rubbish: [
      'Aller au contenu',
      'Accueil | Recettes | À propos',
      'Aller à la recette',
      'Imprimer',
      'Partager',
      '3 commentaires',
    ],
    title: "Soupe d'orge aux poireaux",
    makes: 'Pour 4 personnes',
    times: 'Temps de préparation : 15 minutes\nTemps de cuisson : 40 minutes',
    seconds: minutes(15, 40),
    list: 'Ingrédients',
    group: 'Pour les quenelles',
    ingredients: ["200 g d'orge perlé", '3 poireaux', '100 g de farine', '1 œuf'],
    method: 'Préparation',
    steps: [
      "Rincer l'orge et le laisser mijoter dans l'eau avec les poireaux.",
      'Ajouter les quenelles et les cuire pendant dix minutes.',
    ],
    notes: 'Astuces',
    note: 'Elle est meilleure le lendemain.',
  },
  {
    language: 'es',
    rubbish: [
      'Saltar al contenido',
      'Inicio | Recetas | Sobre mí',
      'Ir a la receta',
      'Imprimir',
      'Compartir',
      '3 comentarios',
    ],
    title: 'Sopa de cebada con puerros',
    makes: 'Para 4 personas',
    times: 'Tiempo de preparación: 15 minutos\nTiempo de cocción: 40 minutos',
    seconds: minutes(15, 40),
    list: 'Ingredientes',
    group: 'Para las albóndigas',
    ingredients: ['200 g de cebada', '3 puerros', '100 g de harina', '1 huevo'],
    method: 'Preparación',
    steps: [
      'Lavar la cebada y cocerla a fuego lento en el agua con los puerros.',
      'Añadir las albóndigas y dejar que se hagan diez minutos.',
    ],
    notes: 'Consejos',
    note: 'Está más rica al día siguiente.',
  },
  {
    language: 'it',
    rubbish: ['Vai al contenuto', 'Home | Ricette | Chi sono', 'Vai alla ricetta', 'Stampa', 'Condividi', '3 commenti'],
    title: 'Zuppa di orzo e porri',
    makes: 'Per 4 persone',
    times: 'Tempo di preparazione: 15 minuti\nTempo di cottura: 40 minuti',
    seconds: minutes(15, 40),
    list: 'Ingredienti',
    group: 'Per i canederli',
    ingredients: ['200 g di orzo', '3 porri', '100 g di farina', '1 uovo'],
    method: 'Preparazione',
    steps: [
      "Sciacquare l'orzo e farlo sobbollire nell'acqua con i porri.",
      'Aggiungere i canederli e cuocere per dieci minuti.',
    ],
    notes: 'Consigli',
    note: 'Il giorno dopo è ancora più buona.',
  },
  {
    language: 'pt',
    rubbish: [
      'Ir para o conteúdo',
      'Início | Receitas | Sobre mim',
      'Pular para a receita',
      'Imprimir',
      'Compartilhar',
      '3 comentários',
    ],
    title: 'Sopa de cevada com alho-poró',
    makes: '4 porções',
    times: 'Tempo de preparo: 15 minutos\nTempo de cozimento: 40 minutos',
    seconds: minutes(15, 40),
    list: 'Ingredientes',
    group: 'Para os bolinhos',
    ingredients: ['200 g de cevada', '3 alhos-porós', '100 g de farinha', '1 ovo'],
    method: 'Modo de preparo',
    steps: [
      'Lave a cevada e cozinhe em fogo baixo na água com os alhos.',
      'Coloque os bolinhos e não mexa até que eles subam.',
    ],
    notes: 'Dicas',
    note: 'Fica melhor no dia seguinte.',
  },
  {
    language: 'nl',
    rubbish: [
      'Ga naar de inhoud',
      'Home | Recepten | Over mij',
      'Spring naar recept',
      'Printen',
      'Delen',
      '3 reacties',
    ],
    title: 'Gortsoep met prei',
    makes: 'Voor 4 personen',
    times: 'Voorbereidingstijd: 15 minuten\nKooktijd: 40 minuten',
    seconds: minutes(15, 40),
    list: 'Ingrediënten',
    group: 'Voor de balletjes',
    ingredients: ['200 g gort', '3 preien', '100 g bloem', '1 ei'],
    method: 'Bereiding',
    steps: [
      'Spoel de gort en laat het met de prei in het water pruttelen.',
      'Voeg de balletjes toe en laat ze tien minuten garen.',
    ],
    notes: 'Opmerkingen',
    note: 'De volgende dag is hij nog lekkerder.',
  },
  {
    language: 'sv',
    rubbish: [
      'Hoppa till innehåll',
      'Hem | Recept | Om mig',
      'Hoppa till receptet',
      'Skriv ut',
      'Dela',
      '3 kommentarer',
    ],
    title: 'Kornsoppa med purjolök',
    makes: '4 portioner',
    times: 'Förberedelsetid: 15 minuter\nTillagningstid: 40 minuter',
    seconds: minutes(15, 40),
    list: 'Ingredienser',
    group: 'Till klimparna:',
    ingredients: ['2 dl korngryn', '3 purjolökar', '1 dl mjöl', '1 ägg'],
    method: 'Gör så här',
    steps: ['Skölj kornet och låt det sjuda i vattnet med purjolöken.', 'Lägg i klimparna och koka dem i tio minuter.'],
    notes: 'Anteckningar',
    note: 'Den är ännu godare dagen efter.',
  },
  {
    language: 'da',
    rubbish: ['Gå til indhold', 'Hjem | Opskrifter | Om mig', 'Gå til opskrift', 'Print', 'Del', '3 kommentarer'],
    title: 'Bygsuppe med porrer',
    makes: '4 portioner',
    times: 'Kogetid: 40 minutter',
    seconds: { prep: -1, cook: 2400, total: -1 },
    list: 'Ingredienser',
    group: 'Til bollerne:',
    ingredients: ['200 g perlebyg', '3 porrer', '100 g mel', '1 æg'],
    method: 'Fremgangsmåde',
    steps: ['Skyl byggen og lad den simre i vandet med porrerne.', 'Tilsæt bollerne og kog dem i ti minutter.'],
    notes: 'Noter',
    note: 'Den er endnu bedre dagen efter.',
  },
  {
    language: 'no',
    rubbish: ['Gå til innhold', 'Hjem | Oppskrifter | Om meg', 'Gå til oppskrift', 'Skriv ut', 'Del', '3 kommentarer'],
    title: 'Byggsuppe med purre',
    makes: '4 porsjoner',
    times: 'Steketid: 40 minutter',
    seconds: { prep: -1, cook: 2400, total: -1 },
    list: 'Ingredienser',
    group: 'Til bollene:',
    ingredients: ['200 g bygg', '3 purrer', '100 g mel', '1 løk'],
    method: 'Fremgangsmåte',
    steps: ['Skyll bygget og la det småkoke i vannet med purren.', 'Ha i bollene og kok dem i ti minutter.'],
    notes: 'Notater',
    note: 'Den er enda bedre dagen etter.',
  },
  {
    language: 'pl',
    rubbish: [
      'Przejdź do treści',
      'Strona główna | Przepisy | O mnie',
      'Przejdź do przepisu',
      'Drukuj',
      'Udostępnij',
      '3 komentarze',
    ],
    title: 'Krupnik z porem',
    makes: '4 porcje',
    times: 'Czas przygotowania: 15 minut\nCzas gotowania: 40 minut',
    seconds: minutes(15, 40),
    list: 'Składniki',
    group: 'Na kluski:',
    ingredients: ['200 g kaszy', '3 pory', '100 g mąki', '1 jajko'],
    method: 'Przygotowanie',
    steps: [
      'Kaszę opłukać i gotować na małym ogniu w wodzie z porem.',
      'Dodać kluski i gotować je jeszcze dziesięć minut.',
    ],
    notes: 'Wskazówki',
    note: 'Na drugi dzień smakuje jeszcze lepiej.',
  },
  {
    language: 'zh',
    rubbish: ['跳至内容', '首页 | 食谱大全 | 关于我们', '跳到食谱', '打印', '分享', '3条评论'],
    title: '大麦韭葱汤',
    makes: '4人份',
    times: '准备时间：15分钟\n烹饪时间：40分钟',
    seconds: minutes(15, 40),
    list: '材料',
    group: '面团：',
    ingredients: ['大麦 200克', '韭葱 3根', '面粉 100克', '鸡蛋 1个'],
    method: '做法',
    steps: ['把大麦洗干净，和韭葱一起放进水里用小火慢慢煮。', '把面团放进锅里，再煮十分钟就可以了。'],
    notes: '小贴士',
    note: '第二天吃味道会更好。',
  },
];

for (const sample of samples) {
  const { language, title, makes, times, seconds, list, group, ingredients, method, steps, notes, note } = sample;
  const [first, second, third, fourth] = ingredients;
  const name = group.replace(/[:：]$/, '');

  test(`${language}: headings tell what is what, and groups keep their names`, () => {
    const recipe = one(
      `${title}\n\n${makes}\n${times}\n\n${list}\n${first}\n${second}\n\n${group}\n${third}\n${fourth}\n\n${method}\n1. ${steps[0]}\n2. ${steps[1]}\n\n${notes}\n${note}\n`,
    );
    expect(recipe.title).toBe(title);
    expect(recipe.ingredients).toEqual([
      { text: first, group: null },
      { text: second, group: null },
      { text: third, group: name },
      { text: fourth, group: name },
    ]);
    expect(texts(recipe.steps)).toEqual(steps);
    expect(recipe.notes).toContain(note);
    expect(recipe.language).toBe(language);
    expect(recipe.doubts).toEqual([]);
    expect(recipe.yield).toBe(makes);
    for (const kind of ['prep', 'cook', 'total'] as const)
      if (seconds[kind] > 0) expect(recipe.times[kind], kind).toBe(seconds[kind]);
  });

  test(`${language}: without headings the amounts tell the list, and the sentences below it are the steps`, () => {
    const recipe = one(`${title}\n\n${ingredients.join('\n')}\n\n${steps.join('\n')}\n`);
    expect(recipe.title).toBe(title);
    expect(texts(recipe.ingredients)).toEqual(ingredients);
    expect(texts(recipe.steps)).toEqual(steps);
    expect(recipe.doubts).toEqual(['read-by-form']);
  });

  test(`${language}: bullets, capitals and Markdown say the same`, () => {
    const items = ingredients.map((item) => `- ${item}`).join('\n');
    const markdown = one(`# ${title}\n\n## ${list}\n\n${items}\n\n## ${method}\n\n1. ${steps[0]}\n2. ${steps[1]}\n`);
    const capitals = one(
      `${title.toUpperCase()}\n${list.toUpperCase()}\n${items.replaceAll('- ', '• ')}\n${method.toUpperCase()}\n${steps.join('\n')}\n`,
    );
    const bold = one(`${title}\n\n**${list}:**\n${items}\n\n**${method}:**\n${steps.join('\n\n')}`);
    expect([markdown.title, capitals.title, bold.title]).toEqual([title, title.toUpperCase(), title]);
    for (const recipe of [markdown, capitals, bold]) {
      expect(texts(recipe.ingredients)).toEqual(ingredients);
      expect(texts(recipe.steps)).toEqual(steps);
      expect(recipe.doubts).toEqual([]);
    }
  });

  test(`${language}: a letter's quoting and a message in one line`, () => {
    const quoted = `${title}\n\n${list}:\n${ingredients.join('\n')}\n\n${method}:\n${steps.join('\n')}`
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const letter = one(
      `From: Ann <ann@example.org>\nSubject: Fwd: ${title}\nDate: 3 May\n\n${quoted}\n-- \nAnn Example\n`,
    );
    expect(letter.title).toBe(title);
    expect(texts(letter.ingredients)).toEqual(ingredients);
    expect(texts(letter.steps)).toEqual(steps);
    expect(letter.lost.map(({ detail }) => detail)).toContain('Ann Example');
    const comma = language === 'zh' ? '、' : ', ';
    const message = one(`${title}\n${list}: ${ingredients.join(comma)}\n${method}: ${steps.join(' ')}`);
    expect(texts(message.ingredients).join('|')).toContain(ingredients[0]);
    expect(texts(message.steps)).toEqual([steps.join(' ')]);
  });

  test(`${language}: a blog's buttons, places and comments are told as left out`, () => {
    const [skip, places, jump, print, share, comments] = sample.rubbish;
    const recipe = one(
      `${skip}\n${places}\n${title}\n${jump}\n${print}\n${makes}\n${list}\n${ingredients.join('\n')}\n${method}\n${steps.join('\n')}\n${share}\n${comments}\nAnn: 2 eggs are better!\n`,
    );
    expect(recipe.title).toBe(title);
    expect(texts(recipe.ingredients)).toEqual(ingredients);
    expect(texts(recipe.steps)).toEqual(steps);
    expect(recipe.lost.map(({ detail }) => detail)).toEqual([...sample.rubbish, 'Ann: 2 eggs are better!']);
    expect(recipe.notes.filter((line) => line !== makes)).toEqual([]);
  });

  // Chinese is broken between any two signs, and nothing tells a broken line from a short one.
  test.skipIf(language === 'zh')(`${language}: a scan's broken lines and parted words are made whole`, () => {
    const [whole, last] = steps.map((step) => inColumn(step, 38)) as [string, string];
    const recipe = one(`${title}\n\n${list}\n${ingredients.join('\n')}\n\n${method}\n${whole}\n${last}\n\n- 37 -\n`);
    expect(recipe.title).toBe(title);
    expect(texts(recipe.ingredients)).toEqual(ingredients);
    expect(texts(recipe.steps).join(' ')).toBe(steps.join(' '));
    expect(recipe.lost).toEqual([{ field: 'Left out', detail: '- 37 -' }]);
  });
}
