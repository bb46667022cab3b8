/** SQL that answers addresses of a page, each a row `page`; the first one that is shown to somebody is measured for them. */
const about = (from: string, where: string, page: string): string => `
  SELECT ${page} AS page
  FROM ${from}
  JOIN reported_crime c ON c.id = x.crime_id
  WHERE c.reference LIKE 'ZZ/%' AND (${where})
  ORDER BY c.reference, 1
  LIMIT 12`

const CRIME = '(SELECT id AS crime_id, * FROM reported_crime) x'
const DUTY = 'duty_to_inform x'
const DRAFT = 'personal.draft x'
const MESSAGE = '(SELECT m.*, y.crime_id FROM message m JOIN duty_to_inform y ON y.id = m.duty_id) x'
const NOTIFICATION = '(SELECT t.id, y.crime_id FROM true_notification t JOIN duty_to_inform y ON y.id = t.duty_id) x'
const DECISION =
  '(SELECT d.id, d.verdict, q.crime_id FROM cancellation_decision d JOIN cancellation_request q ON q.id = d.request_id) x'

const crimes = (rest: string, where = 'true') => about(CRIME, where, `'/crimes/' || x.id || '${rest}'`)
const drafts = (rest: string) => about(DRAFT, 'true', `'/crimes/' || x.crime_id || '/request${rest}'`)
const requests = (rest: string, where = 'true') =>
  about('cancellation_request x', where, `'/requests/' || x.id || '${rest}'`)
const duties = (rest: string, where = `x.state = 'open'`) => about(DUTY, where, `'/victims/' || x.id || '${rest}'`)
const messages = (rest: string) => about(MESSAGE, 'true', `'/messages/' || x.id || '${rest}'`)

const CANCELLED = 'x.cancelled_by IS NOT NULL'
const ITEM = (answers: string) => `jsonb_array_elements(${answers}->'evidence')->>'id'`

/** Where a page that needs an id is found: among the cases of the demonstration, which every size has alike. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  '/admin/people/[staffId]': `SELECT '/admin/people/' || id AS page FROM personal.staff WHERE key = 'S1004'`,
  '/audits/programme/[auditId]': `SELECT '/audits/programme/' || id AS page FROM audit ORDER BY id LIMIT 1`,
  '/audits/drawn/[itemId]': `
    SELECT '/audits/drawn/' || w.item_id AS page
    FROM role_grant g, LATERAL registrar.readings_for(g.staff_id) w
    WHERE g.role IN ('auditor', 'outside_auditor')
    GROUP BY w.item_id
    ORDER BY count(*) DESC, w.item_id
    LIMIT 12`,
  '/audits/findings/[followUpId]': `SELECT '/audits/findings/' || id AS page FROM audit_follow_up ORDER BY id LIMIT 1`,
  '/audits/actions/[actionId]': `SELECT '/audits/actions/' || id AS page FROM audit_action ORDER BY id LIMIT 1`,
  '/audits/[decisionId]': about(DECISION, `x.verdict = 'authorise'`, `'/audits/' || x.id`),
  '/compliance/[indicatorId]': `SELECT '/compliance/victims-informed?period=year' AS page`,
  '/compliance/crimes': `SELECT '/compliance/crimes?period=year&figure=cancelled' AS page`,
  '/crimes/[crimeId]': crimes(''),
  '/crimes/[crimeId]/alike/[otherId]': `
    SELECT '/crimes/' || crime_id || '/alike/' || other_crime_id AS page
    FROM registrar.alike_pairs()
    ORDER BY 1
    LIMIT 5`,
  '/crimes/[crimeId]/changed': crimes('/changed', CANCELLED),
  '/crimes/[crimeId]/merge': about('cancellation x', `x.category = 'C3'`, `'/crimes/' || x.crime_id || '/merge'`),
  '/crimes/[crimeId]/missing/[rowId]': about(
    '(SELECT crime_id, row_id FROM registrar.missing_rows()) x',
    'true',
    `'/crimes/' || x.crime_id || '/missing/' || x.row_id`,
  ),
  '/crimes/[crimeId]/reinstate': crimes('/reinstate', CANCELLED),
  '/crimes/[crimeId]/request': drafts(''),
  '/crimes/[crimeId]/request/check': drafts('/check'),
  '/crimes/[crimeId]/request/drop': drafts('/drop'),
  '/crimes/[crimeId]/request/evidence': drafts('/evidence'),
  '/crimes/[crimeId]/request/evidence/[itemId]': drafts('/evidence/new'),
  '/crimes/[crimeId]/request/evidence/[itemId]/remove': about(
    `(SELECT crime_id, ${ITEM('answers')} AS item FROM personal.draft) x`,
    'true',
    `'/crimes/' || x.crime_id || '/request/evidence/' || x.item || '/remove'`,
  ),
  '/crimes/[crimeId]/request/facts': drafts('/facts'),
  '/crimes/[crimeId]/request/instead': drafts('/instead'),
  '/crimes/[crimeId]/request/sent': about(
    'cancellation_request x',
    'true',
    `'/crimes/' || x.crime_id || '/request/sent?request=' || x.id`,
  ),
  '/crimes/[crimeId]/request/what/[[...path]]': drafts('/what'),
  '/crimes/[crimeId]/review': crimes('/review', CANCELLED),
  '/imports/[extractId]': `SELECT '/imports/' || id AS page FROM extract ORDER BY started_at LIMIT 1`,
  '/messages/[messageId]': messages(''),
  '/messages/[messageId]/change': messages('/change'),
  '/messages/[messageId]/check': messages('/check'),
  '/notifications/[notificationId]': about(NOTIFICATION, 'true', `'/notifications/' || x.id`),
  '/notifications/[notificationId]/correct': about(NOTIFICATION, 'true', `'/notifications/' || x.id || '/correct'`),
  '/requests/[requestId]': requests(''),
  '/requests/[requestId]/answer': requests('/answer', `x.state = 'returned'`),
  '/requests/[requestId]/answer/evidence/[itemId]': requests('/answer/evidence/new', `x.state = 'returned'`),
  '/requests/[requestId]/answer/evidence/[itemId]/remove': about(
    `(
      SELECT crime_id, answers->'answering'->>'requestId' AS request_id, ${ITEM('answers')} AS item FROM personal.draft
    ) x`,
    'x.request_id IS NOT NULL',
    `'/requests/' || x.request_id || '/answer/evidence/' || x.item || '/remove'`,
  ),
  '/requests/[requestId]/confirm': requests('/confirm', `x.state = 'authorised'`),
  '/requests/[requestId]/decide': requests('/decide', `x.state IN ('submitted', 'stopped')`),
  '/requests/[requestId]/overturn': requests('/overturn', `x.state IN ('authorised', 'refused')`),
  '/requests/[requestId]/stop': requests('/stop', `x.state = 'authorised'`),
  '/requests/[requestId]/withdraw': requests('/withdraw', `x.state = 'submitted'`),
  '/reviews/[reviewId]': about('cancellation_review x', 'true', `'/reviews/' || x.id`),
  '/rms/changes/[changeId]': about('rms_change x', 'true', `'/rms/changes/' || x.id`),
  '/rms/incomplete/[rowId]': `
    SELECT '/rms/incomplete/' || id AS page FROM registrar.rows_without_crime() ORDER BY first_seen_at, id LIMIT 1`,
  '/rules/[versionId]/[category]/[stage]': `SELECT '/rules/' || id || '/C2/deciding' AS page FROM rule_version`,
  '/rules/[versionId]/checks/[checkId]': `
    SELECT '/rules/' || version_id || '/checks/' || check_id AS page FROM required_check ORDER BY 1 LIMIT 1`,
  '/rules/[versionId]/matters/[kind]': `SELECT '/rules/' || id || '/matters/reclassifying' AS page FROM rule_version`,
  '/rules/cases/[caseId]': `SELECT '/rules/cases/case-092' AS page`,
  '/victims/[dutyId]': duties('', 'true'),
  '/victims/[dutyId]/assign': duties('/assign'),
  '/victims/[dutyId]/attempt': duties('/attempt'),
  '/victims/[dutyId]/inform': duties('/inform'),
  '/victims/[dutyId]/nobody': duties('/nobody'),
  '/victims/[dutyId]/plan': duties('/plan'),
  '/victims/[dutyId]/plan/make': duties('/plan/make'),
  '/victims/[dutyId]/recipient': duties('/recipient'),
  '/victims/[dutyId]/reporter': duties('/reporter', `c.reporter = 'professional'`),
  '/victims/[dutyId]/warn': duties('/warn'),
  '/victims/[dutyId]/write': duties('/write'),
}
