/**
 * What no file may say, as ESLint selectors with the reason. `no-restricted-syntax` knows
 * one list a file, so `dangersIn` puts together what holds where.
 */

const html = 'Strings never become HTML here (SAFETY): build the markup in Svelte.';
const words = 'What a person reads is in core/words, in each language: say it with t().';
const letters = '/\\p{L}{2}/u';
const spoken = 'aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt';
/** @param {string} holder what holds an expression that is shown: plain, chosen between two, or put together */
const textsIn = (holder) => [
  [`${holder} > Literal[value=${letters}]`, words],
  [`${holder} > ConditionalExpression > Literal[value=${letters}]`, words],
  [`${holder} > TemplateLiteral > TemplateElement[value.raw=${letters}]`, words],
];
const literalWords = [
  [`SvelteText[value=${letters}]:not(SvelteStyleElement > SvelteText):not(SvelteScriptElement > SvelteText)`, words],
  [`SvelteAttribute[key.name=/^(${spoken})$/] > SvelteLiteral[value=${letters}]`, words],
  ...textsIn(`SvelteAttribute[key.name=/^(${spoken})$/] > SvelteMustacheTag`),
  ...textsIn(
    'SvelteMustacheTag:not(SvelteAttribute > SvelteMustacheTag):not(SvelteStyleDirective > SvelteMustacheTag)',
  ),
  [`Property[key.name=/^(label|buttonLabel|placeholder)$/] > Literal[value=${letters}]`, words],
  [`CallExpression[callee.property.name=/^(toast|announce|showErrorBox)$/] > Literal[value=${letters}]`, words],
  [`CallExpression[callee.name=/^(toast|announce)$/] > Literal[value=${letters}]`, words],
];

const saidAtLoad = [
  ':matches(Program, ExportNamedDeclaration) > VariableDeclaration CallExpression[callee.name="t"]:not(:function CallExpression)',
  'What a module says while it is loaded, it says in English, whatever is spoken later: make it a function.',
];

const everywhere = [
  saidAtLoad,
  ['MemberExpression[property.name=/^(inner|outer)HTML$/]', html],
  ['MemberExpression[property.value=/^(inner|outer)HTML$/]', html],
  [
    'MemberExpression[property.name=/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    html,
  ],
  ['MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', html],
  ['Property[key.name=/^(innerHTML|outerHTML|srcdoc)$/]', html],
  ['Property[key.value=/^(innerHTML|outerHTML|srcdoc)$/]', html],
  ['NewExpression[callee.name="DOMParser"]', html],
  [
    'MemberExpression[property.name="createPolicy"]',
    'Trusted Types has the one policy of Svelte: another would be a hole.',
  ],
  ['SvelteAttribute[key.name=/^(innerHTML|outerHTML|srcdoc)$/]', html],
  ['SvelteDirective[key.name.name=/^(innerHTML|outerHTML)$/]', html],
  ...named('openPath', openPathReason()),
  ['CallExpression[callee.name="eval"]', codeReason()],
  ['MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="eval"]', codeReason()],
  [':matches(NewExpression, CallExpression)[callee.name="Function"]', codeReason()],
  [
    `CallExpression[callee.name=/^set(Timeout|Interval)$/]:matches([arguments.0.raw=/^['"]/], [arguments.0.type="TemplateLiteral"])`,
    codeReason(),
  ],
];

const byIntl =
  'Numbers, days, lists and plurals are put together by Intl: listWords, rowWords, numberWords, momentIn of core/words/formats.ts, or a text with a form per number.';
/** What is put together by hand is English in every language. */
const handMade = [
  ['CallExpression[callee.property.name="join"][arguments.0.value=/^(,|, and|, or| and| or| und| oder) $/]', byIntl],
  ['CallExpression[callee.property.name=/^(toFixed|toLocale(Date|Time)?String)$/]', byIntl],
  ['ConditionalExpression[test.operator=/^[=!]==$/][test.right.value=1] > CallExpression[callee.name="t"]', byIntl],
  ['ConditionalExpression[test.operator=/^[=!]==$/][test.right.value=1] > Literal[value=/^(s|es|n|en)?$/]', byIntl],
];

const defaultExports = [
  ['ExportDefaultDeclaration', 'Export by name, so that a thing has one name everywhere.'],
  ['ExportSpecifier[exported.name="default"]', 'Export by name.'],
];

const openExternal = named('openExternal', openExternalReason());

const writers =
  'writeFile|appendFile|createWriteStream|write|writev|copyFile|cp|rename|rm|rmdir|unlink|link|symlink|truncate|ftruncate|utimes|chmod';
const fs = '/^(node:)?fs(.promises)?$/';
const programs = '/^(node:)?child_process$/';
const programReason = 'Hobside starts no other programs: a name from a recipe could become a command.';
const writeReason =
  'Only electron/library/save.ts, replace-file.ts and the files of electron/settings/ that are named write: go through them (or name the file in build/lint/dangers.mjs, with the reason).';
const writes = [
  [`ImportDeclaration[source.value=${fs}] ImportSpecifier[imported.name=/^(${writers})(Sync)?$/]`, writeReason],
  [
    `ImportDeclaration[source.value=${fs}] :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier, ImportSpecifier[imported.name="promises"])`,
    'Import the functions of fs by name, so that what writes can be seen.',
  ],
  [`MemberExpression[property.name=/^(writeFile|appendFile|createWriteStream)(Sync)?$/]`, writeReason],
  ['CallExpression[callee.name=/^open(Sync)?$/][arguments.1.value=/[wax+]/]', writeReason],
  ['MemberExpression[property.name=/^O_(WRONLY|RDWR|CREAT|APPEND|TRUNC)$/]', writeReason],
  [`ImportExpression[source.value=${fs}]`, 'Import the functions of fs by name, so that what writes can be seen.'],
  [`:matches(ExportAllDeclaration, ExportNamedDeclaration)[source.value=${fs}]`, writeReason],
  [`:matches(ImportDeclaration, ImportExpression)[source.value=${programs}]`, programReason],
  ['MemberExpression[property.name=/^(createRequire|getBuiltinModule)$/]', 'What is loaded so, no rule here sees.'],
  ['ImportSpecifier[imported.name="createRequire"]', 'What is loaded so, no rule here sees.'],
];

/** Files of electron/ that may write. */
export const mayWrite = [
  'electron/library/save.ts',
  'electron/library/replace-file.ts',
  // Removes the profile that it made in the system's folder for what is temporary, and nothing else.
  'electron/cli/pages-process.ts',
  // The profile's files; all others of that folder write through json-file.ts.
  'electron/settings/{json-file,log-file,crash-file,drafts}.ts',
  // What is fetched of a new version, and the AppImage that it takes the place of.
  'electron/updates/{requests,app-image}.ts',
  '**/*.test.ts',
  '**/testing/**',
];

/** Under its name, in brackets and taken out of its object. @param {string} name @param {string} reason */
function named(name, reason) {
  return [
    [`MemberExpression[property.name="${name}"]`, reason],
    [`MemberExpression[property.value="${name}"]`, reason],
    [`Property[key.name="${name}"]`, reason],
  ];
}

function codeReason() {
  return 'A text never becomes code here, and the policy of the pages would refuse it.';
}

function openPathReason() {
  return 'shell.openPath would run a program that lies in the library: show it in its folder instead.';
}

function openExternalReason() {
  return 'Links are opened by electron/shell/open-link.ts only, which checks them.';
}

/**
 * The list for one kind of file.
 * @param {{ writing?: boolean, links?: boolean, defaults?: boolean, said?: boolean, shown?: boolean }} allowed `shown`: a cook reads what is put together here
 * @returns {import('eslint').Linter.RuleEntry}
 */
export function dangers({ writing = true, links = false, defaults = false, said = false, shown = false }) {
  const list = [
    ...everywhere,
    ...(said ? [] : literalWords),
    ...(shown ? handMade : []),
    ...(writing ? [] : writes),
    ...(links ? [] : openExternal),
    ...(defaults ? [] : defaultExports),
  ];
  return ['error', ...list.map(([selector, message]) => ({ selector, message }))];
}
