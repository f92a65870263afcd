package id.lincah.orgstructure;

import id.lincah.testsupport.Databases;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Asks the catalogue of the real database: a table with tenants that somebody forgot to protect turns this red. */
@OrgStructureTest
class TenantTablesTest {
    private static final String TENANT_TABLES = """
            from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'agency_id' and not a.attisdropped
            where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
            """;

    @Test
    void everyTableWithATenantStandsBehindTheWall() {
        assertFalse(Databases.query("select t.relname " + TENANT_TABLES).isEmpty());
        assertEquals(
                List.of(),
                Databases.query("select t.relname " + TENANT_TABLES
                        + " and not (t.relrowsecurity and t.relforcerowsecurity"
                        + " and exists (select from pg_policy p where p.polrelid = t.oid))"));
    }

    @Test
    void theApplicationOwnsNothing() {
        assertEquals(
                List.of(),
                Databases.query("select relname from pg_class where relowner = 'org_structure_app'::regrole"));
    }
}
