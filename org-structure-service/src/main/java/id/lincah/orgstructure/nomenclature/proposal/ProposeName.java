package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.ProposalFacts;
import id.lincah.orgstructure.nomenclature.rules.ProposalItem;
import id.lincah.orgstructure.nomenclature.rules.ServiceKind;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ten items of a proposed name (R45-06). A draft may lack any; a submission may not.
 *
 * @param service what the work is, compared with the class (R45-02); may be null
 */
public record ProposeName(
        @Schema(examples = "TEKNISI") ExecutorClass executorClass,
        @Schema(examples = "SPECIFIC_TECHNICAL") ServiceKind service,

        @Size(max = 200) @Schema(examples = "Teknisi Laboratorium Lingkungan")
        String name,

        @Size(max = 4000) @Schema(examples = "Menguji mutu air dan udara")
        String task,

        @Size(max = 8000) @Schema(examples = "Mengambil contoh; menyiapkan alat; menguji; melaporkan")
        String taskDescription,

        @Size(max = 4000) @Schema(examples = "Sertifikat pengambil contoh uji")
        String requirements,

        @Size(max = 4000) @Schema(examples = "Laporan hasil uji")
        String output,

        @Size(max = 1000) @Schema(examples = "D-III kimia") String education,

        @Size(max = 4000) @Schema(examples = "Teknik laboratorium, ketelitian")
        String competences,

        @Size(max = 1000) @Schema(examples = "UPT Laboratorium Lingkungan, 4 jabatan")
        String placeInPositionMap,

        @Size(max = 8000) @Schema(examples = "Faktor 1: 1-4; faktor 2: 2-2")
        String jobFactors) {

    /** The items in words; those not filled are left out. */
    Map<ProposalItem, String> items() {
        var items = new EnumMap<ProposalItem, String>(ProposalItem.class);
        put(items, ProposalItem.NAME, name == null ? null : name.replaceAll("\\s+", " "));
        put(items, ProposalItem.TASK, task);
        put(items, ProposalItem.TASK_DESCRIPTION, taskDescription);
        put(items, ProposalItem.REQUIREMENTS, requirements);
        put(items, ProposalItem.OUTPUT, output);
        put(items, ProposalItem.EDUCATION, education);
        put(items, ProposalItem.COMPETENCES, competences);
        put(items, ProposalItem.PLACE_IN_POSITION_MAP, placeInPositionMap);
        put(items, ProposalItem.JOB_FACTORS, jobFactors);
        return items;
    }

    private static void put(Map<ProposalItem, String> items, ProposalItem item, String text) {
        if (text != null && !text.isBlank()) {
            items.put(item, text.strip());
        }
    }

    static ProposalFacts facts(ExecutorClass executorClass, ServiceKind service, Map<ProposalItem, String> items) {
        var missing = EnumSet.allOf(ProposalItem.class);
        missing.removeAll(items.keySet());
        if (executorClass != null) {
            missing.remove(ProposalItem.CLASS);
        }
        return new ProposalFacts(executorClass == null ? List.of() : List.of(executorClass), service, missing);
    }
}
