-- Rules in functions: each answers, or refuses, by who is asking, so that both roles may call all of them.
REVOKE ALL ON ALL TABLES IN SCHEMA registrar FROM PUBLIC, registrar_app, registrar_reader;
GRANT USAGE ON SCHEMA registrar TO registrar_app, registrar_reader;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA registrar TO registrar_app, registrar_reader;
-- It writes, and who only looks does not.
REVOKE EXECUTE ON FUNCTION registrar.fill_frame FROM PUBLIC, registrar_reader;
