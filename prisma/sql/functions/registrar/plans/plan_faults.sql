-- Why a plan cannot be confirmed, or can no longer be used, and the field it is about: asked again whenever
-- something is about to go out. By a plan whose ways were erased nobody is reached.
CREATE OR REPLACE FUNCTION registrar.plan_faults(plan uuid)
RETURNS TABLE (words text, field text)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH k AS (
    SELECT
      p.*,
      registrar.must_hear_from_a_person(p.involvement_id) AS spoken_first,
      registrar.band_of(p.involvement_id) AS band,
      registrar.band_of(p.involvement_id) NOT IN ('adult', 'organisation') AS is_young,
      p.informed_through IN ('local_authority', 'social_worker') AS is_by_authority
    FROM personal.contact_plan p
    WHERE p.id = plan_faults.plan
  )
  SELECT DISTINCT
    format(
      CASE
        WHEN w.answer = 'shared' THEN 'a suspect has the same %s'
        ELSE 'a suspect’s %s cannot be compared with this one, so it may be the same. Find out what it is and have it '
          || 'corrected in the RMS, or choose another way'
      END,
      CASE w.route WHEN 'phone' THEN 'phone number' WHEN 'email' THEN 'e-mail address' ELSE 'address' END
    ),
    w.route
  FROM k, LATERAL registrar.who_may_share(k.involvement_id, k.phone, k.email, k.address) w
  UNION ALL
  SELECT f.words, f.field
  FROM
    k,
    LATERAL (
      VALUES
        (erased_at IS NOT NULL, 'its contact details were erased', 'channels'),
        (
          erased_at IS NULL AND channels && '{phone,text}' AND phone_plain IS NULL,
          'there is no phone number to ring or text',
          'phone'
        ),
        (
          starts_with(phone_plain, '070'),
          'a number that begins with 070 costs extra and leads to another phone',
          'phone'
        ),
        (
          erased_at IS NULL AND 'video_call' = ANY (channels) AND phone_plain IS NULL AND email_plain IS NULL,
          'there is no number or e-mail address to make a video call to',
          'phone'
        ),
        (
          erased_at IS NULL AND 'email' = ANY (channels) AND email_plain IS NULL,
          'there is no e-mail address to write to',
          'email'
        ),
        (
          erased_at IS NULL AND 'letter' = ANY (channels) AND address_plain IS NULL,
          'there is no address to write to',
          'address'
        ),
        (
          spoken_first AND NOT channels && '{in_person,phone,video_call}',
          'this victim hears of it from a person first',
          'channels'
        ),
        (
          spoken_first
          AND channels && '{phone,video_call,email,text}'
          AND theirs_alone <> 'yes',
          'it is not known that the phone or e-mail is theirs alone',
          'theirsAlone'
        ),
        (spoken_first AND adviser = 'nobody_yet', 'nobody is named who can support this victim', 'adviser'),
        (
          band = '13-15' AND informed_through IS DISTINCT FROM registrar.recipient_of(involvement_id),
          'the registrar or a decision maker has not chosen that this person is informed',
          'informedThrough'
        ),
        (
          band = 'under 13' AND informed_through = 'victim',
          'a child under 13 is informed through a parent, a guardian or another adult',
          'informedThrough'
        ),
        (
          band = 'adult' AND informed_through = 'parent_or_guardian',
          'an adult is informed themselves, not through a parent',
          'informedThrough'
        ),
        (
          band = 'organisation'
          AND informed_through NOT IN ('business_contact', 'representative', 'other_adult_chosen_with_reasons'),
          'a business is informed through its named contact',
          'informedThrough'
        ),
        (
          band <> 'organisation' AND informed_through = 'business_contact',
          'only a business has a business contact',
          'informedThrough'
        ),
        (
          band IN ('16-17', '13-15', 'unknown')
          AND informed_through = 'parent_or_guardian'
          AND agreed_to_parent <> 'yes',
          'the victim has not agreed that a parent is informed',
          'agreedToParent'
        ),
        (
          informed_through <> 'victim' AND guardian_with_suspect <> 'no',
          'the person to be informed is a suspect, lives with one, or nobody knows',
          'guardianWithSuspect'
        ),
        (
          informed_through = 'parent_or_guardian' AND guardian_knows <> 'yes',
          'this parent or guardian does not know of the report yet, or nobody knows',
          'guardianKnows'
        ),
        (
          band IN ('under 13', '13-15', '16-17') AND wishes_id IS NULL,
          'the child’s own wishes are not written down',
          'wishes'
        ),
        (
          (informed_through = 'parent_or_guardian' OR (is_young AND informed_through = 'other_adult_chosen_with_reasons'))
          AND looked_after <> 'no',
          'this child is looked after, or nobody knows: a looked-after child is informed through the local authority '
          || 'with parental responsibility or the allocated social worker',
          'lookedAfter'
        ),
        (
          informed_through = 'parent_or_guardian' AND parents_with_suspect <> 'no',
          'every parent is a suspect or lives with one, or nobody knows: then the local authority or the allocated '
          || 'social worker is informed',
          'parentsWithSuspect'
        ),
        (
          is_by_authority AND band IN ('adult', 'organisation'),
          'only a child is informed through the local authority or a social worker',
          'informedThrough'
        ),
        (
          is_by_authority AND looked_after <> 'yes' AND parents_with_suspect <> 'yes',
          'it is not known that this child is looked after, or that every parent is a suspect or lives with one',
          'lookedAfter'
        ),
        (
          is_by_authority AND responsible_id IS NULL,
          'it is not said who has parental responsibility',
          'responsible'
        ),
        (
          band = '16-17'
          AND (is_by_authority OR informed_through = 'other_adult_chosen_with_reasons')
          AND agreed_to_parent <> 'yes',
          'the victim has not agreed that somebody else is informed',
          'agreedToParent'
        ),
        (
          informed_through = 'appropriate_adult' AND band NOT IN ('adult', '16-17'),
          'only an adult, or somebody of 16 or 17, is informed through somebody who acts for them',
          'informedThrough'
        ),
        (
          informed_through = 'appropriate_adult' AND has_capacity <> 'no',
          'nobody has found that they cannot decide this for themselves',
          'hasCapacity'
        ),
        (
          has_capacity = 'no' AND informed_through IN ('victim', 'other_adult_chosen_with_reasons'),
          'they cannot decide this for themselves, so somebody who acts for them is informed',
          'informedThrough'
        ),
        (informed_through <> 'victim' AND through_id IS NULL, 'it is not said who is informed instead', 'throughWho'),
        (
          informed_through NOT IN ('victim', 'business_contact') AND reasons_id IS NULL,
          'it is not said why somebody else is informed',
          'reasons'
        )
    ) AS f(is_so, words, field)
  WHERE f.is_so
$$;
