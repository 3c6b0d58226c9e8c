/** What a record from main says of a name in a recipe, which may be "constructor": only what is the record's own. */
export const own = (record: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
