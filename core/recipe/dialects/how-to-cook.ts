import type { Draft, LineDraft } from '../draft.ts';
import { addTo, hasIngredients } from '../draft.ts';
import { readHeading } from '../meaning/headings.ts';
import type { HeadingMeaning } from '../meaning/headings.ts';
import type { Page } from '../page.ts';
import { linePartsOf, richOf } from './blocks-to-items.ts';
import type { List } from './blocks-to-items.ts';
import { isSameThing } from './han-names.ts';
import { meaningOf, sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';
import { takeIngredients } from './take-ingredients.ts';

/** HowToCook: names under 必备原料和工具, amounts under 计算. */
export const isHowToCook = (page: Page): boolean =>
  page.blocks.some((block) => block.kind === 'heading' && readHeading(block.content.text)?.meaning === 'amounts');

/** The amounts are the ingredients; a name that none of them has follows, and a tool among the names is a note. */
export function ingredientsFromHowToCook(page: Page, draft: Draft): void {
  const sections = sectionsOf(page.blocks);
  const amounts = under(sections, page, 'amounts');
  for (const section of amounts) {
    if (section.heading) draft.taken.add(section.heading);
    for (const block of section.blocks) {
      if (block.kind !== 'list') continue;
      const parts = linePartsOf(block).map((part) => ({
        ...part,
        lines: part.lines.filter((line) => !isRemark(line)),
      }));
      if (parts.every((part) => part.lines.length === 0)) continue;
      for (const part of parts) addTo(draft.ingredients, part.name ?? groupOf(section, amounts), part.lines);
      const remarks = block.items.filter((item) => isRemark({ content: richOf(item), span: block.span }));
      if (remarks.length > 0) draft.asides.push({ ...block, items: remarks });
      draft.taken.add(block);
    }
    if (section.blocks.some((block) => block.kind === 'table')) takeIngredients(section, null, page, draft);
  }
  const said = draft.ingredients.flatMap((part) => part.items.map((line) => line.content.text));
  for (const section of under(sections, page, 'ingredients')) takeNames(section, said, draft);
}

/** How to measure, told in a whole sentence among the amounts. */
const isRemark = ({ content: { text } }: LineDraft): boolean =>
  (/。$/.test(text) && text.length > 18 && !/\d/.test(text.slice(0, 20))) ||
  /^(?:注意?|提示|备注|说明|原则|ps)[:：]|^(?:每份|每次|一份|根据|按照?|如果|如需|若|一般|通常|建议|由于|因为|使用上述|上述)(?!\s*[\d:：])/i.test(
    text,
  );

const groupOf = (section: Section, all: readonly Section[]): string | null =>
  section === all[0] ? null : (section.heading?.content.text ?? null);

function under(sections: readonly Section[], page: Page, meaning: HeadingMeaning): readonly Section[] {
  let level = 0;
  return sections.filter((section) => {
    const found = meaningOf(section, page);
    if (found === meaning) level = section.level;
    else if (section.heading && (found !== null || section.level <= level)) level = 0;
    return level > 0;
  });
}

function takeNames(section: Section, said: readonly string[], draft: Draft): void {
  const lists = section.blocks.filter((block): block is List => block.kind === 'list');
  const lines = lists.flatMap((list) => linePartsOf(list).flatMap((part) => part.lines));
  const isAside = (line: LineDraft): boolean => isTool(line) || isRemark(line);
  const things = lines.filter((line) => !isAside(line));
  const known = knownNames(said);
  const name = hasIngredients(draft) ? (section.heading?.content.text ?? null) : null;
  addTo(
    draft.ingredients,
    name,
    things.filter((line) => !namesIn(line).every((one) => isTooled(one) || isKnown(one, known))),
  );
  if (section.heading && (things.length > 0 || lists.length > 0)) draft.taken.add(section.heading);
  for (const list of lists) {
    draft.taken.add(list);
    const tools = list.items.filter((item) => isAside({ content: richOf(item), span: list.span }));
    if (tools.length > 0) draft.asides.push({ ...list, items: tools });
  }
}

/** The things that a line names, without what is in brackets and without amounts: "蛋挞液 1 盒，蛋挞皮 1 盒" names two. */
function namesIn(line: LineDraft): readonly string[] {
  const names = withoutBrackets(line.content.text)
    .split(/[：:，,、。；;\n+]/)
    .map((part) =>
      part
        .replace(/^\s*(?:需要|准备|一些|网购的?|可选)/, '')
        .replace(/\s*\d.*$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
  return names.length === 0 ? [line.content.text.trim()] : names;
}

const tool =
  /(?:锅|刀|碗|盆|盘|勺|铲|筷子?|箱|煲|微波炉|打蛋仪|模具?|模子|容器|工具|砧板|案板|菜板|蒸笼|笼垫|纸巾|厨房纸|油纸|锡纸|铝箔纸?|烘焙纸|吸油纸|硅油纸|保鲜膜|保鲜袋|密封袋|裱花袋|裱花嘴|秤|温度计|网|筛子?|手套|量杯|瓶子?|壶|机|器|架|刷子?|竹签|牙签|夹子?|秒表|擀面杖|菜刀|炉|布|垫|盖|盒子|杯子?|棒|罐子|铛|簸箕|纱布|笊篱|锡箔纸)(?:若干|[一两]?[个把块张只]|\s)*$/;

const isTooled = (name: string): boolean => tool.test(name);

/** "水 1 锅" counts in pots and is none. */
function isTool(line: LineDraft): boolean {
  const whole = withoutBrackets(line.content.text).trim();
  return isTooled(namesIn(line)[0]!.split(/或者|或/)[0]!) || (isTooled(whole) && !/[\d半一两]\s*.{0,2}$/.test(whole));
}

const withoutBrackets = (text: string): string => text.replace(/[（(][^（()）]*[）)]?/g, ' ');

/** "3g 食盐", "1-2 茶匙 盐": the amount may stand in front. */
const amountFirst =
  /^\s*[\d./~～-]+\s?(?:g|kg|克|ml|毫升|升|斤|[个個只根片瓣块勺把颗粒枚盒桶棵袋瓶碗杯]|汤匙|茶匙)\s?/i;

interface Known {
  readonly text: string;
  readonly names: readonly string[];
}

const knownNames = (said: readonly string[]): Known => ({
  text: said.join('\n'),
  names: said
    .flatMap((line) => line.split(/[、，,；;]/))
    .map((line) => line.replace(amountFirst, ''))
    .map(
      (line) =>
        /^[\p{Script=Han}]+?(?=\s|[\d=：:半（(，,]|[一二两三四五六七八九十][个個只根片瓣块勺把颗碗杯斤到]|手指|拇指|拳头|大小|适量|少许|少量|若干|足量|[共各]|$)/u.exec(
          line.trim(),
        )?.[0] ?? '',
    )
    .flatMap((name) => name.split(/或者|或/))
    .filter((name) => name !== '' && name.length < 12),
});

/** "高汤或浓汤宝" is known when either is; "原味奥利奥" when the amounts say "奥利奥". */
function isKnown(name: string, known: Known): boolean {
  const choices = name.split(/或者|或是|或|\bor\b|\//).map((choice) => choice.trim().replace(/\s*\d.*$/, ''));
  return choices.some(
    (choice) =>
      choice !== '' &&
      ((choice.length > 1 && known.text.includes(choice.slice(0, 12))) ||
        known.names.some((one) => isSameThing(one, choice))),
  );
}
