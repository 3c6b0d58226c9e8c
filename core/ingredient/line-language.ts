import { wordHash } from './tagger-tokens.ts';
import type { LineTokens } from './line-tokens.ts';
import { wordFeature } from './tagger.ts';
import type { Weights } from './tagger.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash));

/** Words that stand in lines of other languages and hardly ever in English ones. */
const foreign = hashes(
  'der die das und oder mit aus dem vom zum zur für ohne etwas nach ' +
    'el tl stk stück prise bund zehe zehen dose becher päckchen packung teel essl ' +
    'de du des au aux c soupe s à et ou avec sans pour cuillère cuillères pincée gousse pièce tasse sachet d une les ' +
    'y o a con sin para del cucharada cucharadas cucharadita cucharaditas taza tazas diente dientes pizca al ' +
    'di della delle dei e q.b. cucchiaio cucchiai cucchiaino cucchiaini spicchio bustina pizzico per ' +
    'da com sem gosto colher colheres xícara xícaras dente dentes unidade unidades ou ' +
    'een het en van met voor om te eetlepel eetlepels theelepel theelepels snuf snufje teentje tenen teen bosje takje gr ' +
    'och eller med till av msk tsk krm dl st klyfta klyftor nypa burk förpackning paket ' +
    'og spsk fed ts ss til dåse stk uden frisk friske hakket łyżka łyżki łyżeczka szklanka ek tk db csomag gerezd ' +
    // What is in every kitchen, where English has another word for it.
    'zwiebel zwiebeln knoblauch mehl zucker salz pfeffer öl olivenöl milch ei eier sahne käse wasser kartoffeln möhren karotten tomaten petersilie zitrone zitronensaft hefe schmand quark gehackt gewürfelt geschnitten gerieben geriebener geriebene geriebenen zimmerwarm zimmertemperatur frische frischer frisches frisch weiche große kleine ' +
    'ev evt evtl ' +
    'oignon oignons ail farine sucre sel poivre huile beurre lait œuf œufs oeuf oeufs crème fromage eau pommes carottes tomates persil citron levure poulet viande haché hachée émincé jaune blanc rouge vert verre vin sec frais fraîche ' +
    'cebolla cebollas ajo harina azúcar sal pimienta aceite mantequilla leche huevo huevos nata queso agua patatas papas zanahoria zanahorias tomate tomates perejil limón levadura pollo carne arroz picado picada picados finamente ' +
    'cipolla cipolle aglio farina zucchero sale pepe olio burro latte uovo uova panna formaggio acqua patate carote pomodori prezzemolo limone lievito pollo riso tritato tritata ' +
    'cebola cebolas alho farinha açúcar pimenta óleo azeite manteiga leite ovo ovos queijo água batatas cenoura cenouras limão fermento frango picada picadas ' +
    'ui uien knoflook bloem suiker zout peper olie olijfolie boter melk eieren room kaas aardappelen wortel wortels tomaten peterselie citroen gist kip kipfilet gehakt naar keuze kleine grote blokjes plakjes fijngehakt fijngesneden smaak verse ' +
    'lök vitlök vitlöksklyftor mjöl vetemjöl socker peppar svartpeppar olja olivolja smör mjölk ägg grädde vispgrädde ost vatten potatis morötter tomater persilja jäst kyckling hackad finhackad riven smak efter',
);
const english = hashes(
  'of the or and cup cups tablespoon tablespoons teaspoon teaspoons tbsp tsp ounce ounces oz pound pounds lb lbs to taste for fresh chopped large medium small with into cut sliced diced freshly ground plus can clove cloves about each optional',
);

/** Units that only other languages write: an English line may well have "2 l" or "50 g", hardly "2 EL". */
const foreignUnit =
  /^(?:el|tl|st|stk|stück|stuks?|gr|dl|msk|tsk|krm|spsk|ss|ts|prisen?|gramas?|gramos?|grammes?|grammi|quilos?|colher.*|cuill.*|x[ií]caras?.*|cuchar.*|cucchia.*|c\. ?à.*|\p{L}*[äöåøæßéèíóãõç]\p{L}*.*|.*\((?:s|n|en)\))$/iu;

/** True where the tagger, which has learned English, has something to say of the line's words. */
export function isEnglish(text: string, { front, tokens }: LineTokens, weights: Weights): boolean {
  if (/[\u0370-\u03ff\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return false;
  let words = 0;
  let known = 0;
  let strange = 0;
  for (const { unitText } of front.amounts) if (foreignUnit.test(unitText)) strange += unitText.length > 2 ? 2 : 1;
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.shapes[at]! >= 3 || (tokens.inBrackets[at] && words > 0)) continue;
    const word = tokens.words[at]!;
    words += 1;
    if (english.has(word)) known += 2;
    else if (foreign.has(word)) strange += 1;
    else if (weights.rowOf(wordFeature(word)) >= 0) known += 1;
  }
  if (words === 0) return true;
  return strange === 0 ? known * 2 >= words : known > strange && known * 2 >= words;
}
