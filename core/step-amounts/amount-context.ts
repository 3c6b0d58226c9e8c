import { clauseStart } from '#core/text/clause.ts';

/* What makes an amount in a step one that stays as it is when the recipe is made twice: the size of a vessel, what goes into each. */

const vessel =
  '(?:pots?|pans?|dish(?:es)?|bowls?|saucepans?|stockpots?|skillets?|casseroles?|m[ou]+lds?|ramekins?|jugs?|pitchers?|mugs?|cookers?|ovens?|trays?|measur(?:e|ing)|' +
  'topf|form|kastenform|schüssel|casserole|moule|plat|saladier|molde|cazuela|olla|pentola|teglia|stampo|panela|forma|tigela|pan|schaal|gryta|skål)';
const container =
  '(?:cans?|tins?|jars?|bottles?|packages?|packets?|packs?|bags?|box(?:es)?|cartons?|tubs?|containers?|envelopes?|sachets?|blocks?|bars?|dosen?|gläser|glas|packung(?:en)?|beutel|boîtes?|paquets?|sachets?|latas?|botes?|barattolo|lattin[ae]|blikk?(?:en)?|burk(?:ar)?)';
const shares =
  '(?:portions?|pieces?|balls?|scoops?|servings?|patt(?:y|ies)|rounds?|logs?|loaves|steaks?|fillets?|chunks?|dollops?|increments?|batches|stücke?|kugeln?)';
/** "A 2-quart pot", "400 g tins", "100 g pieces": the size of a thing. "1 cup pan juices" is none. */
const sizeOfThing = new RegExp(
  `^[\\s-]*(?:(?:or (?:larger|bigger|more)|capacity|deep|wide|heavy|non-?stick|baking|loaf|pie|cake|roasting|frying|sauté|slow|glass|mason)\\s?-?)*(?:${vessel}(?!\\s(?:drippings|juices|sauce|liquid))|${container}|${shares})(?!\\p{L})|^[\\s-]*(?:or larger|capacity)(?!\\p{L})`,
  'iu',
);
/** "a 6-ounce fillet", "two 14-oz cans" */
const hyphened = /^\d[\d./\s]*-\p{L}/u;
const articleBefore =
  /(?<!\p{L})(?:an?|one|two|three|four|five|six|eight|the|your|each|this|eine[rnm]?|une?|un[ao]?|een|ett?)\s$|\d\s$/iu;
/** "A 2 lb chicken", "une dorade d'1 kg": the thing is so heavy; "a 1/2 lb of" is an amount. */
const thingOfWeight = /(?<!\p{L})(?:an?|eine[rnm]?|une?|un[ao]?|en|ett)\s$/iu;
const weights = /\d\s?(?:lbs?|pounds?|oz|ounces?|k?g|kilos?)\.?$/i;
const hanSize = /^\s?的?[^，。；、]{0,8}(?:杯子?|碗|锅|鍋|盘|瓶|盆|容器|罐|模具)(?:中|里|内|$|[，。；）)])/u;
const hanPackage = /\d\s?(?:包|袋|罐|盒|瓶|块|塊)\s?(?:[（(]\s?)?(?:约|約)?\s?$/u;

const eachBefore =
  /(?<!\p{L})(?:each(?! (?:of|other))|every|per|jede[rsmn]?|pro|chaque|chacune?|cada|ogni|ciascun[oa]?|elke?|ieder|iedere|varje)(?!\p{L})|每|ごと/iu;
/** "1 tsp each of cumin and coriander": both scale. */
const eachOfSeveral = /(?:spoons?|tsps?|tbsps?|cups?|g|ml|oz|ounces?|pinch(?:es)?|\d)\.?\s+each\s+\p{L}/iu;
const eachAfter =
  /(?<!\p{L})(?:(?:in(?:to|side)?|on(?:to|\stop of)?|to|for|of|with|over|between|around|from) (?:each|every)(?! other)|(?:pro|par|por) (?:person|portion|stück|personne|persona|pessoa|porción)|apiece|(?<!(?:\bone|\btwo|\bthree|\bfew|\d) )at a time|each\s*(?:$|[.,;:)])|per (?!(?:la|il|gli|lo|una|circa|almeno|altri|altre|qualche|tutt[aeo]|\p{L}+re)(?!\p{L}))\p{L}{3,}|für jede[ns]?|sur chaque|dans chaque|(?:en|para|sobre) cada|(?:su|per|in) ogni|op elke?|på varje)(?!\p{L})|ずつ|一[份个個]/iu;
/** "Use 1/4 cup batter", "place 1 tablespoon of filling in the middle": for one of many, unless it is what was kept back. */
const mixture =
  /^\s(?:of )?(?:the )?(?:\p{L}+\s){0,2}?(?:batter|filling|dough|mixture|mix|teig|füllung|pâte|farce|masa|relleno|impasto|ripieno|massa|recheio|deeg|beslag|vulling|smet|fyllning)(?!\p{L})/iu;
const portioning =
  /(?<!\p{L})(?:drop|scoop|spoon|ladle|place|pour|put|using?|fill|roll|dollop|portion|take|about|je|verteil|streich|setz|dépos|vers|pos|mett|dispon|distrib|pon|coloc|col(?:oque|ar))\p{L}{0,4}(?!\p{L})/iu;
const keptBack = /(?:remaining|reserved|rest of)/iu;

/** Whether an amount that stands at start to end is a size, or what goes into each of several. */
export function staysAsItIs(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 80);
  const before = text.slice(Math.max(0, start - 16), start);
  if (sizeOfThing.test(after.slice(0, 32)) || /^\s?%/.test(after)) return true;
  if (
    hyphened.test(text.slice(start, end)) &&
    articleBefore.test(before) &&
    !/cup|spoon|tsp|tbsp/i.test(text.slice(start, end))
  )
    return true;
  if (
    thingOfWeight.test(before) &&
    weights.test(text.slice(start, end)) &&
    !/^\s(?:of|de|d[’']|di|von|av|van)/i.test(after)
  )
    return true;
  if (hanSize.test(after) || hanPackage.test(before)) return true;
  return isForEach(text, start, end, after);
}

function isForEach(text: string, start: number, end: number, after: string): boolean {
  const clause = text.slice(clauseStart(text, start, ',.;:!?\n，。；、(', 80), start);
  if (eachBefore.test(clause) && !eachOfSeveral.test(clause)) return true;
  const rest = /^[^.;!?\n。；]*/.exec(after)?.[0] ?? '';
  const each = eachAfter.exec(rest);
  // "Add 2 cups stock, and put a spoon on each plate": another clause with an amount or a verb of its own.
  if (each && !/[,，].*[,，]|\s(?:then|and (?!\d))|\d.*\d/.test(rest.slice(0, each.index))) return true;
  return mixture.test(after) && portioning.test(clause) && !keptBack.test(clause + after.slice(0, 24));
}

const noCount =
  /(?<!\p{L})(?:steps?|fig(?:ure|\.)?|page|no\.|number|make|makes|making|yields?:?|serves?|form|forming|shape|shaping|schritt|étape|paso|fase|stap|steg)(?:\s(?:about|around|approx\p{L}*|roughly|etwa|environ))?\s?$/iu;
const cutting: readonly (readonly [verb: RegExp, into: RegExp])[] = [
  [
    /(?<!\p{L})(?:cut|divid|split|shap|form|slic|chop|roll|separat|portion|break|tear|quarter|halv|mak)/iu,
    /(?<!\p{L})into\s(?:about\s)?$/iu,
  ],
  [
    /(?<!\p{L})(?:teil|schneid|form|coup|divis|cort|part|tagli|divid|snij|verdeel|skär|dela)|teilen/iu,
    /(?<!\p{L})(?:in|en|em|i)\s(?:je\s)?$/iu,
  ],
];

/** Whether the number that stands at `start` counts no food: "step 3", "makes 12", "cut into 4", 切成两块. */
export function countsNoFood(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (noCount.test(before) || /(?:[第每另]|[切分剪成掰撕]成?)\s?$/u.test(before)) return true;
  return cutting.some(
    ([verb, into]) => into.test(before) && verb.test(text.slice(clauseStart(text, start, '.,;!?\n', 80), start)),
  );
}
