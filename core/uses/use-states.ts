/* States that a step before has brought about: "the melted butter" is the butter that was melted there. */

/** Of heat and time. "The chopped parsley" is no sign: it may be what the list has, or another handful of it. */
const before =
  /(?<!\p{L})(?:the|your|this|these|those|die|der|das|den|dem|de|het)\s+(?:[\p{L}-]+\s+){0,2}?(melted|warm|warmed|hot|heated|cooked|precooked|fried|saut[eé]ed|browned|toasted|roasted|boiled|baked|grilled|steamed|blanched|drained|strained|soaked|cooled|chilled|softened|caramelized|caramelised|marinated|seared|poached|wilted|prepared|thawed|zerlassene[nrs]?|geschmolzene[nrs]?|gekochte[nrs]?|gebratene[nrs]?|geröstete[nrs]?|warme[nrs]?|heiße[nrs]?|abgetropfte[nrs]?|eingeweichte[nrs]?|gesmolten|gekookte|gebakken)\s+(?:[\p{L}-]+\s+)?$/iu;
const article = /(?:(?<!\p{L})(?:le|la|les|el|los|las|il|lo|gli|i|o|os|a|as)\s+|l['’])$/iu;
const after =
  /^\s+(fondue?s?|cuite?s?|grillée?s?|rôtie?s?|chaude?s?|tièdes?|refroidie?s?|égouttée?s?|dorée?s?|revenue?s?|trempée?s?|derretid[oa]s?|cocid[oa]s?|tostad[oa]s?|fus[oa]|cott[oiae]|cozid[oa]s?|calientes?|caliente)(?!\p{L})/iu;
const reach = 40;

/** The state that the words there say it is in, in lower case; null where they say none. */
export function madeState(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const clause = text.slice(Math.max(0, start - reach), start);
  const state =
    before.exec(clause)?.[1] ?? (article.test(clause) ? after.exec(text.slice(end, end + reach))?.[1] : undefined);
  return state?.toLowerCase() ?? null;
}

const greased =
  /^(?:(?:beurr|farin|huil|graiss|sal|sucr|poivr)ée?s?|(?:engrasad|enmantequillad|enharinad|aceitad|imburrat|infarinat|oliat|salat|untad|enfarinhad)[oaie]s?|(?:gefettet|gebuttert|bemehlt|ingevet|bebloemd)e?[nrs]?)$/iu;

/** "Un moule beurré et fariné": how the tin is. Without the accent it is the butter. */
export const isStateOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  greased.test(text.slice(start, end));

const foreseeing =
  /(?<!\p{L})(?:while(?:\s+you(?:\s+[\p{L}-]+){1,4}?)?|until|when|once|before|after|if|pendant que|jusqu['’]à ce que|quand|lorsque|bis|während|wenn|sobald|hasta que|cuando|mientras|finché|quando|mentre)\s+(?:(?:the|your|all|le|la|les|die|der|das|el|los|las|il|i)\s+)?(?:l['’])?(?:[\p{L}-]+\s+)?$/iu;

/** "While the vegetables cook", before a step that puts them in: they are spoken of, and not in yet. */
export const isForeseen = (text: string, start: number): boolean =>
  foreseeing.test(text.slice(Math.max(0, start - reach), start));

const preparing =
  /(?<!\p{L})(?:wash|rinse|peel|chop|dice|slice|mince|grate|shred|cut|crush|break|soak|drain|core|pit|zest|cube|trim|halve|thaw|defrost|tear|prep|laver|éplucher|épluchez|couper|coupez|hacher|émincer|râper|tailler|trancher|waschen|schälen|hacken|würfeln|schneiden|reiben)(?!\p{L})[^.;:!?\n]*$/iu;
const preparedAfter =
  /^[^.;:!?\n。；]{0,24}(?:(?<!\p{L})(?:waschen|schälen|hacken|würfeln|schneiden|reiben)(?!\p{L})|洗净|洗淨|切|去皮|剁|拍散|拍碎|泡发|备好)/iu;

export const isBoth = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:both|beide[nr]?|les deux|ambos|ambas|entrambi)(?: the)? $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

const cut =
  /(?<!\p{L})(?:chopped|sliced|diced|cubed|cut|grated|shredded|minced|peeled|prepped|prepared|geschnittene[nrs]?|gehackte[nrs]?|gewürfelte[nrs]?)\s+$/iu;

/** "Add the chopped veg": whatever a step before has cut. */
export const isCut = (text: string, start: number): boolean => cut.test(text.slice(Math.max(0, start - reach), start));

/** "Chop the onions", "洗净": nothing is put in yet, but all of it is handled. */
export const isPreparing = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  preparing.test(text.slice(Math.max(0, start - 80), start)) || preparedAfter.test(text.slice(end, end + reach));
