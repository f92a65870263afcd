package id.lincah.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lincah.events.Contract;
import id.lincah.events.EventCatalogue;
import id.lincah.events.EventJson;
import jakarta.inject.Singleton;

/** Writes what a unit of work gathered as the JSON parameter of {@link RecordsStatement}. */
@Singleton
class WorkRecords {
    private final ObjectMapper json;

    WorkRecords(ObjectMapper json) {
        this.json = json;
    }

    /** First parameter of a transaction: tenant, time limit and the claim. */
    String entry(Caller caller, Claim claim, long limitMillis) {
        var work = json.createObjectNode()
                .put("agency", caller.agency())
                .put("roles", caller.roleList())
                .put("limit", Long.toString(limitMillis));
        if (claim != null) {
            work.put("client", claim.client()).put("key", claim.key());
        }
        return work.toString();
    }

    /** @return null when there is nothing to write */
    String of(UnitOfWork work, StoredAnswer answer) {
        if (work.audits().isEmpty() && work.publications().isEmpty() && answer == null) {
            return null;
        }
        var records = json.createObjectNode();
        var audits = records.putArray("audits");
        work.audits().forEach(entry -> add(audits, work.caller(), entry));
        var answers = records.putArray("answers");
        if (answer != null) {
            add(answers, work, answer);
        }
        var events = records.putArray("events");
        work.publications().forEach(publication -> add(events, work, publication));
        return records.toString();
    }

    private void add(ArrayNode audits, Caller caller, AuditEntry entry) {
        audits.addObject()
                .put("agency", entry.ownerAgency() == null ? caller.agency() : entry.ownerAgency())
                .put("actor", caller.account())
                .put("actor_agency", caller.agency())
                .put("action", entry.action())
                .put("aggregate_type", entry.aggregateType())
                .put("aggregate_id", entry.aggregateId())
                .put("request_id", caller.correlationId())
                .set("change", json.valueToTree(entry.change()));
    }

    private static void add(ArrayNode answers, UnitOfWork work, StoredAnswer answer) {
        var claim = work.claim();
        answers.addObject()
                .put("agency", work.caller().agency())
                .put("client", claim.client())
                .put("key", claim.key())
                .put("operation", claim.operation())
                .put("fingerprint", claim.fingerprint())
                .put("status", answer.status())
                .put("body", answer.body())
                .put("version", answer.version())
                .put("location", answer.location());
    }

    private void add(ArrayNode events, UnitOfWork work, UnitOfWork.Publication publication) {
        var event = publication.event();
        Contract contract = EventCatalogue.of(event.getClass());
        ObjectNode row = events.addObject();
        row.put("agency", publication.ownerAgency())
                .put("topic", contract.topic())
                .put("type", contract.type())
                .put("aggregate_type", contract.aggregate())
                .put("aggregate_id", event.subject().toString())
                .put("dataschema", EventCatalogue.dataSchema(event.getClass()))
                .put("classification", contract.classification().label())
                .put("correlation_id", work.caller().correlationId())
                .put("causation_id", work.causation())
                .put("traceparent", work.claim() == null ? null : work.claim().traceparent())
                .put("payload", EventJson.text(event));
    }

    String body(Object body) {
        try {
            return body == null ? null : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer could not be written", e);
        }
    }

    com.fasterxml.jackson.databind.JsonNode read(String entered) {
        try {
            return json.readTree(entered);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database's word on entering could not be read", e);
        }
    }
}
