package id.lincah.equivalation.equivalationcase.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;

/**
 * What an equivalation gives a person for the position that is left; income in whole rupiah a month.
 *
 * @param expected level prescribed for the former position (R17-03); null for a position out of scope
 * @param position name or code of the functional position; null when none is fixed
 * @param unit where the new role is; null when not known
 */
public record PrincipleFacts(
        PositionKind former,
        FunctionalLevel expected,
        FunctionalLevel level,
        long before,
        long after,
        long topUp,
        String position,
        String unit) {}
