import { clauseStart } from '#core/text/clause.ts';
import type { FoundTime } from './time-grammar.ts';
import { day } from './time-units.ts';

/* What makes a time no wait. A time is a wait unless something here says otherwise: a missed alarm burns the dinner. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "every 5 minutes", "within 3 days", "alle 10 Minuten", "5 minutos faltando": straight before the time, or before its "about". */
const repeats = set(
  'every each once twice times within jede jeder jeden jedem jedes alle toutes chaque cada ogni entro elke iedere binnen var varje vart varannan ' +
    'hver hvert inom co каждые каждую falten faltan falta faltarem faltando mancano mancheranno reste restent',
);
const phrases = set('in_under less_than innerhalb_von toutes_les tous_les fois_par om_de через_каждые');
const abouts = set(
  'about around approximately approx roughly ca circa environ unos unas uns umas etwa the los las les',
);
const repeatsInHan =
  /(?:每隔?|毎|\p{Script=Han}前|提前|(?:最多|最長)?可?(?:存放|保存|保质期?|保鲜)(?:时间)?(?:大?约|为|在)?)\s*$/u;

/** "ahead", "apart", "at a time", "mark", "old": straight behind it. */
const notBeforeThese =
  /^[\s-]*(?:ahead\b|(?:per|pro|par|por|for (?:each|every)) (?:\d|pounds?\b|lbs?\b|kg\b|kilos?\b|pfund|livre|inch)|eggs?\b|(?:are |is )?left\b|to go\b|shorter\b|kürzer|weniger|(?:in )?meno(?!\p{L})|menos|de moins|korter|minder(?!\p{L})|kortare|mindre|(?:in|of) advance|early\b|beforehand|earlier|old\b|ago\b|mark\b|intervals?\b|bursts?\b|increments?\b|apart\b|(?:(?:less|shy|short|fewer)(?: than| of)? (?:the|what|package|pack|on)|under (?:the )?(?:what|pack|box|time|suggest|recommend|direct|instruct)\p{L}*)(?!\p{L})|at a time|meals?\b|recipes?\b|dinners?\b|lunch|rice\b|oats?\b|oatmeal|grits|noodles?\b|ramen|steaks?\b|per day|a day\b|a week\b|timers? (?:ring|go)|zuvor|vorher|im voraus|alt\b|à l[’']avance|plus tôt|de antelación|con antelación|de anticipación|in anticipo|de antecedência|van tevoren|vooraf|i förväg|i forvejen|på forhånd|一次|翻[动面炒动]?一?次|前|まえ|おき|ごと|以内|之内)/iu;

/** "30 minutes before serving": a point in the plan, unless somebody waits until then. */
const beforeThat =
  /^\s*(?:before|prior to|bevor|vor (?:dem|der|ende)|avant|antes|prima|voor (?:het|gebruik)|voordat|innan|före|før|przed|до )(?!\p{L})/iu;
const waiting =
  /(?<!\p{L})(?:(?:let|leave|allow|lass(?:en)?|laisse[rz]?|deja[r]?|lascia(?:re|te)?|deixe|deixar|laat|låt)(?!\p{L})[^.;!?]{0,60}|(?:for|wait|warte\p{L}*|wacht\p{L}*|vänta\p{L}*|attend\p{L}*|esper\p{L}+|aguard\p{L}+|aspett\p{L}+|rest|stand|sit|cool|chill|soak|marinate|refrigerate|freeze|cook|bake|simmer|boil|steam|fry|rise|proof|für|ruhen|ziehen|pendant|reposer|durante|reposar|riposare|descansar|rusten|vila)(?!\p{L})[,;]?(?:\s[^\s.;!?]{1,12}){0,2}\s{0,2}|i\s)$/iu;

const keeping =
  /(?<!\p{L})(?:bleib\p{L}*|blijf\p{L}*|blijven|aguantan?|dura[mn]?|keeps?|kept|stor(?:e[sd]?|age|ing)|lasts?|freezer|fro(?:zen|st)|stays?|hold|good|fresh|leftovers?|airtight|ahead|use (?:it )?(?:within|by)|haltbar|hält|aufbewahr\p{L}*|conserv\p{L}*|se garde\p{L}*|garder|guarda\p{L}*|bewaar\p{L}*|bewaren|houdbaar|håll(?:er|bar)\p{L}*|förvara\p{L}*|opbevar\p{L}*|holdbar\p{L}*|przechow\p{L}*|хран\p{L}*)(?!\p{L})|保存|存放|保质|冷冻保|储存|日持ち|も[ちつ]/iu;
const upTo =
  /(?:\bup to|at (?:the )?most|max(?:\.|imum(?: of)?)?|jusqu[’']à|bis zu|maximal|hasta|fino a|até|tot|upp till|op til|最多|不超过)\s*$/iu;
const keptUpTo =
  /(?<!\p{L})(?:keeps?|stor(?:e[sd]?|ing)|lasts?|stays?|holds?|hold|good|fresh|can be (?:made|prepared|assembled|frozen|refrigerated))(?!\p{L})[^.;!?]{0,60}$/iu;

const endsUpTo = set('to most max maximum of à zu maximal hasta a até tot till til');
const han = /[\u3040-\u30ff\u4e00-\u9fff]/u;

/** False for a repeat ("every 5 minutes"), for how long something keeps, and for what is done ahead. */
export function isWait(text: string, found: FoundTime): boolean {
  const words = wordsBefore(text, found.start);
  if (isRepeat(text, found.start, words) || onceUponATime.test(text.slice(found.start, found.end + 6))) return false;
  const before = text.slice(Math.max(0, found.start - 100), found.start);
  if (saysMore(text, found.end)) {
    if (notBeforeThese.test(text.slice(found.end, found.end + 40))) return false;
    if (beforeThat.test(text.slice(found.end, found.end + 16)) && !waiting.test(before)) return false;
  }
  const last = words.at(-1);
  const mayBeUpTo = last === undefined ? before !== '' : endsUpTo.has(last);
  if (mayBeUpTo && upTo.test(before.slice(-24)) && (found.unit >= day || keptUpTo.test(before))) return false;
  // "Keeps for 3 days": nobody stands and waits for that.
  return found.unit < day || found.soft || !keeping.test(sentenceAround(text, found));
}

/** "Until one day I ran out of cream" */
const onceUponATime = /^one (?:day|night) (?:i|we|you|he|she|they|my|when)(?!\p{L})/iu;

/** Nothing of a time is told behind ".", or by "or until"; most times end so, and the patterns are long. */
const saysNothing = set('or and until then with on over while stirring turning minutes');
function saysMore(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || next === 0x2e || next === 0x2c || next === 0x29) return false;
  const stop = text.indexOf(' ', end + 1);
  return next !== 32 || stop < 0 || stop - end > 12 || !saysNothing.has(text.slice(end + 1, stop));
}

function isRepeat(text: string, start: number, words: readonly string[]): boolean {
  const last = words.at(-1);
  if (last === undefined || han.test(last)) {
    const before = text.slice(Math.max(0, start - 12), start);
    return han.test(before) && repeatsInHan.test(before);
  }
  const at = abouts.has(last) && words.length > 1 && !phrases.has(`${words.at(-2) ?? ''}_${last}`) ? -2 : -1;
  const word = words.at(at) ?? '';
  return repeats.has(word) || phrases.has(`${words.at(at - 1) ?? ''}_${word}`);
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
const isBlank = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x7e || code === 0x2e || code === 10;

/** The three words before a place, in lower case, with nothing but blanks, "~" and the dot of "ca." between them. */
function wordsBefore(text: string, start: number): readonly string[] {
  const words: string[] = [];
  for (let at = start; words.length < 3;) {
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
    const end = at;
    while (at > 0 && end - at < 24 && isLetter(text.charCodeAt(at - 1))) at -= 1;
    if (at === end) break;
    words.unshift(text.slice(at, end).toLowerCase());
  }
  return words;
}

const sentenceAround = (text: string, found: FoundTime): string =>
  text.slice(clauseStart(text, found.start, '.!?;\n。；'), found.end) +
  (/^[^.!?;\n。；]*/.exec(text.slice(found.end, found.end + 160))?.[0] ?? '');
