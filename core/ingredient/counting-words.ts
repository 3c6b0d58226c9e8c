/** One and many of the words that are counted, all languages together; a word that is not here stays as it was written. */
const pairs =
  'pinch pinches|dash dashes|drop drops|handful handfuls|clove cloves|slice slices|piece pieces|pc pcs|can cans|tin tins|jar jars|' +
  'package packages|packet packets|pkg pkgs|pack packs|bunch bunches|sprig sprigs|stalk stalks|rib ribs|stick sticks|batch batches|' +
  'portion portions|head heads|leaf leaves|knob knobs|cube cubes|bottle bottles|bag bags|box boxes|glass glasses|sheet sheets|' +
  'strip strips|fillet fillets|container containers|tub tubs|scoop scoops|dollop dollops|spoonful spoonfuls|ladle ladles|envelope envelopes|' +
  'sachet sachets|carton cartons|cup cups|tablespoon tablespoons|teaspoon teaspoons|pint pints|quart quarts|gallon gallons|ounce ounces|pound pounds|' +
  'egg eggs|onion onions|carrot carrots|lemon lemons|lime limes|orange oranges|apple apples|pear pears|banana bananas|shallot shallots|leek leeks|' +
  'potato potatoes|tomato tomatoes|scallion scallions|zucchini zucchinis|courgette courgettes|cucumber cucumbers|eggplant eggplants|aubergine aubergines|' +
  'pepper peppers|chili chilies|chile chiles|jalapeño jalapeños|avocado avocados|mango mangoes|peach peaches|plum plums|fig figs|date dates|' +
  'yolk yolks|white whites|beet beets|radish radishes|turnip turnips|parsnip parsnips|mushroom mushrooms|tortilla tortillas|bun buns|roll rolls|' +
  'thigh thighs|breast breasts|drumstick drumsticks|wing wings|sausage sausages|pod pods|star stars|anchovy anchovies|bulb bulbs|' +
  'prise prisen|zehe zehen|scheibe scheiben|dose dosen|packung packungen|zweig zweige|stange stangen|kopf köpfe|blatt blätter|flasche flaschen|' +
  'tasse tassen|glas gläser|pincée pincées|gousse gousses|tranche tranches|morceau morceaux|boîte boîtes|paquet paquets|botte bottes|brin brins|' +
  'branche branches|tête têtes|feuille feuilles|bouteille bouteilles|verre verres|pizca pizcas|diente dientes|rodaja rodajas|trozo trozos|lata latas|' +
  'manojo manojos|ramita ramitas|hoja hojas|vaso vasos|taza tazas|spicchio spicchi|fetta fette|pezzo pezzi|foglia foglie|bicchiere bicchieri|' +
  'teentje teentjes|plak plakken|stuk stuks|takje takjes|blaadje blaadjes|klyfta klyftor|dente dentes|fatia fatias|folha folhas';

const many = new Map<string, string>();
const single = new Map<string, string>();
for (const pair of pairs.split('|')) {
  const [one = '', more = ''] = pair.split(' ');
  many.set(one, more);
  single.set(more, one);
}
// "tasse tassen" is German and "tasses" French: the word alone does not say which is meant.
many.delete('tasse');

/** The written word in the number that it stands in: "clove" of three is "cloves". A word that is not known stays. */
export function agreeing(written: string, isMany: boolean): string {
  const lower = written.toLowerCase();
  const other = (isMany ? many : single).get(lower);
  if (other === undefined) return written;
  // "Clove" keeps its capital.
  return written[0] === lower[0] ? other : other.charAt(0).toUpperCase() + other.slice(1);
}
