package org.concertive.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one style of all value types: the generated class is hidden behind its public interface, and
 * nothing of the generator shows in a class file. A default is a constant: it may not ask for other
 * fields, which may not be there yet.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "person:people",
      "criterion:criteria",
      "timeUse:timeUse",
      "evidence:evidence",
      "address:addresses",
      "enacts:enacts",
      "press:press",
      "tie:ties"
    },
    deferCollectionAllocation = true,
    unsafeDefaultAndDerived = true,
    underrideToString = "label",
    allowedClasspathAnnotations = Override.class,
    fallbackNullableAnnotation = Nullable.class)
public @interface ValueStyle {}
