package org.concertive.commandline;

/** What the caller of a command can mend, in a sentence. */
final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserException(String message) {
    super(message);
  }

  /** With the sentence of another exception. */
  UserException(IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
  }
}
