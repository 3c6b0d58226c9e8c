/** macOS checks spelling itself. Elsewhere Chromium would download a dictionary, so there it is off. */
export const hasSystemSpelling = (platform: NodeJS.Platform = process.platform): boolean => platform === 'darwin';
