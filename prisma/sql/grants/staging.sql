-- Where an extract waits is the import’s alone: the reading role cannot see it.
REVOKE ALL ON ALL TABLES IN SCHEMA staging FROM PUBLIC, registrar_app, registrar_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA staging FROM PUBLIC, registrar_app, registrar_reader;
GRANT USAGE ON SCHEMA staging TO registrar_app;

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON
  staging.classification,
  staging.corrected,
  staging.crime,
  staging.offence,
  staging.part,
  staging.person,
  staging.refused,
  staging.refused_row,
  staging.reject
TO registrar_app;

GRANT SELECT, INSERT, DELETE ON staging.to_reassess TO registrar_app;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA staging FROM PUBLIC, registrar_app, registrar_reader;
GRANT EXECUTE ON FUNCTION
  staging.empty(),
  staging.settle()
TO registrar_app;
