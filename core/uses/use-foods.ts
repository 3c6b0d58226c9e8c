/* Foods that a step may put in without the list having them. Few, and each with one meaning: a false alarm costs more than a missed one. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export interface FoodWords {
  /** By stem (wordStem), without accents. Water, salt, pepper and oil are in every kitchen, and steps rarely list them. */
  readonly foods: ReadonlySet<string>;
  /** Verbs that put in what comes after them, each a beginning of a clause or after "and", "then". Patterns. */
  readonly adding: string;
  /** A clause that leaves it to the cook, or speaks of another way. */
  readonly leaving: RegExp;
  /** May stand between the verb and the food. */
  readonly between: ReadonlySet<string>;
  /** What may come after a food that means itself: "butter and", not "butter beans". */
  readonly after: RegExp;
}

/** By language; a Map, because a file may say that its language is `constructor`. */
export const foodWords: ReadonlyMap<string, FoodWords> = new Map(
  Object.entries<FoodWords>({
    en: {
      foods: set(
        'egg butter flour sugar milk garlic onion honey vinegar cornstarch yogurt mayonnaise ketchup parsley cilantro basil thyme oregano rosemary cumin paprika turmeric nutmeg cinnamon carrot celery potato tomato mushroom spinach broccoli bacon ham parmesan mozzarella cheddar walnut almond raisin lemon lime rice shallot leek cucumber zucchini cabbage celery oregano dill mint sage mustard molasses shortening lard margarine cornmeal breadcrumb oat chive avocado corn pea lentil chickpea shrimp pecan hazelnut peanut cardamom allspice mascarpone feta ricotta gruyere sesame',
      ),
      adding:
        '(?:add|stir in|mix in|fold in|beat in|whisk in|toss in|throw in|sprinkle with|garnish with|top with|combine|melt|whisk|beat|chop|dice|mince|saut[eé]|fry|pour in|use)',
      leaving:
        /\b(?:if|optional|optionally|(?:you|we) can|could|may|might|or|you like|desired?|e\.g|such as|example|instead|substitute|choice|favou?rite|want|prefer|alternatively|variation|serve|any|other|whatever)\b/iu,
      between: set(
        'the a an some in more of your then also little bit few fresh freshly chopped minced sliced grated diced crushed large small medium whole finely roughly thinly and of tbsp tsp tablespoon tablespoons teaspoon teaspoons cup cups g kg ml l oz lb handful pinch dash splash clove cloves sprig sprigs softened melted beaten toasted unsalted one two three four',
      ),
      after: /^\s*(?:$|[.,;:!)]|(?:and|to|into|until|in|over|on|then|with|together)\b)/iu,
    },
    fr: {
      foods: set(
        'oeuf beurre farine sucre lait ail oignon miel vinaigre maizena yaourt persil basilic thym cumin paprika curcuma cannelle carotte tomate champignon epinard lardon jambon parmesan mozzarella noix amande citron riz moutarde',
      ),
      adding: '(?:ajouter|ajoutez|rajouter|incorporer|incorporez|parsemer de|saupoudrer de)',
      leaving:
        /(?:^|[^\p{L}])(?:si|ou|facultati\p{L}*|éventuellement|peut|peuvent|pouvez|servir|autre|exemple|selon|goût)(?!\p{L})/iu,
      between: set('le la les l un une du de des d peu quelques petit petite gros et puis ensuite'),
      after: /^\s*(?:$|[.,;:!)]|(?:et|jusqu|dans|puis|avec|à|en)(?!\p{L}))/iu,
    },
    de: {
      foods: set(
        'ei butt mehl zuck milch knoblauch zwiebel honig essig joghurt petersili basilikum thymian kummel paprika zimt mohr karott tomat champignon spinat speck schink parmesan walnuss mandel zitron reis senf',
      ),
      adding: '(?:dazu|hinzu)',
      leaving:
        /(?:^|[^\p{L}])(?:wenn|falls|oder|optional|eventuell|kann|können|nach belieben|wer|zum servieren)(?!\p{L})/iu,
      between: set('den die das der etwas ein eine einen und'),
      after: /^\s*(?:$|[.,;:!)]|(?:und|in|mit|dazu|hinzu)(?!\p{L}))/iu,
    },
  }),
);

/** Listed with the ingredients and never put in. By stem. */
export const equipment = set(
  'thermometer foil paper parchment skewer toothpick twine string cheesecloth blender processor mixer grinder pan pot tin tray bowl knife spoon jar bag grill cooker circulator thermometre papier brochette poele moule',
);
