package id.lincah.performance.plan;

import id.lincah.performance.rules.ResultKind;
import java.util.List;
import java.util.UUID;

/**
 * A planned work result (<em>rencana hasil kerja</em>).
 *
 * @param supportedResult the leader's result it supports (R6-08), null when there is none
 * @param teamId the team whose assignment it comes from, null for the home unit's own
 */
public record WorkResult(
        UUID id, ResultKind kind, String statement, String supportedResult, UUID teamId, List<Indicator> indicators) {}
