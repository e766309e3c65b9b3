// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

import java.util.ArrayList;
import java.util.List;

/**
 * How long messages are: all alike ({@code 64}), anything between two lengths ({@code 16..496}), or several of these with
 * weights ({@code 16:3,496:1}: three short ones for a long one).
 *
 * @param parts at least one
 */
public record SizeMix(List<Part> parts) {
  private static final int MOST_PARTS = 64;
  private static final int MOST_WEIGHT = 1_000_000;

  /** @param weight how often, against those of the other parts */
  public record Part(int from, int to, int weight) {
    @Override
    public String toString() {
      return (from == to ? from : from + ".." + to) + (weight == 1 ? "" : ":" + weight);
    }
  }

  public SizeMix {
    parts = List.copyOf(parts);
  }

  /** Every message has this length. */
  public static SizeMix of(int bytes) {
    return new SizeMix(List.of(new Part(bytes, bytes, 1)));
  }

  /** Reads {@code 64}, {@code 16..496} or {@code 16:3,496:1}. EMF finds this method by its name. */
  public static SizeMix valueOf(String text) {
    String[] parts = text.strip().split(",", -1);
    if (parts.length > MOST_PARTS) {
      throw new NumberFormatException("more than " + MOST_PARTS + " sizes: " + parts.length);
    }
    List<Part> read = new ArrayList<>();
    for (String part : parts) {
      read.add(part(part.strip(), text));
    }
    return new SizeMix(read);
  }

  private static Part part(String part, String text) {
    int colon = part.indexOf(':');
    String range = colon < 0 ? part : part.substring(0, colon);
    int weight = colon < 0 ? 1 : number(part.substring(colon + 1), text);
    int dots = range.indexOf("..");
    int from = number(dots < 0 ? range : range.substring(0, dots), text);
    int to = dots < 0 ? from : number(range.substring(dots + 2), text);
    if (to < from || weight < 1 || weight > MOST_WEIGHT) {
      throw malformed(text);
    }
    return new Part(from, to, weight);
  }

  private static int number(String digits, String text) {
    String stripped = digits.strip();
    if (stripped.isEmpty() || stripped.length() > 9 || !stripped.chars().allMatch(each -> each >= '0' && each <= '9')) {
      throw malformed(text);
    }
    return Integer.parseInt(stripped);
  }

  private static NumberFormatException malformed(String text) {
    return new NumberFormatException("no sizes in bytes (64, 16..496, 16:3,496:1): \"" + text + "\"");
  }

  public int smallest() {
    int smallest = Integer.MAX_VALUE;
    for (Part part : parts) {
      smallest = Math.min(smallest, part.from());
    }
    return smallest;
  }

  public int largest() {
    int largest = 0;
    for (Part part : parts) {
      largest = Math.max(largest, part.to());
    }
    return largest;
  }

  /** One of the lengths, by a random number of 64 bits. Nothing is allocated. */
  public int pick(long random) {
    if (parts.size() == 1) {
      return pick(parts.get(0), random);
    }
    long weights = 0;
    for (int i = 0; i < parts.size(); i++) {
      weights += parts.get(i).weight();
    }
    long left = (random >>> 33) % weights;
    int i = 0;
    while (left >= parts.get(i).weight()) {
      left -= parts.get(i++).weight();
    }
    return pick(parts.get(i), random);
  }

  private static int pick(Part part, long random) {
    return part.from() + (int) ((random & 0xFFFF_FFFFL) % (part.to() - part.from() + 1L));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(text.length() == 0 ? "" : ",").append(part));
    return text.toString();
  }
}
