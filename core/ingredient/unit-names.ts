/** How a unit is written. `names` are matched without regard to case and dots, except one-letter ones; `short` is what Hobside shows, [one, many]. */
export interface UnitWords {
  readonly id: string;
  /** Decimal units are shown as 1.5, the others as 1 1/2. */
  readonly metric: boolean;
  readonly names: string;
  readonly short: Readonly<Record<string, string | readonly [string, string]>>;
}

/** Units with a measure. Names of every language stand together, parted by "|": a folder mixes languages. */
export const measures: readonly UnitWords[] = [
  { id: 'mg', metric: true, names: 'mg|milligram|milligrams|milligramm|毫克', short: { en: 'mg', zh: '毫克' } },
  {
    id: 'g',
    metric: true,
    short: { en: 'g', zh: '克' },
    names: 'g|gr|gm|gms|grs|gram|grams|gramme|grammes|gramm|gramo|gramos|grammo|grammi|grama|gramas|克|公克|グラム|ｇ',
  },
  {
    id: 'kg',
    metric: true,
    short: { en: 'kg', zh: '千克' },
    names:
      'kg|kgs|kilo|kilos|quilo|quilos|kilogram|kilograms|kilogramm|kilogramme|kilogrammes|kilogramo|kilogramos|chilo|chili|千克|公斤|kilogramos|kilogramas|quilograma|quilogramas|chilogrammo|chilogrammi|キロ|キログラム',
  },
  {
    id: 'hg',
    metric: true,
    names: 'hg|hekto|hectogram|etto|etti|ons',
    short: { en: 'hg' },
  },
  { id: 'jin', metric: false, names: '斤', short: { zh: '斤' } },
  { id: 'liang', metric: false, names: '两|兩', short: { zh: '两' } },
  {
    id: 'ml',
    metric: true,
    short: { en: 'ml', zh: '毫升' },
    names:
      'ml|mls|mL|milliliter|milliliters|millilitre|millilitres|mililitro|mililitros|millilitri|毫升|ミリリットル|cc (ml)|millilitro|㎖',
  },
  { id: 'cl', metric: true, names: 'cl|centiliter|centilitre|centilitres|centilitro|centilitri', short: { en: 'cl' } },
  { id: 'dl', metric: true, names: 'dl|deciliter|decilitre|decilitres|decilitro|decilitri', short: { en: 'dl' } },
  {
    id: 'l',
    metric: true,
    short: { en: 'l', zh: '升' },
    names: 'l|lt|ltr|liter|liters|litre|litres|litro|litros|litri|升|公升|リットル|ℓ|liters',
  },
  {
    id: 'oz',
    metric: false,
    names: 'oz|ozs|ounce|ounces|once|onces|onza|onzas|oncia|unze|unzen|盎司',
    short: { en: 'oz' },
  },
  {
    id: 'lb',
    metric: false,
    names: 'lb|lbs|pound|pounds|livre|livres|libra|libras|libbra|pfund|pfd|#|磅',
    short: { en: 'lb', de: 'Pfund' },
  },
  {
    id: 'tsp',
    metric: false,
    short: { en: 'tsp', de: 'TL', fr: 'c. à café', es: 'cdta', it: 'cucchiaino', nl: 'tl', sv: 'tsk', zh: '茶匙' },
    names:
      't|tsp|tsps|teaspoon|teaspoons|tspn|teasp|tl|teelöffel|cc|c à c|càc|c à café|cuillère à café|cuillères à café|cuillerée à café|cuillerées à café|' +
      'cuil à café|c à thé|cuillère à thé|cuillères à thé|cdta|cdtas|cucharadita|cucharaditas|cucchiaino|cucchiaini|theelepel|theelepels|tsk|tesked|teskedar|teel|teelöffeln|theel|koffielepel|ts|teske|teskje|teskjeer|łyżeczka|łyżeczki|łyżeczek|tk|teáskanál|tea spoon|tea spoons|cac|cuillère à c|cucharilla|茶匙|小勺|小匙|小さじ|colher de chá|colheres de chá|teaspoonful|teaspoonfuls|kaffeelöffel|teelöffelchen|theel|cucchiaino da tè|cucchiaini da tè|cucchiaino da the|cucchiaini da the|cucchiaino da caffè|cucchiaini da caffè|cafélepel|koffielepels|teskedar|c chá|茶勺|小さじ|小匙|茶さじ',
  },
  {
    id: 'tbsp',
    metric: false,
    short: { en: 'tbsp', de: 'EL', fr: 'c. à soupe', es: 'cda', it: 'cucchiaio', nl: 'el', sv: 'msk', zh: '汤匙' },
    names:
      'T|tbsp|tbsps|tbs|tb|tbl|tblsp|tbls|tablespoon|tablespoons|el|esslöffel|eßlöffel|cs|c à s|càs|c à soupe|cuillère à soupe|cuillères à soupe|' +
      'cuillerée à soupe|cuillerées à soupe|cuil à soupe|cda|cdas|cucharada|cucharadas|cucchiaio|cucchiai|eetlepel|eetlepels|msk|matsked|matskedar|spsk|essl|esslöffeln|eetl|ss|spiseske|spiseskeer|spiseskje|łyżka|łyżki|łyżek|ek|evőkanál|table spoon|table spoons|cas|cucharas|cuchara|汤匙|大勺|大匙|大さじ|colher de sopa|colheres de sopa|tablespoonful|tablespoonfuls|eßl|suppenlöffel|esslöffelchen|cuil à s|cuillerée|cuillerées|cucharada sopera|cucharadas soperas|cucharada grande|cucharadas grandes|cucchiaio da tavola|cucchiai da tavola|cucchiaio da minestra|cucchiai da minestra|cucchiaiata|cucchiaiate|cucch|eetlepeltje|c sopa|大茶匙|汤勺|湯匙|湯勺|大匙',
  },
  {
    id: 'cup',
    metric: false,
    short: {
      en: ['cup', 'cups'],
      fr: ['tasse', 'tasses'],
      de: ['Tasse', 'Tassen'],
      es: ['taza', 'tazas'],
      it: ['tazza', 'tazze'],
      zh: '杯',
    },
    names:
      'c|cup|cups|tasse|tasses|tassen|taza|tazas|tazza|tazze|kop|kopp|koppar|xícara|xícaras|chícara|chícaras|kopje|kopjes|kopper|kopje|szklanka|szklanki|bögre|chávena|杯|カップ|cupful|cupfuls|kaffekopp|kaffekoppar|kkp|tekopp|tekoppar|koppje|taças de chá|tazza da tè|tazze da tè|tazzina|tazzine|tacita|tacitas|koppen|カップ|米杯',
  },
  {
    id: 'floz',
    metric: false,
    names: 'fl oz|floz|fluid ounce|fluid ounces|fl ounce|fl ounces',
    short: { en: 'fl oz' },
  },
  { id: 'pint', metric: false, names: 'pt|pts|pint|pints|pinte', short: { en: ['pint', 'pints'] } },
  { id: 'quart', metric: false, names: 'qt|qts|quart|quarts', short: { en: 'qt' } },
  { id: 'gallon', metric: false, names: 'gal|gallon|gallons', short: { en: ['gallon', 'gallons'] } },
  {
    id: 'inch',
    metric: false,
    names: "\"|”|“|″|''|’’|inch|inches|zoll|pouce|pouces|pulgada|pulgadas|duim",
    short: { en: '”' },
  },
  {
    id: 'cm',
    metric: true,
    names: 'cm|centimeter|centimeters|centimetre|centimetres|zentimeter|厘米',
    short: { en: 'cm' },
  },
  { id: 'mm', metric: true, names: 'mm|millimeter|millimetre|毫米', short: { en: 'mm' } },
];

/** Units that count or guess: kept as the cook wrote them. id | names. */
export const countingUnits: readonly (readonly [id: string, names: string])[] = [
  [
    'pinch',
    'pinch|pinches|prise|prisen|pincée|pincées|pizca|pizcas|pizzico|pizzichi|snuf|nypa|少许|撮|pitada|pitadas|msp|messerspitze|snufje|snuifje|snufjes|mespunt|mespuntje|knivspids|klype|szczypta|csipet|knsp|pizc|pitadas|krydmått|ひとつまみ|prisje|messerspitzen|pointe de couteau|pointes de couteau|presa|prese|pellizco|pellizcos|snufjes|nypor|ひとつまみ|つまみ|小撮|一撮|smidgen|smidge|punta di coltello',
  ],
  [
    'dash',
    'dash|dashes|schuss|spritzer|trait|traits|chorrito|spruzzo|splash|splashes|scheut|drizzle|filet d’|shot|shots|schüsschen|spritzerchen|schluck|rasade|soupçon|chorro|chorros|chorritos|spruzzata|goccio|goccetto|scheutje|scheutjes|scheuten|skvätt|stänk|fio|fiozinho|glug|glugs|larme|giro|giri',
  ],
  [
    'drop',
    'drop|drops|tropfen|goutte|gouttes|gota|gotas|goccia|gocce|滴|druppel|druppels|droppe|droppar|gotas|gotitas|tröpfchen|滴',
  ],
  [
    'handful',
    'handful|handfuls|handvoll|poignée|poignées|puñado|puñados|manciata|manciate|handvol|把|handjevol|håndfuld|håndfull|näve|neve|garść|punhado|punhados|maréknyi|hand voll|handje|handjes|handen vol|puñadito|pugno|pugnetto|poignées|nävar|handfull|小把|ひとつかみ|つかみ',
  ],
  [
    'clove',
    'clove|cloves|zehe|zehen|gousse|gousses|diente|dientes|spicchio|spicchi|teentje|teentjes|klyfta|klyftor|瓣|dente|dentes|teen|tenen|teentjes|fed|båt|båter|ząbek|ząbki|gerezd|zehen|zehlein|teentje|かけ|カケ|片け',
  ],
  [
    'slice',
    'slice|slices|scheibe|scheiben|tranche|tranches|rodaja|rodajas|loncha|lonchas|fetta|fette|plak|plakken|片|schijf|schijfje|schijfjes|plakje|plakjes|sneetje|sneetjes|skiva|skivor|skive|skiver|tran|plasterek|szelet|fatia|fatias|tranches|scheibchen|rondelle|rondelles|lamelle|lamelles|rebanada|rebanadas|lonja|lonjas|tajada|tajadas|fettina|fettine|trancio|tranci|snee|sneden|sneetjes|schijven|切れ|薄片',
  ],
  [
    'piece',
    'piece|pieces|pc|pcs|ud|uds|stück|stk|st|morceau|morceaux|trozo|trozos|pezzo|pezzi|stuk|stuks|块|塊|段|pièce|pièces|unidade|unidades|unid|unidad|unidades|stücke|bit|bitar|stycken|stykker|stykke|stk|db|darab|sztuka|sztuki|szt|count|pedaço|pedaços|st|stücke|stückchen|stueck|stukje|stukjes|styck|stycken|pezzetto|pezzetti|pedazo|pedazos|pedacinho|pedacinhos',
  ],
  [
    'can',
    'can|cans|tin|tins|dose|dosen|boîte|boîtes|boite|boites|conserve|conserves|lata|latas|lattina|scatola|blik|blikken|burk|罐|听|blikje|blikjes|dåse|dåser|boks|bokser|burkar|puszka|konzerv|konserv|dosis|döschen|canette|canettes|scatole|scatoletta|scatolette|barattolo|barattoli|lattine|latinha|latinhas|bote|botes|缶',
  ],
  [
    'jar',
    'jar|jars|glas|gläser|bocal|bocaux|tarro|vasetto|pot|pots|瓶|potje|potjes|vidro|vidros|frasco|frascos|bocaux|słoik|glass jar|gläschen|vasetti|vasetto|potjes|pote|potes|tarros|tarrito',
  ],
  [
    'package',
    'package|packages|packet|packets|pkg|pkgs|pack|packs|pck|pkt|päckchen|packung|packungen|paquet|paquets|sachet|sachets|paquete|paquetes|sobre|sobres|confezione|bustina|bustine|pakje|pakjes|paket|envelope|envelopes|包|袋|paket|paketen|förpackning|förpackningar|forpackning|pakke|pakker|pose|poser|pk|påse|pacote|pacotes|bolsitas|bolsita|opakowanie|csomag|zakje|zakjes|pacchetto|pacchetti|packchen|päck|pkg|beutelchen|tüte|tüten|packerl|paketchen|pkte|päckli|pak|pakken|pacco|pacchi|pacchetti|buste|busta|confezioni|saquinho|saquinhos|sachê|sachês|paquetes|bustine|förp|pkt|packungen|pouch|pouches|パック',
  ],
  [
    'bunch',
    'bunch|bunches|bund|botte|bottes|manojo|manojos|mazzo|mazzetto|bosje|knippe|捆|束|bos|bosjes|bossen|bundt|bunt|pęczek|maço|maços|molho|mazzi|bundchen|csokor|bd|bündel|atado|atados|ramillete|mazzetti|mazzi|maços|molhos|molhinho|knippen|knippa|bosjes|trosje|tros|小捆|束',
  ],
  [
    'sprig',
    'sprig|sprigs|zweig|zweige|stängel|brin|brins|branche|branches|ramita|ramitas|rama|ramas|rametto|rametti|takje|takjes|kvist|枝|takjes|tak|takken|kvistar|kvist|kviste|ramo|ramos|raminho|gałązka|gałązki|rametti|zweige|zweiglein|szál|stängeln|zweiglein|stiel|stiele|branch|brindille|brindilles|ramitos|ramito|ramita|rametto|ciuffo|ciuffi|ciuffetto|ramos|galho|galhos|raminhos|twijgje|twijgjes|kvistar',
  ],
  [
    'stalk',
    'stalk|stalks|rib|ribs|stange|stangen|tallo|tallos|gambo|gambi|stengel|stjälk|stengels|stang|steel|stelen|stænger|talo|talos|costa|coste|tige|tiges|tallos|gambi|costole|stengels',
  ],
  ['stick', 'stick|sticks|bâton|bâtons'],
  ['batch', 'batch|batches'],
  ['recipe', 'recipe|recipes|rezept|recette|recettes|receta|ricetta|recept'],
  ['portion', 'portion|portions|portionen|porción|porciones|porzione|porzioni|portie|porties|portioner'],
  [
    'head',
    'head|heads|kopf|köpfe|tête|têtes|cabeza|cabezas|testa|krop|颗|棵|fej|główka|cabeças|cabeça|huvud|cespo|cespi|kopfe|stronk|köpfchen|krop|kroppen|struik|struiken|pied|pieds|cogollo|cogollos|testa|teste|pé|pés|huvuden|玉|株|棵',
  ],
  [
    'leaf',
    'leaf|leaves|blatt|blätter|feuille|feuilles|hoja|hojas|foglia|foglie|blaadje|blaadjes|张|blaadjes|blad|bladeren|blader|folha|folhas|liście|blättchen|foglioline|hojitas|folhinhas|blaadjes|bladen',
  ],
  [
    'knob',
    'knob|knobs|nub|noix|nuez|noce|klontje|klick|noisette|noisettes|nocciola|nocina|klont|klontjes|klick|klickar|pat|pats',
  ],
  [
    'cube',
    'cube|cubes|würfel|cubo|cubos|cubetto|dado|blokje|blokjes|würfelchen|cubos|cubetti|cubitos|cubinho|blokjes|tärning|tärningar|kub|kuber',
  ],
  [
    'bottle',
    'bottle|bottles|flasche|flaschen|bouteille|bouteilles|botella|botellas|bottiglia|bottiglie|fläschchen|garrafa|garrafas|bottiglie|fles|flessen|flesje|flaska|flaskor',
  ],
  ['bag', 'bag|bags|beutel|bolsa|bolsas|sac|sacs|zak|sacchetto|sacchetti|saco|sacos|zakken|sachets de thé'],
  [
    'box',
    'box|boxes|schachtel|caja|cajas|盒|kästchen|caixa|caixas|caixinha|caixinhas|doosje|doos|doosjes|cajita|cajitas|scatolina|箱',
  ],
  [
    'glass',
    'glass|glasses|verre|verres|vaso|vasos|bicchiere|bicchieri|glazen|copo|copos|weinglas|vasito|vasitos|copa|copas|bicchierino|bicchierini|taça|taças|copinho|glaasje|glaasjes',
  ],
  ['each', 'each|ea|个|個|只|根|枚|隻|颗粒|粒|条|條|头|頭|朵|份|尾|本|丁|个儿|ヶ|ケ|コ|つ|匹|箇'],
  ['sheet', 'sheet|sheets|feuillet|platte|platten|fogli|foglio|vel|vellen|ark|plattan|plader|platten|fogli|plåt'],
  ['krm', 'krm|kryddmått'],
  ['bulb', 'bulb|bulbs|knolle|knollen|bulbe|bulbes|bulbo|bulbos|bulbi|knol'],
  ['loaf', 'loaf|loaves|laib|laibe|miche|pagnotta|pagnotte|filone|limpa|limpor|broodje|hogaza'],
  ['ear', 'ear|ears'],
  ['chunk', 'chunk|chunks'],
  ['block', 'block|blocks|block|blok'],
  ['slab', 'slab|slabs'],
  ['spear', 'spear|spears'],
  ['wedge', 'wedge|wedges'],
  ['ball', 'ball|balls|boule|boules|bola|bolas|kugel|kugeln|kula|kulor|palla|bolletje'],
  ['rack', 'rack|racks'],
  ['wheel', 'wheel|wheels'],
  ['log', 'log|logs'],
  ['square', 'square|squares|carré|carrés|quadratino|quadratini|ruta|rutor'],
  ['basket', 'basket|baskets'],
  ['tube', 'tube|tubes|tubetto'],
  ['grind', 'grind|grinds|grinding|grindings|twist|twists|tour|tours|umdrehung|umdrehungen'],
  ['shake', 'shake|shakes'],
  ['stem', 'stem|stems'],
  [
    'strip',
    'strip|strips|streifen|lanière|lanières|tira|tiras|striscia|tiras|strisce|reep|repen|reepje|reepjes|strimla|strimlor',
  ],
  ['fillet', 'fillet|fillets|filet|filets|filete|filetes|filetto|filetti|filé|filés|filetti|filetes|filéer'],
  [
    'container',
    'container|containers|becher|tub|tubs|carton|cartons|barquette|barquettes|bakje|bakjes|kuipje|kuipjes|barquettes|brique|briques|briquette|brick|bricks|tetrabrik|bandeja|bandejas|vaschetta|vaschette|ask|askar|schale|schalen|schälchen|punnet|punnets',
  ],
  [
    'scoop',
    'scoop|scoops|dollop|dollops|squirt|squirts|squeeze|ladle|ladles|klecks|louche|louches|kelle|kellen|schöpfkelle|cucharón|cucharones|mestolo|mestoli|concha|conchas|pollepel|skopa|skopor',
  ],
  [
    'bowl',
    'bowl|bowls|bol|bols|schüssel|schüsseln|ciotola|ciotole|tigela|tigelas|cuenco|cuencos|kom|kommen|kommetje|skål|skålar|碗|皿|膳',
  ],
  ['pot', 'topf|töpfe|töpfchen|kruka|krukor'],
  ['roll', 'rolle|rollen|rouleau|rouleaux|rotolo|rotoli|rollo|rollos|rolo|rolos|rol|rulle|rullar'],
  [
    'tablet',
    'tablete|tabletes|tablette|tablettes|tableta|tabletas|pastilla|pastillas|tavoletta|tavolette|tafel|tafeln|tablett',
  ],
  ['bar', 'barra|barras|riegel'],
  [
    'dessertspoon',
    'dessertspoon|dessertspoons|dessertspoonful|dsp|dstspn|colher de sobremesa|colheres de sobremesa|cucharada de postre|cucharadas de postre|cuillère à dessert|cuillères à dessert|dessertlepel',
  ],
  ['rasher', 'rasher|rashers'],
  ['spoon', 'spoon|spoons|spoonful|spoonfuls|löffel|lepel|lepels|sked|skedar|cuillère|cuillères|colher|colheres|勺|匙'],
  ['go', '合'],
];
