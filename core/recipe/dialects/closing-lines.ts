import type { Draft } from '../draft.ts';
import type { Block } from '../rich-text.ts';

/** Good wishes in the languages of the recipes, without marks around them. */
const wishes =
  "enjoy|enjoy it|enjoy your (?:meal|food|dish)|(?:and |now |then )?enjoy|happy (?:cooking|baking|eating)|good appetite|dig in|done|that[’']?s it|that[’']?s all|voil[àa]|" +
  "guten appetit|gutes gelingen|viel spa(?:ß|ss)|lasst es euch schmecken|lass(?:t)? es dir schmecken|mahlzeit|fertig|bon app[ée]tit|r[ée]galez[- ]vous|bonne d[ée]gustation|c[’']est pr[êe]t|buen provecho|que aproveche|a disfrutar|disfruta|buon appetito|bom apetite|bom proveito|eet smakelijk|smakelijk(?: eten)?|smaklig m[åa]ltid|h[åa]ll till godo|velbekomme|smacznego|приятного аппетита|いただきます|召し上がれ|どうぞ召し上がれ|完成|出来上がり|できあがり|请享用|请慢用|开动(?:吧|啦)?|大功告成";
const wish = new RegExp(`^[^\\p{L}]*(?:${wishes})[^\\p{L}\\d]*$`, 'iu');
/** HowToCook ends each recipe so. */
const request = /(?:提出?|提交|open|file|create)\s{0,2}(?:an?\s)?(?:issue|pull ?request)/i;

/** "Enjoy!", "Guten Appetit!", or a word to the authors: nothing that anybody does in the kitchen. */
export const isClosing = (text: string): boolean =>
  (text.length <= 60 && wish.test(text)) || (text.length <= 200 && request.test(text));

/** A last step that only closes is moved to the notes, where nothing is lost. */
export function closingToNotes(draft: Draft): void {
  const part = draft.steps.findLast((one) => one.items.length > 0);
  const last = part?.items.at(-1);
  const count = draft.steps.reduce((sum, one) => sum + one.items.length, 0);
  if (!part || !last || count < 2 || last.images.length > 0 || !isClosing(last.content.text)) return;
  part.items.pop();
  if (part.items.length === 0) draft.steps.splice(draft.steps.indexOf(part), 1);
  const closing: Block = { kind: 'paragraph', content: last.content, span: last.span };
  draft.asides.push(closing);
}
