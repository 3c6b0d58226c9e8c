import { examples, fieldNames } from '#core/query/fields.ts';
import type { QueryError } from '#core/query/query.ts';
import type { Suggestion } from '#core/query/suggest.ts';
import { t } from '#core/words/words.ts';

/** What is wrong with a query, and what to write instead. */
export function queryErrorWords(error: QueryError): string {
  const { detail } = error;
  switch (error.code) {
    case 'unknown-field': {
      const meant = error.meant === null ? undefined : fieldNames[error.meant][0];
      return meant === undefined
        ? t('query.unknown-field', { detail })
        : t('query.unknown-field-meant', { detail, meant });
    }
    case 'no-value':
      return t('query.no-value', { detail, example: examples[error.field] });
    case 'unknown-value':
      return t('query.unknown-value', {
        detail,
        field: fieldNames[error.field][0] ?? error.field,
        example: examples[error.field],
      });
  }
}

/** A suggestion as a line of the list: what is written, and what it is or how many recipes have it. */
export function suggestionWords({ kind, field, written, count }: Suggestion): { text: string; detail?: string } {
  if (kind === 'field') return { text: written, detail: t(`query.field-${field}`) };
  return count === null ? { text: written } : { text: written, detail: t('query.count', { count }) };
}
