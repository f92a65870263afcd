package id.lincah.testsupport;

import id.lincah.launcher.ProcessIdentity;

/**
 * Keeps the shared test servers alive while one works on the code, so that no test run has to wait for their start. Ends
 * with Ctrl-C.
 */
public final class KeepInfra {

    private KeepInfra() {}

    public static void main(String[] arguments) throws InterruptedException {
        var servers = new SharedServers(TestState.here());
        while (true) {
            servers.join(ProcessIdentity.current());
            for (var part : Supervisor.PARTS) {
                servers.await(part);
            }
            Thread.sleep(2_000);
        }
    }
}
