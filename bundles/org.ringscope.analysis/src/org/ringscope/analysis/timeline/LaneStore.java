// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Stores what passes through it, or gives what was stored in its place: so both sides say their order once. */
interface LaneStore {
  int number(int value) throws IOException;

  long number(long value) throws IOException;

  String text(String value) throws IOException;

  int[] ints(int[] values) throws IOException;

  long[] longs(long[] values) throws IOException;

  byte[] bytes(byte[] values) throws IOException;

  /** Stores. */
  record To(DataOutput out) implements LaneStore {
    @Override
    public int number(int value) throws IOException {
      out.writeInt(value);
      return value;
    }

    @Override
    public long number(long value) throws IOException {
      out.writeLong(value);
      return value;
    }

    @Override
    public String text(String value) throws IOException {
      out.writeUTF(value.length() > 4096 ? value.substring(0, 4096) : value);
      return value;
    }

    @Override
    public int[] ints(int[] values) throws IOException {
      out.writeInt(values == null ? -1 : values.length);
      for (int i = 0; values != null && i < values.length; i++) {
        out.writeInt(values[i]);
      }
      return values;
    }

    @Override
    public long[] longs(long[] values) throws IOException {
      out.writeInt(values == null ? -1 : values.length);
      for (int i = 0; values != null && i < values.length; i++) {
        out.writeLong(values[i]);
      }
      return values;
    }

    @Override
    public byte[] bytes(byte[] values) throws IOException {
      out.writeInt(values.length);
      out.write(values);
      return values;
    }
  }

  /** Gives what was stored. @param most pieces that a row may have */
  record From(DataInput in, int most) implements LaneStore {
    @Override
    public int number(int value) throws IOException {
      return in.readInt();
    }

    @Override
    public long number(long value) throws IOException {
      return in.readLong();
    }

    @Override
    public String text(String value) throws IOException {
      return in.readUTF();
    }

    private int length() throws IOException {
      int length = in.readInt();
      if (length > most) {
        throw new IOException("a row of " + length + " pieces");
      }
      return length;
    }

    @Override
    public int[] ints(int[] values) throws IOException {
      int length = length();
      int[] read = length < 0 ? null : new int[length];
      for (int i = 0; i < length; i++) {
        read[i] = in.readInt();
      }
      return read;
    }

    @Override
    public long[] longs(long[] values) throws IOException {
      int length = length();
      long[] read = length < 0 ? null : new long[length];
      for (int i = 0; i < length; i++) {
        read[i] = in.readLong();
      }
      return read;
    }

    @Override
    public byte[] bytes(byte[] values) throws IOException {
      byte[] read = new byte[Math.max(0, length())];
      in.readFully(read);
      return read;
    }
  }
}
