-- H2 finds beginnings of texts by any index, and has no indexes over expressions.
create index team_of_initials on team (merchant_id, initials);
