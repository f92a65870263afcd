package id.lincah.gateway;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The gateway with a real Keycloak and four stand-in services. */
@QuarkusTest
@WithTestResource(
        value = SharedInfra.class,
        initArgs = {@ResourceArg(name = "kafka", value = "no"), @ResourceArg(name = "gateway", value = "yes")})
@WithTestResource(StandInServices.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GatewayTest {}
