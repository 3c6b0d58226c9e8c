export const editorWords = {} as const;
