import type { searchWords as english } from '../english/search.ts';
import type { Translated } from '../words.ts';

/** The query language: what its fields are for, and what is wrong with a query (docs/search.md). */
export const searchWords: Translated<typeof english> = {
  'query.suggestions': 'Vorschläge',
  'query.field-tag': 'ein Schlagwort',
  'query.field-ingredient': 'was hineinkommt',
  'query.field-time': 'wie lange es dauert',
  'query.field-is': 'Favorit oder schnell',
  'query.field-has': 'mit Foto, mit Quelle …',
  'query.field-with': 'was sich damit kochen lässt',
  'query.field-cooked': 'wann zuletzt gekocht',
  'query.field-folder': 'ein Ordner',
  'query.field-servings': 'für wie viele',
  'query.field-rating': 'die Sterne',
  'query.field-source': 'woher es kommt',
  'query.field-needs': 'was anzusehen ist',
  'query.count': { one: '{count} Rezept', other: '{count} Rezepte' },
  'query.unknown-field': 'Es gibt kein „{detail}:“. Ein ? zeigt, was es gibt.',
  'query.unknown-field-meant': 'Es gibt kein „{detail}:“. Schreibe „{meant}:“.',
  'query.no-value': 'Nach „{detail}:“ muss etwas kommen, etwa {example}.',
  'query.unknown-value': '„{detail}“ lässt sich in „{field}:“ nicht suchen. Schreibe es wie {example}.',
};
