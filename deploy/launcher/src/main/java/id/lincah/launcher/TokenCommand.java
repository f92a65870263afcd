package id.lincah.launcher;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a bearer token and nothing else, for use in other commands. */
@Command(name = "token", description = "Prints a bearer token, valid five minutes, of a demo account or of system")
final class TokenCommand implements Runnable {

    @Parameters(paramLabel = "ACCOUNT", description = "operator, approver, …, or system")
    private String account;

    @Override
    public void run() {
        var suite = Suite.of(Main.root(), Map.of());
        if (suite.state().running(KeycloakServer.PART).isEmpty()) {
            throw new PartFailed("Lincah tidak berjalan · does not run; start it: deploy/up");
        }
        System.out.println(suite.token(account));
    }
}
