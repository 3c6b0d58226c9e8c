/** What the `hobside` command prints for --help. Commands and options are no words: they stay as they are in every language. */
export const helpWords = {
  'help.hobside': `hobside reads recipes kept as plain files, without a window.

  hobside parse FILE...            what was understood, one JSON object a line
  hobside parse --ingredients -    the same for ingredient lines on standard input
  hobside parse --steps -          the same for steps, one a line
  hobside check FILE|FOLDER...     what needs a look, for people; exit code 1 if anything does
  hobside import --json PAGE...    the recipes of saved web pages, one JSON object a line
  hobside export FILE|FOLDER... --to FORMAT --into FOLDER
                                   recipes as files that other programs read
  hobside --version
  hobside parse --help, hobside check --help, hobside import --help, hobside export --help
`,
  'help.parse': `hobside parse [--scale N] FILE|FOLDER...
hobside parse [--scale N] --ingredients -
hobside parse [--scale N] --steps -

Prints one JSON object a line: for each file, or for each line of standard input.
Folders are searched for recipe files (.md, .markdown, .cook, and .yaml or .yml with
recipe keys); hidden folders are left out and links are not followed.
Nothing is ever written to a recipe.

  --ingredients -   each line of standard input is a line of an ingredient list
  --steps -         each line of standard input is a step
  --scale N         adds "scaled": the text with its amounts times N (2, 1/2, 1.5, "1 1/2")
  --                what follows are names, also those that begin with a dash

Exit code: 0; 1 when something could not be read (the rest is printed); 2 when the words
make no command. The fields are described in docs/cli.md.
`,
  'help.check': `hobside check [--json] FILE|FOLDER...

Prints what needs a look, as FILE:LINE: what it is. Reads what 'hobside parse' reads.
Links, pictures, duplicates and conflict copies are looked for in each folder by itself.

  --json    one JSON object a line: {"file", "line", "code", "message", "other"}

Exit code: 0 when nothing needs a look; 1 when something does, or could not be read;
2 when the words make no command.
`,
  'help.import': `hobside import SOURCE... --into FOLDER [--preview] [--keep-both] [--json]
hobside import --json PAGE...

Writes the recipes of files, folders and archives of other recipe apps into FOLDER, as the
recipes there are written, and says what could not be carried. What is there already is
left out, so the same import can be run again; nothing that exists is changed.

  --into FOLDER   the folder of your recipes
  --preview       read and compare, write nothing
  --keep-both     write also what is there already
  --json          one JSON object a line for each recipe

Without --into the recipe of each saved web page is printed, one JSON object a line. Nothing in a
page is run or fetched, and nothing is written. Times are in seconds.

  --json    print what was read: {"file", "title", "ingredients", "steps", "yield", "times",
            "image", "author", "language", "via", "doubts", ...}

Exit code: 0; 1 when a page could not be read or holds no recipe (the rest is printed);
2 when the words make no command. The fields are described in docs/cli.md.
`,
  'help.export': `hobside export FILE|FOLDER... --to FORMAT --into FOLDER [--scale N] [--json]
hobside export FILE|FOLDER... --to pdf|card|fridge|cookbook --into FOLDER [--paper a4|letter]
               [--type small|medium|large] [--units metric|us|imperial] [--no-pictures]
               [--title TEXT] [--scale N] [--json]

Writes recipes into FOLDER as files that other programs read, each under a name of its own in
the folders that it has now, and says what could not be carried. Nothing that exists is changed;
what is there already with the same bytes is not written again.

  --to FORMAT     markdown     the files themselves, with their pictures
                  html         a page for each that needs nothing else, to read, send and print
                  text         plain text
                  json-ld      recipe data of schema.org
                  cooklang     Cooklang
                  recipemd     RecipeMD
                  paprika      an archive for Paprika
                  mealie       for Mealie, "Import from HTML or JSON"
                  nextcloud    a folder for each, for Nextcloud Cookbook
                  recipesage   one file for RecipeSage, to import as JSON-LD
                  csv          a table of all ingredients
                  site         a web site of one folder, for the phone in the kitchen: list,
                               search, cook view; needs no server. FOLDER is empty, or
                               has such a site in it, which is brought up to date
                  pdf          a sheet of paper for each, on one page when it fits
                  card         index cards of 6 by 4 inches
                  fridge       a sheet in large letters
                  cookbook     one PDF of all: cover, contents, index, page numbers
  --into FOLDER   where they are written; made where it is not there
  --scale N       with the amounts times N (2, 1/2, 1.5, "1 1/2")
  --json          one JSON object a line for each recipe
  --              what follows are names, also those that begin with a dash

For paper (an Electron without a window makes it):
  --paper P       a4 or letter
  --type T        letters that are small, medium or large
  --units U       amounts and temperatures as metric, us or imperial
  --no-pictures   without pictures
  --title TEXT    on the cover of a cookbook

Exit code: 0; 1 when something could not be read or written (the rest is exported); 2 when the
words make no command. docs/exporting.md says what each format carries.
`,
} as const;
