package org.concertive.io.document;

import java.math.BigDecimal;
import org.concertive.model.value.Magnitude;
import org.concertive.shape.Kind;
import org.jspecify.annotations.Nullable;

/** A percentage, whose sign may be left out. Warns where a share may have been meant. */
final class PercentCodec extends FormCodec<Magnitude> {
  PercentCodec(Kind.Form<Magnitude> kind, ShapeCodec<Magnitude> longForm) {
    super(kind, longForm);
  }

  @Override
  @Nullable Object parsed(Reading in) {
    String form = in.scalar().strip();
    if (form.matches("0\\.0*[1-9][0-9]*|1(\\.0+)?")) {
      in.warning(
          () ->
              form
                  + " means "
                  + form
                  + " %. Write "
                  + form
                  + "% if so, or "
                  + new BigDecimal(form).movePointRight(2).stripTrailingZeros().toPlainString()
                  + "%.");
    }
    return super.parsed(in);
  }
}
