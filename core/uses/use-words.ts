const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/* All words here are without accents; `use-names.ts` takes them off both sides. */

/** Words of an ingredient's name that say how it is, not what it is. */
export const describing = set(
  'fresh freshly hard soft large medium small big extra whole half halved chopped minced sliced diced grated shredded crushed ground dried dry raw cooked uncooked peeled ripe cold warm hot boiling softened melted unsalted salted kosher fine finely coarse coarsely ' +
    'thinly thick thin roughly lightly packed heaping generous hearty good quality organic frozen canned unsweetened plain reserved leftover optional your favorite favourite about some more few bunch pinch handful of a an the for in to cup cups tbsp tsp style boneless skinless lean split store-bought homemade average-sized ' +
    'pure active instant virgin low low-sodium reduced unbleached bleached all-purpose purpose full fat full-fat skim sea table other suitable any kind such as like precooked juiced toasted husked seeded pitted shelled trimmed ' +
    'grosse grossen grosser grosses klein kleine kleiner kleinen frisch frische frischer frisches gehackt gehackte festkochende festkochend mittelscharfer fein feine etwas evtl bio ' +
    'frais fraiche fraiches petit petite petits petites gros grand grands grandes moyen moyenne moyens hache hachee haches rape rapee emince quelques peu un une sec seche bien bon bonne bons bonnes beau belle jeune jeunes mur mure ' +
    'fresco fresca frescos frescas picado picada picados grande grandes grandi piccolo piccola tritato tritata fresche freschi pequeno pequena pequenos mediano mediana medio maduro maduros rallado molido molida fino qb ' +
    'd l de du des di del della dello dei degli delle dell al alla da do dos das von vom fur zum pour para per voor till med met au aux en van av ' +
    'grote kleine verse gedroogde stor stora liten sma farsk farska hackad',
);
/** Prepositions, articles and conjunctions of all languages: the "em" of "fermento em pó" is in every step. */
export const smallWords = set(
  'all and or with in on at by from the some into over as it is zu zum zur aus bei im am auf mit und oder in ein eine einen einem einer der die das den dem ' +
    'et ou avec dans sur par chez y e o con sin sobre em no na nos nas com sem ao aos pelo pela um uma un uno una nel nella nei tra fra su col ed od i il lo gli el los las os as ' +
    'het een of op aan bij door uit och eller med i pa på som och ett under over',
);
/** Cuts and shapes: "pork belly" is called "the pork", "star anise pods" "star anise". */
export const shapes = set(
  'belly breast breasts thigh thighs leg legs shoulder loin tenderloin fillet fillets filet filets steak steaks chop chops rib ribs wing wings drumstick drumsticks pod pods clove cloves leaf leaves sprig sprigs stalk stalks stick sticks floret florets bulb head heads piece pieces chunk chunks cube cubes slice slices strip strips wedge wedges zest root flake flakes seed seeds kernel kernels half halves ring rings bit bits batch bag packet packets can jar loaf tin spear spears ear ears cap caps stem stems ' +
    'brustfilet filetstucke wurfel scheiben zehe zehen blatt blatter zweig zweige ' +
    'poitrine poitrines blanc blancs cuisse cuisses gousse gousses tranche tranches feuille feuilles brin brins branche branches morceau morceaux rondelle rondelles botte bouquet coeur coeurs zeste boite pincee sachet sachets ' +
    'pechuga pechugas muslo muslos filete filetes diente dientes hoja hojas rama ramas rodaja rodajas trozo trozos petto filetto filetti spicchio spicchi foglia foglie rametto rametti fetta fette pezzo pezzi dente dentes peito folha folhas',
);
/** Those of the shapes that are said for the thing: "season the fillets". */
export const cuts = set('breast thigh leg wing drumstick fillet steak chop rib loin tenderloin shoulder floret belly');
/** Telling beside its head, nothing alone: "red" of "red onion", "vegetable" of "vegetable oil". */
export const weak = set(
  'red white black green yellow brown purple golden dark light sweet sour bitter spicy mild sharp baby wild smoked roasted rolled flat long thick vegetable baking cooking mixed italian french mexican greek chinese japanese thai indian spanish english american korean swiss heavy double single powdered granulated caster strong instant self-raising self-rising self-raised bread cake plain star bell ice spring sparkling condensed evaporated flavored flavoured flavouring flavoring toasted curly seasoned chilled warm clarified rice-wine big skin bean regular natural real premium mix hearty shot ' +
    'rot rote roter rotes weiss weisse weisser schwarz schwarzer schwarze grun grune gruner braun brauner gemahlen gemahlener rouge rouges blanche verte vert vertes noir noire jaune jaunes brune roux olive-noire rojo roja verde verdes blanco blanca negro negra nera nero bianco bianca rosso rossa rossi branco preto vermelho vermelha rode witte zwarte groene rod vit svart gron gul',
);
/** Too general to name an ingredient alone. */
export const general = set(
  'sauce liquid mixture mix paste powder juice spice seasoning extract stuff ingredient topping filling dressing milk-solid color colour food style salsa dip base wrap saft sosse paste jus jugo salsa sugo suco polvo polvere pulver',
);
/**
 * Dishes that are usually what is being made: alone they name a listed thing only until it is in. Who lists bread or a pastry
 * doesn't make any.
 */
export const dishes = set('soup salad stew curry cake pie batter pizza sandwich taco burger marinade');
/** Things of their own, of which a stock, an oil or a sauce may be made: "beef" is not the beef broth. */
export const ownThings = set(
  'chicken beef pork fish lamb turkey veal oyster tomato olive coconut peanut almond onion garlic apple rice corn potato egg milk butter cream chili fruit sesame bread mushroom wine shrimp ham duck bone celery bean peach maple cocoa soda canola sunflower flour sugar tortilla pasta pizza chocolate coffee honey ' +
    'poulet boeuf porc tomate olive oignon ail riz poisson rind hahnchen hahnch huhn gemuse gemus zwiebel knoblauch pollo manzo tomat pesce aceituna oliva cebolla',
);
/** A name with such a head is often said without it: "Worcestershire", "Parmesan", "jalapeños". */
export const silentHeads = set(
  'kas sauce cheese pepper extract rice bean pasta noodle mushroom seed lettuce squash wine herb spice seasoning sausage bread leaf fish steak vinegar powder sugar cracker chip chocolate liqueur tomato onion potato kase fromage queso formaggio queijo',
);
/** Heads that say that the thing was made of what stands before them. */
export const madeOf = set(
  'stock oil sauce paste soup powder extract vinegar milk butter cream flour starch syrup wine sugar cheese bread cracker chip noodle tortilla seasoning gravy puree jam water crumb ' +
    'bouillon huile caldo aceite olio brodo ol bruhe bruh mehl salt',
);
/** A word after a name that makes it another thing: "tomato sauce" when tomatoes are listed, "pepper mill". */
export const otherThings = set(
  'mill grinder press cooker peeler knife pan pot dish bowl tin tray paper foil spoon steamer crusher masher maker machine brush cutter mold mould container sieve slicer timer board sauce stock paste oil milk vinegar extract syrup cheese bread cake soup salad curry stew noodle flour chip cracker jam jelly water wine beer dressing filling taco tortilla sausage ball thermometer pie butter cup rack lover roll burger pudding chop-suey starch pastry',
);
/** A word after a name that makes it something that it is part of. */
export const mixtures = set(
  'mixture mix batter dough glaze marinade slurry roux coating puree sauce wash paste base stew broth',
);
/** What makes a head another thing when it stands before it: no "milk" in "coconut milk" when milk is listed. */
export const turned: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['milk', set('coconut almond soy oat condensed evaporated')],
  ['butter', set('peanut almond cocoa apple nut cashew')],
  ['potato', set('sweet')],
  ['cream', set('sour ice shaving whipped')],
  ['cheese', set('cream cottage')],
  ['pepper', set('cayenne chili jalapeno')],
  ['sauce', set('tomato pasta')],
  ['powder', set('baking chili curry garlic onion cocoa')],
  ['juice', set('pan cooking')],
  ['water', set('coconut rose pasta cooking salted tap soaking boiling-pasta running')],
  ['onion', set('green')],
]);
/** Words that end a run: no name of an ingredient reaches over them. */
export const breaks = set(
  'and or with into onto upon on to the at from for until over then but in und mit auf oder et avec ou y con e o ou u och eller en-of med met la le les el los las il lo gli i os as die der das den dem',
);
/** Breaks of one language, as they are written: "mais" is no "maïs". */
export const writtenBreaks: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fr', set('mais')],
  // French and Spanish say "en" within a name; in Dutch it is "and": "vul met de appels en leg …".
  ['nl', set('en een')],
]);
/** Those that lead to what something is put to: "to the onions", "over the pasta". */
export const targets = set('to onto into over on upon sur dans auf sobre sopra op');
/** Stand inside a name without being part of it. */
export const joins = set('of de d du des di del della dello dei al alla da do dos das von a');

const pairs = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(list.split('|').map((pair) => [pair.split('=')[0]!, pair.split('=')[1]!.split('+')]));

/** One thing with two names; both sides of a comparison go through it, by stem. "+" where one word stands for two. */
export const sameAs = pairs(
  'scallion=green+onion|spring=green|cilantro=coriander|aubergine=eggplant|courgette=zucchini|prawn=shrimp|confectioner=powdered|icing=powdered|cornflour=cornstarch|garbanzo=chickpea|' +
    'yoghurt=yogurt|chilli=chili|chilly=chili|chily=chili|chile=chili|chilie=chili|soya=soy|rocket=arugula|beetroot=beet|capsicum=bell+pepper|broth=stock|mayo=mayonnaise|evoo=olive+oil|parm=parmesan|parmigiano=parmesan|' +
    'veggie=vegetable|veg=vegetable|sultana=raisin|lasagne=lasagna|whisky=whiskey|whipping=heavy|jalepeno=jalapeno|filet=fillet|bicarb=soda|bicarbonate=soda|treacle=molasses|catsup=ketchup|tomatoe=tomato|potatoe=potato|cornmeal=polenta|spud=potato|choc=chocolate|worcester=worcestershire|creme=cream|parsely=parsley|broccolli=broccoli|swede=rutabaga|bayleaf=bay+leaf|gingerroot=ginger|broccli=broccoli|brocolli=broccoli|brocoli=broccoli|cinamon=cinnamon|cinammon=cinnamon|cannelini=cannellini|tumeric=turmeric|yolk=egg+yolk|breadcrumb=bread+crumb|bbq=barbecue|barbeque=barbecue',
);
/** Verbs that name what they add ("saler", "buttern") and words that stand for several in one language only. By language, by stem. */
export const ownWords: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  [
    'fr',
    pairs(
      'saler=sel|salez=sel|poivrer=poivre|poivrez=poivre|beurrer=beurre|beurrez=beurre|sucrer=sucre|sucrez=sucre|fariner=farine|patate=pomme+terre',
    ),
  ],
  ['de', pairs('salzen=salz|pfeffern=pfeff|zuckern=zuck|buttern=butt|eier=ei|ols=ol')],
  ['sv', pairs('morott=morot')],
  ['es', pairs('salpimentar=sal+pimient|salpimient=sal+pimient|salar=sal')],
  ['it', pairs('salar=sal|salat=sal|pepar=pep|pepat=pep')],
]);

/** English verbs that put something in, in the forms that steps use; `addingWith` are those that need a word after them. */
export const addingVerbForms = set(
  'add adds added adding stir stirred pour poured pouring combine combining sprinkle sprinkling top garnish season toss place put drizzle use cream mix blend whisk melt heat brush coat dust spread dot fill grease rub layer finish dissolve spoon squeeze incorporate dredge dip scatter crumble crack tip ladle arrange stuff drop lay throw dollop shave marinate',
);
export const addingWith: ReadonlyMap<string, string> = new Map([
  ...(['mixed', 'fold', 'folded', 'beat', 'fry', 'work', 'rub', 'knead', 'blended'] as const).map(
    (verb) => [verb, 'in'] as const,
  ),
  ...(['topped', 'cover', 'serve', 'served', 'filled', 'sprinkled', 'brushed'] as const).map(
    (verb) => [verb, 'with'] as const,
  ),
]);
/** The beginnings of such verbs in other languages, with what German puts before them. */
export const foreignAdding =
  /zugeben|dazu|hinzu|einrühren|unterrühren|geben|mischen|vermengen|verrühren|streuen|gießen|^(?:ajout|vers(?:er|ez)|mélang|incorpor|parsem|fondre|chauffer|mettre|mettez|saupoudr|arros|añad|agreg|mezcl|ech|vert|aggiung|uni(?:re|te)|versa|mescola|adicion|acrescent|mistur|junt|toevoeg|voeg|meng|strooi|giet|tillsätt|tillsatt|blanda|häll|strö|rör)/u;
export const settingAside =
  /\b(?:reserv(?:e|ing)|sav(?:e|ing)|set(?:ting)? aside|hold(?:ing)? back|réserver|réservez|reservar|reserva|reserve)\s+(?:\S+\s+){0,4}$|(?:留出|预留|留)$/iu;
