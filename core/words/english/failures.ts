/** What happened and what to do, for every Failure of core/contract/result.ts. */
export const failureWords = {
  'failure.not-found': '{path} is not there any more.',
  'failure.outside-folder': '{path} is outside the recipe folder, so Hobside leaves it alone.',
  'failure.conflict': 'Another program changed this file. Nothing was overwritten: choose which text to keep.',
  'failure.read-only': '{path} can be read but not changed. Check its permissions, or save a copy elsewhere.',
  'failure.title-not-written':
    'Not renamed: the title of {path} can’t be written from here. Change it in the editor’s source.',
  'failure.keys-not-written':
    'Rating and date have no line of their own in the front matter of {path}. Add them in the editor’s source.',
  'failure.disk-full': 'Not saved: the disk is full. Your text is kept. Free some space, then save again.',
  'failure.locked': '{path} is in use by another program. Close it there, then save again.',
  'failure.bad-name':
    'The disk doesn’t take the name {path}: it is too long, or has a character that the disk doesn’t know. Choose a shorter or plainer one.',
  'failure.name-taken': 'There is a file called {path} already, and it was left as it is. Choose another name.',
  'failure.other-disk':
    '{path} lies on another disk than the folder around it, so it can’t be replaced safely. Copy it into the recipe folder first.',
  'failure.disk-failing':
    'The disk reported a fault while working on {path}. The file was left as it was and your text is kept. Copy your recipes to another disk.',
  'failure.not-text': 'This file is written in {encoding}. It can be read here but not saved.',
  'failure.too-large': 'This file is too large to open as a recipe.',
  'failure.not-a-picture':
    'This is no picture that Hobside can draw. Use a JPEG, PNG, WebP, AVIF or GIF file; save a photo in another format as JPEG first.',
  'failure.picture-too-large':
    'This picture is too large: at most 25 MB and 51 megapixels. Save a smaller copy and add that.',
  'failure.folder-too-large': '{path} holds too many files. Choose the folder in it that holds the pictures.',
  'failure.too-complex': 'This file took too long to read. It is shown as plain text.',
  'failure.no-folder': 'The recipe folder is not available. It is looked for again every few seconds.',
  'failure.not-a-folder': '{path} is not a folder. Choose the folder that holds your recipes.',
  'failure.folder-gone':
    '{path} is not there any more. Plug in the disk that it was on, or choose the folder where it is now.',
  'failure.typing-not-kept':
    'The other folder was not opened: what you typed could be written nowhere. Free some space, or copy your text, then open it again.',
  'failure.refused-link': 'This link was not opened: {reason}.',
  'failure.export-ended':
    'The export ended before it was done. What was written by then is there. Try it with fewer recipes at a time.',
  'failure.import-ended':
    'Something in what you chose could not be opened, and ended the import. What was imported by then is there. Import the files in smaller groups.',
  'failure.no-printer': 'This computer knows no printer. Save a PDF, or add a printer in the system’s settings.',
  'failure.not-set': 'The pages could not be set. Leave out the pictures, or take fewer recipes.',
  'failure.not-printed': 'The printer took nothing: {reason}. Check it, or save a PDF.',
  'failure.cancelled': 'Nothing was changed.',
  'failure.disk': 'The disk reported {code} for {path}. Nothing was lost; try again.',
} as const;
