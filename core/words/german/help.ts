/** The command speaks English in every country: scripts and what is written about it go by its words (docs/cli.md). */
export { helpWords } from '../english/help.ts';
