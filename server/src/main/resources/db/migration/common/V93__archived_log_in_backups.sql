-- Files of the operator log's old lines: those that are in a backup, and those that lie on other servers' disks.
alter table backup add column archived integer default 0 not null;
alter table backup add column archived_elsewhere integer default 0 not null;
