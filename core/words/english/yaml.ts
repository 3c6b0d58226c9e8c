/** What is wrong with a front matter, in the words of somebody who writes recipes. The keys end in the parser's own code. */
export const yamlWords = {
  'yaml.BLOCK_AS_IMPLICIT_KEY':
    'There is a second colon, or the line below is set in too far. Put a text with a colon in quotes.',
  'yaml.MULTILINE_IMPLICIT_KEY': 'A colon is missing here, or the end of a quote above.',
  'yaml.MISSING_CHAR': 'Something is missing here: a colon, or the end of a quote or a bracket.',
  'yaml.UNEXPECTED_TOKEN': 'A value goes on where it should have ended. Put the whole text in quotes.',
  'yaml.BAD_SCALAR_START': 'A text can’t begin with this sign. Put the text in quotes.',
  'yaml.BAD_ALIAS': 'A text can’t begin with * or &. Put it in quotes.',
  'yaml.BAD_INDENT': 'This line is set in by too much or too little, or a bracket above is not closed.',
  'yaml.TAB_AS_INDENT': 'This line is set in with a tab. Use blanks.',
  'yaml.BAD_DQ_ESCAPE': 'A backslash in double quotes means something else. Use single quotes.',
} as const;
