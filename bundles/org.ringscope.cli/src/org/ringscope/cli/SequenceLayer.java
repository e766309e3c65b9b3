// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.ringscope.analysis.sequence.SequenceItem.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A layer of a sequence by its name: {@code messages}, {@code suppressed-kicks}. */
final class SequenceLayer implements ITypeConverter<Kind>, Iterable<String> {
  private static String name(Kind kind) {
    return kind.plural().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Stream<Kind> all() {
    return Stream.of(Kind.values());
  }

  @Override
  public Kind convert(String text) {
    return all().filter(kind -> name(kind).equalsIgnoreCase(text)).findFirst().orElseThrow(
        () -> new TypeConversionException("no layer '" + text + "'; there are "
            + String.join(", ", all().map(SequenceLayer::name).toList())));
  }

  @Override
  public Iterator<String> iterator() {
    return all().map(SequenceLayer::name).iterator();
  }
}
