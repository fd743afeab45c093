-- Messages go to e-mail addresses as well.
alter table outgoing_message alter column recipient set data type varchar(100);
