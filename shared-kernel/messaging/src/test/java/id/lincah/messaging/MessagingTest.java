package id.lincah.messaging;

import id.lincah.testsupport.SharedInfra;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of relay and inbox inside a small service, against a real database and a real broker. */
@QuarkusTest
@WithTestResource(
        value = SharedInfra.class,
        initArgs = {@ResourceArg(name = "db", value = "kernel_messaging"), @ResourceArg(name = "keycloak", value = "no")
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MessagingTest {}
