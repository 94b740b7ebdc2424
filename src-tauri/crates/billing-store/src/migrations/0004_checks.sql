-- Format 4: the same checks said otherwise, and an index for what was paid by one method.

-- SQLite looks a value up in a list of more than two by way of a table, which it makes anew for each row that is written: a sixth of what
-- an import took. The tables that are written by the thousand say the same without lists. Only the text of their definitions changes, in
-- the way that SQLite's page on ALTER TABLE gives for checks; as an index is made below, every other connection reads it anew.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema
    SET sql = replace(sql, 'currency IN (''USD'', ''EUR'', ''GBP'')', 'currency = ''USD'' OR currency = ''EUR'' OR currency = ''GBP''')
    WHERE type = 'table' AND name IN ('invoice', 'ledger_transaction');
UPDATE sqlite_schema
    SET sql = replace(sql, 'charge_type IN (''USAGE'', ''SUBSCRIPTION'', ''MARKETPLACE'')',
        'charge_type = ''USAGE'' OR charge_type = ''SUBSCRIPTION'' OR charge_type = ''MARKETPLACE''')
    WHERE type = 'table' AND name = 'invoice';
UPDATE sqlite_schema
    SET sql = replace(sql, 'class IN (''INVOICE'', ''PAYMENT'', ''FUNDING'', ''CREDIT_MEMO'', ''RETURN'', ''ADJUSTMENT'')',
        'class = ''INVOICE'' OR class = ''PAYMENT'' OR class = ''FUNDING'' OR class = ''CREDIT_MEMO'' OR class = ''RETURN'' OR class = ''ADJUSTMENT''')
    WHERE type = 'table' AND name = 'ledger_transaction';
UPDATE sqlite_schema
    SET sql = replace(replace(replace(replace(sql,
        'source IN (''ADVANCE_PAY'', ''CREDIT_MEMO'', ''PAYMENT_METHOD'', ''UNAPPLIED_CASH'')',
        'source = ''ADVANCE_PAY'' OR source = ''CREDIT_MEMO'' OR source = ''PAYMENT_METHOD'' OR source = ''UNAPPLIED_CASH'''),
        'status IN (''PROCESSING'', ''SUCCEEDED'', ''FAILED'')',
        'status = ''PROCESSING'' OR status = ''SUCCEEDED'' OR status = ''FAILED'''),
        'answer_evidence IN (''OWNERS_WORD'', ''SIMULATED_CLOCK'', ''PROGRAM'')',
        'answer_evidence = ''OWNERS_WORD'' OR answer_evidence = ''SIMULATED_CLOCK'' OR answer_evidence = ''PROGRAM'''),
        'advance_pay_gap IN (''NOT_REGISTERED'', ''NOT_ELIGIBLE'', ''DEFICIT'', ''PAID_TODAY'', ''USED_UP'')',
        'advance_pay_gap = ''NOT_REGISTERED'' OR advance_pay_gap = ''NOT_ELIGIBLE'' OR advance_pay_gap = ''DEFICIT'' OR advance_pay_gap = ''PAID_TODAY'' OR advance_pay_gap = ''USED_UP''')
    WHERE type = 'table' AND name = 'payment';
PRAGMA writable_schema = RESET;

-- The use of a payment method: its newest payments first.
CREATE INDEX payment_by_method ON payment (payment_method, id) WHERE payment_method IS NOT NULL;
