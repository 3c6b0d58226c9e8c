/** Licences, in Settings. The notices themselves are their authors' words, in the language that they wrote them in. */
export const aboutWords = {
  'about.licences': 'Licences',
  'about.licences-hint': 'Hobside is free software, and made with that of others.',
  'about.close': 'Close licences',
  'about.all': 'What is in Hobside, by whom it is made and on what terms. Press one to read its notice.',
  'about.none': 'The notices were not found. They are in the file licences.txt beside the program.',
  'about.chromium': 'Electron holds Chromium, whose notices fill a file of their own:',
  'about.show-chromium': 'Show the file',
} as const;
