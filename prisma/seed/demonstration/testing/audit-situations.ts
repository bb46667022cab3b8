import { Prisma } from '#lib/base/prisma/client'

const { sql } = Prisma

/** The audit programme at every step, and what follows from what it found, each with a statement that finds it at least once. */
export const AUDIT_SITUATIONS: Readonly<Record<string, Prisma.Sql>> = {
  'an audit that is declared and not yet frozen': sql`
    SELECT FROM audit a WHERE NOT EXISTS (SELECT FROM audit_frame f WHERE f.audit_id = a.id)`,
  'a frame that was given up and stays, with another in its place': sql`
    SELECT
    FROM audit_frame f
    JOIN audit_frame g ON g.audit_id = f.audit_id AND g.number > f.number AND g.abandoned_at IS NULL
    WHERE f.abandoned_at IS NOT NULL`,
  'an audit that is overdue and waits for a number': sql`
    SELECT
    FROM audit a
    JOIN audit_frame f ON f.audit_id = a.id AND f.abandoned_at IS NULL
    WHERE a.due_on < registrar.today() AND (SELECT count(*) FROM seed_number n WHERE n.frame_id = f.id) = 1`,
  'an audit that is read whole': sql`
    SELECT
    FROM audit_frame f
    WHERE EXISTS (SELECT FROM drawn_item d WHERE d.frame_id = f.id)
      AND NOT EXISTS (
        SELECT FROM drawn_item d WHERE d.frame_id = f.id AND registrar.reading_due(d.id) IS NOT NULL
      )`,
  'a sample in looks, read whole, with a stratum that ended with its first look': sql`
    SELECT
    FROM audit a
    JOIN audit_frame f ON f.audit_id = a.id
    JOIN audit_look l ON l.frame_id = f.id AND l.number = 1
    WHERE a.looks > 1
      AND EXISTS (SELECT FROM frame_item i WHERE i.frame_id = f.id AND NOT i.stratum = ANY (l.goes_on))
      AND NOT EXISTS (
        SELECT FROM drawn_item d WHERE d.frame_id = f.id AND registrar.reading_due(d.id) IS NOT NULL
      )`,
  'a drawn case that waits for its first reading': sql`
    SELECT FROM drawn_item d WHERE registrar.reading_due(d.id) = 'first'`,
  'a drawn case that waits for a second reading': sql`
    SELECT FROM drawn_item d WHERE registrar.reading_due(d.id) = 'second'`,
  'a drawn case on which two readers differed and that was settled': sql`
    SELECT FROM audit_review a WHERE a.stage = 'settling'`,
  'a wrong decision that waits for the registrar': sql`
    SELECT
    FROM audit_follow_up u
    WHERE NOT EXISTS (SELECT FROM audit_follow_up_step s WHERE s.follow_up_id = u.id AND s.kind = 'registrar')`,
  'a wrong cancellation that was reinstated': sql`
    SELECT FROM audit_follow_up_step s WHERE s.outcome = 'reinstated'`,
  'whoever decided wrongly has answered': sql`
    SELECT FROM audit_follow_up_step s WHERE s.kind = 'decider'`,
  'whoever decided wrongly is shown it and has not answered': sql`
    SELECT
    FROM audit_follow_up u
    WHERE registrar.note_is_out(u)
      AND u.decider_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM audit_follow_up_step s WHERE s.follow_up_id = u.id AND s.kind = 'decider')`,
  'professional standards have answered what could have been deliberate': sql`
    SELECT FROM audit_follow_up_step s WHERE s.kind = 'standards'`,
  'something that could have been deliberate waits for professional standards': sql`
    SELECT
    FROM audit_follow_up u
    WHERE registrar.may_be_deliberate(u)
      AND NOT EXISTS (SELECT FROM audit_follow_up_step s WHERE s.follow_up_id = u.id AND s.kind = 'standards')`,
  'somebody was made safe': sql`
    SELECT FROM audit_follow_up_step s WHERE s.kind = 'safeguarding'`,
  'an action that is overdue': sql`
    SELECT
    FROM audit_action a
    WHERE a.due_on < registrar.today()
      AND NOT EXISTS (SELECT FROM audit_action_step s WHERE s.action_id = a.id AND s.kind = 'closed')`,
  'an action that is closed': sql`
    SELECT FROM audit_action_step s WHERE s.kind = 'closed'`,
  'an action that was sent back': sql`
    SELECT FROM audit_action_step s WHERE s.kind = 'sent_back'`,
  'an action whose owner says it is done': sql`
    SELECT
    FROM audit_action_step s
    WHERE s.kind = 'done'
      AND NOT EXISTS (SELECT FROM audit_action_step t WHERE t.action_id = s.action_id AND t.number > s.number)`,
}
