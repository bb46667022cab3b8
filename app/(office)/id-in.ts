import { notFound } from 'next/navigation'
import { isId } from '#lib/base/ids'

/** The id an address holds under this name; where it is none, there is no such page. */
export async function idIn<N extends string>(params: Promise<Readonly<Record<N, string>>>, name: N): Promise<string> {
  const { [name]: id } = await params
  if (!isId(id)) notFound()
  return id
}
