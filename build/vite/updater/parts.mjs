import path from 'node:path';

/**
 * What Hobside has no use for in electron-updater (decision 027): services that publish for others, the comparison of an old
 * package with a new one, its way through Chromium's network, XML.
 */
const unused = [
  /electron-updater\/out\/providers\/(Bitbucket|GitHub|GitLab|Keygen|PrivateGitHub)Provider\.js$/,
  /electron-updater\/out\/(differentialDownloader\/\w+|electronHttpExecutor|ElectronAppAdapter)\.js$/,
  /builder-util-runtime\/out\/xml\.js$/,
];
const asker = /\/(electron-updater|builder-util-runtime)\/out\//;

/** Ours, in place of packages. */
const ours = { 'lazy-val': 'lazy-val.mjs', 'fs-extra': 'files.mjs' };

/** Texts of modules, in place of packages and of what is unused. @type {Record<string, string>} */
const texts = {
  unused: 'export {};',
  // Traces for a terminal, which nobody sees.
  debug: 'export default () => Object.assign(() => undefined, { enabled: false });',
  // Of names of files for that comparison.
  'lodash.escaperegexp': 'module.exports = String;',
  'lodash.isequal': `module.exports = require('node:util').isDeepStrictEqual;`,
};

/** Of a package, only what is asked for. @type {Record<string, (folder: string) => string>} */
const parts = {
  'js-yaml': (folder) => `exports.load = require(${JSON.stringify(`${folder}/lib/loader.js`)}).load;`,
  semver: (folder) =>
    ['eq', 'gt', 'lt', 'parse', 'prerelease']
      .map((name) => `exports.${name} = require(${JSON.stringify(`${folder}/functions/${name}.js`)});`)
      .join('\n'),
};
const mark = '\0updater:';

/**
 * Of electron-updater and what it brings along, only what is used: less than half. A package may be 5 MB larger than Electron.
 * @returns {import('vite').Plugin}
 */
export function onlyWhatIsUsed() {
  /** @type {Map<string, string>} */ const folders = new Map();
  return {
    name: 'updater-parts',
    enforce: 'pre',
    async resolveId(source, importer = '', options) {
      if (!asker.test(slashed(importer))) return null;
      if (source in ours) return path.join(import.meta.dirname, ours[/** @type {keyof typeof ours} */ (source)]);
      if (source in texts) return mark + source;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found) return null;
      const file = slashed(found.id);
      // Not in the name of the module: the list of what is bundled would take that for a file.
      if (source in parts) folders.set(source, path.posix.dirname(file));
      return source in parts ? mark + source : unused.some((part) => part.test(file)) ? `${mark}unused` : null;
    },
    load: (id) => {
      if (!id.startsWith(mark)) return null;
      const name = id.slice(mark.length);
      return parts[name]?.(folders.get(name) ?? '') ?? texts[name] ?? null;
    },
  };
}

/** @param {string} file */
const slashed = (file) => file.replaceAll('\\', '/');
