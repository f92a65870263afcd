package id.lincah.orgstructure;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the running service on the real servers; one set of arguments for the whole module. */
@QuarkusTest
@WithTestResource(value = SharedInfra.class, initArgs = @ResourceArg(name = "db", value = "org_structure"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrgStructureTest {}
