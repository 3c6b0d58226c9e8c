import { expect, test } from 'vitest';
import { fakeKitchen } from '#core/testing/fake-kitchen.ts';
import { DoctorState } from './doctor-state.svelte.ts';

const finding = { id: 'a.md', line: 1, detail: '', other: null };
const kind = (code: string) => ({ code, count: 1, findings: [{ ...finding, code }] });

test('it is asked until all recipes were looked through, and what may cost a recipe comes first', async () => {
  let examined = 0;
  const kitchen = fakeKitchen({
    'library:findings': () => {
      examined += 1;
      const kinds = examined === 3 ? [kind('look.same-title'), kind('look.conflict-copy')] : [];
      return { kinds, examined, of: 3 };
    },
  });
  const doctor = new DoctorState(kitchen);
  await doctor.look();
  expect(doctor.progress).toEqual({ done: 3, of: 3 });
  expect(doctor.isLooking).toBe(false);
  expect(doctor.kinds.map(({ code }) => code)).toEqual(['look.conflict-copy', 'look.same-title']);
  expect(doctor.count).toBe(2);
});

test('a library that gets no further is not asked for ever', async () => {
  const kitchen = fakeKitchen({ 'library:findings': () => ({ kinds: [], examined: 1, of: 3 }) });
  const doctor = new DoctorState(kitchen);
  await doctor.look();
  expect([doctor.failed, doctor.isLooking]).toEqual([true, false]);
});
