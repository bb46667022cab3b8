import ts from 'typescript'
import { isCode, isWritten, nodes, syntax, type Rule } from './syntax/tree.ts'

/** Words that could mean anything, and so say nothing. */
const EMPTY = ['info', 'object', 'manager', 'helper', 'service', 'util']

/** Words of a private language that once stood for something the field or the framework has its own word for. */
const PRIVATE = [
  ...['door', 'doorstep', 'porch', 'room', 'house', 'book', 'noun', 'deed', 'thought', 'wish', 'trouble'],
  ...['telling', 'teller', 'told', 'asker', 'survivor', 'bereft'],
]

const BANNED = [...EMPTY, ...PRIVATE].flatMap((word) => [word, `${word}s`])
const LAST_ONLY = ['record', 'records']

const wordsIn = (name: string): string[] =>
  name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word) => word.toLowerCase())

/** The banned word in a name; "record" is banned as a noun, so at the end of a name or alone, unless a verb is wanted. */
function bannedIn(name: string, isVerb: boolean): string | undefined {
  const words = wordsIn(name)
  const last = words.at(-1)
  const atEnd = last !== undefined && LAST_ONLY.includes(last) && !(isVerb && words.length === 1) ? last : undefined
  return words.find((word) => BANNED.includes(word)) ?? atEnd
}

/** Names come from the field; the empty words are banned in paths and in everything that is declared. */
export const namesSaySomething: Rule = (files) =>
  files.filter(isWritten).flatMap((file) => {
    const pathWord = file.path
      .split('/')
      .map((part) => bannedIn(part.replace(/\.\w+$/, ''), false))
      .find((word) => word !== undefined)
    const inPath = pathWord === undefined ? [] : [{ file: file.path, words: `is called "${pathWord}"` }]
    if (!isCode(file)) return inPath
    const declared = nodes(syntax(file)).flatMap(declaredName)
    const bad = declared.flatMap(({ name, isVerb }) => (bannedIn(name, isVerb) === undefined ? [] : [name]))
    return [...inPath, ...[...new Set(bad)].map((name) => ({ file: file.path, words: `calls something "${name}"` }))]
  })

function declaredName(node: ts.Node): { name: string; isVerb: boolean }[] {
  const isNamed =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isBindingElement(node)
  if (!isNamed || !node.name || !ts.isIdentifier(node.name)) return []
  const isArrow =
    ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer)
  return [{ name: node.name.text, isVerb: ts.isFunctionDeclaration(node) || isArrow }]
}

// Next reads meaning from these: (signed-in), [crimeId], [...nextauth], [[...path]].
const NEXTS = /^(\([a-z-]+\)|\[(\.{3})?[a-z][A-Za-z]*\]|\[\[\.{3}[a-z][A-Za-z]*\]\])$/

/** Files and folders are written in kebab-case; a part of a style sheet begins with Sass's own underscore. */
export const pathsAreKebabCase: Rule = (files) =>
  files
    .filter((file) => isWritten(file) && !file.path.endsWith('.md'))
    .flatMap(({ path }) => {
      const bad = path
        .split('/')
        .find((part) => !NEXTS.test(part) && !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part))
      return bad === undefined ? [] : [{ file: path, words: `"${bad}" is not in kebab-case` }]
    })
