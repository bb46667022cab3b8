import next from '@next/eslint-plugin-next'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const rawSql = {
  selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
  message: 'SQL is written with a tagged template ($queryRaw`…`), which keeps values out of the words.',
}
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'React writes the HTML; only app/layout.tsx sets its one inline script.',
}
const chance = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: 'Chance comes from node:crypto, or from a seed that is written down.',
}
const clocks = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
].map((selector) => ({ selector, message: 'Time comes from the database (lib/base/clock.ts) or as an argument.' }))

/** The words `no-restricted-syntax` wants: a later block replaces an earlier one, so each names all of its bans. */
const ban = (...bans) => ({ 'no-restricted-syntax': ['error', ...bans] })

export default ts.config(
  { ignores: ['.next/', '.cache/', '.data/', '.playwright/', 'lib/base/prisma/', 'next-env.d.ts', '**/*.{js,mjs}'] },
  ...ts.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  a11y.flatConfigs.strict,
  hooks.configs.flat.recommended,
  { plugins: { '@next/next': next }, rules: next.configs['core-web-vitals'].rules },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Plain <a href>, on purpose: one look is one request and one row in the access log.
      '@next/next/no-html-link-for-pages': 'off',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'next/link', message: 'Use <a href>: next/link fetches pages nobody looked at.' }] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...ban(rawSql, rawHtml, chance),
    },
  },
  { files: ['lib/**'], rules: ban(rawSql, rawHtml, chance, ...clocks) },
  { files: ['lib/base/clock.ts'], rules: ban(rawSql, rawHtml, chance) },
  { files: ['lib/testing/**', 'prisma/seed/**'], rules: ban(rawSql, rawHtml) },
  { files: ['app/layout.tsx'], rules: ban(rawSql, chance) },
  {
    files: ['{app,components}/**/*.{ts,tsx}', '{lib,bin,bench,prisma}/**/*.ts'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
)
