/** What a stated time counts. Rest, rise and chill are neither preparation nor cooking. */
export type TimeKind = 'prep' | 'cook' | 'rest' | 'total';

/** Words beside a time, in lower case; "*" stands for any ending. */
const names: Readonly<Record<TimeKind, string>> = {
  total:
    'total|totale|totaal|totalt|overall|altogether|ready|done|takes|take|gesamt*|insgesamt|fertig|dauert|en tout|prêt|prête|durée|listo|lista|duración|pronto|pronta|durata|duração|klaar|klar|klart|tar|所要時間|总时间|总共|總共|全程',
  rest: 'rest|rests|resting|rise|rises|rising|proof|proofing|prove|proving|chill|chilling|cool|cooling|marinate|marinating|marination|marinade|soak|soaking|inactive|passive|wait|waiting|freeze|freezing|ferment|fermenting|fermentation|standing|setting|infuse|infusing|ruhe*|ruhen|gehzeit|gehen|kühl*|wartezeit|marinier*|einweich*|ziehzeit|ziehen|teigruhe|repos|levée|pousse|réfrigération|trempage|macération|attente|refroidissement|reposo|refrigeración|levado|fermentación|remojo|riposo|lievitazione|raffreddamento|ammollo|marinatura|descanso|geladeira|fermentação|rust|rusten|rusttijd|rijzen|rijstijd|koelen|koeltijd|marineren|marineertijd|wachttijd|vila|vilotid|jäsning|jästid|jäs|kyltid|kylning|寝かせ時間|発酵時間|発酵|休ませ*|冷やし時間|冷やす時間|漬け込み時間|浸水時間|醒面|发酵|冷藏|腌制|静置|浸泡',
  prep: 'prep|preparation|preparing|active|hands on|hands-on|work|vorbereitung|vorbereitungszeit|arbeitszeit|zubereitung|zubereitungszeit|aktiv|aktive|préparation|prépa|preparación|elaboración|preparazione|preparação|preparo|voorbereiding|voorbereidingstijd|bereiding|bereidingstijd|förberedelse|förberedelser|förberedelsetid|下ごしらえ|準備|準備時間|准备|准备时间|備料',
  cook: 'cook|cooks|cooking|bake|bakes|baking|roast|roasting|simmer|simmering|grill|grilling|fry|frying|braise|braising|steam|steaming|oven|in the oven|backzeit|backen|kochzeit|kochen|garzeit|garen|bratzeit|grillzeit|schmorzeit|im ofen|cuisson|au four|cocción|horneado|horno|cottura|forno|cozimento|cozedura|oventijd|oven|kooktijd|koken|baktijd|bakken|tillagning|tillagningstid|koktid|ugnstid|gräddning|gräddningstid|i ugnen|i ugn|調理|調理時間|加熱|加熱時間|焼き時間|煮込み時間|烹饪|烹饪时间|烹调时间|烘烤|烘烤时间',
};

/** Words that say nothing about the kind of a time. */
const filler =
  'about|approx|approximately|around|roughly|ca|circa|env|environ|etwa|ungefähr|rund|aprox|ongeveer|cirka|ungefär|time|times|zeit|temps|tiempo|tempo|tijd|tid|in|of|for|de|du|di|da|do|des|d|en|plus|extra|mit|på|på att|i|約|约|大约|只要|minimum|at least|mindestens|min|and|und|et|y|e|och|only|just|only';

const escaped = (name: string): string => name.replace(/\*$/, '\\p{L}*');
const wordsOf = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${list.split('|').sort(byLength).map(escaped).join('|')})(?![\\p{L}])`, 'giu');
const byLength = (a: string, b: string): number => b.length - a.length;

const kinds = Object.entries(names).map(([kind, list]) => [kind as TimeKind, wordsOf(list)] as const);
const fillers = wordsOf(filler);

export interface KindReading {
  readonly kind: TimeKind | null;
  /** Whether nothing else was said. */
  readonly only: boolean;
}

/** What the words beside a time say it counts; null where they say nothing or two things at once. */
export function kindOfTime(words: string): KindReading {
  let rest = words.slice(0, 80);
  const found = new Set<TimeKind>();
  for (const [kind, names] of kinds)
    rest = rest.replace(names, () => {
      found.add(kind);
      return ' ';
    });
  const only = words.length <= 80 && !/[\p{L}\p{N}]/u.test(rest.replace(fillers, ' '));
  const kind = found.has('total') ? 'total' : found.size === 1 ? [...found][0]! : null;
  return { kind, only };
}
