-- How much one person may do without a second one; null for any amount.
alter table merchant add column recharge_quota_alone bigint check (recharge_quota_alone >= 0);
alter table merchant add column points_quota_alone bigint check (points_quota_alone >= 0);
alter table merchant add column voids_alone bigint check (voids_alone >= 0);
