// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.Size;

/** Values of attributes as a file writes them. */
final class Values {
  /** Of the classes for which EMF would look up a constructor at each value. */
  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(Address.class, Address::valueOf, Size.class, Size::valueOf, FeatureBits.class, FeatureBits::valueOf);

  private Values() {}

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException with what is wrong with it and the text itself
   */
  static Object parse(EDataType type, String text) {
    if (type instanceof EEnum words && words.getEEnumLiteralByLiteral(text) == null) {
      throw new IllegalArgumentException("\"" + text + "\" is none of " + words.getELiterals().stream()
          .map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
    }
    try {
      Function<String, Object> reader = READERS.get(type.getInstanceClass());
      return reader == null ? EcoreUtil.createFromString(type, text) : reader.apply(text);
    } catch (RuntimeException e) { // EMF's, around what the class of the value says
      throw new IllegalArgumentException(reason(type, text, e), e);
    }
  }

  private static String reason(EDataType type, String text, Throwable wrapped) {
    Class<?> java = type.getInstanceClass();
    if (java == Integer.class) {
      return "\"" + text + "\" is no whole number of 32 bits";
    } else if (java == Boolean.class) {
      return "\"" + text + "\" is neither true nor false";
    } else if (java == byte[].class) {
      return "\"" + text + "\" is no sequence of bytes in hex";
    }
    Throwable cause = wrapped;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /** Writes a value. */
  static String text(EDataType type, Object value) {
    return EcoreUtil.convertToString(type, value);
  }

  /** Whether a text means a value. */
  static boolean isSame(EDataType type, String text, Object value) {
    String canonical = value == null ? null : text(type, value);
    if (text.equals(canonical) || canonical == null) {
      return canonical != null;
    }
    try {
      return text(type, parse(type, text)).equals(canonical);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
