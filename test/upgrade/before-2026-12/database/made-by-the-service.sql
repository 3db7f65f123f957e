create sequence bullmq.bullmq_jid_5b8abacbf34a8fdb2c6bbfb36297840a;
create sequence bullmq.bullmq_jid_9a31962b953d38f5702495fdf5b44ad0;
create table views.appraisal_queue_v3_4f2636 (id text not null, round_id text not null, unit_id text not null, at_education integer not null, at_home_affairs integer not null, submitted_at text, late boolean not null, dossier json not null);
create table views.audit_log_v1_aef101 (id text not null, at text not null, actor text not null, on_behalf_of text, type text not null, stream text not null, revision integer not null, "position" text not null, correlation_id text not null, rules_version text, hash text not null);
create table views.award_register_v3_c930cc (id text not null, proposal_id text not null, round_id text not null, dossier_id text not null, nominee_id text not null, unit_id text not null, name text not null, kind text not null, category text not null, form text not null, form_label text not null, decision_number text not null, decision_date text not null, signer text not null, search_text text not null, verification_code text not null, revocation json);
create table views.batch_list_v1_701ec8 (id text not null, round_id text not null, sender text not null, addressee text not null, letter_number text not null, letter_date text not null, forwarded_at text not null, nominees integer not null, dossiers json not null);
create table views.dossier_list_v5_5a6165 (id text not null, round_id text not null, unit_id text not null, situation text not null, submissions integer not null, late boolean not null, stages text[] not null, held json not null, kinds text[] not null, returned_until text, nominees integer not null, search_text text not null, changed_at text not null, lookup_code text not null, dossier json not null);
create table views.nominee_names_v2_6d9663 (id text not null, dossier_id text not null, nominee_id text not null, name text not null, kind text not null, category text not null);
create table views.pack_list_v1_478efe (id text not null, pack_id text not null, version integer not null, title text not null, issuer text not null, programme text not null, published_at text not null, published_by text not null);
create table views.people_list_v1_4219db (id text not null, display_name text not null, assignments json not null);
create table views.proposal_list_v1_69c297 (id text not null, round_id text not null, form text not null, situation text not null, compiled_at timestamp with time zone not null, nominees json not null, council json, submitted_on text, working_days_left integer, decision json, outcomes json not null, revocations json not null);
create table views.quota_usage_v1_6d2924 (id text not null, round_id text, unit_id text, dossier_id text, kind text, held boolean not null, name text);
create table views.round_list_v1_fd992e (id text not null, pack_id text not null, pack_version integer not null, occasion text not null, year integer not null, tier text not null, title text not null, situation text not null, conference text, opened_at text not null, closed_at text);
create table views.unit_list_v1_07b694 (id text not null, name text not null, category text not null, valid_from text not null, valid_to text, successors text[] not null);
alter table views.appraisal_queue_v3_4f2636 add constraint "PK_ec66c9a04e6a03ec79624b5fe18" PRIMARY KEY (id);
alter table views.audit_log_v1_aef101 add constraint "PK_eeb3fa3ba6d43caf9750ac33312" PRIMARY KEY (id);
alter table views.award_register_v3_c930cc add constraint "PK_cb8eccc7c502bb22979c37606bc" PRIMARY KEY (id);
alter table views.batch_list_v1_701ec8 add constraint "PK_ab88702d901165e96e1cb50e503" PRIMARY KEY (id);
alter table views.dossier_list_v5_5a6165 add constraint "PK_51c0f9fbf20163a41576ceb7059" PRIMARY KEY (id);
alter table views.nominee_names_v2_6d9663 add constraint "PK_1be38952583a405b00f34f71e96" PRIMARY KEY (id);
alter table views.pack_list_v1_478efe add constraint "PK_968d744e3efaa937733215dca0e" PRIMARY KEY (id);
alter table views.people_list_v1_4219db add constraint "PK_1cbc3f5bb01561b4a0b272db11c" PRIMARY KEY (id);
alter table views.proposal_list_v1_69c297 add constraint "PK_648b6ffdeeb13ce684f441733d3" PRIMARY KEY (id);
alter table views.quota_usage_v1_6d2924 add constraint "PK_d79c8dede21553b430871ca195f" PRIMARY KEY (id);
alter table views.round_list_v1_fd992e add constraint "PK_effd3542cea0a4f26389736d970" PRIMARY KEY (id);
alter table views.unit_list_v1_07b694 add constraint "PK_d84e7940ccee0e0191c89767560" PRIMARY KEY (id);
CREATE INDEX "IDX_1498316ee0e0b2d27878444cf8" ON views.quota_usage_v1_6d2924 USING btree (round_id, unit_id);
CREATE INDEX "IDX_14e0cdb06752f09f84211faa18" ON views.award_register_v3_c930cc USING btree (search_text);
CREATE INDEX "IDX_371645075400d0e2e395392338" ON views.round_list_v1_fd992e USING btree (year);
CREATE INDEX "IDX_5d8831069aef4195ac9fda6007" ON views.dossier_list_v5_5a6165 USING btree (round_id, changed_at, id);
CREATE INDEX "IDX_635c64565343502d84cc99a1a9" ON views.audit_log_v1_aef101 USING btree (at, stream, revision);
CREATE INDEX "IDX_6c1d71e7ce81a1bcfbbae556eb" ON views.audit_log_v1_aef101 USING btree (type, at);
CREATE INDEX "IDX_6cca331e64c940cc42b3d57d16" ON views.audit_log_v1_aef101 USING btree (stream, at);
CREATE INDEX "IDX_6ccda25a867aae3a376c0c2bff" ON views.unit_list_v1_07b694 USING btree (category);
CREATE INDEX "IDX_751329e874c7e617260d032ff8" ON views.nominee_names_v2_6d9663 USING btree (name);
CREATE INDEX "IDX_7a6ebeca0cf6ffbb9d0f8d4b9c" ON views.appraisal_queue_v3_4f2636 USING btree (at_education);
CREATE INDEX "IDX_7ead69b85f6ab0715f39463418" ON views.proposal_list_v1_69c297 USING btree (round_id);
CREATE INDEX "IDX_80275b385934987b353eef1bac" ON views.dossier_list_v5_5a6165 USING btree (lookup_code);
CREATE INDEX "IDX_8adadc816524e1c7ec97102bde" ON views.award_register_v3_c930cc USING btree (unit_id);
CREATE INDEX "IDX_97355a42173c5e122168b51fbb" ON views.dossier_list_v5_5a6165 USING btree (unit_id, changed_at);
CREATE INDEX "IDX_a6190e0f0431d9191b1cc80eb5" ON views.award_register_v3_c930cc USING btree (round_id);
CREATE INDEX "IDX_abb1f357feda3c7892f874dfad" ON views.appraisal_queue_v3_4f2636 USING btree (at_home_affairs);
CREATE INDEX "IDX_af61b365431e7ae104caf933de" ON views.award_register_v3_c930cc USING btree (decision_date, id);
CREATE INDEX "IDX_b29bad3350b24e59dae8118614" ON views.batch_list_v1_701ec8 USING btree (forwarded_at, id);
CREATE INDEX "IDX_bea08c98d1be9cc591b2364f95" ON views.audit_log_v1_aef101 USING btree (actor, at);
CREATE INDEX "IDX_d57de76740e50c2f3290c61d7e" ON views.dossier_list_v5_5a6165 USING btree (changed_at, id);
CREATE INDEX "IDX_ef9c8d77ee5bf78eebcb2331e4" ON views.award_register_v3_c930cc USING btree (verification_code);
create view views.appraisal_queue as  SELECT id,
    round_id,
    unit_id,
    at_education,
    at_home_affairs,
    submitted_at,
    late,
    dossier
   FROM views.appraisal_queue_v3_4f2636;
create view views.audit_log as  SELECT id,
    at,
    actor,
    on_behalf_of,
    type,
    stream,
    revision,
    "position",
    correlation_id,
    rules_version,
    hash
   FROM views.audit_log_v1_aef101;
create view views.award_register as  SELECT id,
    proposal_id,
    round_id,
    dossier_id,
    nominee_id,
    unit_id,
    name,
    kind,
    category,
    form,
    form_label,
    decision_number,
    decision_date,
    signer,
    search_text,
    verification_code,
    revocation
   FROM views.award_register_v3_c930cc;
create view views.batch_list as  SELECT id,
    round_id,
    sender,
    addressee,
    letter_number,
    letter_date,
    forwarded_at,
    nominees,
    dossiers
   FROM views.batch_list_v1_701ec8;
create view views.dossier_list as  SELECT id,
    round_id,
    unit_id,
    situation,
    submissions,
    late,
    stages,
    held,
    kinds,
    returned_until,
    nominees,
    search_text,
    changed_at,
    lookup_code,
    dossier
   FROM views.dossier_list_v5_5a6165;
create view views.nominee_names as  SELECT id,
    dossier_id,
    nominee_id,
    name,
    kind,
    category
   FROM views.nominee_names_v2_6d9663;
create view views.pack_list as  SELECT id,
    pack_id,
    version,
    title,
    issuer,
    programme,
    published_at,
    published_by
   FROM views.pack_list_v1_478efe;
create view views.people_list as  SELECT id,
    display_name,
    assignments
   FROM views.people_list_v1_4219db;
create view views.proposal_list as  SELECT id,
    round_id,
    form,
    situation,
    compiled_at,
    nominees,
    council,
    submitted_on,
    working_days_left,
    decision,
    outcomes,
    revocations
   FROM views.proposal_list_v1_69c297;
create view views.quota_usage as  SELECT id,
    round_id,
    unit_id,
    dossier_id,
    kind,
    held,
    name
   FROM views.quota_usage_v1_6d2924;
create view views.round_list as  SELECT id,
    pack_id,
    pack_version,
    occasion,
    year,
    tier,
    title,
    situation,
    conference,
    opened_at,
    closed_at
   FROM views.round_list_v1_fd992e;
create view views.unit_list as  SELECT id,
    name,
    category,
    valid_from,
    valid_to,
    successors
   FROM views.unit_list_v1_07b694;
