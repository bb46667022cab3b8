import type { z } from 'zod'

/** What a schema is made of: how a question’s answer is read, and what the rules are told of it. */
interface RequesterFacts {
  readonly field: z.ZodType
  readonly fact?: z.ZodType
  readonly counted?: true
}

type AskedList = Readonly<Record<string, RequesterFacts>>

type FactName<Name extends string, Q> = Q extends { readonly counted: true } ? `${Name}Words` : Name

/** The facts a list of questions becomes, by the name each has in a case file. */
type FactsOf<L extends AskedList> = {
  -readonly [
    Name in keyof L & string as L[Name] extends { readonly fact: z.ZodType } ? FactName<Name, L[Name]> : never
  ]: L[Name] extends { readonly fact: infer Fact extends z.ZodType } ? Fact : never
}

type FieldsOf<L extends AskedList> = { -readonly [Name in keyof L]: L[Name]['field'] }

/** The name of the fact a question becomes in a case file. */
export const factName = (name: string, { counted }: { readonly counted?: true }): string =>
  counted ? `${name}Words` : name

/** The schema of each fact that a list of questions becomes. */
export const factsIn = <L extends AskedList>(list: L): FactsOf<L> =>
  Object.fromEntries(
    Object.entries(list).flatMap(([name, question]) =>
      question.fact === undefined ? [] : [[factName(name, question), question.fact]],
    ),
  ) as FactsOf<L>

/** The schema of each field that a list of questions is posted in. */
export const fieldsIn = <L extends AskedList>(list: L): FieldsOf<L> =>
  Object.fromEntries(Object.entries(list).map(([name, { field }]) => [name, field])) as FieldsOf<L>
