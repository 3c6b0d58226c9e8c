/** Renaming and moving recipes. */
export const filesWords = {
  'files.rename': 'Rename',
  'files.title': 'Title',
  'files.name': 'File name',
  'files.move': 'Move “{title}”',
  'files.folder': 'Folder',
  'files.top': 'the top folder',
  'files.new-folder': 'New folder “{folder}”',
  'files.renamed': 'Renamed.',
  'files.moved': 'Moved “{title}” to {folder}.',
  'files.updated': {
    one: '{count} recipe that links here was updated.',
    other: '{count} recipes that link here were updated.',
  },
  'files.left': 'Links here could not be changed, change them by hand: {names}',
  'files.undone': '“{title}” is back as it was.',

  'paste.title': 'New recipe from a text',
  'paste.text': 'Text',
  'paste.hint': 'Paste a recipe from a page, a message or a note.',
  'paste.found': 'What is understood',
  'paste.nothing': 'Paste a text to see what is understood of it.',
  'paste.ingredients': { one: '{count} ingredient', other: '{count} ingredients' },
  'paste.steps': { one: '{count} step', other: '{count} steps' },
  'paste.notes': { one: '{count} line is kept as a note', other: '{count} lines are kept as notes' },
  'paste.make': 'Make the recipe',
} as const;
