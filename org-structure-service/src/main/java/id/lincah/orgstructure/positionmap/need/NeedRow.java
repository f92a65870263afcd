package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.positionmap.rules.NeedState;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Need and class of one box. Closed words are read as text, so that every faulty row is named and not the first alone.
 *
 * @param positionCode names the box by one of its positions; then title, kind and function are that position's
 * @param needState FINAL when left out and a need is given
 * @param loadMinutes load of a year in minutes, for the projection
 * @param effectiveMinutes effective time of one person in a year, for the projection
 * @param source where the figures of this row come from; the basis of the command when left out
 * @param ends true when from that day on nothing is recorded for the box
 */
public record NeedRow(
        @Schema(examples = "35.01.2") String unitCode,
        String positionCode,
        @Schema(examples = "Arsiparis Ahli Muda") String positionTitle,

        @Schema(implementation = PositionKind.class, examples = "FUNGSIONAL")
        String kind,

        @Schema(examples = "ARSIPARIS") String functionalCode,

        @Schema(implementation = FunctionalLevel.class, examples = "AHLI_MUDA")
        String functionalLevel,

        @Schema(examples = "9") Integer jobClass,
        @Schema(examples = "5") Integer need,

        @Schema(implementation = NeedState.class, examples = "FINAL")
        String needState,

        @Schema(examples = "375000") BigDecimal loadMinutes,
        @Schema(examples = "75000") Integer effectiveMinutes,
        String source,
        Boolean ends) {}
