import { expect, it } from 'vitest';
import { NewestFirst } from './newest-first.ts';

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

it('begins with what was asked for last, and drops the oldest of too many', async () => {
  const queue = new NewestFirst(1, 2);
  const first = gate();
  const begun: string[] = [];
  const ask = (name: string, until: Promise<void> = Promise.resolve()) =>
    queue.run(name, async () => {
      begun.push(name);
      await until;
      return name;
    });
  const all = [ask('first', first.opened), ask('second'), ask('third'), ask('fourth')];
  expect(await all[1]).toBeNull();
  first.open();
  expect(await Promise.all(all)).toEqual(['first', null, 'third', 'fourth']);
  expect(begun).toEqual(['first', 'fourth', 'third']);
});

it('does the same work once, and goes on after work that failed', async () => {
  const queue = new NewestFirst(1, 9);
  let times = 0;
  const work = async (): Promise<number> => (times += 1);
  expect(await Promise.all([queue.run('a', work), queue.run('a', work)])).toEqual([1, 1]);
  await expect(queue.run('b', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(await queue.run('a', work)).toBe(2);
});

it('never runs more at once than it may', async () => {
  const queue = new NewestFirst(2, 99);
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, (running += 1));
    await Promise.resolve();
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, (_, name) => queue.run(String(name), work)));
  expect(most).toBe(2);
});
