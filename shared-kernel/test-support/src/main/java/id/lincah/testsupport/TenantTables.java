package id.lincah.testsupport;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Asks the catalogue of the module's database whether the wall between agencies has a hole. Call {@link #check} in one
 * test of each service.
 */
public final class TenantTables {
    private static final String UNPROTECTED = """
            select c.relname as name from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and not (c.relrowsecurity and c.relforcerowsecurity
                and exists (select from pg_policy p where p.polrelid = c.oid))
            """;
    private static final String PAST_THE_WALL = """
            select rolname as name from pg_roles
            where rolname in (current_database() || '_app', current_database() || '_relay', current_database() || '_owner')
              and (rolsuper or rolbypassrls)
            """;
    private static final String OWNED = """
            select relname as name from pg_class
            where relnamespace = 'public'::regnamespace
              and pg_get_userbyid(relowner) in (current_database() || '_app', current_database() || '_relay')
            """;
    private static final String VIEWS = """
            select c.relname as name from pg_class c
            where c.relnamespace = 'public'::regnamespace and (c.relkind = 'm'
              or c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on'])
            """;

    private TenantTables() {}

    /** Fails with the names of whatever lets one agency see another's rows. */
    public static void check() {
        none("tables with agency_id but without forced row security and a policy", UNPROTECTED);
        none("logins that row security does not bind", PAST_THE_WALL);
        none("tables owned by a login that must own nothing", OWNED);
        none("views that read with their owner's rights", VIEWS);
    }

    private static void none(String what, String sql) {
        List<Object> names =
                Databases.query(sql).stream().map(row -> row.get("name")).toList();
        assertTrue(names.isEmpty(), () -> what + ": " + names);
    }
}
