import type { Ingredient } from '#core/ingredient/ingredient.ts';
import { viewedAmounts, viewedText, type AmountView } from '#core/ingredient/view.ts';

export interface LeadView {
  readonly view: AmountView;
  readonly language: string;
  /** The word for a rounded amount. */
  readonly about: string;
}

/** The amount that a shown line begins with, '' where it begins with another word. */
export function amountLead(ingredient: Ingredient, shown: string, { view, language, about }: LeadView): string {
  const [first] = ingredient.amounts;
  const [viewed] = viewedAmounts(ingredient, view, language);
  if (!ingredient.sure || first === undefined || viewed === undefined || first.start !== 0) return '';
  const written = ingredient.text.slice(0, first.end);
  const lead = viewed.changed ? viewedText(viewed, written, language, about) : written;
  return lead.trim() !== '' && shown.startsWith(lead) && shown.length > lead.length ? lead : '';
}
