/** Trains the tagger of ingredient lines and writes core/ingredient/weights-text.ts: `node build/train/train-tagger.mjs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCore } from '../accuracy/load-core.mjs';
import { checkout } from '../setup/places.mjs';
import { align } from './align.mjs';
import { labelledLines } from './labelled-lines.mjs';
import { meanOf, train } from './perceptron.mjs';
import { weightsText } from './weights-text.mjs';

const tagger = await loadCore('core/ingredient/tagger.ts');
const { lineTokens } = await loadCore('core/ingredient/line-tokens.ts');
const rounds = 8;
/** One order of learning is a matter of luck (0.4 % of the lines); the mean of four is as good as the best of them. */
const seeds = [12345, 777, 31, 2024];
/** Characters: the repository holds 300 kB of weights at most. */
const mostText = 290_000;

/** With TRY=1 a second fifth is left out, to choose settings and rules on. */
const least = process.env.TRY ? 2 : 1;
const lines = labelledLines().filter((line) => line.fifth >= least);
const examples = lines.map(({ input, fields }) => {
  const { tokens, front, later } = lineTokens(input, /^\s*/.exec(input)?.[0].length ?? 0);
  const amounts = [...front.amounts, ...later];
  let next = 0;
  const values = tokens.shapes.map((/** @type {number} */ shape) => {
    if (shape < 4) return Number.NaN;
    const quantity = amounts[next++]?.quantity;
    return quantity ? quantity.min.numerator / quantity.min.denominator : Number.NaN;
  });
  const gold = align(input, { ...tokens, values }, fields, tagger.tags);
  return { features: tagger.featuresOf(input, tokens), count: tokens.count, gold };
});
const model = meanOf(seeds.map((seed) => train(examples, tagger, rounds, seed)));
const text = weightsText(model, mostText);
writeFileSync(
  path.join(checkout, 'core/ingredient/weights-text.ts'),
  `/** Learned by build/train/train-tagger.mjs; see docs/ingredient-lines.md for the data, licences and figures. */\nexport const weightsText =\n  '${text}';\n`,
);
console.log(`${lines.length} lines, ${model.rows.size} features, ${text.length} characters`);
