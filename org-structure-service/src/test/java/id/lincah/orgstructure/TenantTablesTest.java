package id.lincah.orgstructure;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.TenantTables;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Asks the catalogue of the real database: a table with tenants that somebody forgot to protect turns this red. */
@OrgStructureTest
class TenantTablesTest {
    @Test
    void everyTableWithATenantStandsBehindTheWall() {
        assertTrue(Databases.count("select count(*) from pg_attribute where attname = 'agency_id'") > 5);
        TenantTables.check();
    }
}
