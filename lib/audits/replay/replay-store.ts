import type { Tx } from '#lib/base/database'
import type { ReplayDrawn, ReplayItem } from './model.ts'

/** What a frame's seed drew, in the order of the tickets; nothing while a number is awaited. */
export const drawnLines = (tx: Tx, frameId: string): Promise<ReplayDrawn[]> =>
  tx.$queryRaw<ReplayDrawn[]>`
    SELECT coalesce(l.label, upper(i.reference)) AS line, d.look, d.read_twice AS twice
    FROM drawn_item d
    JOIN frame_item i ON i.id = d.id
    LEFT JOIN frame_label l ON l.id = d.id
    WHERE d.frame_id = ${frameId}::uuid
    ORDER BY d.place`

/** The labels of a frame for readers without references, with strata as letters; none where they would give a small number away. */
export const labelsForOutside = (tx: Tx, frameId: string): Promise<ReplayItem[]> =>
  tx.$queryRaw<ReplayItem[]>`
    SELECT label AS line, stratum
    FROM registrar.labels_for_outside(${frameId}::uuid)
    ORDER BY label COLLATE "C"`

export const drawnForOutside = (tx: Tx, frameId: string): Promise<ReplayDrawn[]> =>
  tx.$queryRaw<ReplayDrawn[]>`
    SELECT label AS line, look, read_twice AS twice
    FROM registrar.drawn_for_outside(${frameId}::uuid)`
