package id.lincah.orgstructure.positionmap.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.rules.ProjectionFacts;
import id.lincah.orgstructure.positionmap.rules.RA50Projection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Need and holders of each box for five years (RA-50).
 *
 * @param asOf the day whose holders are counted
 * @param growth of the load, percent a year
 * @param years sums over all boxes
 */
public record ProjectionView(
        String agency, LocalDate asOf, int baseYear, BigDecimal growth, List<YearSum> years, List<BoxYears> boxes) {

    /** On what the need of a box rests. */
    public enum Basis {
        /** The load, which grows. */
        LOAD,
        /** The recorded need, which stays. */
        NEED,
        /** Nothing final is recorded. */
        NONE
    }

    /** One year over all boxes; shortage and surplus apart. */
    public record YearSum(int year, int existing, int required, int shortage, int surplus) {}

    /** @param findings codes; RETIREMENT_AGE_UNKNOWN when holders are kept because their level is not recorded */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoxYears(
            String unitCode,
            @Schema(examples = "Arsiparis Ahli Muda") String title,
            String kind,
            String functionalLevel,
            Basis basis,
            List<RA50Projection.Year> years,
            List<String> findings) {

        static BoxYears of(MapBox box, ProjectionFacts facts, List<RA50Projection.Year> years, List<String> findings) {
            return new BoxYears(
                    box.unitCode(),
                    box.title(),
                    box.kind().name(),
                    box.functionalLevel(),
                    basis(box, facts),
                    years,
                    findings);
        }

        private static Basis basis(MapBox box, ProjectionFacts facts) {
            if (!box.head() && facts.loadMinutes() != null) {
                return Basis.LOAD;
            }
            return facts.required() == null ? Basis.NONE : Basis.NEED;
        }
    }

    static ProjectionView of(String agency, LocalDate asOf, int baseYear, BigDecimal growth, List<BoxYears> boxes) {
        var sums = IntStream.range(0, RA50Projection.YEARS)
                .mapToObj(ahead -> sum(
                        baseYear + ahead,
                        boxes.stream().map(box -> box.years().get(ahead)).toList()))
                .toList();
        return new ProjectionView(agency, asOf, baseYear, growth, sums, boxes);
    }

    private static YearSum sum(int year, List<RA50Projection.Year> boxes) {
        var known = boxes.stream().filter(box -> box.gap() != null).toList();
        return new YearSum(
                year,
                boxes.stream().mapToInt(RA50Projection.Year::existing).sum(),
                known.stream().mapToInt(RA50Projection.Year::required).sum(),
                known.stream().mapToInt(box -> Math.max(0, -box.gap())).sum(),
                known.stream().mapToInt(box -> Math.max(0, box.gap())).sum());
    }
}
