/** A feature that stands in fewer lines than this teaches only those lines. */
const least = 3;
const room = 3_000_000;

/** @typedef {{ features: any, count: number, gold: Uint8Array }} Example */

/**
 * Averaged perceptron over whole lines: a feature's row holds one weight a tag.
 * @param {readonly Example[]} examples
 * @param {any} tagger core/ingredient/tagger.ts
 * @param {number} rounds
 * @param {number} seed the order that the lines are learned in follows from it
 */
export function train(examples, tagger, rounds, seed) {
  const { tagCount } = tagger;
  const learner = new Learner(countsOf(examples), tagCount);
  let random = seed;
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
      const other = random % (at + 1);
      [order[at], order[other]] = [order[other], order[at]];
    }
    let wrong = 0;
    for (const index of order) wrong += learnFrom(examples[index], tagger, learner);
    console.log(`round ${round + 1}: ${wrong} words wrong`);
  }
  return { rows: learner.rows, values: learner.averaged(), tagCount };
}

/**
 * The mean of models that learned the same lines in other orders: what only one order taught is halved away.
 * @param {readonly { rows: Map<number, number>, values: Float32Array, tagCount: number }[]} models
 */
export function meanOf(models) {
  const tagCount = models[0].tagCount;
  const rows = new Map();
  for (const model of models)
    for (const feature of model.rows.keys()) if (!rows.has(feature)) rows.set(feature, rows.size * tagCount);
  const values = new Float32Array(rows.size * tagCount);
  for (const model of models)
    for (const [feature, row] of model.rows)
      for (let tag = 0; tag < tagCount; tag += 1)
        values[rows.get(feature) + tag] += model.values[row + tag] / models.length;
  return { rows, values, tagCount };
}

/** In how many places each feature stands. @param {readonly Example[]} examples */
function countsOf(examples) {
  const counts = new Map();
  for (const { features, count } of examples)
    for (let each = 0; each < (count > 0 ? features.until[count - 1] : 0); each += 1)
      counts.set(features.hashes[each], (counts.get(features.hashes[each]) ?? 0) + 1);
  return counts;
}

/** The weights while they are learned, and their sums over time. */
class Learner {
  /** @type {Map<number, number>} */
  rows = new Map();
  values = new Float32Array(room);
  sums = new Float64Array(room);
  time = 1;

  /** @param {ReadonlyMap<number, number>} counts @param {number} tagCount */
  constructor(counts, tagCount) {
    this.counts = counts;
    this.tagCount = tagCount;
  }

  /** @param {number} feature */
  rowOf(feature) {
    return this.rows.get(feature) ?? -1;
  }

  /** @param {number} feature @param {number} tag @param {number} by @param {boolean} always */
  change(feature, tag, by, always) {
    let row = this.rowOf(feature);
    if (row < 0) {
      row = this.rows.size * this.tagCount;
      if ((!always && (this.counts.get(feature) ?? 0) < least) || row + this.tagCount > room) return;
      this.rows.set(feature, row);
    }
    this.values[row + tag] += by;
    this.sums[row + tag] += by * this.time;
  }

  averaged() {
    for (let at = 0; at < this.rows.size * this.tagCount; at += 1) this.values[at] -= this.sums[at] / this.time;
    return this.values;
  }
}

/** Moves the weights where the line is read wrongly; how many words were. @param {Example} example @param {any} tagger @param {Learner} learner */
function learnFrom({ features, count, gold }, { tagsOf, contextFeature, tagCount }, learner) {
  const guess = tagsOf(features, count, learner);
  learner.time += 1;
  let wrong = 0;
  for (let at = 0; at < count; at += 1) {
    const [right, read] = [gold[at], guess[at]];
    const [rightBefore, readBefore] = at === 0 ? [tagCount, tagCount] : [gold[at - 1], guess[at - 1]];
    if (right === read && rightBefore === readBefore) continue;
    if (right !== read) {
      wrong += 1;
      for (let each = at === 0 ? 0 : features.until[at - 1]; each < features.until[at]; each += 1) {
        learner.change(features.hashes[each], right, 1, false);
        learner.change(features.hashes[each], read, -1, false);
      }
    }
    for (let each = 0; each < 3; each += 1) {
      learner.change(contextFeature(features.contexts[at * 3 + each], rightBefore), right, 1, true);
      learner.change(contextFeature(features.contexts[at * 3 + each], readBefore), read, -1, true);
    }
  }
  return wrong;
}
