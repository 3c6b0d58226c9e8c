import type { FoundTime } from './time-grammar.ts';
import { day } from './time-units.ts';

/* Times that say no number: shown, but nothing rings. "A couple of minutes" is none of them: to a cook it says two. */

const night =
  /(?<!\p{L})(?:overnight|over night|all night(?: long)?|through the night|über nacht|toute (?:la|une) nuit|une nuit(?: entière)?|pendant la nuit|toda la noche|durante la noche|una noche|de un día para otro|tutta la notte|per una notte|una notte|durante la notte|toda a noite|a noite toda|durante a noite|de um dia para o outro|de véspera|een nacht|over ?nacht|'s nachts|över natten?|över en natt|natten over|over natten?|på natten|na noc|przez noc|на ночь|всю ночь)(?!\p{L})|一整?[晚夜](?:上)?|整[晚夜]|(?<!隔)过夜|過夜|隔夜(?![\p{Script=Han}]*[饭飯菜茶面])|[一ひ]と?晩(?:中)?|하룻밤/giu;
/** "overnight oats", "leave overnight guests": an adjective. */
const adjective = /^[\s-]*(?:oats?|oatmeal|rice|guests?|cooked|leftover|bread|french)\b/iu;
const hint = /night|na?cht|nuit|noche|notte|noite|natt|na noc|przez noc|ночь|véspera|día para|dia para|[晚夜晩밤]/iu;

/** "overnight", "über Nacht", "一夜": eight to twelve hours, and no alarm. */
export function nights(text: string): readonly FoundTime[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(night)]
    .filter((match) => !adjective.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      min: 8 * 3600,
      max: 12 * 3600,
      unit: day,
      soft: true,
    }));
}
