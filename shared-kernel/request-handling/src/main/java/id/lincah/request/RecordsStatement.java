package id.lincah.request;

/**
 * The one statement at the end of a unit of work. All rows travel in one JSON parameter, so that 5,000 events cost one
 * round trip on either kind of connection. The number of each event comes from the row of its stream, which stays
 * locked until the commit: numbers are given in the order of commits.
 */
final class RecordsStatement {
    private RecordsStatement() {}

    static final String SQL = """
            with work as materialized (select cast(cast(:work as text) as jsonb) as w),
            audited as (
              insert into audit_entry (agency_id, actor, actor_agency, action, aggregate_type, aggregate_id, request_id, change)
              select a.agency, a.actor, a.actor_agency, a.action, a.aggregate_type, a.aggregate_id, a.request_id, a.change
              from work, rows from (jsonb_to_recordset(w -> 'audits') as (agency text, actor text, actor_agency text,
                action text, aggregate_type text, aggregate_id text, request_id text, change jsonb))
                with ordinality as a (agency, actor, actor_agency, action, aggregate_type, aggregate_id, request_id, change, place)
              order by a.place
            ),
            answered as (
              insert into idempotency_key (agency_id, client, key, operation, fingerprint, status, body, version, location)
              select k.agency, k.client, k.key, k.operation, k.fingerprint, k.status, k.body, k.version, k.location
              from work, jsonb_to_recordset(w -> 'answers') as k (agency text, client text, key uuid, operation text,
                fingerprint text, status integer, body text, version bigint, location text)
            ),
            event as materialized (
              select e.*, row_number() over (partition by e.aggregate_type, e.aggregate_id order by e.place) as nth
              from work, rows from (jsonb_to_recordset(w -> 'events') as (agency text, topic text, type text,
                aggregate_type text, aggregate_id uuid, dataschema text, classification text, correlation_id text,
                causation_id text, traceparent text, payload text))
                with ordinality as e (agency, topic, type, aggregate_type, aggregate_id, dataschema, classification,
                  correlation_id, causation_id, traceparent, payload, place)
            ),
            stream as (
              insert into event_stream as s (aggregate_type, aggregate_id, last_sequence)
              select aggregate_type, aggregate_id, count(*) from event
              group by aggregate_type, aggregate_id order by aggregate_type, aggregate_id
              on conflict (aggregate_type, aggregate_id)
                do update set last_sequence = s.last_sequence + excluded.last_sequence
              returning aggregate_type, aggregate_id, last_sequence
            ),
            sent as (
              insert into outbox (agency_id, topic, type, aggregate_type, aggregate_id, sequence, dataschema,
                classification, correlation_id, causation_id, traceparent, payload)
              select e.agency, e.topic, e.type, e.aggregate_type, e.aggregate_id,
                stream.last_sequence - count(*) over (partition by e.aggregate_type, e.aggregate_id) + e.nth,
                e.dataschema, e.classification, e.correlation_id, e.causation_id, e.traceparent, e.payload
              from event e join stream using (aggregate_type, aggregate_id)
              order by e.place
            )
            select case when jsonb_array_length(w -> 'events') > 0
              then cast(pg_notify('lincah_outbox', '') as text) else '' end
            from work
            """;
}
