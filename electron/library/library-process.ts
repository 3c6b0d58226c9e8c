import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { DigestCache } from './digest-cache.ts';
import { Disk } from './disk.ts';
import { Doctor } from './doctor.ts';
import { findWords, planReplacement } from './find-words.ts';
import { FindingsFile } from './findings-file.ts';
import { FolderReader } from './folder-reader.ts';
import { openRecipe } from './open-recipe.ts';
import { NamingTexts } from './naming-texts.ts';
import { Parser } from './parser.ts';
import { blankRecipe, Neighbours } from './neighbours.ts';
import { likelyPictures } from '#core/library/likely-pictures.ts';
import { pictureMannerOf } from './picture-neighbours.ts';
import { planLogged } from './plan-logged.ts';
import { planTagged } from './plan-tagged.ts';
import { planRelocation } from './plan-relocation.ts';
import { versionOf } from './read-bytes.ts';
import { SearchFile } from './search-file.ts';
import { usedIn } from './used-in.ts';
import { WordsInUse } from './words-in-use.ts';
import type { FromProcess, QuestionName, Questions, ToProcess } from './process-messages.ts';

/** Electron's utility process has a parent port, a forked Node process has process.send. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (told: { readonly data: unknown }) => void): void;
}

interface Opened {
  readonly root: string;
  readonly reader: FolderReader;
  readonly disk: Disk;
  readonly words: WordsInUse;
  readonly doctor: Doctor;
  readonly neighbours: Neighbours;
  readonly namingTexts: NamingTexts;
}

// A start reads few recipes with many patterns: each compiled twice, first for the interpreter, took half of the time.
setFlagsFromString('--no-regexp-tier-up');

const port = (process as { parentPort?: ParentPort }).parentPort;
const workerFile = path.join(import.meta.dirname, 'parse-worker.js');
const parser = new Parser(workerFile);
/** The worker names the files that it is made of, and each of them is named after what is in it. */
const parserVersion = versionOf(readFileSync(workerFile));
let wordsAsked = 0;
let opened: Opened | null = null;

function tell(message: FromProcess): void {
  if (port) port.postMessage(message);
  else process.send?.(message);
}

function open({ root, cache, pictures, doubt }: Extract<ToProcess, { kind: 'folder' }>): void {
  // The worker takes as long to start as the folder takes to be listed.
  parser.warmUp();
  const kept = {
    digests: new DigestCache(cache, root, parserVersion),
    search: new SearchFile(`${cache}.words`, root, parserVersion),
  };
  const doctor = new Doctor(new FindingsFile(`${cache}.findings`, root, parserVersion));
  const disk = new Disk((paths) => tell({ kind: 'hung', paths }), doubt);
  const reader = new FolderReader(root, parser, kept, disk, {
    changes: (changes, progress) => tell({ kind: 'changes', changes, progress }),
    unavailable: () => tell({ kind: 'unavailable' }),
    learned: (id, version, examined) => doctor.learn(id, version, examined),
    studied: () => tell({ kind: 'studied' }),
    again: (path) => tell({ kind: 'again', path }),
  });
  reader.picturesFolder = pictures;
  opened = {
    root,
    reader,
    disk,
    words: new WordsInUse(),
    doctor,
    neighbours: new Neighbours(),
    namingTexts: new NamingTexts(),
  };
}

type Answers = {
  readonly [Name in QuestionName]: (
    asked: Questions[Name]['asked'],
    opened: Opened,
  ) => Promise<Questions[Name]['answer']>;
};

const atOnce: Pick<Answers, 'look' | 'scan' | 'replacement' | 'search' | 'read'> = {
  read: ({ name, text }) => parser.read({ id: name, text }),
  look: async ({ paths }, { reader }) => {
    await reader.look(paths);
    return reader.skipped;
  },
  scan: (_, { reader }) => reader.scan(),
  replacement: (asked, { root }) => planReplacement(root, asked),
  search: async ({ query, most }, { reader }) => {
    await reader.before.searchable;
    return JSON.stringify(reader.shelf.search.find(query, most ?? undefined));
  },
};

/** Asked only once the folder was walked: before that no picture and no link would be found, and nothing would say so later. */
const knowing: Omit<Answers, keyof typeof atOnce> = {
  open: ({ id }, { root, reader, disk }) => openRecipe(root, id, reader.shelf, parser, (file) => disk.fetch(file)),
  'used-in': async ({ id }, { reader }) => usedIn(id, reader.shelf),
  relocation: (asked, { root, reader, namingTexts }) => planRelocation(root, asked, reader.shelf, parser, namingTexts),
  logged: ({ id, cook }, { root }) => planLogged(root, id, cook, parser),
  tagged: (asked, { root }) => planTagged(root, asked, parser),
  manner: ({ folder }, { root, reader, neighbours }) => neighbours.manner(root, folder, reader.shelf, parser),
  findings: (_, { root, reader, doctor }) => doctor.ask(root, reader.shelf, parser),
  words: (_, { reader, words }) => words.ask(reader.shelf, parser),
  blank: async ({ title, folder }, { root, reader, neighbours }) =>
    blankRecipe(title, await neighbours.manner(root, folder, reader.shelf, parser)),
  'find-words': async (wanted, { root, reader }) => {
    const asking = (wordsAsked += 1);
    return { value: await findWords(root, wanted, reader.shelf, () => asking === wordsAsked) };
  },
  'pictures-folder': async ({ folder }, { reader }) => {
    await reader.setPicturesFolder(folder);
    return null;
  },
  'picture-manner': ({ recipe }, { root, reader }) => pictureMannerOf(root, recipe, reader, parser),
  'find-picture': async ({ recipe, written }, { reader }) => likelyPictures(written, recipe, reader.shelf.pictures),
};
const answers: Answers = { ...atOnce, ...knowing };

async function answer<Name extends QuestionName>(
  name: Name,
  asked: Questions[Name]['asked'],
): Promise<Questions[Name]['answer']> {
  if (opened === null) throw new Error(`Asked to ${name} before a folder was opened`);
  const now = opened;
  if (name in knowing) await now.reader.walked;
  return answers[name](asked, now);
}

async function hear(message: ToProcess): Promise<void> {
  if (message.kind === 'folder') open(message);
  else if (message.kind === 'ping') {
    // By one of the threads that files are read with: when all of them hang, this doesn't end.
    await stat(workerFile);
    tell({ kind: 'pong' });
  } else tell({ kind: 'answer', ask: message.ask, answer: await answer(message.name, message.asked) });
}

if (port) port.on('message', ({ data }) => void hear(data as ToProcess));
else {
  process.on('message', (message) => void hear(message as ToProcess));
  // A forked process whose parent died would live on.
  process.on('disconnect', () => process.exit());
}
