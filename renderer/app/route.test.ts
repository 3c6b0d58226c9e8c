import { expect, test } from 'vitest';
import { Router } from './route.svelte.ts';

test('back leads where the cook came from, and to the library in the end', () => {
  const router = new Router();
  router.to({ view: 'recipe', id: 'a.md' });
  router.to({ view: 'edit', id: 'a.md' });
  router.back();
  expect(router.current).toEqual({ view: 'recipe', id: 'a.md' });
  router.back();
  router.back();
  expect(router.current).toEqual({ view: 'library' });
});

test('going where one is already adds no way back', () => {
  const router = new Router();
  router.to({ view: 'recipe', id: 'a.md' });
  router.to({ view: 'recipe', id: 'a.md' });
  router.back();
  expect(router.current).toEqual({ view: 'library' });
});

test('a dish that another one needs leads back to it, unless the cook is at that one already', () => {
  const portion = { title: 'A', scale: '1', line: null };
  const router = new Router();
  router.to({ view: 'recipe', id: 'a.md' });
  router.to({ view: 'cook', id: 'a.md' });
  expect(router.cameFromDish).toBe(false);
  router.to({ view: 'cook', id: 'b.md', portion });
  expect(router.cameFromDish).toBe(true);
  router.back();
  expect(router.current).toEqual({ view: 'cook', id: 'a.md' });
  router.to({ view: 'cook', id: 'b.md', portion });
  router.to({ view: 'cook', id: 'a.md' });
  router.back();
  expect(router.current).toEqual({ view: 'recipe', id: 'a.md' });
});

test('a recipe that was cooked is shown, and back from there is where the cook came from, not the hob', () => {
  const router = new Router();
  router.to({ view: 'recipe', id: 'a.md', scale: '2' });
  router.to({ view: 'cook', id: 'a.md' });
  router.cooked({ view: 'recipe', id: 'a.md' });
  expect(router.current).toEqual({ view: 'recipe', id: 'a.md', scale: '2' });
  router.back();
  expect(router.current).toEqual({ view: 'library' });
  router.to({ view: 'cook', id: 'a.md' });
  router.cooked({ view: 'recipe', id: 'a.md' });
  expect(router.current).toEqual({ view: 'recipe', id: 'a.md' });
  router.back();
  expect(router.current).toEqual({ view: 'library' });
});

test('two dishes that need each other lead back once, not round and round', () => {
  const portion = { title: '', scale: '1', line: null };
  const router = new Router();
  router.to({ view: 'cook', id: 'a.md' });
  router.to({ view: 'cook', id: 'b.md', portion });
  router.to({ view: 'cook', id: 'a.md', portion });
  router.back();
  expect(router.current).toEqual({ view: 'library' });
});

test('a file that moves is followed, here and on the way back', () => {
  const router = new Router();
  router.to({ view: 'recipe', id: 'a.md' });
  router.to({ view: 'edit', id: 'a.md' });
  router.moved('a.md', 'b.md');
  expect(router.current).toEqual({ view: 'edit', id: 'b.md' });
  router.back();
  expect(router.current).toEqual({ view: 'recipe', id: 'b.md' });
});

test('another folder leaves no way back into the one before', () => {
  const router = new Router();
  router.to({ view: 'recipe', id: 'a.md' });
  router.restart({ view: 'library' });
  router.to({ view: 'settings' });
  router.back();
  expect(router.current).toEqual({ view: 'library' });
});

test('before a folder is open, the settings lead back to the first run, and to no library', () => {
  const router = new Router();
  router.restart({ view: 'first-run' });
  router.to({ view: 'settings' });
  router.back();
  expect(router.current).toEqual({ view: 'first-run' });
  router.to({ view: 'settings' });
  router.toLibrary();
  expect(router.current).toEqual({ view: 'first-run' });
});

test('a recipe that is come back to is scaled as it was', () => {
  const router = new Router();
  router.to({ view: 'recipe', id: 'lasagne.md' });
  router.keepScale('2');
  router.to({ view: 'recipe', id: 'ragu.md', portion: { title: 'Lasagne', scale: '2', line: null } });
  router.back();
  expect(router.current).toEqual({ view: 'recipe', id: 'lasagne.md', scale: '2' });
});
