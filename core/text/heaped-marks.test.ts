import { expect, test } from 'vitest';
import { hasHeap, withoutHeaps } from './heaped-marks.ts';

const heaps = {
  'accents on one letter': `E${'\u0301\u0327\u0489'.repeat(3_400)}`,
  'vowel signs of Thai': `\u0e01${'\u0e31'.repeat(1_000)}`,
  'Khmer letters under each other': '\u1780\u17d2'.repeat(1_000),
  'a family without an end': '\u{1F468}\u200D'.repeat(1_000),
};

for (const [name, heap] of Object.entries(heaps))
  test(`P17 of ${name} only the beginning is drawn`, () => {
    expect(hasHeap(`Boil ${heap} leeks`)).toBe(true);
    const drawn = withoutHeaps(`Boil ${heap} leeks`);
    expect(drawn.length).toBeLessThan(120);
    expect(drawn).toMatch(/^Boil .*… ?leeks$|^Boil .*…[^ ]? leeks$/u);
  });

test('P17 what people write is drawn whole', () => {
  for (const text of [
    'Crème brûlée, jalapeño, phở, crème frai\u0302che',
    'ผัดกะเพราหมูสับไข่ดาวใส่พริกขี้หนูและใบกะเพราะที่ผัดจนหอมแล้วเสิร์ฟกับข้าวสวยร้อนๆ'.repeat(20),
    'किसी भी बर्तन में पानी उबालें और नमक डालें'.repeat(20),
    'שַׁבָּת שָׁלוֹם לְכָל הַמִּשְׁפָּחָה'.repeat(20),
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} eat',
  ]) {
    expect(hasHeap(text)).toBe(false);
    expect(withoutHeaps(text)).toBe(text);
  }
});
