import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { errorText, withoutHome, withoutPlaces } from './error-text.ts';

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

const unclosed = 'Boil (the secret kidneys';
const secret = /Boil|secret|kidneys|soup/i;

describe('the text of an error', () => {
  it.each([
    ['JSON', () => JSON.parse('{"title": "Boil the secret kidneys"') as unknown],
    ['JSON with a wrong token', () => JSON.parse('["a", Boil the secret kidneys]') as unknown],
    ['YAML', () => parseDocument('a: "Boil the\n\tsecret kidneys').errors[0]],
    ['a regular expression', () => new RegExp(unclosed)],
    ['our own words', () => new Error('Could not read "Boil the secret kidneys" at all')],
    ['an apostrophe', () => new Error("It can't be 'Grandma's secret kidneys'")],
    ['several lines', () => new Error('Could not be read:\nBoil the secret kidneys')],
    ['curly quotes', () => new Error('No such recipe: “Soup of kidneys”')],
    ['a cause', () => new Error('Failed', { cause: new Error('`secret kidneys`') })],
    ['no error at all', () => ({ text: 'Boil the secret kidneys' })],
  ])('holds nothing of a recipe: %s', (_, make) => {
    expect(errorText(thrown(make))).not.toMatch(secret);
  });

  it('says what it is, with its code, and where it was thrown', () => {
    const error = thrown(() => (undefined as unknown as { id: string }).id);
    expect(errorText(error)).toMatch(/^TypeError: Cannot read properties of undefined \(reading 'id'\)\n {4}at /);
    const system = Object.assign(new Error("ENOENT: no such file, open '/home/anna/a.md'"), { code: 'ENOENT' });
    expect(errorText(system).split('\n')[0]).toBe("Error: ENOENT: no such file, open '/home/anna/a.md'");
    expect(errorText(error).split('\n').length).toBeLessThanOrEqual(11);
  });
});

it('no home folder and no name of a file is told', () => {
  const text =
    "rename '/home/anna b/Recipes/Grandma's soup.md' -> '/home/anna b/x.md' at file:///home/anna%20b/main.js";
  expect(withoutHome(text, '/home/anna b')).toBe(
    "rename '~/Recipes/Grandma's soup.md' -> '~/x.md' at file://~/main.js",
  );
  expect(withoutPlaces(withoutHome(text, '/home/anna b'))).toBe("rename '…' at file://~/main.js");
  expect(withoutPlaces("open 'C:\\Users\\anna\\soup.md'")).toBe("open '…'");
  expect(withoutPlaces("(reading 'id')")).toBe("(reading 'id')");
  expect(withoutHome('/a', '/')).toBe('/a');
});
