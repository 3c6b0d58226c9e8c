import type { Paper } from '#core/contract/printing.ts';

/** Where paper is measured in inches (Unicode CLDR, measurementData: paperSize US-Letter). */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** What is sold where this language is spoken. */
export function localPaper(language: string): Paper {
  const region = new Intl.Locale(language).maximize().region ?? '';
  return letterRegions.has(region) ? 'letter' : 'a4';
}
