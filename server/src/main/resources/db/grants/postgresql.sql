-- What the server's role may do where another role owns the tables. Run after every migration, as one transaction.
grant usage on schema ${schema} to ${application};
grant usage, select on all sequences in schema ${schema} to ${application};
grant select, insert, update, delete on all tables in schema ${schema} to ${application};

-- Written once, never changed.
revoke update, delete, truncate on ledger_tx, posting, lot_use, ledger_request, day_close, seal_key from ${application};
revoke update, delete, truncate on parameter_change, pin_key, seal_turn, member_event from ${application};
revoke update, delete, truncate on level_change, level_request from ${application};

-- Written once; a trigger lets go of a line that a file holds. Which files there are is never forgotten.
revoke update, truncate on operator_log from ${application};
revoke delete, truncate on log_archive, log_archive_employee from ${application};

-- Changed by postings, never taken away.
revoke delete, truncate on writer_slot, account, lot, tx_state, reservation, feed_cursor, house_balance
    from ${application};

revoke insert, update, delete, truncate on flyway_schema_history from ${application};
