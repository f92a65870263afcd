package id.lincah.gateway.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where each service lives: {@code lincah.route.<service>=http://host:port}. */
@ConfigMapping(prefix = "lincah.route")
public interface Routes {

    @WithParentName
    Map<String, URI> origins();
}
