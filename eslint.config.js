import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { edgeSuffixes, pureLibraries } from './rings.js';
import { ownKeys } from './tools/lint-rules/own-keys.js';

const clockless = 'Time and chance are arguments of a command; the edge takes them from the injected Clock.';

const losesEvents = {
  name: '@nestjs/cqrs',
  importNames: ['EventBus', 'Saga', 'EventsHandler', 'EventPublisher'],
  message: 'It loses events when a handler throws: subscribe to the event store instead.',
};
const isComposed = {
  name: '#platform/event-store',
  importNames: ['PostgresEventStore', 'EventStoreDbEventStore', 'InMemoryEventStore'],
  message: 'Depend on EventStore; the application composes the adapter.',
};

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', 'apps/web/src/api/generated/', '**/*.js', '**/*.mjs']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { regexp },
    rules: {
      // one text could hold the only thread for seconds
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      eqeqeq: 'error',
      // the formatter keeps code within 120; what it cannot break must still fit a review side by side
      'max-len': [
        'error',
        { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // a port answers with promises whether or not its adapter waits; the functions of a decider use no `this`; a type may name its special values
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [losesEvents] }],
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'libs/platform/event-store/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [losesEvents, isComposed] }],
    },
  },
  {
    files: ['libs/contexts/**/*.ts', 'libs/platform/http/**/*.ts', 'apps/service/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    plugins: { house: { rules: { 'own-keys': ownKeys } } },
    rules: { 'house/own-keys': 'error' },
  },
  {
    files: pureLibraries.map((folder) => `${folder}/src/**/*.ts`),
    ignores: [`**/*.{spec,${edgeSuffixes.join(',')}}.ts`, '**/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clockless },
        { object: 'Math', property: 'random', message: clockless },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockless },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced)$/]',
          message: 'Chrome 109, the last of Windows 7, does not know it: copy, then sort or reverse.',
        },
      ],
      // TanStack Router navigates by throwing, event handlers start what they do not wait for
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // programs that talk to a person at a terminal
    files: [
      'apps/cli/**/*.ts',
      'apps/*/src/main.ts',
      'apps/service/src/process.ts',
      'apps/service/src/operations/events-verify.ts',
      'tools/**/*.ts',
      'bench/**/*.ts',
      'infra/**/*.ts',
      '**/*.spec.ts',
      'test/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.contract.ts', '**/testing/**/*.ts', 'test/**/*.ts'],
    rules: {
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
      // what fetch and supertest answer is asserted, not typed
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
