/* What steps make on the way, and how they say that they make it. By language; all as written in steps. */

export interface MadeWords {
  readonly things: string;
  /** What has flour in it, and so can't be meant before a step that puts in flour; and what is but mixed. */
  readonly floury: string;
  readonly mixed: string;
  /** Stand before a thing that is being made. Patterns. */
  readonly making: string;
  /** A heading that names nothing but what its steps make. `THING` stands for it. */
  readonly heading: string;
  /** Stand before a thing that is known already: "the", "the remaining". */
  readonly known: string;
  /** Verbs of putting together. */
  readonly mixing: string;
  readonly flour: string;
}

/** By language; a Map, because a file may say that its language is `constructor`. */
export const madeWords: ReadonlyMap<string, MadeWords> = new Map(
  Object.entries<MadeWords>({
    en: {
      things:
        'dough batter roux marinade sauce filling glaze frosting icing dressing vinaigrette syrup caramel custard topping gravy ganache meringue slurry brine rub crumble streusel coating breading pesto salsa crust stuffing patties meatballs paste',
      floury: 'dough batter',
      mixed: 'marinade dressing vinaigrette',
      making:
        '(?:(?:make|makes|making|prepare|preparing|mix up|whip up|start)\\s+(?:an?|the|your)\\s+(?:[\\p{L}-]+\\s+){0,2}?|(?:form|forms|formed|forming|create|creates|get|become|becomes|into|have)\\s+an?\\s+(?:[\\p{L}-]+,?\\s+){0,3}?|(?<=^|[.;!?]\\s*)(?:for|to make)\\s+the\\s+(?:[\\p{L}-]+\\s+){0,2}?)',
      heading: '^(?:(?:for|make|making|prepare|preparing|to make)\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}THING\\s*:?$',
      known:
        '(?:the|this|that|your)\\s+(?:(?:remaining|reserved|hot|warm|cooled|chilled|cold|thickened|finished|prepared|rested|risen|rolled|leftover|whole|entire)\\s+)?',
      mixing: '\\b(?:mix|whisk|combine|stir|knead|blend|beat|process|pulse|fold|rub|work)\\b',
      flour: 'flour|masa|semolina|cornmeal|mix\\b',
    },
    fr: {
      things:
        'pâte marinade sauce farce garniture glaçage vinaigrette sirop caramel roux appareil bouillon ganache meringue',
      floury: 'pâte',
      mixed: 'marinade vinaigrette',
      making:
        "(?:(?:faire|faites|préparer|préparez|former|formez|obtenir|réaliser|confectionner)\\s+(?:(?:une?|la|le)\\s+|l['’])(?:[\\p{L}-]+\\s+){0,1}?|(?<=^|[.;!?]\\s*)pour\\s+(?:(?:la|le)\\s+|l['’]))",
      heading: "^(?:(?:pour|préparer|préparation de)\\s+)?(?:(?:la|le)\\s+|l['’])?THING(?:\\s+[\\p{L}-]+){0,2}\\s*:?$",
      known: "(?:(?:la|le|cette|votre)\\s+|l['’])",
      mixing: '(?:mélang|fouett|pétri|batt|incorpor|mix|ajout)',
      flour: 'farine|maïzena|semoule',
    },
    de: {
      things: 'Teig Sauce Soße Marinade Füllung Glasur Guss Dressing Brühe Creme Sirup Mehlschwitze',
      floury: 'Teig',
      mixed: 'Marinade Dressing',
      making: '(?:zu\\s+(?:einem|einer)\\s+(?:[\\p{L}-]+,?\\s+){0,3}?|(?<=^|[.;!?]\\s*)für\\s+(?:den|die|das)\\s+)',
      heading: '^(?:für\\s+)?(?:(?:der|den|die|das)\\s+)?THING\\s*:?$',
      known: '(?:den|der|die|das|dem)\\s+(?:(?:restlichen?|fertigen?|gekühlten?)\\s+)?',
      mixing: '(?:misch|verrühr|rühr|knet|schlag|vermeng|geben)',
      flour: 'mehl|grieß|stärke',
    },
  }),
);
