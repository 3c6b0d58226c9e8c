import { describe, expect, it } from 'vitest';
import { readNotices } from './notices.ts';

const line = '-'.repeat(72);

describe('the notices of what is bundled', () => {
  it('are read one by one, each with the words of its authors', () => {
    const text = `Hobside 0.1.0 (MIT)\n\nMIT License\n\n${line}\n\n@codemirror/view 6.43.15 (MIT)\n\nMIT License\nCopyright\n`;
    expect(readNotices(text)).toEqual([
      { name: 'Hobside', version: '0.1.0', licence: 'MIT', text: 'MIT License' },
      { name: '@codemirror/view', version: '6.43.15', licence: 'MIT', text: 'MIT License\nCopyright' },
    ]);
  });

  it('may draw lines of their own', () => {
    const text = `fonts 1.0.0 (OFL-1.1)\n\nSIL\n${line}\n\nPREAMBLE\n${line}\n\nDEFINITIONS\n`;
    expect(readNotices(text)).toEqual([
      { name: 'fonts', version: '1.0.0', licence: 'OFL-1.1', text: `SIL\n${line}\n\nPREAMBLE\n${line}\n\nDEFINITIONS` },
    ]);
  });

  it('are none in a text of another kind', () => {
    expect(readNotices('')).toEqual([]);
    expect(readNotices('What is this?')).toEqual([]);
  });
});
