import type { Tx } from '#lib/base/database'
import { FORCE_CODES, type ForceCode } from '#lib/counting-rules/questions/forces'

/** This force among those a crime may go to; unknown where it is none of them. */
export async function ownForceIn(tx: Tx): Promise<ForceCode | 'unknown'> {
  const installation = await tx.installation.findFirst({ select: { forceCode: true } })
  return FORCE_CODES.find((code) => code === installation?.forceCode) ?? 'unknown'
}
