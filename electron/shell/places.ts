import path from 'node:path';

declare const __DEV_SERVER__: string | false;
declare const __UPDATES__: string | null;

/** The dev server's address; false in everything that ships, so that the looser rules are not even in the build. */
export const devServer: string | false = __DEV_SERVER__;

/** The folder on a server that new versions are published in; null where this build looks for none. */
export const builtUpdates: string | null = __UPDATES__;

/** The build: pages, preload and programs, and beside them what goes with every copy. */
export const dist = path.join(import.meta.dirname, '..');

export const pagesFolder = path.join(dist, 'renderer');
export const preloadFile = path.join(dist, 'preload', 'preload.cjs');
export const exportProcessFile = path.join(dist, 'main', 'export-process.js');
export const importProcessFile = path.join(dist, 'main', 'import-process.js');
export const loneProcessFile = path.join(dist, 'main', 'lone-process.js');
export const pagesProgramFile = path.join(dist, 'main', 'pages-program.js');
export const libraryProcessFile = path.join(dist, 'main', 'library-process.js');

/** Chromium's own spelling of our pages' origin; Node's URL says "null" for every scheme that it doesn't know. */
export const pageOrigin = devServer ? new URL(devServer).origin : 'app://bundle';

export const pageAddress = (page: 'index.html' | 'bell.html' | 'darkroom.html'): string => `${pageOrigin}/${page}`;
