package id.lincah.launcher;

import java.util.List;

/**
 * A service of the suite.
 *
 * @param part its name in commands, addresses and logs
 * @param folder its folder in the repository
 * @param database its own database, which no other service enters
 */
record ServiceModule(String part, String folder, String database) {

    static final String GATEWAY = "gateway";

    static final List<ServiceModule> ALL = List.of(
            new ServiceModule("org-structure", "org-structure-service", "org_structure"),
            new ServiceModule("equivalation", "position-equivalation-service", "position_equivalation"),
            new ServiceModule("teams", "team-assignment-service", "team_assignment"),
            new ServiceModule("performance", "performance-service", "performance"));
}
