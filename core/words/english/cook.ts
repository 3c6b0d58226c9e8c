export const cookWords = {} as const;
