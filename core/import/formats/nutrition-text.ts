import { t } from '#core/words/words.ts';

const pair = /^[-*•\s]*([^\d:：]{2,40}?)\s?[:：]\s?(\S.*)$/;

/** A text about nutrition: its lines and parts of the form "Fat: 3 g", and as notes what is of another form. */
export function nutritionIn(text: string): {
  readonly nutrition: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
} {
  const found = new Map<string, string>();
  const others: string[] = [];
  for (const line of text.split('\n').flatMap(partsOf)) {
    const [, name = '', value = ''] = pair.exec(line.slice(0, 400)) ?? [];
    if (name !== '' && line.length < 200 && !found.has(name.trim())) found.set(name.trim(), value.trim());
    else if (line !== '') others.push(line);
  }
  return {
    nutrition: Object.fromEntries(found),
    notes: others.length === 0 ? [] : [t('app-files.nutrition', { text: others.join('\n') })],
  };
}

/** "Calories: 210, Fat: 3 g" holds a pair after each comma. */
const partsOf = (line: string): readonly string[] => {
  const parts = line.split(/[,;|]\s+(?=[^\d,;|:]{2,40}:)/).map((part) => part.replace(/[,;]\s*$/, '').trim());
  return parts.filter((part) => part !== '');
};
