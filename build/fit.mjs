import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hasSharedData, sharedData } from './accuracy/shared-data.mjs';
import { quit, startUnderPlaywright } from './bench/running-app.mjs';
import { leaveAtLongestStep, lookAtStep, settled } from './fit/in-page.mjs';
import { openDisplay } from './setup/display.mjs';
import { checkout } from './setup/places.mjs';
import { PlainFailure, say, tellingFailures } from './setup/say.mjs';

/**
 * `npm run fit` cooks the longest step of every recipe of ../shared/data/markdown at every window size and says where a step
 * or its ingredients don't fit. `npm run fit -- 10` takes every tenth recipe.
 */
const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 720, height: 900 },
];
/** Pixels, by text size. */
const floors = { M: 53, XL: 70 };
const nameOf = (/** @type {{ width: number, height: number }} */ { width, height }) => `${width} x ${height}`;

/** @typedef {{ sizes: number[], inParts: number, steps: number, hidden: number }} Tally */

/** Next is held back for 250 ms after the last press, Back is not. */
const guard = 260;

/**
 * On to the last part of the step, then back to the first, looking at each.
 * @param {import('playwright').Page} page @param {number} floor
 */
async function lookAtAllParts(page, floor) {
  const look = async () => {
    await page.evaluate(settled);
    return page.evaluate(lookAtStep, floor);
  };
  let seen = await look();
  while (seen.part < seen.parts) {
    await page.waitForTimeout(guard);
    await page.keyboard.press('ArrowRight');
    seen = await look();
  }
  const looks = [seen];
  while (seen.part > 1) {
    await page.keyboard.press('ArrowLeft');
    seen = await look();
    looks.push(seen);
  }
  return looks;
}

/**
 * @param {import('playwright').Page} page @param {import('playwright').CDPSession} session
 * @param {keyof typeof floors} textSize @param {Map<string, Tally>} tallies @param {string} about
 */
async function measure(page, session, textSize, tallies, about) {
  let wrong = 0;
  for (const size of sizes) {
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    await page.waitForFunction((width) => innerWidth === width, size.width);
    const looks = await lookAtAllParts(page, floors[textSize]);
    const tally = tallies.get(nameOf(size)) ?? { sizes: [], inParts: 0, steps: 0, hidden: 0 };
    tallies.set(nameOf(size), tally);
    tally.steps += 1;
    tally.sizes.push(looks[0]?.size ?? 0);
    if (looks.length > 1) tally.inParts += 1;
    if (looks.some((look) => look.hidden)) tally.hidden += 1;
    for (const problem of new Set(looks.flatMap((look) => look.wrong))) {
      wrong += 1;
      say(`${nameOf(size)}, ${textSize}: ${problem}: ${about}`);
    }
  }
  return wrong;
}

/** @param {import('playwright').Page} page @returns {Promise<number>} */
async function countWhenRead(page) {
  for (;;) {
    const { scanning, recipes } = JSON.parse(
      await page.evaluate(() => /** @type {any} */ (window).kitchen.ask('library:snapshot', null)),
    );
    if (!scanning && recipes.length > 0) return recipes.length;
    await page.waitForTimeout(100);
  }
}

/** @param {import('playwright').Page} page @param {number} every */
async function walk(page, every) {
  const session = await page.context().newCDPSession(page);
  const count = await countWhenRead(page);
  const results = { M: new Map(), XL: new Map() };
  let wrong = 0;
  await page.getByTestId('card').first().click();
  const heading = page.locator('[data-view=recipe] h1');
  await heading.waitFor();
  for (let at = 0; at < count; at += 1) {
    const title = (await heading.textContent()) ?? '';
    const place = at % every === 0 ? await page.evaluate(leaveAtLongestStep, title) : null;
    if (place !== null) {
      await page.keyboard.press('c');
      await page.getByTestId('cook-step').waitFor();
      for (const size of /** @type {const} */ (['M', 'XL'])) {
        await page.evaluate(
          (textSize) => /** @type {any} */ (window).kitchen.ask('settings:change', { textSize }),
          size,
        );
        wrong += await measure(
          page,
          session,
          size,
          results[size],
          `${place.id}, step ${place.step}, ${place.letters} letters`,
        );
      }
      await page.evaluate((recipe) => /** @type {any} */ (window).kitchen.ask('hob:finish', { recipe }), place.id);
      await page.keyboard.press('Escape');
      await heading.waitFor();
    }
    await page.keyboard.press('j');
    await page.evaluate(settled);
    if (at % 50 === 49) say(`${at + 1} of ${count} recipes, ${wrong} that don't fit`);
  }
  for (const [textSize, tallies] of Object.entries(results))
    for (const [name, tally] of tallies) say(`${textSize} at ${name}: ${summary(tally)}`);
  return wrong;
}

/** @param {Tally} tally */
function summary({ sizes: all, inParts, steps, hidden }) {
  const sorted = all.toSorted((one, other) => one - other);
  return `${steps} steps, ${sorted[0]} to ${sorted.at(-1)} px, half at ${sorted[sorted.length >> 1]} px or more, ${inParts} in parts, ${hidden} with ingredients counted instead of shown`;
}

await tellingFailures(async () => {
  if (!hasSharedData())
    throw new PlainFailure(
      'there are no recipes to measure',
      'put the shared data beside the checkout: ../shared/data.',
    );
  const every = Math.max(1, Number(process.argv[2] ?? 1));
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'hobside-fit-'));
  const folder = path.join(scratch, 'Recipes');
  await mkdir(folder);
  await cp(path.join(sharedData, 'markdown'), folder, { recursive: true });
  const app = await startUnderPlaywright([checkout, `--folder=${folder}`], {
    HOBSIDE_PROFILE: path.join(scratch, 'profile'),
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  try {
    const wrong = await walk(page, every);
    say(`${wrong} that don't fit`);
    if (wrong > 0) process.exitCode = 1;
  } finally {
    await quit(app);
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    display.end();
  }
});
