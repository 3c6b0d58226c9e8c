const leading =
  /^[^\p{L}\p{N}½⅓⅔¼¾⅕⅛⅜⅝⅞]{0,6}(?:(?:about|approx\.?|ca\.?|circa|around|env\.?|etwa|约|適量|適宜|少々|少许|适量)\s*)?(?:[\d½⅓⅔¼¾⅕⅛⅜⅝⅞０-９]|(?:a|an|one|two|three|four|five|six|eight|ten|twelve|half|few|some|several|pinch|dash|handful|splash|drizzle|knob|bunch|ein|eine|einen|einige|etwas|zwei|drei|vier|halbe|prise|un|une|deux|trois|quatre|quelques|pincée|uno|una|dos|tres|cuatro|media|medio|pizca|due|tre|quattro|mezzo|mezza|alcuni|um|uma|dois|duas|três|meia|pitada|een|twee|drie|halve|snufje|en|ett|två|tre|nypa|et|to|halv|pół|dwa|trzy|szczypta|два|две|три|полов)(?=[\s(]|$))/iu;
const time =
  /^[^\p{L}\p{N}]{0,6}[\d½¼¾.,–/-]+\s*(?:minutes?|mins?|hours?|hrs?|h|stunden?|minuten|heures?|minutos?|horas?|minuti|or[ae]|timmar|分钟|小时|分|時間)(?=[\s.,;:]|$)/iu;
const inside =
  /\d\s?(?:g|gr|kg|mg|ml|cl|dl|l|oz|lbs?|cups?|tbsp|tsp|el|tl|msk|tsk|krm|克|千克|公斤|毫升|升|个|個|只|根|片|勺|匙|大さじ|小さじ|カップ|本|枚|個)(?![\p{Script=Latin}\d])/iu;
const hanEnd =
  /(?:适量|少许|若干|適量|少々|[一二两三四五六七八九十半]\s?[个個只根片瓣块勺匙把颗碗杯]|(?:大さじ|小さじ)\s?[\d０-９一二三])/u;

/** Whether a line names an amount as an ingredient line does: a cheap look, for telling lists of ingredients from others. */
export function isMeasured(line: string): boolean {
  const start = line.slice(0, 120);
  if (time.test(start)) return false;
  return leading.test(start) || inside.test(start) || hanEnd.test(start);
}

/** How many of the lines are measured; long ones tell a story. */
export const measuredIn = (lines: readonly string[]): number =>
  lines.filter((line) => line.length < 160 && isMeasured(line)).length;
