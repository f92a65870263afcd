package id.lincah.orgstructure.spreadsheet;

import id.lincah.regulation.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the remarks stand: in the column that held them already, else behind the last. */
final class RemarkColumn {
    private static final String INDONESIAN = "Catatan";
    private static final String ENGLISH = "Remark";
    private static final Set<String> TITLES = Set.of(INDONESIAN, ENGLISH);

    private final List<String> header;
    private final int index;
    private final String title;

    RemarkColumn(List<String> header, Language language) {
        this.header = header;
        this.title = language == Language.ID ? INDONESIAN : ENGLISH;
        int last = header.size() - 1;
        this.index = last >= 0 && TITLES.contains(header.get(last)) ? last : header.size();
    }

    List<String> header() {
        return withRemark(header, title);
    }

    List<String> row(List<String> cells, List<String> remarks) {
        return withRemark(cells, String.join("\n", remarks));
    }

    private List<String> withRemark(List<String> cells, String remark) {
        var all = new ArrayList<>(cells);
        while (all.size() <= index) {
            all.add("");
        }
        all.set(index, remark);
        return all;
    }
}
