package id.lincah.performance;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The running service with the real PostgreSQL, Kafka and Keycloak; the same arguments in every class. */
@QuarkusTest
@WithTestResource(value = SharedInfra.class, initArgs = @ResourceArg(name = "db", value = "performance"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PerformanceTest {}
