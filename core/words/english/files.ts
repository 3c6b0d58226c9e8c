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
} as const;
