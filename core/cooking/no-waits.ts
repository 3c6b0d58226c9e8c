import { clauseStart } from '#core/text/clause.ts';
import type { FoundTime } from './time-grammar.ts';
import { day } from './time-units.ts';

/* What makes a time no wait. A time is a wait unless something here says otherwise: a missed alarm burns the dinner. */

const about =
  '(?:\\s*(?:about|around|approximately|approx\\.?|roughly|~|ca\\.?|circa|environ|unos|unas|circa|etwa|the|los|las|les))?';

/** "every 5 minutes", "within 3 days", "alle 10 Minuten", "每隔5分钟", "twice a day": straight before the time. */
const notAfterThese = new RegExp(
  `(?:(?<!\\p{L})(?:every|each|once|twice|times|in (?:under|less than)|within|jede[rnms]?|(?<!d)alle|innerhalb von|toutes(?: les)?|tous les|chaque|fois par|cada|ogni|entro|elke|iedere|om de|binnen|va(?:r|rje|rt|rannan)|hver(?:t)?|inom|co|каждые|каждую|через каждые)${about}|每隔?|毎|(?<=\\p{Script=Han})前|提前(?=[^。]{0,12}$)|(?:最多|最長)?可?(?:存放|保存|保质期?|保鲜)(?:时间)?(?:大?约|为|在)?)\\s*$`,
  'iu',
);

/** "ahead", "apart", "at a time", "mark", "old": straight behind it. */
const notBeforeThese =
  /^[\s-]*(?:ahead\b|(?:in|of) advance|early\b|beforehand|earlier|old\b|ago\b|mark\b|intervals?\b|bursts?\b|increments?\b|apart\b|(?:less|shy|short|under|fewer)(?: than| of)? (?:the|what|package|pack|on)\b|at a time|meals?\b|recipes?\b|dinners?\b|lunch|rice\b|oats?\b|oatmeal|grits|noodles?\b|ramen|steaks?\b|per day|a day\b|a week\b|timers? (?:ring|go)|zuvor|vorher|im voraus|alt\b|à l[’']avance|plus tôt|de antelación|con antelación|de anticipación|in anticipo|de antecedência|van tevoren|vooraf|i förväg|i forvejen|på forhånd|一次|翻[动面炒动]?一?次|前|まえ|おき|ごと|以内|之内)/iu;

/** "30 minutes before serving": a point in the plan, unless somebody waits until then. */
const beforeThat =
  /^\s*(?:before|prior to|bevor|vor (?:dem|der|ende)|avant|antes|prima|voor (?:het|gebruik)|voordat|innan|före|før|przed|до )(?!\p{L})/iu;
const waiting =
  /(?<!\p{L})(?:(?:let|leave|allow|lass(?:en)?|laisse[rz]?|deja[r]?|lascia(?:re|te)?|deixe|deixar|laat|låt)(?!\p{L})[^.;!?]{0,60}|(?:for|wait|rest|stand|sit|cool|chill|soak|marinate|refrigerate|freeze|cook|bake|simmer|boil|steam|fry|rise|proof|für|ruhen|ziehen|pendant|reposer|durante|reposar|riposare|descansar|rusten|vila)(?!\p{L})[,;]?(?:\s[^\s.;!?]{1,12}){0,2}\s{0,2}|i\s)$/iu;

const keeping =
  /(?<!\p{L})(?:keeps?|kept|stor(?:e[sd]?|age|ing)|lasts?|freezer|fro(?:zen|st)|stays?|hold|good|fresh|leftovers?|airtight|ahead|use (?:it )?(?:within|by)|haltbar|hält|aufbewahr\p{L}*|conserv\p{L}*|se garde\p{L}*|garder|guarda\p{L}*|bewaar\p{L}*|bewaren|houdbaar|håll(?:er|bar)\p{L}*|förvara\p{L}*|opbevar\p{L}*|holdbar\p{L}*|przechow\p{L}*|хран\p{L}*)(?!\p{L})|保存|存放|保质|冷冻保|储存|日持ち/iu;
const upTo =
  /(?:\bup to|at (?:the )?most|maximum(?: of)?|jusqu[’']à|bis zu|maximal|hasta|fino a|até|tot|upp till|op til|最多|不超过)\s*$/iu;
const keptUpTo =
  /(?<!\p{L})(?:keeps?|stor(?:e[sd]?|ing)|lasts?|stays?|holds?|hold|good|fresh|can be (?:made|prepared|assembled|frozen|refrigerated))(?!\p{L})[^.;!?]{0,60}$/iu;

/** False for a repeat ("every 5 minutes"), for how long something keeps, and for what is done ahead. */
export function isWait(text: string, found: FoundTime): boolean {
  const before = text.slice(Math.max(0, found.start - 100), found.start);
  const after = text.slice(found.end, found.end + 40);
  if (notAfterThese.test(before.slice(-40)) || notBeforeThese.test(after)) return false;
  if (beforeThat.test(after) && !waiting.test(before)) return false;
  if (upTo.test(before.slice(-24)) && (found.unit >= day || keptUpTo.test(before))) return false;
  // "Keeps for 3 days": nobody stands and waits for that.
  return found.unit < day || found.soft || !keeping.test(sentenceAround(text, found));
}

const sentenceAround = (text: string, found: FoundTime): string =>
  text.slice(clauseStart(text, found.start, '.!?;\n。；'), found.end) +
  (/^[^.!?;\n。；]*/.exec(text.slice(found.end, found.end + 160))?.[0] ?? '');
