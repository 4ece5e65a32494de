package org.concertive.validation;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link ValidationReport#throwIfAtLeast} with the findings that were serious enough. */
public final class ValidationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  ValidationException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = diagnostics;
  }

  /** The findings. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(ValidationException.class.getName());
  }
}
