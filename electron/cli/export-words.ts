import type { ExportFormat } from '#core/export/format.ts';
import { exportFormat, exportFormats } from '#core/export/formats.ts';
import type { Rational } from '#core/ingredient/ingredient.ts';
import { one } from '#core/ingredient/rational.ts';
import type { PagesOrder } from '../print/pages-into.ts';
import { factorOf, noFactor, refused, unknownSwitch, type Asked, type Refused } from './command-line.ts';
import {
  pagesFormat,
  pagesFormats,
  pagesOrder,
  pagesValues,
  withoutPictures,
  type PagesFormat,
} from './pages-words.ts';

/** `into` is the folder that is written to. */
export interface ExportInto {
  readonly kind: 'export-into';
  readonly places: readonly string[];
  readonly format: ExportFormat;
  readonly into: string;
  readonly factor: Rational;
  readonly asJson: boolean;
}

/** A site of one folder. */
export interface ExportSite {
  readonly kind: 'export-site';
  readonly place: string;
  readonly into: string;
  readonly factor: Rational;
  readonly asJson: boolean;
}

/** Pages of paper as PDFs, for which an Electron is started. */
export interface ExportPages {
  readonly kind: 'export-pages';
  readonly places: readonly string[];
  readonly into: string;
  readonly order: PagesOrder;
  readonly asJson: boolean;
}

/** Not a format of single files: a folder that belongs together. */
const site = 'site';

const valued = ['--to', '--into', '--scale', ...pagesValues] as const;
type Valued = (typeof valued)[number];

interface ExportWords {
  readonly places: string[];
  readonly values: Map<Valued, string | undefined>;
  asJson: boolean;
  noPictures: boolean;
}

/** The words after `export`. */
export function readExport(words: readonly string[]): Asked {
  const found: ExportWords = { places: [], values: new Map(), asJson: false, noPictures: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === '--') {
      found.places.push(...words.slice(at + 1));
      break;
    }
    const name = valued.find((one) => word === one || word.startsWith(`${one}=`));
    if (name !== undefined) found.values.set(name, word === name ? words[(at += 1)] : word.slice(name.length + 1));
    else if (word === '--json') found.asJson = true;
    else if (word === withoutPictures) found.noPictures = true;
    else if (word.startsWith('-')) return unknownSwitch(word, 'export');
    else found.places.push(word);
  }
  return exportAsked(found);
}

const ids = [...exportFormats.map(({ id }) => id), site, ...pagesFormats].join(', ');

function exportAsked({ places, values, asJson, noPictures }: ExportWords): Asked {
  const [first] = places;
  if (first === undefined)
    return refused(
      'nothing was named that could be exported.',
      "name files or folders: 'hobside export recipes --to html --into pages'.",
    );
  const format = formatOf(values.get('--to'), first);
  if (typeof format !== 'string' && 'what' in format) return format;
  const into = values.get('--into');
  if (into === undefined || into === '')
    return refused(
      'it is not said where the files are to be written.',
      `write 'hobside export ${first} --to ${typeof format === 'string' ? format : format.id} --into FOLDER'.`,
    );
  const factor = values.has('--scale') ? factorOf(values.get('--scale')) : one;
  if (factor === null) return noFactor(values.get('--scale'));
  if (typeof format === 'string' && format !== site) {
    const order = pagesOrder(format, { values, noPictures, factor: values.has('--scale') ? factor : null });
    return 'what' in order ? order : { kind: 'export-pages', places, into, order, asJson };
  }
  const forPages = noPictures ? withoutPictures : pagesValues.find((name) => values.has(name));
  if (forPages !== undefined)
    return refused(`${forPages} is for paper: ${pagesFormats.join(', ')}.`, `leave it out, or write --to pdf.`);
  if (format !== site) return { kind: 'export-into', places, format, into, factor, asJson };
  if (places.length > 1)
    return refused('a site is made of one folder.', `write 'hobside export ${first} --to site --into FOLDER'.`);
  return { kind: 'export-site', place: first, into, factor, asJson };
}

function formatOf(id: string | undefined, first: string): ExportFormat | typeof site | PagesFormat | Refused {
  if (id === site) return site;
  const pages = pagesFormat(id);
  if (pages !== null) return pages;
  if (id === undefined)
    return refused(
      'it is not said in which format.',
      `write 'hobside export ${first} --to FORMAT --into FOLDER'; it knows ${ids}.`,
    );
  return exportFormat(id) ?? refused(`'${id}' is no format that hobside can write.`, `it knows ${ids}.`);
}
