package id.lincah.team;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The service against the real servers; the same arguments everywhere, or the application restarts between classes. */
@QuarkusTest
@WithTestResource(value = SharedInfra.class, initArgs = @ResourceArg(name = "db", value = "team_assignment"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface TeamServiceTest {}
