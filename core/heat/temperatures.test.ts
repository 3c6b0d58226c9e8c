import { describe, expect, it } from 'vitest';
import { readTemperatures } from './temperatures.ts';

const read = (text: string) =>
  readTemperatures(text).map(({ start, end, celsius }) => [text.slice(start, end), celsius] as const);

describe('temperatures in a step', () => {
  it.each<[string, ...(readonly [string, number])[]]>([
    ['Bake at 180C/160C fan/gas 4.', ['180C', 180], ['160C', 160], ['gas 4', 180]],
    ['Bake at 180 C / 160 fan for 20 minutes.', ['180 C', 180], ['160', 160]],
    ['180°C (350°F/Gas 4)', ['180°C', 180], ['350°F', 177], ['Gas 4', 180]],
    ['Roast at 450 for 20 minutes, then 350 for an hour.', ['450', 232], ['350', 177]],
    ['Bake @ 350 for 30 min.', ['350', 177]],
    ['Bake 350° 30 minutes.', ['350°', 177]],
    ['Heat the oil to 350-375°F.', ['350-375°F', 177]],
    ['Cook until the thermometer registers 128.', ['128', 53]],
    ['Cook to an internal temperature of 160 degrees.', ['160 degrees', 71]],
    ['Drop into a 140° sous vide bath.', ['140°', 60]],
    ['Bake in the centre of the oven at 180 degrees.', ['180 degrees', 180]],
    ['烤箱 180°(355°F)', ['180°', 180], ['355°F', 179]],
    ['Bake at 200° (180°C fan).', ['200°', 200], ['180°C', 180]],
    ['冷冻（ -18 度）4 小时', ['-18 度', -18]],
    ['Freeze at -18°C.', ['-18°C', -18]],
    ['Den Ofen auf 180 Grad (Umluft 160 Grad) vorheizen.', ['180 Grad', 180], ['160 Grad', 160]],
    ['Ofen auf 180 vorheizen.', ['180', 180]],
    ['Four à 210 °C, puis 180.', ['210 °C', 210], ['180', 180]],
    ['Préchauffer le four (th. 6/180°).', ['th. 6', 180], ['180°', 180]],
    ['上火 180 度，下火 160℃。', ['180 度', 180], ['160℃', 160]],
    ['170〜180度の油で揚げる。', ['170〜180度', 170]],
  ])('%s', (text, ...wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    'Add 350 g flour and 400 ml milk to the oven dish.',
    'Beat at 180 bpm.',
    'See 205808925-8094-3f2a.jpg',
    'First baked in 1985, then 250 for the feast.',
    'Give it a 90-degree twist, and rotate the pan 180 degrees.',
    'Add 2 c flour.',
    '油温六成热，旋转 180 度，加 53 度白酒。',
    'Mit einem 45-Grad-Winkel schneiden.',
  ])('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it.each([
  ['Leave at room temperature (about 21C) until doubled.', 21],
  ['Prove at 24 C overnight.', 24],
])('%s is a room', (text, celsius) => {
  expect(readTemperatures(text).map((one) => one.celsius)).toEqual([celsius]);
});

it('a few C are cups', () => {
  expect(readTemperatures('Add 2 C flour and 12C water.')).toEqual([]);
});
