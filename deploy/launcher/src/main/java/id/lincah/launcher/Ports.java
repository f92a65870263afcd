package id.lincah.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The port of each part on 127.0.0.1. */
public final class Ports {

    private static final String NOTE = "ports";
    /** Below the range the kernel hands to outgoing connections, which could take a port between choice and use. */
    private static final int FREE_FROM = 20_000;

    private static final int FREE_TO = 32_000;

    private final Map<String, Integer> byPart;

    private Ports(Map<String, Integer> byPart) {
        this.byPart = Map.copyOf(byPart);
    }

    public static Map<String, Integer> defaults() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(PostgresServer.PART, 5440);
        ports.put(KafkaBroker.PART, 9094);
        ports.put(KafkaBroker.CONTROLLER, 9095);
        ports.put(KeycloakServer.PART, 8090);
        ports.put(KeycloakServer.MANAGEMENT, 8091);
        ports.put("org-structure", 8081);
        ports.put("equivalation", 8082);
        ports.put("teams", 8083);
        ports.put("performance", 8084);
        ports.put("gateway", 8080);
        return ports;
    }

    /** The ports chosen last time, changed by the wishes given now, which are kept for the next time. */
    public static Ports kept(StateFolder state, Map<String, Integer> wishes) {
        var ports = noted(state, defaults());
        wishes.forEach((part, port) -> {
            if (ports.replace(part, port) == null) {
                throw new IllegalArgumentException("no part is called " + part + "; parts: " + ports.keySet());
            }
        });
        var chosen = new Ports(ports);
        chosen.keep(state);
        return chosen;
    }

    /** Ports nobody listens on now, for suites that run beside others. */
    public static Ports free(StateFolder state) {
        var ports = defaults();
        var taken = new java.util.HashSet<Integer>();
        ports.replaceAll((part, usual) -> freePort(taken));
        var chosen = new Ports(ports);
        chosen.keep(state);
        return chosen;
    }

    /** The ports of a suite that somebody else started. */
    public static Ports noted(StateFolder state) {
        return new Ports(noted(state, defaults()));
    }

    public int of(String part) {
        return byPart.get(part);
    }

    public boolean taken(String part) {
        return !bindable(of(part));
    }

    /** What to tell a person whose port is used by another program. */
    public String remedy(String part) {
        return "Port %d of %s is taken by another program. Stop that program, or choose another port: --port %s=%d"
                .formatted(of(part), part, part, of(part) + 1000);
    }

    static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, Integer> noted(StateFolder state, Map<String, Integer> ports) {
        state.note(NOTE).stream()
                .flatMap(String::lines)
                .map(line -> line.split("="))
                .forEach(line -> ports.replace(line[0], Integer.valueOf(line[1])));
        return ports;
    }

    private void keep(StateFolder state) {
        state.note(
                NOTE,
                byPart.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static int freePort(java.util.Set<Integer> taken) {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FREE_FROM, FREE_TO);
            if (taken.add(port) && bindable(port)) {
                return port;
            }
        }
    }

    private static boolean bindable(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
