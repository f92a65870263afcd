package id.lincah.request;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the kernel inside a small service, against real servers. */
@QuarkusTest
@WithTestResource(
        value = SharedInfra.class,
        initArgs = {@ResourceArg(name = "db", value = "kernel"), @ResourceArg(name = "kafka", value = "no")})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface KernelTest {}
