import type { Sought } from './use-names.ts';

/* Kinds of a thing: "add the cheese" where the list says Parmesan. By stem, without accents. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const herbs = set(
  'parsley bay laurel lorbeer louro alloro coriander basil thyme rosemary dill mint oregano chive sage tarragon marjoram chervil persil basilic thym romarin ciboulett ciboulette petersilie thymian rosmarin schnittlauch laurier estragon aneth coriandre sauge origan menthe perejil albahaca cilantro romero oregano tomillo prezzemolo basilico salvia rosmarino timo minze salbei dill liebstockel',
);
const spices = set(
  'cumin paprika turmeric cinnamon nutmeg clove cardamom coriander cayenne chili allspice pepper curry masala ginger fennel anise saffron oregano thyme mustard garam sumac zaatar juniper caraway fenugreek annatto muskat kummel kurkuma zimt nelk kardamom cannelle muscade moutard moutarde coriandre girofle cardamome curcuma safran gingembre celeri poivre piment comino canela cannella pimenton azafran zafferano clavo moscada',
);
const cheeses = set(
  'parmesan cheddar mozzarella feta gruyere gouda brie ricotta mascarpone pecorino provolone emmental manchego halloumi paneer asiago fontina romano gorgonzola roquefort camembert muenster monterey jack cotija queso burrata stilton comte raclette reblochon comté bergkas emmental quark cheese fromage',
);
const pastas = set(
  'spaghetti penne macaroni linguine fettuccine fettuccini rigatoni fusilli farfalle lasagna tagliatelle bucatini orzo ziti rotini pappardelle ravioli tortellini gnocchi shell conchiglie elbow ditalini cavatappi orecchiette vermicelli noodle nudel',
);
const italianPastas = set(
  'spaghett penn maccheron rigaton fusill farfall lasagn tagliatell ditalin orecchiett bucatin linguin gnocch tortellin paccher trofi vermicell macarron fide tallarin',
);
const meats = set(
  'beef pork lamb veal turkey chicken duck sausage bacon ham steak mince chorizo brisket venison goat chuck sirloin pancetta prosciutto meatball rind boeuf porc agneau veau poulet canard dinde hack hackfleisch schwein huhn hahnch speck carn cerdo pollo ternera manzo maiale vitello',
);
const fish = set(
  'salmon cod tuna halibut tilapia trout haddock snapper bass mackerel sardine anchovy sole pollock monkfish catfish swordfish mahi saumon cabillaud thon truite lachs kabeljau thunfisch salmón bacalao atún merluza salmone tonno',
);
const nuts = set(
  'walnut almond pecan cashew peanut hazelnut pistachio macadamia nut noix amande noisette mandel haselnuss walnuss nuez almendra',
);
const vegetables = set(
  'carrot onion celery pepper broccoli cauliflower zucchini eggplant potato tomato bean pea spinach kale cabbage mushroom leek corn squash turnip parsnip asparagus cucumber lettuce radish beet okra sprout chestnut fennel artichoke poivron carotte courgette oignon poireau champignon navet epinard haricot concombre chou fenouil tomate aubergine celeri panais brocoli poi zanahoria cebolla pimiento tomat',
);
const germanVegetables = set(
  'karott mohr paprika zwiebel lauch selleri kartoffel tomat kohl spargel bohn erbs gurk zucchini',
);
const fruits = set(
  'apple banana strawberry blueberry raspberry blackberry cranberry cherry peach pear plum mango pineapple orange grape kiwi apricot fig date berry lemon lime grapefruit melon nectarine pomegranate rhubarb fraise framboise peche citron raisin orange mure myrtille ananas mangue prune abricot cerise pomme poire banane apfel birne erdbeere himbeere',
);
const greens = set(
  'spinach kale lettuce arugula chard collard cabbage watercress romaine endive green mustard bok choy',
);
const stocks = set('stock bouillon bruhe caldo brodo fond buljong');
const wines = set('wine sherry marsala port vermouth shaoxing sake mirin wein vin vino');
const seafood = set('shrimp prawn crab lobster scallop clam mussel squid oyster gambas crevette garnele gamba');
const seasonings = set([...spices, ...herbs].join(' ') + ' sugar seasoning');
const sweeteners = set('sugar honey syrup stevia molasses agave');
const chilies = set('jalapeno serrano poblano habanero chili chipotle ancho guajillo cayenne');
const peppers = set('jalapeno serrano poblano habanero chipotle ancho capsicum anaheim');
const oils = set('oil');
const spirits = set('rum vodka whiskey brandy bourbon gin tequila cognac mezcal kirsch');
const mushrooms = set('shiitake portobello portobellos cremini chanterelle champignon porcini button mushroom oyster');
const beans = set('bean chickpea lentil kidney cannellini pinto edamame');
const breads = set('baguette ciabatta bun brioche toast sourdough pita naan roll bread loaf');
const citrus = set('lemon lime orange grapefruit');
const aromatics = set('garlic ginger onion shallot celery leek lemongrass');

const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...{ cheese: cheeses, fromage: cheeses, kas: cheeses, queso: cheeses, ques: cheeses, formagg: cheeses },
    ...{ herb: herbs, krauter: herbs, kraut: herbs, herbe: herbs, hierba: herbs },
    ...{ spice: spices, gewurz: spices, epice: spices, especia: spices, seasoning: seasonings },
    ...{ pasta: pastas, past: italianPastas, noodle: pastas, nudel: pastas, pate: pastas },
    ...{ meat: meats, viande: meats, fleisch: meats, carne: meats, carn: meats, mince: meats, roast: meats },
    ...{ poultry: set('chicken turkey duck'), bird: set('chicken turkey duck goose'), burger: set('beef turkey') },
    ...{ beef: set('steak flank chuck brisket sirloin ribeye skirt mince hamburger'), boeuf: set('steak hache') },
    ...{ fish, poisson: fish, fisch: fish, pescado: fish, seafood: new Set([...seafood, ...fish]) },
    ...{ nut: nuts, noix: nuts, nuss: nuts, vegetable: vegetables, legume: vegetables, gemus: germanVegetables },
    ...{ verdur: vegetables, fruit: fruits, green: greens, stock: stocks, wine: wines, wein: wines, vin: wines },
    ...{
      sweetener: sweeteners,
      chili: chilies,
      pepper: peppers,
      oil: oils,
      fat: set('butter lard oil ghee bacon dripping shortening'),
    },
    ...{ liquor: spirits, alcohol: new Set([...spirits, ...wines]), mushroom: mushrooms, champignon: mushrooms },
    ...{
      bean: beans,
      legumes: beans,
      pulse: beans,
      bread: breads,
      bun: set('roll bun brioche'),
      citrus,
      aromatic: aromatics,
    },
    ...{ berry: set('berry'), lettuce: set('romaine iceberg lettuce'), ham: set('prosciutto ham') },
    ...{ squash: set('butternut zucchini pumpkin acorn'), shellfish: seafood, salad: set('lettuce arugula romaine') },
  }),
);

/** Kinds that mean many things when they mean several: "the vegetables" are all of them. */
const berries = /berry$/;
/** Written together in German: "Schweineschnitzel". */
const meatEnds = /(?:schnitzel|kotelett|gulasch|roulad|fleisch)$/;

export const isKindWord = (stem: string): boolean => kinds.has(stem);

/** Those of the list that are of this kind: "the cheese" is the Parmesan, "the spices" are the cumin and the paprika. */
export function ofKind(stem: string, all: readonly Sought[]): readonly Sought[] {
  const members = kinds.get(stem);
  if (!members) return [];
  return all.filter((sought) => {
    if (stem === 'berry') return berries.test(sought.head);
    if (members === meats && meatEnds.test(sought.head)) return true;
    if (members === spices && isFreshPepper(sought)) return false;
    if (members === vegetables && isGroundPepper(sought)) return false;
    return (
      members.has(sought.head) ||
      ((members === seasonings || members === spices) && isSpicePowder(sought)) ||
      (!sought.isGeneral && [...sought.strong].some((word) => isMember(word, sought, members)))
    );
  });
}

/** Chilies and bell peppers are no spices; their powder and flakes are. */
const isFreshPepper = ({ head, words }: Sought): boolean =>
  (head === 'chili' && !words.has('flake')) ||
  ((head === 'pepper' || (words.has('pepper') && !words.has('flake'))) &&
    ['bell', 'red', 'green', 'yellow', 'jalapeno', 'poblano', 'serrano', 'chipotle', 'habanero'].some((one) =>
      words.has(one),
    )) ||
  // Coriander of which leaves are meant.
  (head === 'coriander' && words.has('leaf'));
/** "The veg" is never the salt and pepper. */
const isGroundPepper = ({ head, words }: Sought): boolean =>
  head === 'pepper' &&
  [...words].every((word) => ['pepper', 'black', 'white', 'ground', 'cracked', 'cayenne', 'salt'].includes(word));
/** Garlic powder seasons; baking powder doesn't. */
const isSpicePowder = ({ head, words }: Sought): boolean =>
  head === 'powder' && !['baking', 'cocoa', 'milk', 'custard', 'chocolate'].some((one) => words.has(one));

/** "beef" of "beef chuck" is meat, but the beef of "beef stock" is not. */
const isMember = (word: string, sought: Sought, members: ReadonlySet<string>): boolean =>
  members.has(word) && !notOfKind.has(sought.head);

const notOfKind = set(
  'stock sauce oil paste soup extract vinegar milk butter juice flour powder syrup wine bouillon huile saft bruhe sugar seasoning tortilla bread cake chip cracker jam',
);
