import { shell } from 'electron';
import { chromiumNotices, licences } from '../licence-files.ts';
import type { HandlersOf } from '../answer-requests.ts';

export const aboutHandlers = (): HandlersOf<'about'> => ({
  'about:licences': licences,
  'about:chromium': () => {
    const file = chromiumNotices();
    if (file !== null) shell.showItemInFolder(file);
    return null;
  },
});
