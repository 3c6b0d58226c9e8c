export const updateWords = {
  'updates.title': 'New versions',
  'updates.never-no-place': 'This build of Hobside doesn’t look for new versions. Get them where you got this one.',
  'updates.never-package': 'This package of Hobside can’t replace itself. Get new versions where you got this one.',
  'updates.wanted': 'Look for new versions',
  'updates.wanted-hint':
    'At the start and once a day, never while you cook. Hobside asks {place} for its list, and says nothing about you. Nothing is downloaded unless you say so.',
  'updates.look': 'Look now',
  'updates.looking': 'Looking…',
  'updates.newest': 'This is the newest version.',
  'updates.found': 'Hobside {version} is there.',
  'updates.changes': 'What changes',
  'updates.changes-in': 'What changes in Hobside {version}',
  'updates.no-notes': 'Nobody wrote down what changes.',
  'updates.fetch': 'Download',
  'updates.fetching': 'Downloading Hobside {version}: {percent} %',
  'updates.stop': 'Stop',
  'updates.ready': 'Hobside {version} is downloaded and checked.',
  'updates.restart': 'Restart to update',
  'updates.restarting': 'Starting again…',
  'updates.trouble-cooking': 'Something is on the hob. Finish it first, then press again.',
  'updates.trouble-timers': 'A timer runs. Let it end or stop it first, then press again.',
  'updates.trouble-typing': 'There is typing that is in no file yet. Save or discard it first, then press again.',
  'updates.trouble-unreachable': 'No answer from {place}. Check your connection, then try again.',
  'updates.trouble-no-list': '{place} has nothing to download just now. Try again on another day.',
  'updates.trouble-bad-list': 'The list of versions on {place} can’t be read. Try again on another day.',
  'updates.trouble-damaged':
    'What was downloaded is not what was announced, so it was thrown away. Look again; if it is the same then, tell whoever publishes Hobside.',
  'updates.trouble-not-ours':
    'The new version is not signed by those who signed this one, so it was not installed. Tell whoever publishes Hobside.',
  'updates.trouble-unsigned':
    'This copy of Hobside is not signed, so nothing could tell who made a new one. Get new versions where you got this one.',
  'updates.trouble-no-room': 'The disk is full. Make some space, then try again.',
  'updates.trouble-not-replaced':
    'Hobside could not be replaced, and stayed as it is. Move it to a folder that you may write to, then try again.',
  'updates.trouble-other': 'That did not work, and nothing was changed. Copy diagnostics tells what happened.',
} as const;
