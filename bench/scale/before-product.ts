import type pg from 'pg'
import { withoutGuards } from './without-guards.ts'

/**
 * Cancels what the invented RMS cancelled before the product went live, as the first extract since then would: by then the
 * demonstration has imported others, and a later extract may not. Give a superuser's connection.
 */
export const cancelBeforeProduct = (db: pg.Client): Promise<void> =>
  withoutGuards(db, ['public.cancellation', 'public.reported_crime'], async () => {
    await db.query(`
      INSERT INTO public.cancellation (id, crime_id, source, category, took_effect_at, principal_crime_id, in_force)
      SELECT gen_random_uuid(), c.id, 'before_product', coalesce(c.rms_category, 'C1'), c.rms_changed_at, s.id, true
      FROM public.reported_crime c
      LEFT JOIN public.reported_crime s ON c.rms_category = 'C3' AND s.reference = c.rms_principal_crime
      WHERE c.cancelled_by IS NULL
        AND c.rms_status IN ('cancelled', 'transferred')
        AND c.rms_changed_at < (SELECT live_since::timestamp AT TIME ZONE 'Europe/London' FROM public.installation)`)
    await db.query(`
      UPDATE public.reported_crime c
      SET cancelled_by = n.id
      FROM public.cancellation n
      WHERE n.crime_id = c.id AND n.in_force AND c.cancelled_by IS NULL`)
    await db.query(`
      INSERT INTO public.counted_crime
      SELECT c.id, c.offence_group, c.offence_code, c.count_class, c.unit_id, c.area_id, c.recorded_at
      FROM public.reported_crime c
      WHERE c.cancelled_by IS NOT NULL
      ON CONFLICT DO NOTHING`)
  })
