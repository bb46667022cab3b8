-- The product reads the ledger, and writes it through two functions alone.
REVOKE ALL ON ALL TABLES IN SCHEMA ledger FROM PUBLIC, registrar_app, registrar_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA ledger FROM PUBLIC, registrar_app, registrar_reader;
GRANT USAGE ON SCHEMA ledger TO registrar_app, registrar_reader;

GRANT SELECT ON
  ledger.entry,
  ledger.head
TO registrar_app, registrar_reader;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC, registrar_app, registrar_reader;
GRANT EXECUTE ON FUNCTION
  ledger.open_entry(),
  ledger.append(bytea),
  ledger.this_transaction()
TO registrar_app;
