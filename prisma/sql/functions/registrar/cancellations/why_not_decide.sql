-- A bar as the guard says it.
CREATE OR REPLACE FUNCTION registrar.why_not_decide(bar text, whose text)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$
  SELECT CASE bar
    WHEN 'role' THEN 'a decision by somebody without the authority that day'
    WHEN 'training' THEN 'a decision by somebody who is not trained in cancellation'
    WHEN 'requester' THEN 'nobody decides their own request'
    WHEN 'part' THEN 'nobody decides a crime they have had a part in'
    WHEN 'same unit' THEN
      'nobody decides a crime of their own unit, unless that desk is approved as independent'
    WHEN 'operational role' THEN 'a registrar or deputy in an operational role decides nothing'
    WHEN 'overturned' THEN 'only the registrar decides what the registrar overturned'
    ELSE CASE whose
        WHEN 'registered registrar' THEN 'C2 on rape or homicide is for a registrar on the College register'
        WHEN 'chief officer' THEN
          'where there is no registered registrar, C2 on rape or homicide is for the chief officer'
        WHEN 'registrar' THEN 'this decision is for the registrar'
        ELSE 'the chief officer decides nothing else'
      END
  END
$$;
