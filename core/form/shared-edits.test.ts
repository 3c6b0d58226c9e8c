import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editsBetween, editsOfEveryKind, foreignLines } from '#core/testing/form-edits.ts';
import { oneIn } from '#core/testing/looked-at.ts';
import { fromLf, toLf } from '#core/text/file-text.ts';
import { changeOf } from './change.ts';
import { readForm } from './form.ts';
import { textsOf } from './outcome.ts';

const root = '../shared/data';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|cook|ya?ml)$/.test(name))
    .map((name) => `${root}/${folder}/${name}`);

describe.skipIf(!existsSync(root))('recipes of other people (../shared/data)', () => {
  test(
    'P07 of many files, one edit of each kind: nothing outside the field changes, and what is not made is refused',
    { timeout: 240_000 },
    () => {
      const made = new Map<string, [number, number]>();
      for (const file of [...filesIn('markdown'), ...filesIn('cooklang')].filter(
        oneIn(20, Boolean(process.env['HOBSIDE_FULL'])),
      )) {
        const form = readForm(toLf(readFileSync(file, 'utf8')).text, file);
        if (form.recipe.kind === 'note') continue;
        for (const [kind, change] of editsOfEveryKind(form)) {
          const counts = made.get(kind) ?? [0, 0];
          made.set(kind, counts);
          counts[1] += 1;
          const outcome = changeOf(form, change);
          if (!outcome.ok) continue;
          counts[0] += 1;
          expect(foreignLines(form, change, outcome.text), `${file}: ${kind}`).toEqual([]);
        }
      }
      const all = [...made.values()].reduce((sum, [, of]) => sum + of, 0);
      const done = [...made.values()].reduce((sum, [ok]) => sum + ok, 0);
      const least = [...made]
        .filter(([, [ok, of]]) => ok < of * 0.9)
        .map(([kind, [ok, of]]) => `${kind} ${ok} of ${of}`);
      console.log(
        `${done} of ${all} edits made, 0 bytes changed outside; made least: ${least.join(', ') || 'none below 90 %'}`,
      );
      expect(done / all).toBeGreaterThan(0.93);
    },
  );

  test('edits that people made are made again through the form', () => {
    const folder = `${root}/edits/public-domain-recipes`;
    const names = readdirSync(folder).filter((name) => name.endsWith('.before'));
    let [touched, same, inside, refused] = [0, 0, 0, 0];
    for (const name of names) {
      const file = name.replace(/\.before$/, '');
      const before = toLf(readFileSync(`${folder}/${name}`, 'utf8'));
      const after = toLf(readFileSync(`${folder}/${file}.after`, 'utf8'));
      const edits = editsBetween(before.text, after.text, file);
      if (edits.length === 0) continue;
      touched += 1;
      let form = readForm(before.text, file);
      let isMade = true;
      for (const [kind, change] of edits) {
        const outcome = changeOf(form, change);
        isMade &&= outcome.ok;
        if (!outcome.ok) continue;
        expect(foreignLines(form, change, outcome.text), `${file}: ${kind}`).toEqual([]);
        form = outcome.form;
      }
      if (!isMade) refused += 1;
      else if (fromLf(form.source, before) === fromLf(after.text, after)) same += 1;
      else {
        // The person changed something else as well (a date, a blank line); the fields are as that person left them.
        const [mine, theirs] = [textsOf(form), textsOf(readForm(after.text, file))];
        expect({ ...mine, rest: [] }, file).toEqual({ ...theirs, rest: [] });
        inside += 1;
      }
    }
    console.log(
      `${names.length} pairs, ${touched} touch fields of the form: ${same} are the very file, ${inside} differ elsewhere only, ${refused} refused`,
    );

    expect(refused).toBe(0);
  });
});
