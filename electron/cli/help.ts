import { t } from '#core/words/words.ts';
import type { HelpPage } from './command-line.ts';

/** What `--help` prints; docs/cli.md says the same at length. */
export const helpPage = (page: HelpPage): string => t(`help.${page}`).trimEnd();
