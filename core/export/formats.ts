import type { ExportFormat } from './format.ts';
import { cooklang } from './formats/cooklang.ts';
import { jsonLd } from './formats/json-ld.ts';
import { markdown } from './formats/markdown.ts';

/** Every format that can be exported, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [markdown, jsonLd, cooklang];

/** Null for an id that none has. */
export const exportFormat = (id: string): ExportFormat | null => exportFormats.find((one) => one.id === id) ?? null;
