import { expect, test } from 'vitest';
import { textTemplate, type Pointed } from './text-template.ts';

const flags = { canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: true };
const nothing: Pointed = {
  isEditable: false,
  selectionText: '',
  linkURL: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: flags,
};
const done: string[] = [];
const acts = {
  correct: (word: string) => void done.push(`corrected to ${word}`),
  copy: (text: string) => void done.push(`copied ${text}`),
};
const labels = (pointed: Partial<Pointed>) =>
  textTemplate({ ...nothing, ...pointed }, acts).map((item) => (item.type === 'separator' ? '-' : item.label));
const click = (pointed: Partial<Pointed>) =>
  textTemplate({ ...nothing, ...pointed }, acts)[0]?.click?.(
    {} as Electron.MenuItem,
    undefined,
    {} as Electron.KeyboardEvent,
  );

test('a field has the menu of a text, with what can be done in it now', () => {
  expect(labels({ isEditable: true })).toEqual(['Undo', 'Redo', '-', 'Cut', 'Copy', 'Paste', '-', 'Select all']);
  const offered = textTemplate({ ...nothing, isEditable: true }, acts).filter((item) => item.enabled === true);
  expect(offered.map((item) => item.role)).toEqual(['paste', 'selectAll']);
});

test('words that are selected can be copied, and where nothing can be done there is no menu', () => {
  expect(labels({ selectionText: '2 leeks' })).toEqual(['Copy']);
  expect(labels({ selectionText: ' \n' })).toEqual([]);
});

test('the address of a link can be copied where it leads outside', () => {
  expect(labels({ linkURL: 'https://example.org/soup', selectionText: 'soup' })).toEqual(['Copy address', '-', 'Copy']);
  expect(labels({ linkURL: 'app://bundle/index.html' })).toEqual([]);
  click({ linkURL: 'https://example.org/soup' });
  expect(done.splice(0)).toEqual(['copied https://example.org/soup']);
});

test('where the system checks spelling, its words are offered first', () => {
  const word = { isEditable: true, misspelledWord: 'lek', dictionarySuggestions: ['leek', 'salt & pepper'] };
  expect(labels(word).slice(0, 3)).toEqual(['leek', 'salt && pepper', '-']);
  click(word);
  expect(done.splice(0)).toEqual(['corrected to leek']);
});
