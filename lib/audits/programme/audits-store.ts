import type { Tx } from '#lib/base/database'
import { asDate, dayIn } from '#lib/base/day'
import type { Audit } from '#lib/base/prisma/client'
import type { DeclareFields } from './declare-form.ts'
import type { DeclaredAudit, ProtocolText } from './model.ts'

/** What one audit is, with the ids of its texts. */
export interface AuditRow extends DeclaredAudit {
  readonly texts: Readonly<Record<ProtocolText, string>>
  readonly declaredById: string
  readonly declaredAt: Date
}

/** One at a time: audits and their frames are numbered in their turn. */
export const lockAudits = async (tx: Tx): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('registrar.audits'))`
}

type New = Omit<DeclareFields, ProtocolText> & Pick<AuditRow, 'id' | 'texts' | 'declaredById' | 'declaredAt'>

export async function addAudit(tx: Tx, declared: New): Promise<void> {
  const { id, kind, population, groups, categories, texts, declaredById, declaredAt } = declared
  const { tolerance, expected, within, looks, fromDay, toDay, dueOn } = declared
  await tx.audit.create({
    data: {
      ...{ id, kind, population, groups, categories, declaredById, declaredAt },
      number: (await tx.audit.count()) + 1,
      fromDay: asDate(fromDay),
      toDay: asDate(toDay),
      dueOn: asDate(dueOn),
      toleranceTenths: tolerance * 10,
      expectedTenths: expected === undefined ? null : expected * 10,
      withinTenths: within === undefined ? null : within * 10,
      looks: looks ?? 1,
      aimId: texts.aim,
      selectionId: texts.selection,
      validationId: texts.validation,
      monitoringId: texts.monitoring,
      gapsId: texts.gaps,
    },
  })
}

export async function auditOf(tx: Tx, id: string): Promise<AuditRow | undefined> {
  const row = await tx.audit.findUnique({ where: { id } })
  return row ? asAudit(row) : undefined
}

/** Every audit, the newest first. */
export const allAudits = async (tx: Tx): Promise<AuditRow[]> =>
  (await tx.audit.findMany({ orderBy: { number: 'desc' } })).map(asAudit)

const asAudit = ({ toleranceTenths, expectedTenths, withinTenths, ...row }: Audit): AuditRow => ({
  ...row,
  fromDay: dayIn(row.fromDay),
  toDay: dayIn(row.toDay),
  dueOn: dayIn(row.dueOn),
  tolerance: toleranceTenths / 1000,
  precision:
    expectedTenths === null || withinTenths === null
      ? null
      : { expected: expectedTenths / 1000, within: withinTenths / 1000 },
  texts: {
    aim: row.aimId,
    selection: row.selectionId,
    validation: row.validationId,
    monitoring: row.monitoringId,
    gaps: row.gapsId,
  },
})
