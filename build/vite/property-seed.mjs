import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that whether a change is refused depends on the change alone.
 * `ANY_SEED=1 npm run unit` draws others; the seed of a failure is printed with it.
 */
if (!process.env.ANY_SEED) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1926 });
