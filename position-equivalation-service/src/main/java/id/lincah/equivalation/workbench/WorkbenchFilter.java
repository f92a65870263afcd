package id.lincah.equivalation.workbench;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which cases are meant, in a list as in a command; every part may be left out. */
public class WorkbenchFilter {
    private static final int MAX_TEXT = 100;

    /** Parameters $1 to $12; the agency is $1 and null only for a ministry. */
    static final String WHERE = """
            ($1::text is null or c.agency_id = $1) and ($2::text is null or c.state = $2)
              and ($3::text is null or strpos(lower(c.former_unit_name), lower($3)) > 0)
              and ($4::text is null or strpos(lower(o.office_name), lower($4)) > 0)
              and ($5::text is null or c.former_position_kind = $5)
              and ($6::text is null or s.functional_code = $6) and ($7::text is null or c.functional_code = $7)
              and ($8::text is null or s.confidence = $8) and ($9::text is null or c.result = $9)
              and ($10::text is null or c.codes @> array[$10]) and ($11::uuid is null or c.scenario_id = $11)
              and ($12::text is null or strpos(lower(c.former_position_title), lower($12)) > 0
                or strpos(lower(c.former_unit_name), lower($12)) > 0 or strpos(lower(o.name), lower($12)) > 0)
            """;

    static final String FROM = """
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
              left join case_suggestion s on s.agency_id = c.agency_id and s.case_id = c.id
            """;

    @QueryParam("state")
    @Size(max = MAX_TEXT)
    @Schema(examples = "IDENTIFIED")
    public String state;

    @QueryParam("unit")
    @Size(max = MAX_TEXT)
    @Schema(examples = "Seksi Kepegawaian")
    public String unit;

    @QueryParam("office")
    @Size(max = MAX_TEXT)
    @Schema(examples = "Dinas Sosial")
    public String office;

    @QueryParam("kind")
    @Size(max = MAX_TEXT)
    @Schema(examples = "PENGAWAS")
    public String kind;

    @QueryParam("suggestedCode")
    @Size(max = MAX_TEXT)
    @Schema(examples = "ARSIPARIS")
    public String suggestedCode;

    @QueryParam("functionalCode")
    @Size(max = MAX_TEXT)
    @Schema(examples = "ARSIPARIS")
    public String functionalCode;

    @QueryParam("confidence")
    @Size(max = MAX_TEXT)
    @Schema(examples = "HIGH")
    public String confidence;

    @QueryParam("result")
    @Size(max = MAX_TEXT)
    @Schema(examples = "NEEDS_REVIEW")
    public String result;

    @QueryParam("finding")
    @Size(max = MAX_TEXT)
    @Schema(examples = "TASK_MISMATCH")
    public String finding;

    @QueryParam("scenario")
    @Schema(examples = "0198a3f0-7a11-7000-8000-000000000001")
    public UUID scenario;

    @QueryParam("q")
    @Size(max = MAX_TEXT)
    @Schema(examples = "arsip")
    public String q;

    Tuple values(String agency) {
        return Tuple.tuple()
                .addString(agency)
                .addString(state)
                .addString(unit)
                .addString(office)
                .addString(kind)
                .addString(suggestedCode)
                .addString(functionalCode)
                .addString(confidence)
                .addString(result)
                .addString(finding)
                .addUUID(scenario)
                .addString(q);
    }

    String signature() {
        return Arrays.asList(
                        state,
                        unit,
                        office,
                        kind,
                        suggestedCode,
                        functionalCode,
                        confidence,
                        result,
                        finding,
                        scenario,
                        q)
                .toString();
    }
}
