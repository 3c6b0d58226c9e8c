import { t } from '#core/words/words.ts';
import type { OutgoingRecipe } from './outgoing-recipe.ts';

/** What a recipe says besides its lists, a line each, for formats that have only words for it. */
export function timeLines({ timeTexts }: OutgoingRecipe): readonly string[] {
  return [
    ...(timeTexts.prep === null ? [] : [t('export.prep', { time: timeTexts.prep })]),
    ...(timeTexts.cook === null ? [] : [t('export.cook', { time: timeTexts.cook })]),
    ...(timeTexts.total === null ? [] : [t('export.total', { time: timeTexts.total })]),
  ];
}

export const authorLines = ({ author }: OutgoingRecipe): readonly string[] =>
  author === null ? [] : [t('export.author', { name: author })];

export function sourceLines({ source, link }: OutgoingRecipe): readonly string[] {
  const said = [source, link].filter((one) => one !== null).join(', ');
  return said === '' ? [] : [`${t('export.source')}: ${said}`];
}
