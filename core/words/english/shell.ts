export const shellWords = {} as const;
