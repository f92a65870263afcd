package id.lincah.equivalation;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The service on the real database, broker and identity server; the same for all classes, so that it starts once. */
@QuarkusTest
@WithTestResource(value = SharedInfra.class, initArgs = @ResourceArg(name = "db", value = "position_equivalation"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EquivalationTest {}
