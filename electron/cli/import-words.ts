import { refused, unknownSwitch, type Asked } from './command-line.ts';

interface ImportWords {
  readonly places: string[];
  readonly switches: Set<string>;
  into: string | null;
}

const known = new Set(['--json', '--preview', '--keep-both']);

/** The words after `import`: without `--into` saved pages are only printed. */
export function readImport(words: readonly string[]): Asked {
  const found: ImportWords = { places: [], switches: new Set(), into: null };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === '--') {
      found.places.push(...words.slice(at + 1));
      break;
    }
    if (word === '--into' || word.startsWith('--into=')) {
      const folder = word === '--into' ? words[(at += 1)] : word.slice('--into='.length);
      if (folder === undefined || folder === '')
        return refused('--into needs a folder.', "name the folder of your recipes: '--into recipes'.");
      found.into = folder;
    } else if (known.has(word)) found.switches.add(word);
    else if (word.startsWith('-')) return unknownSwitch(word, 'import');
    else found.places.push(word);
  }
  return importAsked(found);
}

function importAsked({ places, switches, into }: ImportWords): Asked {
  const [first] = places;
  if (first === undefined)
    return refused(
      'nothing was named that could be imported.',
      "name files, folders or archives: 'hobside import Export.paprikarecipes --into recipes'.",
    );
  const asJson = switches.has('--json');
  if (into !== null)
    return {
      kind: 'import-into',
      places,
      into,
      preview: switches.has('--preview'),
      keepBoth: switches.has('--keep-both'),
      asJson,
    };
  if (asJson && switches.size === 1) return { kind: 'import', places };
  return refused(
    'it is not said where the recipes are to be written.',
    `write 'hobside import ${first} --into FOLDER', or '--json' to print what is read of a saved page.`,
  );
}
