/** A recipe in headings, short enough to read in a test. */
export const recipeText = (title: string, step = 'Boil for 10 minutes.'): string =>
  `# ${title}\n\n## Ingredients\n\n- 1 onion\n- 2 cups water\n\n## Directions\n\n1. ${step}\n`;
