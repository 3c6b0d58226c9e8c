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
  'teentje teentjes|plak plakken|stuk stuks|takje takjes|blaadje blaadjes|klyfta klyftor|dente dentes|fatia fatias|folha folhas' +
  '|loaf loaves|ear ears|stem stems|chunk chunks|block blocks|slab slabs|spear spears|wedge wedges|ball balls' +
  '|rack racks|wheel wheels|log logs|square squares|basket baskets|tube tubes|grind grinds|shake shakes|bowl bowls' +
  '|rasher rashers|punnet punnets|pouch pouches|dessertspoon dessertspoons|tray trays' +
  '|squirt squirts|shot shots|floret florets|segment segments|laib laibe|knolle knollen|tafel tafeln|rolle rollen' +
  '|tüte tüten|schüssel schüsseln|kugel kugeln|zwiebel zwiebeln|tomate tomaten|kartoffel kartoffeln' +
  '|karotte karotten|möhre möhren|zitrone zitronen|knoblauchzehe knoblauchzehen|ei eier|poignée poignées' +
  '|sachet sachets|bocal bocaux|rouleau rouleaux|tablette tablettes|bol bols|rondelle rondelles|cuillère cuillères' +
  '|carré carrés|barquette barquettes|oignon oignons|carotte carottes|œuf œufs|oeuf oeufs|citron citrons' +
  '|puñado puñados|sobre sobres|rebanada rebanadas|loncha lonchas|bolsa bolsas|rama ramas|huevo huevos' +
  '|cebolla cebollas|zanahoria zanahorias|limón limones|cucharada cucharadas|cucharadita cucharaditas' +
  '|mazzetto mazzetti|rametto rametti|bustina bustine|confezione confezioni|cucchiaio cucchiai' +
  '|cucchiaino cucchiaini|manciata manciate|uovo uova|cipolla cipolle|carota carote|limone limoni' +
  '|pomodoro pomodori|costa coste|gambo gambi|pitada pitadas|maço maços|pacote pacotes|xícara xícaras|colher colheres|ramo ramos' +
  '|unidade unidades|caixinha caixinhas|punhado punhados|ovo ovos|cebola cebolas|cenoura cenouras|bosje bosjes' +
  '|blik blikken|blikje blikjes|potje potjes|pakje pakjes|zakje zakjes|snufje snufjes|teen tenen|stengel stengels' +
  '|eetlepel eetlepels|theelepel theelepels|kopje kopjes|plakje plakjes|sneetje sneetjes|handje handjes|ui uien' +
  '|wortel wortels|citroen citroenen|paprika paprika’s|burk burkar|skiva skivor|kvist kvistar|nypa nypor' +
  '|förpackning förpackningar|påse påsar|näve nävar|kruka krukor|flaska flaskor|bit bitar|lök lökar|morot morötter' +
  '|potatis potatisar|vitlöksklyfta vitlöksklyftor|kopp koppar';

const many = new Map<string, string>();
const single = new Map<string, string>();
for (const pair of pairs.split('|')) {
  const [one = '', more = ''] = pair.split(' ');
  many.set(one, more);
  single.set(more, one);
}
// "tasse tassen" is German and "tasses" French: the word alone does not say which is meant.
many.delete('tasse');

/**
 * The written word in the number that it stands in: "clove" of three is "cloves", "kleine Dose" of two "kleine Dosen",
 * "cuillère à soupe" "cuillères à soupe". A word that is not known stays.
 */
export function agreeing(written: string, isMany: boolean): string {
  const last = written.lastIndexOf(' ') + 1;
  if (last === 0) return agreeingWord(written, isMany);
  const changed = written.slice(0, last) + agreeingWord(written.slice(last), isMany);
  const first = written.indexOf(' ');
  return changed === written ? agreeingWord(written.slice(0, first), isMany) + written.slice(first) : changed;
}

function agreeingWord(written: string, isMany: boolean): string {
  const lower = written.toLowerCase();
  const other = (isMany ? many : single).get(lower);
  if (other === undefined) return written;
  // "Clove" keeps its capital.
  return written[0] === lower[0] ? other : other.charAt(0).toUpperCase() + other.slice(1);
}
