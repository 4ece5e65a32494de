// Did districts move apart? Two summaries of the same question, one a year: in how many percent of a
// district's schools a practice was in use. Only n, mean and standard deviation were published
// (Akiba & Murata: 53 districts, 2014 and 2015), and that is enough.

var percent = Scale.PERCENT;
var before = BhatiaDavis.polarizationOfSummary(percent, 53, 36.5, 36.4, Summary.SdKind.SAMPLE);
var after = BhatiaDavis.polarizationOfSummary(percent, 53, 34.2, 39.4, Summary.SdKind.SAMPLE);

// 0: all districts alike. 1: each district at one end of the scale, none between.
System.out.println("2014: " + before);
System.out.println("2015: " + after);
System.out.println("change: %+.3f".formatted(after.orElseThrow() - before.orElseThrow()));

// A summary that cannot be is undefined, with the reason, and never a number.
System.out.println(BhatiaDavis.polarizationOfSummary(percent, 53, 36.5, 60, Summary.SdKind.SAMPLE));

if (Math.abs(before.orElseThrow() - 0.561) > 0.0005) throw new IllegalStateException("2014");
if (Math.abs(after.orElseThrow() - 0.677) > 0.0005) throw new IllegalStateException("2015");
