// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.util.List;

/** A type of the metadata: how a value is laid out. Alignments and sizes in bits, relative to the packet's begin. */
sealed interface CtfType {
  int alignment();

  /**
   * @param size 1 to 64
   * @param base 2, 8, 10 or 16: how people want to see it
   * @param text a character of a text
   * @param clock name of the clock whose value this is; null: of none
   */
  record IntegerType(int size, int alignment, boolean signed, boolean bigEndian, int base, boolean text, String clock)
      implements CtfType {
    boolean isByte() {
      return size == 8 && alignment % 8 == 0;
    }
  }

  /** IEEE 754 of 32 or 64 bits. */
  record FloatType(int size, int alignment, boolean bigEndian) implements CtfType {}

  /** Labels of ranges, both ends included; ranges may overlap, the first one counts. */
  record EnumType(IntegerType container, List<Label> labels) implements CtfType {
    record Label(String name, long from, long to) {}

    @Override
    public int alignment() {
      return container.alignment();
    }

    /** The label of a value, null if it has none. */
    String label(long value) {
      for (Label label : labels) {
        boolean in = container.signed() ? value >= label.from && value <= label.to
            : Long.compareUnsigned(value, label.from) >= 0 && Long.compareUnsigned(value, label.to) <= 0;
        if (in) {
          return label.name;
        }
      }
      return null;
    }
  }

  /** Bytes up to a zero. */
  record StringType() implements CtfType {
    @Override
    public int alignment() {
      return 8;
    }
  }

  /** @param reference the field that holds the length; null where {@code length} is fixed */
  record ArrayType(CtfType element, long length, Reference reference, int alignment) implements CtfType {
    static ArrayType of(CtfType element, long length, Reference reference) {
      return new ArrayType(element, length, reference, element.alignment());
    }
  }

  record StructType(List<Member> members, int alignment) implements CtfType {
    static final StructType EMPTY = new StructType(List.of(), 1);

    static StructType of(List<Member> members, int least) {
      return new StructType(List.copyOf(members),
          members.stream().mapToInt(m -> m.type().alignment()).reduce(least, Math::max));
    }
  }

  /** @param reference the enumeration that says which option is there; null in a declaration that is not used yet */
  record VariantType(Reference reference, List<Member> options) implements CtfType {
    /** That of the option, once it is known. */
    @Override
    public int alignment() {
      return 1;
    }

    Member option(String name) {
      return options.stream().filter(option -> option.name().equals(name)).findFirst().orElse(null);
    }
  }
}
