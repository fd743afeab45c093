create index team_text_name on team (merchant_id, lower(name) text_pattern_ops);
create index team_text_company on team (merchant_id, lower(company) text_pattern_ops);
create index team_text_sort_name on team (merchant_id, replace(sort_name, ' ', '') text_pattern_ops);
create index team_text_initials on team (merchant_id, initials text_pattern_ops);
