package id.lincah.orgstructure.query;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The conditions of a list: fixed pieces of SQL, each with its values; a missing value leaves its piece out. */
public final class Filter {
    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    /** A value the statement uses elsewhere; answers its place, e.g. {@code $1}. */
    public String value(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    /**
     * @param clause constant SQL with one {@code ?} for the value
     * @param value left out when null or blank
     */
    public Filter and(String clause, Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            sql.append(" and ").append(clause.replace("?", value(value)));
        }
        return this;
    }

    /** A condition without a value. */
    public Filter andIf(boolean wanted, String clause) {
        if (wanted) {
            sql.append(" and ").append(clause);
        }
        return this;
    }

    /** Contains, whatever the case; the wildcards of the text count as letters. */
    public Filter contains(String column, String text) {
        if (text != null && !text.isBlank()) {
            var literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            and(column + " ilike ?", "%" + literal + "%");
        }
        return this;
    }

    /**
     * Rows behind the last one seen.
     *
     * @param columns the sort key, constant SQL
     * @param last its values in the last row; empty on the first page
     */
    public Filter after(String columns, List<String> last) {
        if (!last.isEmpty()) {
            var places = last.stream().map(this::value).collect(Collectors.joining(", "));
            sql.append(" and (").append(columns).append(") > (").append(places).append(')');
        }
        return this;
    }

    public String sql() {
        return sql.toString();
    }

    public Tuple tuple() {
        return Tuple.from(values);
    }
}
