const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of an ingredient's name that say how it is, not what it is. */
export const describing = set(
  'fresh freshly large medium small big extra whole half halved chopped minced sliced diced grated shredded crushed ground dried dry raw cooked peeled ripe cold warm hot boiling softened melted unsalted salted kosher fine finely coarse coarsely ' +
    'thinly thick thin roughly lightly packed heaping good quality organic frozen canned unsweetened plain reserved optional your favorite favourite about some more few bunch pinch handful of a an the for in to cup cups tbsp tsp style boneless skinless lean split ' +
    'groß große großer großes klein kleine kleiner frisch frische frischer frisches gehackt gehackte festkochende mittelscharfer schwarzer ' +
    'frais fraîche petit petite petits gros grosse moyen moyenne haché hachée râpé râpé en dés quelques fresco fresca picado picada grande grandi piccolo tritato',
);
/** Cuts and shapes: "pork belly" is called "the pork", "star anise pods" "star anise". */
export const shapes = set(
  'belly breast breasts thigh thighs leg legs shoulder loin tenderloin fillet fillets steak steaks chop chops rib ribs wing wings pod pods clove cloves leaf leaves sprig sprigs stalk stalks stick sticks floret florets bulb head heads piece pieces chunk chunks cube cubes slice slices strip strips wedge wedges zest root flake flakes seed seeds kernel kernels',
);
/** Too general to name an ingredient alone. */
export const general = set(
  'sauce liquid mixture mix paste powder juice stock broth water spice spices seasoning extract stuff ingredients topping filling dressing cream milk-solids wine-vinegar',
);
/** Words that end a run: no name of an ingredient reaches over them. */
export const breaks = set(
  'and or with in into to the a an of from for until on over at then but und mit et avec y con e oder ou o la le les el los die der das dans',
);
/** Kinds of a kind, for names that cooks change: the pork chunks, the cooking wine, the scallions. */
export const sameAs: ReadonlyMap<string, string> = new Map([
  ['scallion', 'green onion'],
  ['scallions', 'green onions'],
  ['cilantro', 'coriander'],
  ['aubergine', 'eggplant'],
  ['courgette', 'zucchini'],
  ['prawn', 'shrimp'],
  ['prawns', 'shrimp'],
  ['confectioner', 'powdered'],
  ['icing', 'powdered'],
  ['cornflour', 'cornstarch'],
  ['chickpea', 'garbanzo'],
]);

export const adding =
  /\b(?:add(?:s|ed|ing)?|stir(?:red)? in|mix(?:ed)? in|fold(?:ed)? in|whisk in|pour(?:ed)?|combine|sprinkle|top(?:ped)? with|garnish|season|toss|place|put|drizzle|throw in|beat in|use|cream|mix|blend|whisk)\b|zugeben|dazugeben|hinzufügen|einrühren|ajouter|ajoutez|verser|añadir|agregar|aggiungere|unire|加入|放入|倒入|下入|撒/iu;
/** Cheaper to ask of a whole step, before `settingAside` is asked of what stands before each mention. */
export const maySetAside = /\b(?:reserv|sav|set)/i;
export const settingAside = /\b(?:reserv(?:e|ing)|sav(?:e|ing)|set(?:ting)? aside)\s+(?:\S+\s+){0,3}$/iu;
