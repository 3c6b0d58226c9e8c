import path from 'node:path';

/** 60 kB of one digit: half of one is seen at once. */
export const longText = (digit: number): string => `${String(digit).repeat(60_000)}\n`;

const folder = path.join(import.meta.dirname, '..');

/** For bundleProgram: saves such texts over soup.md again and again, for ever, and says so after each. */
export const saverSource = `import { readFile } from 'node:fs/promises';
  import { save } from '${folder}/save.ts';
  import { History } from '${folder}/history.ts';
  import { versionOf } from '${folder}/read-bytes.ts';
  const [root = '', profile = ''] = process.argv.slice(2);
  const history = new History(profile, root);
  for (let round = 0; ; round += 1) {
    const baseVersion = versionOf(await readFile(root + '/soup.md'));
    const saved = await save(root, history, { id: 'soup.md', baseVersion, text: String(round % 10).repeat(60_000) + '\\n' });
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
    process.send?.('saved');
  }`;
