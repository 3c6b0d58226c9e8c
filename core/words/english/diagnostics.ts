/** What is said of a crash in an earlier run, and of the diagnostics for a report. The report itself is for whoever mends Hobside. */
export const diagnosticsWords = {
  'diagnostics.copied':
    'Diagnostics copied: versions, counts and errors, nothing of your recipes. Paste them into a report.',
  'diagnostics.crashed-main':
    'Last time Hobside ended in the middle of its work. Your files are whole, and unsaved typing was kept. If it happens again, copy the diagnostics into a report.',
  'diagnostics.crashed-page':
    'Last time the window failed and was opened again. Your files are whole. If it happens again, copy the diagnostics into a report.',
  'diagnostics.crashed-helper':
    'Last time a part of Hobside failed and was started again. Your files are whole. If it happens again, copy the diagnostics into a report.',
  'diagnostics.copy': 'Copy diagnostics',
  'diagnostics.hint':
    'For a report: versions, counts and the last errors. Nothing of your recipes, and nothing is sent.',
} as const;
