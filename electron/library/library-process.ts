import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DigestCache } from './digest-cache.ts';
import { findWords, planReplacement } from './find-words.ts';
import { FolderReader } from './folder-reader.ts';
import { openRecipe } from './open-recipe.ts';
import { Parser } from './parser.ts';
import { blankRecipe, Neighbours } from './neighbours.ts';
import { planRelocation } from './plan-relocation.ts';
import { versionOf } from './read-bytes.ts';
import { WordsInUse } from './words-in-use.ts';
import type { FromProcess, QuestionName, Questions, ToProcess } from './process-messages.ts';

/** Electron's utility process has a parent port, a forked Node process has process.send. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (told: { readonly data: unknown }) => void): void;
}

type Asked = Extract<ToProcess, { kind: 'ask' }>;

const port = (process as { parentPort?: ParentPort }).parentPort;
const workerFile = path.join(import.meta.dirname, 'parse-worker.js');
const parser = new Parser(workerFile);
/** The worker names the files that it is made of, and each of them is named after what is in it. */
const parserVersion = versionOf(readFileSync(workerFile));
let wordsAsked = 0;
let opened: {
  readonly root: string;
  readonly reader: FolderReader;
  readonly words: WordsInUse;
  readonly neighbours: Neighbours;
} | null = null;

function tell(message: FromProcess): void {
  if (port) port.postMessage(message);
  else process.send?.(message);
}

function open(root: string, cacheFile: string): void {
  // The worker takes as long to start as the folder takes to be listed.
  parser.warmUp();
  const reader = new FolderReader(root, parser, new DigestCache(cacheFile, root, parserVersion), {
    changes: (changes, progress) => tell({ kind: 'changes', changes, progress }),
    unavailable: () => tell({ kind: 'unavailable' }),
    again: (path) => tell({ kind: 'again', path }),
  });
  opened = { root, reader, words: new WordsInUse(), neighbours: new Neighbours() };
}

async function answer({ name, asked }: Asked): Promise<Questions[QuestionName]['answer']> {
  if (opened === null) throw new Error(`Asked to ${name} before a folder was opened`);
  const { root, reader, words, neighbours } = opened;
  switch (name) {
    case 'look':
      await reader.look((asked as Questions['look']['asked']).paths);
      return null;
    case 'scan':
      return reader.scan();
    case 'open':
      // Before the first walk no picture and no link would be found, and nothing would say so later.
      await reader.walked;
      return openRecipe(root, (asked as Questions['open']['asked']).id, reader.shelf, parser);
    case 'relocation':
      await reader.walked;
      return planRelocation(root, asked as Questions['relocation']['asked'], reader.shelf, parser);
    case 'manner':
      await reader.walked;
      return neighbours.manner(root, (asked as Questions['manner']['asked']).folder, reader.shelf, parser);
    case 'words':
      await reader.walked;
      return words.ask(reader.shelf, parser);
    case 'blank': {
      await reader.walked;
      const { title, folder } = asked as Questions['blank']['asked'];
      return blankRecipe(title, await neighbours.manner(root, folder, reader.shelf, parser));
    }
    case 'find-words': {
      const asking = (wordsAsked += 1);
      await reader.walked;
      const wanted = asked as Questions['find-words']['asked'];
      return { value: await findWords(root, wanted, reader.shelf, () => asking === wordsAsked) };
    }
    case 'replacement':
      return planReplacement(root, asked as Questions['replacement']['asked']);
    case 'search':
      return reader.shelf.search((asked as Questions['search']['asked']).query);
  }
}

async function hear(message: ToProcess): Promise<void> {
  if (message.kind === 'folder') open(message.root, message.cache);
  else tell({ kind: 'answer', ask: message.ask, answer: await answer(message) });
}

if (port) port.on('message', ({ data }) => void hear(data as ToProcess));
else {
  process.on('message', (message) => void hear(message as ToProcess));
  // A forked process whose parent died would live on.
  process.on('disconnect', () => process.exit());
}
