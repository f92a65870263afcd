package id.lincah.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under which name, where and how confidentially an event is published. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Contract {
    /** {@code ce_type} with its major version, e.g. {@code id.lincah.person.placed.v1}. */
    String type();

    /** Topic without any deployment's prefix. */
    String topic();

    /** Kind of aggregate whose sequence the event carries. */
    String aggregate();

    Classification classification();

    /** Major and minor version of the JSON Schema. */
    String schema();
}
