/** Poured, not weighed: a metric cook measures it in millilitres. */
const poured =
  /(?:^|\s)(?:water|milk|buttermilk|cream|half[- ]and[- ]half|oil|vinegar|juice|broth|stock|bouillon|wine|beer|ale|stout|cider|sherry|rum|brandy|vodka|whisky|whiskey|bourbon|liqueur|vermouth|sake|mirin|port|marsala|coffee|espresso|tea|soda|cola|lemonade|sauce|tamari|extract|essence|syrup|dressing|liquid|eau|lait|huile|vinaigre|jus|bouillon|vin|crème|wasser|milch|sahne|öl|essig|saft|brühe|wein|agua|leche|aceite|vinagre|jugo|zumo|caldo|vino|nata|acqua|latte|olio|aceto|succo|brodo|panna|água|leite|óleo|azeite|suco)s?(?=\s*(?:$|,|\(|or\s|for\s))/iu;

/** Is this a liquid, by the last word of its name? Sour cream and cream cheese are not: they stand in no jug. */
export const isLiquid = (name: string): boolean =>
  poured.test(name.slice(0, 120)) &&
  !/\b(?:sour|soured|clotted|ice|coconut|whipped)\s+cream\b|\bbaking\s+soda\b|\bbicarbonate\b|\b(?:apple|cranberry|tomato)\s*sauce\b/i.test(
    name,
  );
