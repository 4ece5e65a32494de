package org.concertive.commandline;

import org.concertive.io.ReadResult;
import org.concertive.text.Printable;

/** What the caller of a command can mend, in a sentence. */
final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserException(String message) {
    super(Printable.text(message));
  }

  /** With all that keeps a description from being read. */
  UserException(ReadResult<?> unread) {
    super(unread.toString());
  }

  /** With the sentence of another exception. */
  UserException(IllegalArgumentException cause) {
    super(Printable.text(String.valueOf(cause.getMessage())), cause);
  }
}
