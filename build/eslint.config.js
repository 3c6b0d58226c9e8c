import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { dangers, mayWrite } from './lint/dangers.mjs';
import { directionRule } from './lint/direction-rule.mjs';
import { checkout } from './setup/places.mjs';

const hobside = { rules: { direction: directionRule } };
/** For each component all types are worked out anew, which takes as long as the rest: `npm test` leaves that to `npm run lint`. */
const isQuick = Boolean(process.env.HOBSIDE_QUICK_LINT);
const typed = ['core/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts', ...(isQuick ? [] : ['renderer/**/*.svelte'])];
const tests = ['**/*.test.{ts,mjs}', 'e2e/**', 'core/testing/**'];

const houseStyle = {
  'hobside/direction': 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: false }],
  'no-restricted-syntax': dangers({}),
  // Recipes from the net hold control characters, and we look for them.
  'no-control-regex': 'off',
  // State classes keep plain maps beside their $state on purpose.
  'svelte/prefer-svelte-reactivity': 'off',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
  ],
};

/** Rules that need types, chosen for what they find and the time they take. */
const typedRules = {
  '@typescript-eslint/no-floating-promises': 'error',
  // Looks at the types of every argument: a quarter of the time.
  ...(isQuick ? {} : { '@typescript-eslint/no-misused-promises': 'error' }),
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default [
  { ignores: ['dist/', 'release/', 'test-results/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    plugins: { hobside },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: houseStyle,
  },
  {
    files: typed,
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: checkout,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: typedRules,
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // A let that is a rune is written by the template.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', 'renderer/**', 'core/export/site/assets/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['build/**', 'electron/**', 'e2e/**'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['renderer/**'],
    rules: { 'no-restricted-syntax': dangers({ shown: true }) },
  },
  {
    files: ['electron/**'],
    ignores: mayWrite,
    rules: { 'no-restricted-syntax': dangers({ writing: false }) },
  },
  {
    files: ['electron/shell/**'],
    ignores: mayWrite,
    rules: { 'no-restricted-syntax': dangers({ writing: false, shown: true }) },
  },
  {
    files: ['electron/shell/open-link.ts'],
    rules: { 'no-restricted-syntax': dangers({ writing: false, links: true }) },
  },
  {
    // What tests and benches say, no cook reads.
    files: ['**/*.test.{ts,mjs}', 'core/testing/**', 'build/**'],
    rules: { 'no-restricted-syntax': dangers({ said: true }) },
  },
  {
    files: ['**/*.config.{js,mjs,ts}'],
    rules: { 'no-restricted-syntax': dangers({ defaults: true }) },
  },
  {
    files: ['build/**', 'e2e/**'],
    // They drive the app from outside, where a program's own globals differ.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['e2e/{specs,fixtures,screens}/**'],
    // Playwright wants the pattern in a fixture that asks for none.
    // They stand in for the browser that a link would open.
    rules: { 'no-empty-pattern': 'off', 'no-restricted-syntax': dangers({ links: true, said: true }) },
  },
  { files: tests, rules: { 'max-lines-per-function': 'off' } },
  { ...ts.configs.disableTypeChecked, files: ['**/*.test.ts'] },
];
