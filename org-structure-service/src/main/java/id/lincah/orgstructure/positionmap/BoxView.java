package id.lincah.orgstructure.positionmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.positionmap.rules.RA42Difference;
import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A box as clients see it (RA-41). What is not known is left out.
 *
 * @param key tells the boxes of a unit apart
 * @param existing B: PNS and PPPK in position
 * @param candidates CPNS, beside B
 * @param required K; left out without a final workload analysis
 * @param difference +/−
 * @param printed the difference as a map prints it
 * @param draftNeed need of an analysis that is not final; counted nowhere
 * @param answersTo title of the head it hangs under
 * @param answersToUnit code of that head's unit
 * @param source where class and need come from
 * @param findings codes of RA-46 to RA-48
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoxView(
        @Schema(examples = "35.01.2") String unitCode,
        String unitName,

        @Schema(examples = "arsiparis ahli muda|FUNGSIONAL|ARSIPARIS|AHLI_MUDA")
        String key,

        @Schema(examples = "Arsiparis Ahli Muda") String title,
        PositionKind kind,
        String echelon,
        boolean head,
        String functionalCode,
        String functionalLevel,
        @Schema(examples = "9") Integer jobClass,
        @Schema(examples = "3") int existing,
        int candidates,
        @Schema(examples = "5") Integer required,
        @Schema(examples = "-2") Integer difference,
        @Schema(examples = "-2") String printed,
        Integer draftNeed,
        String answersTo,
        String answersToUnit,
        String source,
        List<String> findings) {
    static final List<String> CSV = List.of(
            "unit_code",
            "unit_name",
            "title",
            "kind",
            "functional_code",
            "functional_level",
            "job_class",
            "existing",
            "candidates",
            "required",
            "difference",
            "draft_need",
            "answers_to",
            "findings",
            "source");

    static BoxView of(MapBox box, PositionMap map, PositionMapRules rules) {
        var facts = map.facts(box);
        var above = map.answersTo(box);
        return new BoxView(
                box.unitCode(),
                map.unit(box).map(MapUnit::name).orElse(null),
                box.key(),
                box.title(),
                box.kind(),
                box.echelon(),
                box.head(),
                box.functionalCode(),
                box.functionalLevel(),
                box.jobClass(),
                box.existing(),
                box.candidates(),
                facts.required(),
                facts.difference(),
                facts.difference() == null ? null : RA42Difference.printed(facts.difference()),
                facts.required() == null ? box.recordedNeed() : null,
                above.map(MapBox::title).orElse(null),
                above.map(MapBox::unitCode).orElse(null),
                box.source(),
                rules.ofBox(facts).stream().map(Finding::code).toList());
    }

    List<Object> cells() {
        return Arrays.asList(
                unitCode,
                unitName,
                title,
                kind,
                functionalCode,
                functionalLevel,
                jobClass,
                existing,
                candidates,
                required,
                difference,
                draftNeed,
                answersTo,
                String.join(";", findings),
                source);
    }
}
