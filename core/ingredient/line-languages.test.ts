import { describe, expect, test } from 'vitest';
import { amountText } from './format.ts';
import type { Ingredient } from './ingredient.ts';
import { readLine } from './line.ts';
import { rational, toNumber } from './rational.ts';
import { asWritten, viewedLine } from './view.ts';

/** [line, quantity as "2" or "2-3", unit, name]. */
type Row = readonly [line: string, quantity: string | null, unit: string | null, name: string];

const read = (line: string): Row => {
  const { amounts, name } = readLine(line);
  const { quantity = null, unit = null } = amounts[0] ?? {};
  const ends = quantity && [...new Set([toNumber(quantity.min), toNumber(quantity.max)])].join('-');
  return [line, ends, unit, name];
};

const languages: Readonly<Record<string, readonly Row[]>> = {
  German: [
    ['2 gestr. TL Backpulver', '2', 'tsp', 'Backpulver'],
    ['1 kleine Dose Mais, abgetropft', '1', 'can', 'Mais'],
    ['3 Zehe/n Knoblauch, fein gehackt', '3', 'clove', 'Knoblauch'],
    ['Saft einer halben Limette', '0.5', null, 'Limette'],
    ['abgeriebene Schale von 2 Orangen', '2', null, 'Orangen'],
    ['etwas Öl zum Ausbacken', null, null, 'Öl'],
    ['n. B. Chilipulver', null, null, 'Chilipulver'],
    ['1,5 l Brühe', '1.5', 'l', 'Brühe'],
    ['zwei bis drei große Möhren, geraspelt', '2-3', null, 'Möhren'],
    ['½ Bund Schnittlauch in Röllchen geschnitten', '0.5', 'bunch', 'Schnittlauch'],
    ['Salz, Pfeffer und Muskat', null, null, 'Salz, Pfeffer und Muskat'],
    ['4 Knoblauchzehen', '4', null, 'Knoblauchzehen'],
    ['1 Pck. Vanillepudding', '1', 'package', 'Vanillepudding'],
    ['2 Msp. Zimt', '2', 'pinch', 'Zimt'],
  ],
  French: [
    ["2 c. à soupe d'huile de noix", '2', 'tbsp', 'huile de noix'],
    ['1 càs de miel', '1', 'tbsp', 'miel'],
    ['1 c. à café bombée de cumin', '1', 'tsp', 'cumin'],
    ["une ou deux gousses d'ail écrasées", '1-2', 'clove', 'ail'],
    ['une grosse poignée de roquette', '1', 'handful', 'roquette'],
    ["le jus d'un demi pamplemousse", '0.5', null, 'pamplemousse'],
    ['2x courgette', '2', null, 'courgette'],
    ['1 oignon moyen coupé en petits dés', '1', null, 'oignon'],
    ['200 g de petits pois', '200', 'g', 'petits pois'],
    ['Fleur de sel au goût', null, null, 'Fleur de sel'],
    ['Crème épaisse : 20 cl', '20', 'cl', 'Crème épaisse'],
  ],
  Spanish: [
    ['2 cdas. de vinagre', '2', 'tbsp', 'vinagre'],
    ['3 pimientos verdes cortados en tiras', '3', null, 'pimientos verdes'],
    ['2 patatas medianas peladas y cortadas en dados', '2', null, 'patatas'],
    ['1 cucharada sopera colmada de harina', '1', 'tbsp', 'harina'],
    ['media berenjena', '0.5', null, 'berenjena'],
    ['un chorrito de leche', '1', 'dash', 'leche'],
    ['el zumo de 2 limas', '2', null, 'limas'],
    ['Pimienta al gusto', null, null, 'Pimienta'],
    ['Aceite c/n', null, null, 'Aceite'],
    ['300 g de carne picada', '300', 'g', 'carne picada'],
  ],
  Italian: [
    ['Burro 80 g', '80', 'g', 'Burro'],
    ['Riso, 320 gr circa', '320', 'g', 'Riso'],
    ['2 cucchiai da tavola di aceto', '2', 'tbsp', 'aceto'],
    ["mezzo bicchiere d'acqua", '0.5', 'glass', 'acqua'],
    ['il succo di mezza arancia', '0.5', null, 'arancia'],
    ['1 zucchina grande tagliata a rondelle', '1', null, 'zucchina'],
    ['Sale q.b.', null, null, 'Sale'],
    ['q.b. di pepe', null, null, 'pepe'],
    ['1 etto di prosciutto', '1', 'hg', 'prosciutto'],
  ],
  Portuguese: [
    ['2 colheres (sopa) de mel', '2', 'tbsp', 'mel'],
    ['3 colheres de sopa de azeite', '3', 'tbsp', 'azeite'],
    ['1 xícara e meia de leite', '1.5', 'cup', 'leite'],
    ['Molho de soja 50 ml', '50', 'ml', 'Molho de soja'],
    ['2 pimentos médios cortados em tiras', '2', null, 'pimentos'],
    ['suco de meio limão', '0.5', null, 'limão'],
    ['Quanto baste de orégãos', null, null, 'orégãos'],
    ['- 1 caixinha de natas;', '1', 'box', 'natas'],
  ],
  Dutch: [
    ['2 el azijn', '2', 'tbsp', 'azijn'],
    ['1 afgestreken eetlepel suiker', '1', 'tbsp', 'suiker'],
    ['sap van een halve sinaasappel', '0.5', null, 'sinaasappel'],
    ['2 stengels prei, in dunne ringen', '2', 'stalk', 'prei'],
    ['boter om in te bakken', null, null, 'boter'],
    ['peper naar smaak', null, null, 'peper'],
    ['2 ons rundergehakt', '2', 'hg', 'rundergehakt'],
    ['een scheutje melk', '1', 'dash', 'melk'],
  ],
  Swedish: [
    ['1 rågad msk mjöl', '1', 'tbsp', 'mjöl'],
    ['c:a 3 dl mjölk', '3', 'dl', 'mjölk'],
    ['knappt 2 dl grädde', '2', 'dl', 'grädde'],
    ['1 krm salt', '1', 'krm', 'salt'],
    ['2 msk finhackad dill', '2', 'tbsp', 'dill'],
    ['saften av en halv apelsin', '0.5', null, 'apelsin'],
    ['3 hg skinka', '3', 'hg', 'skinka'],
    ['peppar efter smak', null, null, 'peppar'],
    ['rapsolja att steka i', null, null, 'rapsolja'],
  ],
  Chinese: [
    ['酱油 2 大勺', '2', 'tbsp', '酱油'],
    ['蒜 2-3瓣', '2-3', 'clove', '蒜'],
    ['红糖半杯', '0.5', 'cup', '红糖'],
    ['米粉十五克', '15', 'g', '米粉'],
    ['羊肉1斤半', '1.5', 'jin', '羊肉'],
    ['花生一小把', '1', 'handful', '花生'],
    ['可乐一罐', '1', 'can', '可乐'],
    ['一碗面粉', '1', 'bowl', '面粉'],
    ['白胡椒适量', null, null, '白胡椒'],
  ],
  Japanese: [
    ['砂糖…大さじ2', '2', 'tbsp', '砂糖'],
    ['みそ 大さじ1と1/2', '1.5', 'tbsp', 'みそ'],
    ['ごま油 大１', '1', 'tbsp', 'ごま油'],
    ['水 ３００ｍｌ', '300', 'ml', '水'],
    ['★酒 小さじ2', '2', 'tsp', '酒'],
    ['大葉 5〜6枚', '5-6', 'each', '大葉'],
    ['なす 1/2本分', '0.5', 'each', 'なす'],
    ['トマト 半分', '0.5', null, 'トマト'],
    ['塩 ひとつまみ', '1', 'pinch', '塩'],
    ['ねぎ 適量', null, null, 'ねぎ'],
  ],
};

describe.each(Object.entries(languages))('%s', (_, rows) => {
  test.each(rows)('%s', (...row) => {
    expect(read(row[0])).toEqual(row);
  });
});

const ingredient = (text: string): Ingredient => ({
  ...readLine(text),
  index: 0,
  text,
  span: { start: 0, end: text.length },
  link: null,
});
const scaled = (text: string, by: number, language: string): string =>
  viewedLine(ingredient(text), { ...asWritten, factor: rational(by) }, language);

test('how full a spoon is stays with it when the line is scaled', () => {
  expect(scaled('2 gestr. TL Senf', 3, 'de')).toBe('6 gestr. TL Senf');
  expect(scaled('1 kleine Dose Mais', 2, 'de')).toBe('2 kleine Dosen Mais');
  expect(readLine('2 gestr. TL Senf').size).toBe('gestr.');
});

test('piece words agree with their number, in other languages too', () => {
  expect(scaled('1 loaf bread', 2, 'en')).toBe('2 loaves bread');
  expect(scaled('2 ears corn', 0.5, 'en')).toBe('1 ear corn');
  expect(scaled('1 Zweig Thymian', 3, 'de')).toBe('3 Zweige Thymian');
  expect(scaled('1 poignée de noix', 2, 'fr')).toBe('2 poignées de noix');
});

test('half of one thing, doubled, is one thing', () => {
  expect(scaled('½ a lime', 2, 'en')).toBe('1 lime');
  expect(scaled('1/2 of an onion', 4, 'en')).toBe('2 onions');
});

test('a Latin unit in a Chinese line stays Latin', () => {
  expect(scaled('油 10 ml', 2, 'zh')).toBe('油 20 ml');
  expect(scaled('面粉 1 cup', 2, 'zh')).toBe('面粉 2 cups');
  expect(scaled('油 10 毫升', 2, 'zh')).toBe('油 20毫升');
});

test('the fluid ounce has one name', () => {
  expect(readLine('2 fl. oz. cream').amounts[0]?.unit).toBe('floz');
});

test('wide digits keep their places in the line', () => {
  const line = '酢 １５０ｍｌ';
  const amount = readLine(line).amounts[0]!;
  expect(line.slice(amount.start, amount.end)).toBe('１５０ｍｌ');
  expect(amountText(amount, 'ja')).toBe('150 ml');
});
